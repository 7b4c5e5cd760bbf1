import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Graph } from "../../src/graph/graph.ts";
import { openGraph } from "../../src/graph/open-graph.ts";
import { checkGraph } from "../../src/import/check.ts";
import { exportHash } from "../../src/import/export.ts";
import { importInputs } from "../../src/import/import-inputs.ts";
import { findInputs } from "../../src/import/readers.ts";
import { root } from "../../src/root.ts";
import { ENGINES, type Engine, neo4jForTests, openEmptyGraph } from "../engines.ts";
import { bundleCommandLine, removeCommandLine, runCommandLine } from "./command-line-process.ts";

const SEED = join(root, "seed");
const POINTS = Array.from({ length: 10 }, (_, index) => (index + 0.5) / 10);
/** Small batches, so that there are many moments to be killed at. */
const BATCH_SIZE = 40;

type Place = {
  readonly environment: Readonly<Record<string, string>>;
  /** Opens the graph when the other process is gone. */
  readonly open: () => Promise<Graph>;
  readonly close: () => Promise<void>;
};

const emptyGrafeo = async (): Promise<Place> => {
  const folder = await mkdtemp(join(tmpdir(), "entente-killed-"));
  return {
    environment: { ENTENTE_DATA: folder },
    open: () => openGraph({ folder }),
    close: () => rm(folder, { recursive: true, force: true }),
  };
};

const emptyNeo4j = async (): Promise<Place> => {
  const { close } = await openEmptyGraph("neo4j");
  const neo4j = neo4jForTests();
  return {
    environment: {
      NEO4J_URI: neo4j.uri,
      NEO4J_USER: neo4j.user,
      NEO4J_PASSWORD: neo4j.password,
      NEO4J_DATABASE: neo4j.database,
    },
    open: () => openGraph({ neo4j }),
    close,
  };
};

const emptyPlace = (engine: Engine): Promise<Place> => (engine === "grafeo" ? emptyGrafeo() : emptyNeo4j());

const IMPORT = ["import", SEED, "--batch", String(BATCH_SIZE)];

const countStatements = async (graph: Graph): Promise<number> =>
  Number((await graph.read("MATCH (s:Statement) RETURN count(s) AS count", {}))[0]?.count ?? 0);

type Outcome = {
  readonly wasKilled: boolean;
  readonly milliseconds: number;
  readonly found: number;
  readonly hash: string;
  readonly problems: readonly string[];
};

/** Starts an import, kills it after a while, imports again, and looks at what has come of it. */
const killAndImportAgain = async (engine: Engine, killAfter: number): Promise<Outcome> => {
  const place = await emptyPlace(engine);
  try {
    const { code, milliseconds } = await runCommandLine(IMPORT, place.environment, killAfter);
    const graph = await place.open();
    try {
      const found = await countStatements(graph);
      const { refused } = await importInputs(graph, await findInputs(SEED), { batchSize: BATCH_SIZE });
      expect(refused).toBe(0);
      const hash = await exportHash(graph);
      return { wasKilled: code === null, milliseconds, found, hash, problems: (await checkGraph(graph)).problems };
    } finally {
      await graph.close();
    }
  } finally {
    await place.close();
  }
};

/** One outcome or more for each point: an import that ended before it was killed tells how long one takes now. */
const killAtAllPoints = async (engine: Engine, firstDuration: number): Promise<readonly Outcome[]> => {
  const outcomes: Outcome[] = [];
  let duration = firstDuration;
  for (const point of POINTS)
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const outcome = await killAndImportAgain(engine, point * duration);
      outcomes.push(outcome);
      if (outcome.wasKilled) break;
      duration = outcome.milliseconds;
    }
  return outcomes;
};

beforeAll(bundleCommandLine);
afterAll(removeCommandLine);

describe.each(ENGINES)("%s", (engine) => {
  test("an import killed at ten points and told again comes to the same graph", async () => {
    const place = await emptyPlace(engine);
    const whole = await runCommandLine(IMPORT, place.environment);
    expect(whole).toMatchObject({ code: 0 });
    const graph = await place.open();
    const expected = { hash: await exportHash(graph), statements: await countStatements(graph) };
    await graph.close();
    await place.close();
    const outcomes = await killAtAllPoints(engine, whole.milliseconds);
    for (const { hash, problems } of outcomes)
      expect({ hash, problems }).toEqual({ hash: expected.hash, problems: [] });
    expect(outcomes.filter(({ wasKilled }) => wasKilled).length).toBeGreaterThanOrEqual(POINTS.length - 1);
    const found = outcomes.map((outcome) => outcome.found);
    expect(found.filter((count) => count > 0 && count < expected.statements).length).toBeGreaterThanOrEqual(3);
  });
});
