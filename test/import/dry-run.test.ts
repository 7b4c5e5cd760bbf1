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
  await writeFile(join(folder, "part.jsonl"), [...MADE.filter(isEven), ...ODD.filter(isEven)].join(""));
});
afterAll(async () => {
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  await rm(folder, { recursive: true, force: true });
});

const inputsOf = async (...names: readonly string[]): Promise<readonly Input[]> =>
  (await Promise.all(names.map((name) => findInputs(join(folder, name))))).flat();

const tellOf = async (graph: Graph, inputs: readonly Input[], isDryRun: boolean) => {
  const refusals: string[] = [];
  const result: ImportResult = await importInputs(graph, inputs, {
    isDryRun,
    batchSize: 60,
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
});
