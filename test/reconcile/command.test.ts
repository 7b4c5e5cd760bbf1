import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Config, readConfig } from "../../src/config.ts";
import { root } from "../../src/root.ts";
import { diary } from "./diary.ts";
import { entente } from "../cli/entente.ts";

let folder = "";
let config: Config;

const runHere = (...argv: readonly string[]) => entente(config, ...argv);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-reconcile-"));
  config = readConfig({ ENTENTE_DATA: join(folder, "data"), ENTENTE_LOG: "silent" });
  const lines = diary().map(({ record: { type, value } }) => JSON.stringify({ type, ...value }));
  await writeFile(join(folder, "diary.jsonl"), `${lines.join("\n")}\n`);
  await runHere("import", join(root, "seed"), join(folder, "diary.jsonl"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("without --judge it shows decisions with reasons and counts, and writes nothing", async () => {
  const before = await runHere("export");
  const { code, out, error } = await runHere("reconcile");
  expect(code).toBe(0);
  expect(out).toContain(
    "PART_OF    meeting:diary-talks-with-the-chairman-of-the-senate  visit:lukashenko-to-kazakhstan-2017\n           Alexander Lukashenko took part in the meeting",
  );
  expect(error).toMatch(
    /occurrences compared: 5 decisions\.\n {2}SAME {6}1 \(OVERLAP 1\)\n {2}PLAN_OF {3}2 \(EQUAL 1, YEAR 1\)\n {2}PART_OF {3}1 \(INSIDE 1\)\n {2}RELATED {3}1 \(SAME_DAY 1\)\n/,
  );
  expect(error).toContain("Nothing was written. To write these: add --judge");
  expect((await runHere("export")).out).toBe(before.out);
});

test("--dataset leaves what others tell of, --json gives one object a line with the id to undo it by", async () => {
  const { out } = await runHere("reconcile", "--dataset", "seed", "--json");
  const decisions = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { kind: string; id: string });
  expect(decisions.map(({ kind }) => kind)).toEqual(["SAME", "PLAN_OF", "PART_OF", "RELATED"]);
  expect(decisions[0]?.id).toMatch(/^judgement:[0-9a-f]{24}$/);
  const unknown = await runHere("reconcile", "--dataset", "nothing");
  expect([unknown.code, unknown.error]).toEqual([
    1,
    "No occurrence is told of by the dataset nothing. Give one of: diary, seed.\n",
  ]);
});

test("--judge writes them once; undo takes back one for good, or all", async () => {
  const before = await runHere("export");
  const [first = "{}"] = (await runHere("reconcile", "--json")).out.split("\n");
  const { id } = JSON.parse(first) as { id: string };
  expect((await runHere("reconcile", "--judge")).error).toContain("3 judgements and 2 statements written.");
  expect((await runHere("reconcile", "--judge")).error).toContain("0 decisions");
  expect((await runHere("reconcile", "undo", id, "--reason", "two visits")).error).toContain(
    "1 judgement undone and 0 statements retracted.",
  );
  expect((await runHere("reconcile", "undo", id)).error).toContain(
    `Reconciliation has written nothing that holds under ${id}.`,
  );
  expect((await runHere("reconcile", "undo", "--all")).error).toContain(
    "2 judgements undone and 2 statements retracted.",
  );
  expect((await runHere("export")).out).toBe(before.out);
  expect((await runHere("reconcile", "--json")).out).not.toContain(id);
});

test("what does not follow any more is shown, counted and withdrawn, and comes back with its ground", async () => {
  const said = (await runHere("export")).out
    .split("\n")
    .find((line) => line.includes('"object":"meeting:diary-talks') && line.includes('"subject":"person:alexander-luk'));
  const { id } = JSON.parse(said ?? "{}") as { id: string };
  await runHere("reconcile", "--judge");
  const before = await runHere("export");
  await runHere("retract", id, "--because", "a slip");
  const shown = await runHere("reconcile");
  expect(shown.out).toContain(
    "WITHDRAWN  meeting:diary-talks-with-the-chairman-of-the-senate  visit:lukashenko-to-kazakhstan-2017\n" +
      "           It was PART_OF. What is told of them now does not bear it out.\n",
  );
  expect(shown.error).toContain("0 decisions.\n  WITHDRAWN 1 (PART_OF 1)\n");
  expect(shown.error).toContain("Nothing was written or withdrawn. To do it: add --judge");
  const judged = await runHere("reconcile", "--judge", "--json");
  const [first = "{}"] = judged.out.split("\n");
  expect(JSON.parse(first)).toMatchObject({ kind: "WITHDRAWN", was: "PART_OF", datasets: ["diary", "seed"] });
  expect(judged.error).toContain("0 judgements and 1 statement withdrawn.\n0 judgements and 0 statements written.");
  await runHere("restore", id, "--because", "no slip");
  expect((await runHere("reconcile", "--judge")).error).toContain("0 judgements and 1 statement written.");
  expect((await runHere("export")).out).toBe(before.out);
});

test.each([
  [["reconcile", "undo"], "Give the ids of what to undo, or --all"],
  [["reconcile", "undo", "judgement:1", "--all"], "Give the ids of what to undo, or --all"],
  [["reconcile", "--judge", "--dry-run"], "Give --judge or --dry-run, not both."],
])("%j is refused", async (argv, message) => {
  const { code, error } = await runHere(...argv);
  expect(code).toBe(1);
  expect(error).toContain(message);
});
