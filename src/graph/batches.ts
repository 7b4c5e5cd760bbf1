import { json, map, text } from "./columns.ts";
import type { Readable } from "./find-rows.ts";
import { findByKeys } from "./find-rows.ts";
import type { Transaction } from "./graph.ts";
import { saveRows } from "./save-rows.ts";

/** An entry of the ledger: this batch has been written. `at` is an ISO instant. */
export type BatchEntry = { readonly id: string; readonly at: string };

/** An entry of the ledger for a client's request under a key of its own. */
export type RequestEntry = BatchEntry & {
  /** A hash of what was asked. */
  readonly content: string;
  /** What was answered, to be answered again. */
  readonly answer: unknown;
};

/** Which batches have been written, of those asked for. */
export const findBatchesByIds = async (from: Readable, ids: readonly string[]): Promise<readonly BatchEntry[]> =>
  (await findByKeys(from, "read/batches-by-ids", "ids", ids)).map((row) => {
    const batch = map(row, "batch");
    return { id: text(batch, "id"), at: text(batch, "at") };
  });

/** Enters a batch in the ledger, in the batch's own transaction: both are there, or neither. */
export const saveBatch = (transaction: Transaction, batch: BatchEntry): Promise<void> =>
  saveRows(transaction, "write/save-batches", [batch]);

/** The request with this id, if it was made; else null. */
export const findRequestById = async (from: Readable, id: string): Promise<RequestEntry | null> => {
  const [row] = await findByKeys(from, "read/batches-by-ids", "ids", [id]);
  if (row === undefined) return null;
  const request = map(row, "batch");
  return {
    id: text(request, "id"),
    at: text(request, "at"),
    content: text(request, "content"),
    answer: json<unknown>(request, "answerJson"),
  };
};

/** Enters a request in the ledger, in the transaction that does what it asks. */
export const saveRequest = (transaction: Transaction, { answer, ...request }: RequestEntry): Promise<void> =>
  saveRows(transaction, "write/save-batches", [{ ...request, answerJson: JSON.stringify(answer) }]);
