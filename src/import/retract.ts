import type { Graph, Transaction } from "../graph/graph.ts";
import { applyChanges } from "./apply.ts";
import { saveAudit } from "./audit.ts";
import { findStatementToChange } from "./find-statement.ts";
import { nextInstant } from "./instant.ts";
import { once } from "./requests.ts";

export type Retraction = {
  /** The statement's id. */
  readonly id: string;
  /** Who retracts it: the name of a key. */
  readonly by: string;
  readonly because: string;
  /** A key of the client's own; see `Request`. */
  readonly key?: string | null;
};

export type RetractResult = {
  readonly dataVersion: number;
  /** False when it had been retracted before; its first retraction stands. */
  readonly isNew: boolean;
};

const retractIn = async (
  transaction: Transaction,
  { id, by, because, key = null }: Retraction,
  now: string,
  dataVersion: number,
): Promise<RetractResult> => {
  const statement = await findStatementToChange(transaction, id);
  if (statement.recordedUntil !== null) return { dataVersion, isNew: false };
  const ended = { ...statement, recordedUntil: now, retractedBy: by, retractedBecause: because };
  const changes = { entities: [], statements: [ended], sources: [], judgements: [] };
  await saveAudit(transaction, { action: "retractStatement", target: id, by, reason: because, key, at: now });
  return { dataVersion: await applyChanges(transaction, changes, now), isNew: true };
};

/**
 * Retracts a statement: it stays in the record with who retracted it, when and why, and whatever rested on it is folded
 * anew, in one transaction. Errors: NOT_FOUND; CONFLICT for a key that was used for another request.
 */
export const retractStatement = (graph: Graph, retraction: Retraction): Promise<RetractResult> =>
  graph.write((transaction) => {
    const now = nextInstant();
    const { id, by, because, key = null } = retraction;
    const content = { action: "retractStatement", id, because };
    return once(transaction, { by, key, content }, now, (dataVersion) =>
      retractIn(transaction, retraction, now, dataVersion),
    );
  });
