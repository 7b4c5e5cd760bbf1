import { map, text } from "./columns.ts";
import type { Readable } from "./find-rows.ts";
import { findByKeys } from "./find-rows.ts";
import type { Transaction } from "./graph.ts";
import { saveRows } from "./save-rows.ts";

/** An entry of the ledger: this batch has been written. `at` is an ISO instant. */
export type BatchEntry = { readonly id: string; readonly at: string };

/** Which batches have been written, of those asked for. */
export const findBatchesByIds = async (from: Readable, ids: readonly string[]): Promise<readonly BatchEntry[]> =>
  (await findByKeys(from, "read/batches-by-ids", "ids", ids)).map((row) => {
    const batch = map(row, "batch");
    return { id: text(batch, "id"), at: text(batch, "at") };
  });

/** Enters a batch in the ledger, in the batch's own transaction: both are there, or neither. */
export const saveBatch = (transaction: Transaction, batch: BatchEntry): Promise<void> =>
  saveRows(transaction, "write/save-batches", [batch]);
