import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readJsonLines } from "../../src/import/json-lines.ts";
import { type Read, type RecordType, refusalText } from "../../src/import/records.ts";
import { readSeed } from "../../src/import/seed.ts";

const ALL: readonly RecordType[] = ["source", "entity", "judgement", "statement"];

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-readers-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const readLines = async (lines: readonly string[], wanted = ALL): Promise<readonly Read[]> => {
  const path = join(folder, "records.jsonl");
  await writeFile(path, lines.join("\n"));
  const reads: Read[] = [];
  for await (const read of readJsonLines(path, "records.jsonl", wanted)) reads.push(read);
  return reads;
};

const told = (read: Read | undefined): string =>
  read === undefined ? "nothing" : "refusal" in read ? refusalText(read.refusal) : "a record";

const source = { type: "source", id: "source:a", title: "A", dataset: "test" };
const entity = { type: "entity", id: "person:a", kind: "PERSON" };
const statement = {
  type: "statement",
  subject: "person:a",
  property: "MEMBER_OF",
  object: "group:b",
  source: "source:a",
  dataset: "test",
};

describe("JSON lines", () => {
  test("become records with their lines; what is left out is null, and ids follow from the content", async () => {
    const reads = await readLines([
      JSON.stringify(source),
      "",
      `${JSON.stringify(entity)}\r`,
      JSON.stringify(statement),
    ]);
    expect(reads.map((read) => ("record" in read ? [read.place.line, read.record.type] : told(read)))).toEqual([
      [1, "source"],
      [3, "entity"],
      [4, "statement"],
    ]);
    const last = reads.at(-1);
    expect(last !== undefined && "record" in last ? last.record.value : null).toMatchObject({
      id: expect.stringMatching(/^statement:[0-9a-f]{24}$/),
      claim: expect.stringMatching(/^claim:/),
      validity: null,
      locators: [],
    });
  });

  test.each<readonly [string, object | string, string]>([
    ["no JSON", "{", "records.jsonl:1: This line is no JSON. Give one JSON object on a line of its own."],
    ["a list", "[1]", "records.jsonl:1: It is no JSON object. Give an object in braces"],
    ["no type", { id: "person:a" }, "records.jsonl:1: person:a type: It is missing. Give one of source, entity"],
    ["a strange type", { type: "fact" }, 'type: It is "fact", which nobody knows. Give one of'],
    [
      "a missing field",
      { type: "source", id: "source:a", dataset: "x" },
      "source:a title: It is missing. Give a text.",
    ],
    ["a strange word", { ...entity, kind: "HUMAN" }, 'person:a kind: It is "HUMAN". Give one of COUNTRY, PERSON'],
    ["a misspelt field", { ...entity, kindd: 1 }, "person:a kindd: Nobody knows this field. Correct its spelling"],
    ["a reserved id", { ...entity, id: "relation:x" }, "Give an id whose prefix is not one that the graph uses"],
    ["an id with a space", { ...entity, id: "person:a b" }, "Give an id without spaces"],
    [
      "no such day",
      { ...statement, validity: "2017-02-30" },
      'validity: It is "2017-02-30". Cannot read "2017-02-30" as a date: there is no such day.',
    ],
    ["level 2", { ...statement, validity: "[2017,2018]" }, 'Cannot read "[2017,2018]" as a date'],
    [
      "a validity that contradicts its text",
      { ...statement, validity: { edtf: "2017", to: "2018-01-01" } },
      'follows from "2017" and is "2017-12-31"',
    ],
    [
      "another id than its content's",
      { ...statement, id: "statement:1" },
      "id: It does not fit the content: expected statement:",
    ],
    [
      "an end without a beginning",
      { ...statement, recordedUntil: "2025-01-01T00:00:00.000Z" },
      "recordedFrom: It is missing.",
    ],
    [
      "a range that ends before it starts",
      { ...statement, locators: [{ start: 5, end: 4, sha256: "0".repeat(64) }] },
      "Give an end that lies after the start.",
    ],
    ["half a surrogate pair", { ...source, title: "\ud800" }, "Give whole characters"],
    [
      "a judgement on one id",
      { type: "judgement", a: "person:a", b: "person:a", verdict: "SAME", by: "x", reason: "y" },
      "Give two different ids.",
    ],
  ])("with %s are refused with file, line, reason and mend", async (_, raw, expected) => {
    const [read] = await readLines([typeof raw === "string" ? raw : JSON.stringify(raw)]);
    expect(told(read)).toContain(expected);
  });

  test("that are refused keep none of the others out, also after a line that is too long", async () => {
    const reads = await readLines([
      JSON.stringify(source),
      `"${"x".repeat(1_100_000)}"`,
      "nonsense",
      JSON.stringify(entity),
    ]);
    expect(reads.map(told)).toEqual([
      "a record",
      "records.jsonl:2: This line has more than 1000000 characters. Give one JSON object on a line of its own.",
      "records.jsonl:3: This line is no JSON. Give one JSON object on a line of its own.",
      "a record",
    ]);
  });

  test("are told once in two passes", async () => {
    const lines = [JSON.stringify(source), "nonsense", JSON.stringify(statement)];
    const passes = [await readLines(lines, ["source", "entity"]), await readLines(lines, ["judgement", "statement"])];
    expect(passes.map((reads) => reads.length)).toEqual([1, 2]);
  });

  test("are told once too where they begin like a record of a type", async () => {
    const lines = ['{"type":"entity","id":', '{"type":"source","type":"statement"}', '{"type":"nothing"}'];
    const passes = [await readLines(lines, ["source", "entity"]), await readLines(lines, ["judgement", "statement"])];
    expect(passes.map((reads) => reads.map(told))).toEqual([
      [
        "records.jsonl:1: This line is no JSON. Give one JSON object on a line of its own.",
        "records.jsonl:2: type: It is given twice. Give it once.",
      ],
      [expect.stringContaining('It is "nothing", which nobody knows.')],
    ]);
  });
});

const seedWith = async (files: Readonly<Record<string, string>>): Promise<readonly Read[]> => {
  const seed = await mkdtemp(join(folder, "seed-"));
  await mkdir(join(seed, "statements"));
  for (const [name, text] of Object.entries(files)) await writeFile(join(seed, name), text);
  return readSeed(seed);
};

describe("the seed folder", () => {
  test("gives entities with their names as statements of our own, and statements with the file's source", async () => {
    const reads = await seedWith({
      "entities.yaml":
        "- id: person:a\n  kind: PERSON\n  names:\n    - { text: Анна, language: ru }\n  description: { en: A person. }\n",
      "statements/a.yaml": `source: source:a\nstatements:\n  - subject: person:a\n    property: REMARK\n    text: Words\n    validity: { edtf: "2017", attested: true }\n    locators: ["1 0-5 ${"a".repeat(64)}"]\n`,
    });
    expect(reads.map((read) => ("record" in read ? read.record.value : told(read)))).toMatchObject([
      { id: "person:a", descriptions: { EN: "A person." } },
      {
        subject: "person:a",
        property: "NAME",
        source: "source:editorial",
        literal: { script: "Cyrl", kind: "COMMON" },
      },
      {
        property: "REMARK",
        source: "source:a",
        validity: { mayBeginBefore: true },
        locators: [{ paragraph: 1, end: 5 }],
      },
    ]);
  });

  test("names file, line and mend of what is wrong, and gives the rest", async () => {
    const reads = await seedWith({
      "sources.yaml": "- id: source:a\n  title: A\n- id: a\n  title: B\n",
      "statements/a.yaml":
        "source: source:a\nstatements:\n\n  - subject: person:a\n    property: LIKES\n  - subject: person:a\n    property: URL\n    url: https://example.org/\n    locators: [somewhere]\n",
      "statements/b.yaml": "source: [\n",
    });
    const [first, ...refused] = reads.map(told);
    expect(first).toBe("a record");
    expect(refused).toEqual([
      expect.stringMatching(/sources\.yaml:3: a id: It is "a"\. Give an id like person:/),
      expect.stringMatching(/statements\/a\.yaml:4: person:a property: It is "LIKES"\. Give one of HOLDS_OFFICE/),
      expect.stringMatching(/statements\/a\.yaml:6: person:a locators\[0\]: It is "somewhere"\. Give paragraph, start/),
      expect.stringMatching(/statements\/b\.yaml:\d+: This is no YAML/),
    ]);
  });
});
