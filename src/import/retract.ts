import { PublicError } from "../errors.ts";
import type { Graph, Transaction } from "../graph/graph.ts";
import { takeTurn } from "../graph/meta.ts";
import { findRecordedStatements } from "../graph/recorded-statements.ts";
import { applyChanges } from "./apply.ts";
import { isRepeated, noteRequest } from "./write.ts";

export type Retraction = {
  /** The statement's id. */
  readonly id: string;
  /** Who retracts it: the name of a key. */
  readonly by: string;
  readonly because: string;
  /** A key of the client's own; see `WriteOptions`. */
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
): Promise<RetractResult> => {
  const dataVersion = await takeTurn(transaction);
  const content = { retract: id, because };
  if (await isRepeated(transaction, key, content)) return { dataVersion, isNew: false };
  const [statement] = await findRecordedStatements(transaction, [id]);
  if (statement === undefined)
    throw new PublicError("NOT_FOUND", `There is no statement ${id}. Give the id of a statement in the graph.`);
  await noteRequest(transaction, key, content, now);
  if (statement.recordedUntil !== null) return { dataVersion, isNew: false };
  const ended = { ...statement, recordedUntil: now, retractedBy: by, retractedBecause: because };
  const changes = { entities: [], statements: [ended], sources: [], judgements: [] };
  return { dataVersion: await applyChanges(transaction, changes, now), isNew: true };
};

/**
 * Retracts a statement: it stays in the record with who retracted it, when and why, and whatever rested on it is folded
 * anew, in one transaction. Errors: NOT_FOUND; CONFLICT for a key that was used for another request.
 */
export const retractStatement = (graph: Graph, retraction: Retraction): Promise<RetractResult> =>
  graph.write((transaction) => retractIn(transaction, retraction, new Date().toISOString()));
