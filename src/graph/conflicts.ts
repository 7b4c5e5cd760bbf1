import type { ConflictKind, ConflictRecord } from "../domain/record.ts";
import { map, text, texts, textOrNull, wordOrNull } from "./columns.ts";
import type { Page, Readable } from "./find-rows.ts";
import { allPages, findByKeys, findRows } from "./find-rows.ts";
import type { Row, Transaction } from "./graph.ts";
import { runOverIds, saveRows } from "./save-rows.ts";

const KINDS = ["CONTRADICTS", "DIFFERS"] as const satisfies readonly ConflictKind[];

/** A conflict from the properties of its node. Throws a TypeError that names a wrong one. */
export const toConflictRecord = (row: Row): ConflictRecord => ({
  id: text(row, "id"),
  subject: text(row, "subject"),
  property: text(row, "property"),
  kind: wordOrNull(row, "kind", KINDS),
  shown: text(row, "shown"),
  rule: text(row, "rule"),
  suspicion: textOrNull(row, "suspicion"),
  claims: texts(row, "claims"),
  statements: texts(row, "statements"),
});

/** The properties of a conflict's node. */
export const toConflictRow = (conflict: ConflictRecord): Row => ({ ...conflict });

const toConflicts = (rows: readonly Row[]): readonly ConflictRecord[] =>
  rows.map((row) => toConflictRecord(map(row, "conflict")));

/** Conflicts about entities, in no order; settled ones too. */
export const findConflictsBySubjects = async (
  from: Readable,
  subjects: readonly string[],
): Promise<readonly ConflictRecord[]> =>
  toConflicts(await findByKeys(from, "read/conflicts-by-subjects", "subjects", subjects));

/** All conflicts, page by page, in the order of ids; settled ones too. */
export const allConflicts = (from: Readable, limit?: number): AsyncGenerator<readonly ConflictRecord[]> =>
  allPages(async (page: Page) => toConflicts(await findRows(from, "read/conflicts-after-id", page)), limit);

/** Saves conflicts as they are given, each as a whole. */
export const saveConflicts = (transaction: Transaction, conflicts: readonly ConflictRecord[]): Promise<void> =>
  saveRows(transaction, "write/save-conflicts", conflicts.map(toConflictRow));

/** Deletes conflicts that no statements can give any more. */
export const deleteConflicts = async (transaction: Transaction, ids: readonly string[]): Promise<void> => {
  await runOverIds(transaction, "write/delete-conflicts", ids);
};
