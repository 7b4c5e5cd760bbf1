import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { openNeo4j } from "../../src/graph/neo4j.ts";
import { openGraph } from "../../src/graph/open-graph.ts";
import { loadMade } from "./load.ts";
import { preparePeers } from "./prepare-peers.ts";

export type Server = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly pid?: number;
  readonly stop: () => Promise<void>;
};

type StartNeo4j = (options: { readonly folder: string; readonly log: (line: string) => void }) => Promise<Server>;

export const folderOf = (engine: string, relations: number): string =>
  resolve(".cache", "compete", `${engine}-${relations}`);

const startIn = async (folder: string): Promise<Server> => {
  // Not bundled: it finds Java and its own jars from where it lies.
  const program: string = join(process.cwd(), "scripts/neo4j/start.mjs");
  const { startNeo4j } = (await import(program)) as { readonly startNeo4j: StartNeo4j };
  return startNeo4j({ folder, log: (line) => console.error(line) });
};

/** Raised when what is loaded changes, so that it is loaded again. */
const EDITION = 1;

/** A Neo4j with the made graph of so many relations. It is loaded once, and kept in `.cache/compete`. */
export const openMade = async (relations: number): Promise<Server> => {
  const folder = folderOf("neo4j", relations);
  const mark = join(folder, `loaded-${EDITION}`);
  if (existsSync(mark)) {
    const server = await startIn(folder);
    await (await openGraph({ neo4j: { ...server, database: "neo4j" } })).close();
    return server;
  }
  rmSync(folder, { recursive: true, force: true });
  const server = await startIn(folder);
  const started = performance.now();
  const say = (text: string): void =>
    console.error(`  ${Math.round((performance.now() - started) / 1_000)} s: ${text}`);
  try {
    const place = { ...server, database: "neo4j" };
    await loadMade({ neo4j: place }, relations, 1, say);
    const graph = await openNeo4j(place);
    await preparePeers(graph);
    await graph.close();
    say("edges of the others made");
    writeFileSync(mark, "");
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
};
