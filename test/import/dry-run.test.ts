import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeRecords } from "../../bench/generate/stories.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { exportHash } from "../../src/import/export.ts";
import { type ImportResult, importInputs } from "../../src/import/import-inputs.ts";
import type { Input } from "../../src/import/input.ts";
import { findInputs } from "../../src/import/readers.ts";
import { ENGINES, openEmptyGraph, type TestGraph } from "../engines.ts";

const asLine = (record: object): string => `${JSON.stringify(record)}\n`;
const MADE = [...makeRecords(400, 3)].map(asLine);
const isEven = (_: string, index: number): boolean => index % 2 === 0;

/** Judgements that cannot all be so; what others contradict; what waits, and what that waits for later. */
const ODD = [
  { type: "entity", id: "person:a", kind: "PERSON" },
  { type: "entity", id: "person:b", kind: "PERSON" },
  { type: "entity", id: "person:c", kind: "PERSON" },
  { type: "judgement", a: "person:a", b: "person:b", verdict: "SAME", by: "desk", reason: "one face" },
  { type: "judgement", a: "person:b", b: "person:c", verdict: "SAME", by: "desk", reason: "one voice" },
  { type: "judgement", a: "person:a", b: "person:c", verdict: "DIFFERENT", by: "desk", reason: "two passports" },
  { type: "entity", id: "country:made-001", kind: "PLACE" },
  { type: "source", id: "source:copy", title: "A copy", origin: "source:late", dataset: "odd" },
  {
    type: "statement",
    subject: "person:a",
    property: "MEMBER_OF",
    object: "group:never",
    source: "source:copy",
    dataset: "odd",
  },
  { type: "source", id: "source:late", title: "An origin", dataset: "odd" },
].map(asLine);

const JUDGED = Array.from("abcdefgh", (letter) => `person:judged-${letter}`);

/** Judgements of every kind on a few people, of which many contradict each other, and some come before the people whom they judge. */
const judgements = (): readonly string[] => {
  const pairs = JUDGED.flatMap((a, at) => JUDGED.slice(at + 1).map((b) => [a, b] as const));
  const mixed = pairs.map((_, at) => pairs[(at * 11) % pairs.length] ?? pairs[0]);
  const verdicts = ["SAME", "DIFFERENT", "SAME", "UNSURE", "DIFFERENT"] as const;
  const lines = mixed.map((pair, at) => ({
    type: "judgement",
    a: pair?.[0],
    b: pair?.[1],
    verdict: verdicts[at % verdicts.length],
    by: at % 2 === 0 ? "desk" : "rule:test",
    reason: "a test",
  }));
  const people = JUDGED.map((id) => ({ type: "entity", id, kind: "PERSON" }));
  const turned = lines
    .toReversed()
    .map((line) => ({ ...line, verdict: line.verdict === "SAME" ? "DIFFERENT" : "SAME" }));
  return [...people.slice(0, 5), ...lines, ...people.slice(5), ...turned].map(asLine);
};

let folder = "";
/** Where temporary files of this test are, and of no other. */
let temporary = "";
const { TMPDIR } = process.env;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-dry-"));
  temporary = join(folder, "temporary");
  await mkdir(temporary);
  process.env.TMPDIR = temporary;
  await writeFile(join(folder, "made.jsonl"), MADE.join(""));
  // Also lines that are told twice, in other batches.
  await writeFile(join(folder, "odd.jsonl"), [...ODD, ...MADE.slice(-100), ...ODD, "nonsense\n"].join(""));
  await writeFile(join(folder, "judged.jsonl"), judgements().join(""));
  await writeFile(
    join(folder, "part.jsonl"),
    [...MADE.filter(isEven), ...ODD.filter(isEven), ...judgements().filter(isEven)].join(""),
  );
});
afterAll(async () => {
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  await rm(folder, { recursive: true, force: true });
});

const inputsOf = async (...names: readonly string[]): Promise<readonly Input[]> =>
  (await Promise.all(names.map((name) => findInputs(join(folder, name))))).flat();

const tellOf = async (graph: Graph, inputs: readonly Input[], isDryRun: boolean, batchSize = 60) => {
  const refusals: string[] = [];
  const result: ImportResult = await importInputs(graph, inputs, {
    isDryRun,
    batchSize,
    onRefusal: ({ refusal: { place, reason } }) => refusals.push(`${place.file}:${place.line} ${reason}`),
  });
  return { ...result, refusals };
};

describe.each(ENGINES)("%s", (engine) => {
  let opened: TestGraph;
  let graph: Graph;
  beforeEach(async () => {
    opened = await openEmptyGraph(engine);
    graph = opened.graph;
  });
  afterEach(() => opened.close());

  test.each([
    ["an empty graph", []],
    ["a graph that holds a part", ["part.jsonl"]],
    ["a graph that holds most", ["made.jsonl"]],
  ])("a dry run on %s says what the import then does, and changes nothing", async (_, before) => {
    await importInputs(graph, await inputsOf(...before));
    const hash = await exportHash(graph, { withHistory: true });
    const inputs = await inputsOf("made.jsonl", "odd.jsonl");
    const dry = await tellOf(graph, inputs, true);
    expect(await exportHash(graph, { withHistory: true })).toBe(hash);
    expect(dry.refused).toBeGreaterThan(2);
    expect(dry).toEqual(await tellOf(graph, inputs, false));
    expect((await readdir(temporary)).filter((name) => name.startsWith("entente-dry-run-"))).toEqual([]);
  });

  test.each([
    ["an empty graph", []],
    ["a graph that holds a part", ["part.jsonl"]],
  ])("so it does on %s of judgements in batches of five, and names the same ones that forbid others", async (_, before) => {
    await importInputs(graph, await inputsOf(...before));
    const inputs = await inputsOf("judged.jsonl");
    const dry = await tellOf(graph, inputs, true, 5);
    expect(dry.refused).toBeGreaterThan(5);
    expect(dry).toEqual(await tellOf(graph, inputs, false, 5));
  });
});
