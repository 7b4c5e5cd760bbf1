import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openGraph } from "../src/graph/open-graph.ts";
import type { Graph } from "../src/graph/graph.ts";

export type Engine = "grafeo" | "neo4j";

/**
 * The engines to test on: `describe.each(ENGINES)("%s", (engine) => …)`; the title is how `npm test` counts them.
 * `npm test` starts a Neo4j for tests where it can, and says where it is in ENTENTE_TEST_NEO4J_*.
 */
export const ENGINES: readonly Engine[] =
  process.env.ENTENTE_TEST_NEO4J_URI === undefined ? ["grafeo"] : ["grafeo", "neo4j"];

export type TestGraph = { readonly graph: Graph; readonly close: () => Promise<void> };

/** An empty graph with its schema, ours alone until it is closed: test files that want Neo4j wait for one another. */
export const openEmptyGraph = (engine: Engine): Promise<TestGraph> =>
  engine === "grafeo" ? openEmptyGrafeo() : openEmptyNeo4j();

const openEmptyGrafeo = async (): Promise<TestGraph> => {
  const folder = await mkdtemp(join(tmpdir(), "entente-test-"));
  const graph = await openGraph({ folder });
  return {
    graph,
    close: async () => {
      await graph.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const openEmptyNeo4j = async (): Promise<TestGraph> => {
  const lock = await takeLock();
  const graph = await openGraph({ neo4j: neo4jForTests() });
  await emptied(graph);
  return {
    graph,
    close: async () => {
      // A Neo4j that a test has stopped has nothing to empty.
      await emptied(graph).catch(() => {});
      await graph.close();
      await new Promise((resolve) => lock.close(resolve));
    },
  };
};

/** Where the Neo4j for tests is. */
export const neo4jForTests = () => ({
  uri: process.env.ENTENTE_TEST_NEO4J_URI ?? "",
  user: process.env.ENTENTE_TEST_NEO4J_USER ?? "neo4j",
  password: process.env.ENTENTE_TEST_NEO4J_PASSWORD ?? "",
  database: process.env.ENTENTE_TEST_NEO4J_DATABASE ?? "neo4j",
});

/** Deletes every node; the schema stays. */
export const emptied = async (graph: Graph): Promise<void> => {
  for (;;) {
    const rows = await graph.write((transaction) =>
      transaction.run("MATCH (n) WITH n LIMIT $batch DETACH DELETE n RETURN count(*) AS deleted", { batch: 5_000 }),
    );
    if ((rows[0]?.deleted ?? 0) === 0) return;
  }
};

/** A port for the lock that belongs to this Neo4j, so that runs of tests on others don't wait for it. */
const lockPort = (): number =>
  20_000 + (createHash("sha256").update(neo4jForTests().uri).digest().readUInt16BE(0) % 10_000);

/** A listening port is a lock that the death of its holder opens. */
const takeLock = async (): Promise<Server> => {
  for (;;) {
    const server = createServer();
    const isOurs = await new Promise<boolean>((resolve) => {
      server.once("error", () => resolve(false));
      server.listen(lockPort(), "127.0.0.1", () => resolve(true));
    });
    if (isOurs) return server;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};
