import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { openGraph } from "../../src/graph/open-graph.ts";
import { MEASURING, type Memory, type Server, startNeo4jWith } from "../start-neo4j.ts";
import { loadMade } from "./load.ts";
import { preparePeers } from "./prepare-peers.ts";

/** Leaves some to the process that loads. */
const LOADING: Memory = { heap: "3g", pages: "3g" };
/** For node when it loads a million relations, whose statements it holds at once. */
const LOADER = ["--max-old-space-size=16000", "--max-semi-space-size=128"];

export const folderOf = (engine: string, relations: number): string =>
  resolve(".cache", "compete", `${engine}-${relations}`);

/** Raised when what is loaded changes, so that it is loaded again. */
const EDITION = 1;

/** Loads in a process of its own, so that its memory is free when something is measured. */
const loadApart = async (uri: string, relations: number): Promise<void> => {
  const given = [...LOADER, process.argv[1] ?? "", "--load", "--uri", uri, "--relations", String(relations)];
  const [code] = await once(spawn(process.execPath, given, { stdio: "inherit" }), "exit");
  if (code !== 0) throw new Error(`The graph of ${relations} relations was not loaded.`);
};

/** Loads the made graph of so many relations into an empty Neo4j. */
export const loadInto = async (uri: string, relations: number): Promise<void> => {
  const started = performance.now();
  const say = (text: string): void =>
    console.error(`  ${Math.round((performance.now() - started) / 1_000)} s: ${text}`);
  await loadMade({ neo4j: { uri, user: "", password: "", database: "neo4j" } }, relations, 1, say);
};

const loadOnce = async (folder: string, relations: number): Promise<void> => {
  const [written, ready] = [join(folder, `written-${EDITION}`), join(folder, `loaded-${EDITION}`)];
  if (existsSync(ready)) return;
  if (!existsSync(written)) rmSync(folder, { recursive: true, force: true });
  const server = await startNeo4jWith(LOADING, folder);
  try {
    if (!existsSync(written)) await loadApart(server.uri, relations);
    writeFileSync(written, "");
    await preparePeers(server.uri);
    writeFileSync(ready, "");
  } finally {
    await server.stop();
  }
};

/** Where our service keeps what it makes of a graph. */
export type Made = Server & { readonly dataFolder: string };

/** A Neo4j with the made graph of so many relations. It is loaded once, and kept in `.cache/compete`. */
export const openMade = async (relations: number): Promise<Made> => {
  const folder = folderOf("neo4j", relations);
  await loadOnce(folder, relations);
  const server = await startNeo4jWith(MEASURING, folder);
  await (await openGraph({ neo4j: { ...server, database: "neo4j" } })).close();
  return { ...server, dataFolder: join(folder, "service") };
};
