import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openGraph } from "../../src/graph/open-graph.ts";
import { root } from "../../src/root.ts";
import { bundleProgram, removeBundles, runProgram } from "./bundled-process.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-command-line-"));
  await bundleProgram("cli", "src/cli.ts");
});
afterAll(async () => {
  await removeBundles();
  await rm(folder, { recursive: true, force: true });
});

const entente = (...argv: readonly string[]) =>
  runProgram("cli", argv, { environment: { ENTENTE_DATA: join(folder, "data") }, folder });

test.each([
  ["import"],
  ["export"],
  ["check"],
  ["documents"],
  ["key"],
  ["key", "create"],
  ["identity"],
  ["identity", "candidates"],
  ["identity", "link"],
  ["identity", "judge"],
  ["identity", "undo"],
  ["retract"],
  ["restore"],
  ["supersede"],
  ["reconcile"],
  ["reconcile", "undo"],
  ["serve"],
])("%s %s explains itself with examples", async (...command) => {
  const { code, out } = await entente(...command.filter((word) => word !== undefined), "--help");
  expect(code).toBe(0);
  expect(out).toContain(`Usage: entente ${command.join(" ")}`);
  expect(out).toContain("Examples:");
});

test("a statement is taken back for a reason only", async () => {
  const none = await entente("retract", "statement:0");
  expect(none.code).toBe(1);
  expect(none.error).toContain("required option '--because <text>' not specified");
  const empty = await entente("retract", "statement:0", "--because", " ");
  expect(empty.error).toContain("Give 1 to 2,000 characters of plain text.");
});

test("a file with wrong records goes in but for these, each named with file, line, reason and mend", async () => {
  const path = join(folder, "mixed.jsonl");
  const lines = [
    { type: "source", id: "source:a", title: "A", dataset: "test" },
    { type: "entity", id: "person:a", kind: "PERSON" },
    { type: "entity", id: "person:b", kind: "HUMAN" },
    { type: "entity", id: "group:a", kind: "GROUP" },
    {
      type: "statement",
      subject: "person:a",
      property: "MEMBER_OF",
      object: "group:a",
      source: "source:a",
      dataset: "test",
    },
    {
      type: "statement",
      subject: "group:a",
      property: "HOLDS_OFFICE",
      object: "person:a",
      source: "source:a",
      dataset: "test",
    },
    {
      type: "statement",
      subject: "person:a",
      property: "MEMBER_OF",
      object: "group:later",
      source: "source:a",
      dataset: "test",
    },
  ];
  await writeFile(path, `${lines.map((line) => JSON.stringify(line)).join("\n")}\nnonsense\n`);
  const report = join(folder, "refused.jsonl");
  const dry = await entente("import", "--dry-run", "--report", report, path);
  expect(dry.code).toBe(1);
  expect(dry.error).toContain("Nothing was written, as asked. 4 records would be new or changed");
  const { code, error } = await entente("import", "--report", report, path);
  expect(code).toBe(1);
  expect(error).toContain('mixed.jsonl:3: person:b kind: It is "HUMAN". Give one of COUNTRY, PERSON');
  expect(error).toMatch(/mixed\.jsonl:6: statement:[0-9a-f]+: subject "group:a" is of kind GROUP, but must be PERSON/);
  expect(error).toContain("mixed.jsonl:7: waits for group:later, which the graph does not hold.");
  expect(error).toContain("mixed.jsonl:8: This line is no JSON.");
  expect(error).toContain("Imported. 4 records new or changed, 0 records held already, 1 waiting, 3 refused.");
  expect(error).toMatch(/^ {2}statements of test +1 +0 +1 +1$/m);
  expect(error).toContain(`Each refused record, with its reason and mend: ${report}`);
  const refused = (await readFile(report, "utf8"))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(refused).toMatchObject([
    { file: "mixed.jsonl", line: 3, id: "person:b", path: "kind", record: { id: "person:b", kind: "HUMAN" } },
    { file: "mixed.jsonl", line: 8, id: null, mend: "Give one JSON object on a line of its own." },
    { file: "mixed.jsonl", line: 6, record: { type: "statement", subject: "group:a", object: "person:a" } },
  ]);
  expect((await entente("check")).code).toBe(0);
});

test("of many refused records the first ten are named, and all are in a report, which begins with the first of them", async () => {
  const path = join(folder, "wrong.jsonl");
  const wrong = Array.from({ length: 25 }, (_, index) => JSON.stringify({ type: "entity", id: `person:${index}` }));
  await writeFile(path, wrong.join("\n"));
  const { error } = await entente("import", path);
  expect(error.match(/^wrong\.jsonl:\d+: /gm)?.length).toBe(10);
  expect(error).toContain("… the others are in the report.");
  const report = /Each refused record, with its reason and mend: (entente-refused-\S+Z\.jsonl)/.exec(error)?.[1] ?? "";
  expect((await readFile(join(folder, report), "utf8")).trimEnd().split("\n").length).toBe(25);
  await writeFile(path, "");
  expect((await entente("import", path)).error).not.toContain("Each refused record");
  const nowhere = await entente("import", "--report", join(folder, "nowhere", "report.jsonl"), path);
  expect(nowhere.error).toContain("Give a file that can be, with --report.");
});

test("an export's file and its words name the same SHA-256, and an import of it changes nothing", async () => {
  const path = join(folder, "graph.jsonl");
  const { code, out, error } = await entente("export", "--out", path);
  expect(code).toBe(0);
  const [hash] = out.split(" ");
  expect(error).toContain(`SHA-256: ${hash}`);
  expect((await entente("export")).out).toBe(await readFile(path, "utf8"));
  expect((await entente("import", path)).error).toContain("0 records new or changed");
});

test("a key is printed alone on its line, once", async () => {
  const { code, out } = await entente("key", "create", "--name", "desk", "--role", "editor");
  expect(code).toBe(0);
  expect(out).toMatch(/^entente_[A-Za-z0-9_-]{43}\n$/);
  const listed = await entente("key", "list");
  expect(listed.out).toMatch(/^key:[0-9a-f]{12} {2}editor .* valid {2}desk\n$/);
  expect((await entente("key", "revoke", "desk")).code).toBe(0);
});

test("what a person gets wrong is said in words, without a stack trace, and ends with 1", async () => {
  for (const [argv, words] of [
    [["import", join(folder, "nowhere.jsonl")], "There is no file or folder"],
    [["import", "--batch", "0", "seed"], "Give a whole number from 1 to 100000."],
    [["documents", join(folder, "nowhere")], "is no folder that can be read"],
    [["key", "revoke", "nobody"], 'There is no valid key "nobody".'],
    [["key", "create", "--name", "x", "--role", "king"], "Allowed choices are reader, contributor, editor, admin."],
    [["exprot"], "Did you mean export?"],
  ] as const) {
    const { code, error } = await entente(...argv);
    expect({ argv, code }).toEqual({ argv, code: 1 });
    expect(error).toContain(words);
    expect(error).not.toMatch(/\n\s+at /);
  }
});

test("a graph in use is told plainly, and documents are remembered all the same", async () => {
  const data = join(folder, "data");
  const graph = await openGraph({ folder: data });
  try {
    const { code, error } = await entente("check");
    expect(code).toBe(1);
    expect(error).toContain(
      "is in use by another process. Stop that one first, or set ENTENTE_DATA to another folder.",
    );
    const remembered = await entente("documents", root);
    expect(remembered).toMatchObject({ code: 0 });
    expect(remembered.error).toContain("A running service has the graph");
  } finally {
    await graph.close();
  }
});
