import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeRecords } from "../../bench/generate/stories.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { openGraph } from "../../src/graph/open-graph.ts";
import { checkGraph } from "../../src/import/check.ts";
import { exportHash } from "../../src/import/export.ts";
import { type ImportResult, importInputs } from "../../src/import/import-inputs.ts";
import { findInputs } from "../../src/import/readers.ts";
import { root } from "../../src/root.ts";
import { ENGINES, openEmptyGraph } from "../engines.ts";
import { type StartedNeo4j, startNeo4j } from "../graph/with-neo4j.ts";
import { countedGraph } from "./counted-graph.ts";

/** Kills of each import; a start takes Neo4j many seconds, so an import bears several of them. */
const KILLS = 5;
const BATCH_SIZE = 150;
const PATIENCE = 120_000;

let folder = "";
let paths: readonly string[] = [];

const importAll = async (graph: Graph, patience: number): Promise<ImportResult> => {
  const inputs = (await Promise.all(paths.map((path) => findInputs(path)))).flat();
  return importInputs(graph, inputs, { batchSize: BATCH_SIZE, patience });
};

// A Neo4j of its own, since the test kills it.
const onNeo4j = ENGINES.includes("neo4j") ? describe : describe.skip;
onNeo4j("neo4j", () => {
  const expected = { hash: "", moments: 0 };
  let server: StartedNeo4j;

  const restart = async (): Promise<void> => {
    server = await startNeo4j({ folder: join(folder, "neo4j"), port: Number(server.uri.split(":").at(-1)) });
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "entente-killed-neo4j-"));
    const made = join(folder, "made.jsonl");
    await writeFile(made, [...makeRecords(1_000, 2)].map((record) => `${JSON.stringify(record)}\n`).join(""));
    paths = [join(root, "seed"), made];
    const undisturbed = await openEmptyGraph("grafeo");
    const counted = countedGraph(undisturbed.graph, (moment) => {
      expected.moments = moment;
    });
    await importAll(counted, 0);
    expected.hash = await exportHash(undisturbed.graph);
    await undisturbed.close();
    server = await startNeo4j({ folder: join(folder, "neo4j") });
  });
  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** Kills the server at so many moments spread over an import, as a power cut would, and hears of each. */
  const killedAt = (graph: Graph, onKilled: () => void): Graph => {
    let kills = 0;
    return countedGraph(graph, async (moment) => {
      if (moment < ((kills + 0.5) / KILLS) * expected.moments || kills >= KILLS) return;
      kills += 1;
      // Every other time while it is at work on what it is asked now.
      if (kills % 2 === 0) await server.kill();
      else setTimeout(() => void server.kill(), 1);
      onKilled();
    });
  };

  const emptied = async (graph: Graph): Promise<void> => {
    await graph.write((transaction) => transaction.run("MATCH (n) DETACH DELETE n", {}));
  };

  const open = (): Promise<Graph> => openGraph({ neo4j: { ...server, database: "neo4j" } });

  test("an import goes on by itself each time that Neo4j is killed under it and comes back", async () => {
    const graph = await open();
    const restarts: Promise<void>[] = [];
    const result = await importAll(
      killedAt(graph, () => restarts.push(new Promise((resolve) => setTimeout(resolve, 500)).then(restart))),
      PATIENCE,
    );
    await Promise.all(restarts);
    expect(restarts.length).toBe(KILLS);
    expect(result.refused).toBe(0);
    expect(await exportHash(graph)).toBe(expected.hash);
    expect((await checkGraph(graph)).problems).toEqual([]);
    await emptied(graph);
    await graph.close();
  });

  test("an import without patience ends with GRAPH_UNAVAILABLE, and goes on when it is told again", async () => {
    const graph = await open();
    let kills = 0;
    const disturbed = killedAt(graph, () => {
      kills += 1;
    });
    for (let ended = 0; ended < KILLS; ended += 1) {
      await expect(importAll(disturbed, 0)).rejects.toMatchObject({ code: "GRAPH_UNAVAILABLE" });
      expect(kills).toBe(ended + 1);
      await restart();
    }
    expect(await importAll(disturbed, 0)).toMatchObject({ refused: 0 });
    expect(await exportHash(graph)).toBe(expected.hash);
    expect((await checkGraph(graph)).problems).toEqual([]);
    await graph.close();
  });
});
