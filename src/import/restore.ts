import { PublicError } from "../errors.ts";
import type { Graph, Transaction } from "../graph/graph.ts";
import { findRecordedStatements, type RecordedStatement } from "../graph/recorded-statements.ts";
import { applyChanges } from "./apply.ts";
import { saveAudit } from "./audit.ts";
import { findStatementToChange } from "./find-statement.ts";
import { nextInstant } from "./instant.ts";
import { newHistory, withHistory } from "./merge-histories.ts";
import { once } from "./requests.ts";
import type { Retraction, RetractResult } from "./retract.ts";

/** Live again, with the time that it was away. */
export const restored = (statement: RecordedStatement, now: string): RecordedStatement => {
  const { recordedFrom, recordedUntil, absences = [] } = statement;
  const all =
    recordedUntil === null || recordedUntil >= now ? absences : [...absences, { from: recordedUntil, until: now }];
  return withHistory(statement, { ...newHistory(recordedFrom), ...(all.length === 0 ? {} : { absences: all }) });
};

const assertWithoutSuccessor = async (
  transaction: Transaction,
  { id, supersededBy }: RecordedStatement,
): Promise<void> => {
  const [successor] = supersededBy === undefined ? [] : await findRecordedStatements(transaction, [supersededBy]);
  if (successor === undefined || successor.recordedUntil !== null) return;
  throw new PublicError(
    "CONFLICT",
    `The statement ${id} was superseded by ${successor.id}, which is live. Retract that first, or supersede it.`,
  );
};

const restoreIn = async (
  transaction: Transaction,
  { id, by, because, key = null }: Retraction,
  now: string,
  dataVersion: number,
): Promise<RetractResult> => {
  const statement = await findStatementToChange(transaction, id);
  if (statement.recordedUntil === null) return { dataVersion, isNew: false };
  await assertWithoutSuccessor(transaction, statement);
  const changes = { entities: [], statements: [restored(statement, now)], sources: [], judgements: [] };
  await saveAudit(transaction, { action: "restoreStatement", target: id, by, reason: because, key, at: now });
  return { dataVersion: await applyChanges(transaction, changes, now), isNew: true };
};

/**
 * Undoes a retraction: the statement is live again, and its record tells when it was away (docs/decisions/0008). Of a live
 * statement nothing changes. Errors: NOT_FOUND; CONFLICT for one that was superseded by a live one, and for a key used for
 * another request.
 */
export const restoreStatement = (graph: Graph, restoration: Retraction): Promise<RetractResult> =>
  graph.write((transaction) => {
    const now = nextInstant();
    const { id, by, because, key = null } = restoration;
    const content = { action: "restoreStatement", id, because };
    return once(transaction, { by, key, content }, now, (dataVersion) =>
      restoreIn(transaction, restoration, now, dataVersion),
    );
  });
