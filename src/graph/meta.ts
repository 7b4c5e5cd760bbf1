import { map, number, text } from "./columns.ts";
import type { Readable } from "./find-rows.ts";
import { findByKeys, findRows } from "./find-rows.ts";
import type { Graph, Row, Transaction } from "./graph.ts";
import { cypher } from "./cypher.ts";
import { saveRows } from "./save-rows.ts";

const findMeta = async (from: Readable, key: string): Promise<Row | null> => {
  const [row] = await findByKeys(from, "read/meta-by-keys", "keys", [key]);
  return row === undefined ? null : map(row, "meta");
};

/** How many writes there have been; 0 in an empty graph. */
export const findDataVersion = async (from: Readable): Promise<number> => {
  const data = await findMeta(from, "data");
  return data === null ? 0 : number(data, "version");
};

/** Today's layout (src/graph/layout.ts). */
export const LAYOUT = 2;

/** The last layout in which all is stored that was written: `LAYOUT` in an empty graph, 0 for none. */
export const findLayout = async (from: Readable): Promise<number> => {
  const data = await findMeta(from, "data");
  if (data === null || data.layout2 === data.version) return LAYOUT;
  return data.layout1 === data.version ? 1 : 0;
};

/** Makes the data version one more, and gives the new one; once in each write that changes data. */
export const raiseDataVersion = async (transaction: Transaction): Promise<number> => {
  const [row] = await transaction.run(cypher("write/raise-data-version"), {});
  return number(row ?? {}, "version");
};

/** The hash of the seed folder that was loaded last; null when none was. */
export const findSeedHash = async (from: Readable): Promise<string | null> => {
  const seed = await findMeta(from, "seed");
  return seed === null ? null : text(seed, "hash");
};

/** Notes which seed folder is loaded. */
export const saveSeedHash = (transaction: Transaction, hash: string): Promise<void> =>
  saveRows(transaction, "write/save-meta", [{ key: "seed", hash }], "key");

/** Asks the engine for nothing; rejects as any read does when it cannot answer. */
export const verifyAnswers = async (from: Readable): Promise<void> => {
  const [row] = await findRows(from, "read/one", {});
  number(row ?? {}, "one");
};

/** Takes the turn to write until the transaction ends, and gives the data version: writers go one after another. */
export const takeTurn = async (transaction: Transaction): Promise<number> => {
  const [row] = await transaction.run(cypher("write/lock-data"), {});
  return number(row ?? {}, "version");
};

/**
 * The data version of which all that was written can be read from now on. Neo4j shows a version before the last of the write that
 * raised it, by up to half a second for a large one: what indexes find comes after what nodes hold. Who writes keeps the turn until
 * all is there, so it is taken for a moment. The embedded engine shows each write as a whole.
 */
export const findWholeVersion = (graph: Graph): Promise<number> =>
  graph.engine === "neo4j" ? graph.write(takeTurn) : findDataVersion(graph);
