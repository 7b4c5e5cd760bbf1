import { PublicError } from "../errors.ts";
import type { Graph, Transaction } from "../graph/graph.ts";
import { findRecordedStatements, type RecordedStatement } from "../graph/recorded-statements.ts";
import { applyChanges } from "./apply.ts";
import { saveAudit } from "./audit.ts";
import { decide } from "./decide.ts";
import { findStatementToChange } from "./find-statement.ts";
import { nextInstant } from "./instant.ts";
import { findKnown } from "./known.ts";
import type { Placed } from "./records.ts";
import { refuse } from "./refuse.ts";
import { once } from "./requests.ts";
import { toRefused } from "./write.ts";

export type Supersession = {
  /** The id of the statement that ends. */
  readonly id: string;
  /** The statement that begins in its place. */
  readonly successor: Placed;
  /** Who does it: the name of a key. */
  readonly by: string;
  readonly because: string;
  /** A key of the client's own; see `Request`. */
  readonly key?: string | null;
};

export type SupersedeResult = {
  readonly dataVersion: number;
  /** The new statement's id. */
  readonly id: string;
};

const conflict = (message: string): PublicError => new PublicError("CONFLICT", message);

const assertLive = ({ id, recordedUntil, supersededBy }: RecordedStatement): void => {
  if (recordedUntil === null) return;
  const how = supersededBy === undefined ? "retracted" : `superseded by ${supersededBy}`;
  throw conflict(`The statement ${id} was ${how} on ${recordedUntil}. Supersede one that is live.`);
};

/** The new statement as it shall be held; nothing, if it is held just so. */
const decideOn = async (
  transaction: Transaction,
  successor: Placed,
  now: string,
): Promise<readonly RecordedStatement[]> => {
  const { id } = successor.record.value;
  const [held] = await findRecordedStatements(transaction, [id]);
  if (held !== undefined && held.recordedUntil !== null)
    throw conflict(`The new statement is ${id}, which has ended before. Restore that, and retract the other.`);
  const batch = [successor];
  const { refused, waiting, statements } = decide(batch, await findKnown(transaction, batch), now);
  const problems = [...refused, ...waiting.map(toRefused)];
  return problems.length > 0 ? refuse(problems) : statements;
};

const supersedeIn = async (
  transaction: Transaction,
  { id, successor, by, because, key = null }: Supersession,
  now: string,
): Promise<SupersedeResult> => {
  const old = await findStatementToChange(transaction, id);
  const next = successor.record.value.id;
  assertLive(old);
  if (next === id) throw conflict(`The new statement says what ${id} says. Give what shall be said in its place.`);
  const begun = await decideOn(transaction, successor, now);
  const ended = { ...old, recordedUntil: now, retractedBy: by, retractedBecause: because, supersededBy: next };
  const changes = { entities: [], statements: [ended, ...begun], sources: [], judgements: [] };
  const dataVersion = await applyChanges(transaction, changes, now);
  await saveAudit(transaction, { action: "supersedeStatement", target: [id, next], by, reason: because, key, at: now });
  return { dataVersion, id: next };
};

/**
 * Puts a statement in the place of another: the old one ends and the new one begins at one instant, in one transaction, and
 * the old one's record names the new one.
 * Errors: NOT_FOUND; CONFLICT for a statement that is not live, one that says the same, and a key used for another request;
 * BAD_USER_INPUT that says what is wrong with the new one.
 */
export const supersedeStatement = (graph: Graph, supersession: Supersession): Promise<SupersedeResult> =>
  graph.write((transaction) => {
    const now = nextInstant();
    const { id, successor, by, because, key = null } = supersession;
    const content = { action: "supersedeStatement", id, successor: successor.record, because };
    return once(transaction, { by, key, content }, now, () => supersedeIn(transaction, supersession, now));
  });
