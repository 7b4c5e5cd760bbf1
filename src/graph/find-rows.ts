import { slicesOf } from "../domain/slices.ts";
import { cypher } from "./cypher.ts";
import type { Graph, Parameters, Row, Transaction } from "./graph.ts";

/** What can be read from: the graph, or a transaction that sees its own writes. */
export type Readable = Pick<Graph, "read"> | Transaction;

/** So many keys go into one statement at most. */
const KEYS_AT_A_TIME = 1_000;

/** The graph as it is after every write that was acknowledged, by whomever. */
export const currentOf = (graph: Graph): Readable => ({
  read: (statement, parameters, options) => graph.read(statement, parameters, { ...options, isCurrent: true }),
});

export const runOn = (from: Readable, statement: string, parameters: Parameters): Promise<readonly Row[]> =>
  "run" in from ? from.run(statement, parameters) : from.read(statement, parameters);

/** The rows of a file of `cypher/` for its parameters. */
export const findRows = (from: Readable, name: string, parameters: Parameters): Promise<readonly Row[]> =>
  runOn(from, cypher(name), parameters);

type Keyed = readonly [
  name: string,
  parameter: string,
  keys: readonly string[],
  others?: Parameters,
  toText?: (name: string) => string,
];

/** What a file finds for many keys, each key once; asks nothing when there are none. Rows are made items as they come, so that few are held at a time. */
export const findItemsByKeys = async <Item>(
  toItems: (rows: readonly Row[]) => readonly Item[],
  from: Readable,
  ...[name, parameter, keys, others = {}, toText = cypher]: Keyed
): Promise<readonly Item[]> => {
  const found: Item[] = [];
  for (const slice of slicesOf([...new Set(keys)], KEYS_AT_A_TIME))
    for (const item of toItems(await runOn(from, toText(name), { ...others, [parameter]: slice }))) found.push(item);
  return found;
};

/** The rows for many keys. `parameter` names the list of keys. */
export const findByKeys = (from: Readable, ...keyed: Keyed): Promise<readonly Row[]> =>
  findItemsByKeys((rows) => rows, from, ...keyed);

/** A page of what a list of all holds: so many at most, with ids after one; `""` begins. */
export type Page = { readonly after: string; readonly limit: number };

/** All pages of a list, one after another, until one is not full; from after an id, if one is given. `find` gives a page in the order of ids. */
export async function* allPages<Item extends { readonly id: string }>(
  find: (page: Page) => Promise<readonly Item[]>,
  limit = 5_000,
  begin = "",
): AsyncGenerator<readonly Item[]> {
  for (let after = begin; ; ) {
    const items = await find({ after, limit });
    if (items.length > 0) yield items;
    const last = items.at(-1);
    if (last === undefined || items.length < limit) return;
    after = last.id;
  }
}
