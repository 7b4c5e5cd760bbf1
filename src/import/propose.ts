import { PublicError } from "../errors.ts";
import type { Graph, Transaction } from "../graph/graph.ts";
import { type StoredProposal, saveProposal } from "../graph/proposals.ts";
import { findRecordedStatements } from "../graph/recorded-statements.ts";
import { saveAudit } from "./audit.ts";
import { canonicalJson, sha256 } from "./canonical.ts";
import { decide } from "./decide.ts";
import { nextInstant } from "./instant.ts";
import { findKnown } from "./known.ts";
import type { ImportRecord, Placed } from "./records.ts";
import { refuse } from "./refuse.ts";
import { once } from "./requests.ts";
import { toRefused } from "./write.ts";

/** What somebody proposes: entities, and one statement, the last of the batch. */
export type Suggestion = {
  readonly batch: readonly Placed[];
  /** Name and id of the proposer's key. */
  readonly by: string;
  readonly byKey: string;
  readonly because: string;
  /** A key of the client's own; see `Request`. */
  readonly key?: string | null;
};

export type ProposeResult = { readonly dataVersion: number; readonly id: string };

const lineOf = ({ type, value }: ImportRecord): string => canonicalJson({ type, ...value });

/** The statement of a batch. */
export const statementIn = (batch: readonly Placed[]): (ImportRecord & { readonly type: "statement" })["value"] => {
  const record = batch.at(-1)?.record;
  if (record?.type !== "statement") throw new Error("Expected a statement at the end of a proposal, but got none.");
  return record.value;
};

/** Refuses what could not be written now. Errors: BAD_USER_INPUT, CONFLICT. */
export const assertProposable = async (
  transaction: Transaction,
  batch: readonly Placed[],
  now: string,
): Promise<void> => {
  const [held] = await findRecordedStatements(transaction, [statementIn(batch).id]);
  if (held !== undefined && held.recordedUntil !== null)
    throw new PublicError("CONFLICT", `The statement ${held.id} was held and has ended. It can be restored.`);
  const { refused, waiting } = decide(batch, await findKnown(transaction, batch), now);
  const problems = [...refused, ...waiting.map(toRefused)];
  if (problems.length > 0) refuse(problems);
  if (held !== undefined) throw new PublicError("CONFLICT", `The graph holds the statement ${held.id} already.`);
};

const toProposal = ({ batch, by, byKey, because }: Suggestion, at: string): StoredProposal => {
  const { subject, object, saidBy } = statementIn(batch);
  const records = batch.map(({ record }) => lineOf(record));
  return {
    id: `proposal:${at}:${sha256(canonicalJson([records, byKey, because])).slice(0, 16)}`,
    state: "OPEN",
    records,
    subject,
    object,
    saidBy,
    statement: null,
    by,
    byKey,
    reason: because,
    at,
    reviewedBy: null,
    reviewReason: null,
    reviewedAt: null,
  };
};

/**
 * Keeps a proposal for others to review; the data stay as they are.
 * Errors: BAD_USER_INPUT or CONFLICT for what could not be written; CONFLICT for what the graph holds, and for a key used for
 * another request.
 */
export const proposeStatement = (graph: Graph, suggestion: Suggestion): Promise<ProposeResult> =>
  graph.write((transaction) => {
    const now = nextInstant();
    const { batch, by, because, key = null } = suggestion;
    const content = { action: "proposeStatement", records: batch.map(({ record }) => record), because };
    return once(transaction, { by, key, content }, now, async (dataVersion) => {
      await assertProposable(transaction, batch, now);
      const proposal = toProposal(suggestion, now);
      await saveProposal(transaction, proposal);
      const target = proposal.id;
      await saveAudit(transaction, { action: "proposeStatement", target, by, reason: because, key, at: now });
      return { dataVersion, id: target };
    });
  });
