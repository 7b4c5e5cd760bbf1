import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeRecords } from "../../bench/generate/stories.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { checkGraph } from "../../src/import/check.ts";
import { exportHash } from "../../src/import/export.ts";
import { importInputs } from "../../src/import/import-inputs.ts";
import { findInputs } from "../../src/import/readers.ts";
import { root } from "../../src/root.ts";
import { ENGINES, type Engine } from "../engines.ts";
import { bundleProgram, removeBundles, runProgram } from "./bundled-process.ts";
import { emptyPlace, type Place } from "./places.ts";

const POINTS = 20;
/** Small batches, so that there are many moments to be killed at. */
const BATCH_SIZE = 120;

let folder = "";
let paths: readonly string[] = [];
beforeAll(async () => {
  await bundleProgram("killed-program", "test/import/killed-program.ts");
  folder = await mkdtemp(join(tmpdir(), "entente-killed-import-"));
  const made = join(folder, "made.jsonl");
  await writeFile(made, [...makeRecords(600, 1)].map((record) => `${JSON.stringify(record)}\n`).join(""));
  paths = [join(root, "seed"), made];
});
afterAll(async () => {
  await removeBundles();
  await rm(folder, { recursive: true, force: true });
});

const countStatements = async (graph: Graph): Promise<number> =>
  Number((await graph.read("MATCH (s:Statement) RETURN count(s) AS count", {}))[0]?.count ?? 0);

const importAll = async (graph: Graph): Promise<void> => {
  const inputs = (await Promise.all(paths.map((path) => findInputs(path)))).flat();
  expect((await importInputs(graph, inputs, { batchSize: BATCH_SIZE })).refused).toBe(0);
};

const runUntil = (moment: number, { environment }: Place) =>
  runProgram("killed-program", [String(BATCH_SIZE), String(moment), ...paths], { environment });

/** Imports in a process that is killed at a moment, imports again, and looks at what has come of it. */
const killAndImportAgain = async (engine: Engine, moment: number) => {
  const place = await emptyPlace(engine);
  try {
    const { code } = await runUntil(moment, place);
    const graph = await place.open();
    try {
      const found = await countStatements(graph);
      await importAll(graph);
      const { problems } = await checkGraph(graph);
      return { wasKilled: code === null, found, hash: await exportHash(graph), problems };
    } finally {
      await graph.close();
    }
  } finally {
    await place.close();
  }
};

describe.each(ENGINES)("%s", (engine) => {
  test("an import killed at each of twenty points and told again comes to the same graph", async () => {
    const place = await emptyPlace(engine);
    const whole = await runUntil(0, place);
    expect(whole).toMatchObject({ code: 0, error: "" });
    const moments = Number(whole.out);
    const graph = await place.open();
    const expected = { hash: await exportHash(graph), statements: await countStatements(graph) };
    await graph.close();
    await place.close();
    const found: number[] = [];
    for (let point = 0; point < POINTS; point += 1) {
      const outcome = await killAndImportAgain(engine, Math.ceil(((point + 0.5) / POINTS) * moments));
      expect({ point, ...outcome, found: 0 }).toEqual({
        point,
        wasKilled: true,
        found: 0,
        hash: expected.hash,
        problems: [],
      });
      found.push(outcome.found);
    }
    // The points lay all over the import.
    expect(found[0]).toBe(0);
    expect(found.at(-1)).toBeGreaterThan(expected.statements * 0.8);
    expect(new Set(found).size).toBeGreaterThanOrEqual(POINTS / 3);
  });
});
