import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeRecords } from "../../bench/generate/stories.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { openGraph } from "../../src/graph/open-graph.ts";
import { checkGraph } from "../../src/import/check.ts";
import { exportHash } from "../../src/import/export.ts";
import { importInputs } from "../../src/import/import-inputs.ts";
import { findInputs } from "../../src/import/readers.ts";
import { ENGINES, neo4jForTests, openEmptyGraph } from "../engines.ts";
import { bundleProgram, removeBundles, runProgram } from "./bundled-process.ts";

const BATCH_SIZE = 150;
const MADE = [...makeRecords(1_000, 4)].map((record) => `${JSON.stringify(record)}\n`);

let folder = "";
let expected = "";
const paths = { whole: "", first: "", second: "" };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-at-once-"));
  await bundleProgram("killed-program", "test/import/killed-program.ts");
  // Two that have a third of their lines in common, and that name what only the other one has.
  const parts = { whole: MADE, first: MADE.slice(0, (MADE.length * 2) / 3), second: MADE.slice(MADE.length / 3) };
  for (const name of ["whole", "first", "second"] as const) {
    paths[name] = join(folder, `${name}.jsonl`);
    await writeFile(paths[name], parts[name].join(""));
  }
  const graph = await openGraph({});
  await importFrom(graph, paths.whole);
  expected = await exportHash(graph);
  await graph.close();
});
afterAll(async () => {
  await removeBundles();
  await rm(folder, { recursive: true, force: true });
});

const importFrom = async (graph: Graph, path: string): Promise<void> => {
  const { refused } = await importInputs(graph, await findInputs(path), { batchSize: BATCH_SIZE });
  expect(refused).toBe(0);
};

const assertWhole = async (graph: Graph): Promise<void> => {
  expect(await exportHash(graph)).toBe(expected);
  expect((await checkGraph(graph)).problems).toEqual([]);
};

describe.each(ENGINES)("%s", (engine) => {
  test.each([
    ["the same file twice", ["whole", "whole"]],
    ["two files that have much in common", ["first", "second"]],
  ] as const)("two imports at once in one process come to the graph of one: %s", async (_, names) => {
    const { graph, close } = await openEmptyGraph(engine);
    await Promise.all(names.map((name) => importFrom(graph, paths[name])));
    await assertWhole(graph);
    await close();
  });
});

const onNeo4j = ENGINES.includes("neo4j") ? describe : describe.skip;
onNeo4j("neo4j", () => {
  test.each([
    ["the same file twice", ["whole", "whole"]],
    ["two files that have much in common", ["first", "second"]],
  ] as const)("two processes that import at once come to the graph of one: %s", async (_, names) => {
    const { graph, close } = await openEmptyGraph("neo4j");
    const { uri, user, password, database } = neo4jForTests();
    const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
    const ended = await Promise.all(
      names.map((name) => runProgram("killed-program", [String(BATCH_SIZE), "0", paths[name]], { environment })),
    );
    for (const { code, error } of ended) expect({ code, error }).toEqual({ code: 0, error: "" });
    await assertWhole(graph);
    await close();
  });
});
