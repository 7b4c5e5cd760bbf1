import { contentId } from "../domain/content-id.ts";
import { map, number, text, texts } from "./columns.ts";
import type { Readable } from "./find-rows.ts";
import { findRows } from "./find-rows.ts";
import type { Transaction } from "./graph.ts";
import { saveRows } from "./save-rows.ts";

/** What one data version changed, of one kind of record: the ids that were written or deleted. */
export type Change = {
  readonly version: number;
  /** ISO instant. */
  readonly at: string;
  /** ENTITY, RELATION, STATEMENT, SOURCE, FIGURE, CONFLICT, PAIR or JUDGEMENT. */
  readonly kind: string;
  readonly ids: readonly string[];
};

/** A data version has no more entries than there are kinds of records. */
const KINDS_AT_MOST = 16;

/** Changes after a data version, oldest first, so many at most. */
export const findChangesAfter = async (from: Readable, version: number, limit: number): Promise<readonly Change[]> =>
  (await findRows(from, "read/changes-after-version", { version, limit })).map((row) => {
    const change = map(row, "change");
    return {
      version: number(change, "version"),
      at: text(change, "at"),
      kind: text(change, "kind"),
      ids: texts(change, "ids"),
    };
  });

/** What tells a data version of this graph from the same number in another: what it changed, and when; null: no change is known. */
export const findVersionMark = async (from: Readable, version: number): Promise<string | null> => {
  const changes = await findChangesAfter(from, version - 1, KINDS_AT_MOST);
  const own = changes.filter((change) => change.version === version).map(({ at, kind, ids }) => ({ at, kind, ids }));
  return own.length === 0 ? null : contentId("mark", own);
};

/** Enters changes in the log, in the transaction that makes them. */
export const saveChanges = (transaction: Transaction, changes: readonly Change[]): Promise<void> =>
  saveRows(
    transaction,
    "write/save-changes",
    changes.map((change) => ({ id: `change:${change.version}:${change.kind}`, ...change })),
  );
