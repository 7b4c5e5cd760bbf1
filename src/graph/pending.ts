import { map, text, texts } from "./columns.ts";
import { findRows, type Page, type Readable } from "./find-rows.ts";
import type { Transaction } from "./graph.ts";
import { runOverIds, saveRows } from "./save-rows.ts";

/** What one write has kept whose records are not folded yet. */
export type Pending = {
  readonly id: string;
  /** Keys of the units that it touches (affected.ts): entities, and claims. */
  readonly subjects: readonly string[];
  readonly acts: readonly string[];
  readonly offices: readonly string[];
  readonly claims: readonly string[];
  /** Ids of statements through which it may touch others. */
  readonly leading: readonly string[];
};

/** A page of what is pending, in the order of ids. */
export const findPendingAfter = async (from: Readable, page: Page): Promise<readonly Pending[]> =>
  (await findRows(from, "read/pending-after-id", page)).map((row) => {
    const pending = map(row, "pending");
    return {
      id: text(pending, "id"),
      subjects: texts(pending, "subjects"),
      acts: texts(pending, "acts"),
      offices: texts(pending, "offices"),
      claims: texts(pending, "claims"),
      leading: texts(pending, "leading"),
    };
  });

/** Notes what is pending, in the transaction that keeps it. */
export const savePending = (transaction: Transaction, pending: Pending): Promise<void> =>
  saveRows(transaction, "write/save-pending", [pending]);

/** Forgets what has been folded. */
export const deletePending = async (transaction: Transaction, ids: readonly string[]): Promise<void> => {
  await runOverIds(transaction, "write/delete-pending", ids);
};
