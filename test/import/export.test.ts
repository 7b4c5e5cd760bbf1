import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Graph } from "../../src/graph/graph.ts";
import { openGraph } from "../../src/graph/open-graph.ts";
import { checkGraph } from "../../src/import/check.ts";
import { type ExportOptions, exportHash, exportLines } from "../../src/import/export.ts";
import { importInputs } from "../../src/import/import-inputs.ts";
import { loadSeed } from "../../src/import/load-seed.ts";
import { findInputs } from "../../src/import/readers.ts";
import { retractStatement } from "../../src/import/retract.ts";
import { root } from "../../src/root.ts";
import { ENGINES, openEmptyGraph, type TestGraph } from "../engines.ts";

const SEED = join(root, "seed");

const linesOf = async (graph: Graph, options: ExportOptions = {}): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const line of exportLines(graph, options)) lines.push(line);
  return lines;
};

const inMemory = async <T>(work: (graph: Graph) => Promise<T>): Promise<T> => {
  const graph = await openGraph({});
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
};

let folder = "";
/** The seed's canonical export, by the embedded engine: what every other way must come to. */
let expected: readonly string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-export-"));
  expected = await inMemory(async (graph) => {
    const { progress } = await loadSeed(graph, SEED);
    expect(progress).toMatchObject({ refused: 0, written: progress.read });
    return linesOf(graph);
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const hashOf = (lines: readonly string[]): string => createHash("sha256").update(lines.join("")).digest("hex");

const importLines = async (graph: Graph, name: string, lines: readonly string[], batchSize = 1_000): Promise<void> => {
  const path = join(folder, name);
  await writeFile(path, lines.join(""));
  const { refused } = await importInputs(graph, await findInputs(path), { batchSize });
  expect(refused).toBe(0);
};

test("an export is sorted, without clocks, one object with its keys in order a line", () => {
  const records = expected.map((line) => JSON.parse(line) as Record<string, unknown>);
  const order = records.map(({ type, id }) => `${String(type)} ${String(id)}`);
  expect(order).toEqual([...order].sort());
  expect(new Set(records.map(({ type }) => type))).toEqual(new Set(["entity", "judgement", "source", "statement"]));
  for (const record of records) {
    expect(Object.keys(record)).toEqual(Object.keys(record).sort());
    expect(record).not.toHaveProperty("recordedFrom");
  }
});

describe.each(ENGINES)("%s", (engine) => {
  let opened: TestGraph;
  let graph: Graph;
  beforeEach(async () => {
    opened = await openEmptyGraph(engine);
    graph = opened.graph;
  });
  afterEach(() => opened.close());

  test("the seed, loaded and then imported once more in other batches, has one export, and the graph agrees with it", async () => {
    expect(await loadSeed(graph, SEED)).toMatchObject({ isNew: true });
    expect(await loadSeed(graph, SEED)).toMatchObject({ isNew: false });
    await importInputs(graph, await findInputs(SEED), { batchSize: 97 });
    expect(await exportHash(graph)).toBe(hashOf(expected));
    expect((await checkGraph(graph)).problems).toEqual([]);
  });

  test.each([
    ["first half first", [0, 1]],
    ["second half first", [1, 0]],
  ])("the seed in two halves has the same export: %s", async (_, order) => {
    const middle = Math.floor(expected.length / 2);
    const halves = [expected.slice(0, middle), expected.slice(middle)];
    for (const half of order) await importLines(graph, `half-${half}.jsonl`, halves[half] ?? [], 250);
    expect(await exportHash(graph)).toBe(hashOf(expected));
    expect((await checkGraph(graph)).problems).toEqual([]);
  });

  test("what waits is exported too, so half a graph can move", async () => {
    const half = expected.slice(Math.floor(expected.length / 2));
    await importLines(graph, "waiting.jsonl", half);
    expect(await exportHash(graph)).toBe(hashOf(half));
  });

  test("an export with history moves the record's clock and retractions to the other engine and back", async () => {
    const told = await inMemory(async (memory) => {
      await loadSeed(memory, SEED);
      const statements = expected.map((line) => JSON.parse(line) as { id: string; property?: string });
      for (const { id } of statements.filter(({ property }) => property === "HOLDS_OFFICE").slice(0, 3))
        await retractStatement(memory, { id, by: "desk", because: "a test" });
      return { withHistory: await linesOf(memory, { withHistory: true }), live: hashOf(await linesOf(memory)) };
    });
    expect(told.withHistory.filter((line) => line.includes('"retractedBecause":"a test"')).length).toBe(3);
    await importLines(graph, "history.jsonl", told.withHistory);
    expect(hashOf(await linesOf(graph, { withHistory: true }))).toBe(hashOf(told.withHistory));
    expect(await exportHash(graph)).toBe(told.live);
    expect((await checkGraph(graph)).problems).toEqual([]);
  });

  test("what disagrees with the statements is told by check", async () => {
    await loadSeed(graph, SEED);
    await graph.write((transaction) =>
      transaction.run("MATCH (r:Relation {type: 'HOLDS_OFFICE'}) SET r.sourceCount = 99", {}),
    );
    const { problems } = await checkGraph(graph);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]).toMatch(
      /^Relation relation:[0-9a-f]+ is not what its statements give: "sourceCount" is 99 there/,
    );
  });
});
