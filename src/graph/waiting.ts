import { json, map, number, text } from "./columns.ts";
import type { Page, Readable } from "./find-rows.ts";
import { allPages, findByKeys, findRows } from "./find-rows.ts";
import type { Row, Transaction } from "./graph.ts";
import { runOverIds, saveRows } from "./save-rows.ts";

/** A record that came before the source or entity that it names. It goes in with the batch that brings that. */
export type StoredWaiting = {
  /** `waiting:` and the record's id. */
  readonly id: string;
  /** The first id that is missing; `""` when nothing is, but the record was refused. */
  readonly needs: string;
  /** The record as it came, in JSON; what its shape is, the import knows. */
  readonly record: unknown;
  readonly file: string;
  readonly line: number;
};

const toWaiting = (rows: readonly Row[]): readonly StoredWaiting[] =>
  rows.map((row) => {
    const waiting = map(row, "waiting");
    return {
      id: text(waiting, "id"),
      needs: text(waiting, "needs"),
      record: json<unknown>(waiting, "recordJson"),
      file: text(waiting, "file"),
      line: number(waiting, "line"),
    };
  });

/** Records that wait for one of these ids, in no order. */
export const findWaitingByNeeds = async (from: Readable, needs: readonly string[]): Promise<readonly StoredWaiting[]> =>
  toWaiting(await findByKeys(from, "read/waiting-by-needs", "needs", needs));

/** All records that wait, page by page, in the order of ids; those after an id, if one is given. */
export const allWaiting = (from: Readable, after?: string): AsyncGenerator<readonly StoredWaiting[]> =>
  allPages(async (page: Page) => toWaiting(await findRows(from, "read/waiting-after-id", page)), undefined, after);

/** Saves records that wait. */
export const saveWaiting = (transaction: Transaction, waiting: readonly StoredWaiting[]): Promise<void> =>
  saveRows(
    transaction,
    "write/save-waiting",
    waiting.map(({ record, ...rest }) => ({ ...rest, recordJson: JSON.stringify(record) })),
  );

/** Deletes records that wait no longer. */
export const deleteWaiting = async (transaction: Transaction, ids: readonly string[]): Promise<void> => {
  await runOverIds(transaction, "write/delete-waiting", ids);
};
