import { slicesOf } from "../domain/slices.ts";
import { cypher } from "./cypher.ts";
import type { Row, Transaction } from "./graph.ts";

/** So many rows go into one statement at most. */
const ROWS_AT_A_TIME = 2_000;

/** Refuses rows without their key: `MERGE` on a missing key makes a new node each time on one engine, and is an error on the other. */
export const assertKeys = (name: string, key: string, rows: readonly Row[]): void => {
  for (const row of rows)
    if (typeof row[key] !== "string" || row[key] === "")
      throw new TypeError(`Expected text in "${key}" of each row for ${name}, but got: ${JSON.stringify(row[key])}.`);
};

/** Runs one statement over many rows, slice by slice; gives what each slice returned. */
export const runOverRows = async (
  transaction: Transaction,
  statement: string,
  rows: readonly unknown[],
  parameter = "rows",
  others: Row = {},
): Promise<readonly Row[]> => {
  const results: Row[] = [];
  for (const slice of slicesOf(rows, ROWS_AT_A_TIME))
    results.push(...(await transaction.run(statement, { ...others, [parameter]: slice })));
  return results;
};

/** Runs one statement over what rows store, slice by slice: only so many rows are copied at a time. */
export const runOverPresent = async (
  transaction: Transaction,
  statement: string,
  rows: readonly Row[],
): Promise<void> => {
  for (const slice of slicesOf(rows, ROWS_AT_A_TIME)) await transaction.run(statement, { rows: slice.map(present) });
};

/** What is stored of a row: an absent value is an absent property, and need not travel. */
export const present = (row: Row): Row => {
  const fields: Record<string, unknown> = {};
  for (const name in row) if (row[name] !== null) fields[name] = row[name];
  return fields;
};

/** Saves rows by a file of `cypher/write`; each row holds its key. */
export const saveRows = async (
  transaction: Transaction,
  name: string,
  rows: readonly Row[],
  key = "id",
): Promise<void> => {
  assertKeys(name, key, rows);
  await runOverPresent(transaction, cypher(name), rows);
};

/** Deletes or ends what has these ids; gives the rows that the file returns. */
export const runOverIds = (
  transaction: Transaction,
  name: string,
  ids: readonly string[],
  others: Row = {},
): Promise<readonly Row[]> => runOverRows(transaction, cypher(name), [...new Set(ids)], "ids", others);
