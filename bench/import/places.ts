import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../src/config.ts";
import { openGraph } from "../../src/graph/open-graph.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { MEASURING, startNeo4jWith } from "../start-neo4j.ts";

/** An empty graph to import into, and what is known of the engine that holds it. */
export type Place = {
  readonly graph: Graph;
  /** Of the embedded graph. */
  readonly folder: string | null;
  /** Bytes in use by the server, where that is another process on this machine. */
  readonly serverBytes: () => Promise<number | null>;
  readonly close: () => Promise<void>;
};

const openEmbedded = async (): Promise<Place> => {
  const folder = await mkdtemp(join(tmpdir(), "entente-measure-"));
  const graph = await openGraph({ folder });
  return {
    graph,
    folder,
    serverBytes: async () => null,
    close: async () => {
      await graph.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const residentBytes = async (pid: number): Promise<number | null> => {
  const text = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const kilobytes = /VmRSS:\s+(\d+)/.exec(text)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
};

const assertEmpty = async (graph: Graph, uri: string): Promise<void> => {
  const [row] = await graph.read("MATCH (n:Entity) RETURN count(n) AS count", {});
  if (row?.count !== 0)
    throw new Error(`The Neo4j at ${uri} holds entities. Give an empty one, or none: one is started.`);
};

const openNeo4j = async (): Promise<Place> => {
  const { neo4j } = readConfig();
  if (neo4j !== null) {
    const graph = await openGraph({ neo4j });
    await assertEmpty(graph, neo4j.uri);
    return { graph, folder: null, serverBytes: async () => null, close: () => graph.close() };
  }
  const server = await startNeo4jWith(MEASURING);
  const graph = await openGraph({ neo4j: { ...server, database: "neo4j" } });
  return {
    graph,
    folder: null,
    serverBytes: () => residentBytes(server.pid ?? 0),
    close: async () => {
      await graph.close();
      await server.stop();
    },
  };
};

export const openPlace = (engine: "grafeo" | "neo4j"): Promise<Place> =>
  engine === "grafeo" ? openEmbedded() : openNeo4j();
