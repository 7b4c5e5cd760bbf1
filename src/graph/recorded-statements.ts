import type { StoredStatement } from "../domain/statement.ts";
import { map, textOrNull } from "./columns.ts";
import type { Readable } from "./find-rows.ts";
import { allPages, findItemsByKeys, findRows } from "./find-rows.ts";
import type { Row, Transaction } from "./graph.ts";
import { saveRows } from "./save-rows.ts";
import { toStatementRow, toStoredStatement } from "./statements.ts";

/** A statement with all that its record knows: also who retracted or superseded it, and why. */
export type RecordedStatement = StoredStatement & {
  readonly retractedBy: string | null;
  readonly retractedBecause: string | null;
  /** The id of the statement that superseded it. Missing if none did. */
  readonly supersededBy?: string;
};

const toRecordedStatement = (row: Row): RecordedStatement => ({
  retractedBy: textOrNull(row, "retractedBy"),
  retractedBecause: textOrNull(row, "retractedBecause"),
  ...toStoredStatement(row),
  ...(typeof row.supersededBy === "string" ? { supersededBy: row.supersededBy } : {}),
});

const toRecordedStatements = (rows: readonly Row[]): readonly RecordedStatement[] =>
  rows.map((row) => toRecordedStatement(map(row, "statement")));

/** Statements with their records by their ids, in no order; retracted ones too. */
export const findRecordedStatements = (from: Readable, ids: readonly string[]): Promise<readonly RecordedStatement[]> =>
  findItemsByKeys(toRecordedStatements, from, "read/statements-by-ids", "ids", ids);

/** Statements whose subject, object or speaker is one of the entities, each once, in no order; retracted ones too. */
export const findStatementsNaming = (from: Readable, ids: readonly string[]): Promise<readonly RecordedStatement[]> =>
  findItemsByKeys(toRecordedStatements, from, "read/statements-naming", "ids", ids);

/** Statements that were told with one of the ids, which answer as others now, in no order; retracted ones too. */
export const findStatementsToldWith = (from: Readable, ids: readonly string[]): Promise<readonly RecordedStatement[]> =>
  findItemsByKeys(toRecordedStatements, from, "read/statements-told-with", "ids", ids);

/** All statements with their records, page by page, in the order of ids; retracted ones too. */
export const allRecordedStatements = (from: Readable, limit?: number): AsyncGenerator<readonly RecordedStatement[]> =>
  allPages(async (page) => toRecordedStatements(await findRows(from, "read/statements-after-id", page)), limit);

/** Saves statements with their records, each as a whole; those that are known not to be there yet for a fifth less. */
export const saveRecordedStatements = async (
  transaction: Transaction,
  statements: readonly RecordedStatement[],
  isNew: (id: string) => boolean = () => false,
): Promise<void> => {
  const rowsOf = (some: readonly RecordedStatement[]): readonly Row[] => some.map(toStatementRow);
  const fresh = statements.filter(({ id }) => isNew(id));
  const others = fresh.length === 0 ? statements : statements.filter(({ id }) => !isNew(id));
  await saveRows(transaction, "write/create-statements", rowsOf(fresh));
  await saveRows(transaction, "write/save-statements", rowsOf(others));
};
