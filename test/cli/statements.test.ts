import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Config, readConfig } from "../../src/config.ts";
import { makeStatement } from "../../src/domain/make-statement.ts";
import { entente } from "./entente.ts";

/* `entente retract | restore | supersede`, by what they say and what the graph holds then. */

let folder = "";
let config: Config;

const runHere = (...argv: readonly string[]) => entente(config, ...argv);

const member = (object: string) => ({
  subject: "person:a",
  property: "MEMBER_OF" as const,
  object,
  source: "source:diary",
});

const idOf = (object: string): string =>
  makeStatement({
    ...member(object),
    ...{ literal: null, role: null, validity: null, status: null, statusWord: null, saidBy: null, locators: [] },
    dataset: "test",
  }).id;

const FIRST = idOf("group:one");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-statements-"));
  config = readConfig({ ENTENTE_DATA: join(folder, "data"), ENTENTE_LOG: "silent" });
  const records = [
    { type: "source", id: "source:diary", title: "Diary", dataset: "test" },
    { type: "entity", id: "person:a", kind: "PERSON" },
    ...["group:one", "group:two", "group:three"].map((id) => ({ type: "entity", id, kind: "GROUP" })),
    { type: "statement", ...member("group:one"), dataset: "test" },
  ];
  await writeFile(join(folder, "world.jsonl"), records.map((record) => JSON.stringify(record)).join("\n"));
  expect((await runHere("import", join(folder, "world.jsonl"))).code).toBe(0);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const because = ["--because", "a test", "--by", "desk"];

test("what is retracted is in the history alone, with who and why; restored, the export is what it was", async () => {
  const before = await runHere("export");
  const retracted = await runHere("retract", FIRST, ...because);
  expect(retracted).toMatchObject({ code: 0, error: `Retracted: ${FIRST}. To undo it: entente restore\n` });
  expect((await runHere("export")).out).not.toContain(FIRST);
  expect((await runHere("export", "--with-history")).out).toContain('"retractedBecause":"a test","retractedBy":"desk"');
  expect((await runHere("retract", FIRST, ...because)).error).toBe(`${FIRST} had ended before.\n`);
  expect((await runHere("restore", FIRST, ...because)).error).toBe(`Restored: ${FIRST}.\n`);
  expect((await runHere("restore", FIRST, ...because)).error).toBe(`${FIRST} is live already.\n`);
  expect((await runHere("export")).out).toBe(before.out);
  expect((await runHere("check")).code).toBe(0);
});

test("a statement is superseded by one in a file, and that by one on the command line", async () => {
  const path = join(folder, "second.json");
  await writeFile(path, `${JSON.stringify({ type: "statement", ...member("group:two") }, null, 2)}\n`);
  const [second, third] = [idOf("group:two"), idOf("group:three")];
  expect(await runHere("supersede", FIRST, path, ...because)).toMatchObject({ code: 0, out: `${second}\n` });
  expect((await runHere("restore", FIRST, ...because)).error).toContain(`superseded by ${second}, which is live`);
  const given = JSON.stringify(member("group:three"));
  expect(await runHere("supersede", second, given, ...because)).toMatchObject({ code: 0, out: `${third}\n` });
  const { out } = await runHere("export");
  expect([FIRST, second, third].map((id) => out.includes(id))).toEqual([false, false, true]);
});

test("told again under its key nothing happens twice; the key of another request is a conflict", async () => {
  const [third, key] = [idOf("group:three"), ["--key", "2025/1"]];
  await runHere("retract", third, ...because, ...key);
  await runHere("restore", third, ...because);
  expect((await runHere("retract", third, ...because, ...key)).code).toBe(0);
  expect((await runHere("export")).out).toContain(third);
  const other = await runHere("retract", FIRST, ...because, ...key);
  expect(other.code).toBe(1);
  expect(other.error).toContain('The idempotency key "2025/1" was used for another request.');
});

test.each<readonly [string, readonly string[], string]>([
  ["an id that nobody has", ["retract", "statement:0", ...because], "There is no statement statement:0."],
  ["a file that is not there", ["supersede", FIRST, "no.json", ...because], "There is no file no.json."],
  ["half an object", ["supersede", FIRST, "{", ...because], "The new statement is no JSON. Give one JSON object."],
  ["an entity", ["supersede", FIRST, '{"type": "entity"}', ...because], 'must be a statement, not: "entity"'],
  [
    "a statement with a mistake",
    ["supersede", FIRST, JSON.stringify({ ...member("group:two"), property: "LIKES" }), ...because],
    'property: It is "LIKES". Give one of HOLDS_OFFICE',
  ],
  [
    "an unknown object",
    ["supersede", idOf("group:three"), JSON.stringify(member("group:four")), ...because],
    "group:four",
  ],
])("%s is refused with what to give instead", async (_, argv, reason) => {
  const { code, error } = await runHere(...argv);
  expect(code).not.toBe(0);
  expect(error).toContain(reason);
});
