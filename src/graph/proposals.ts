import { map, text, texts, textOrNull, word } from "./columns.ts";
import type { Readable } from "./find-rows.ts";
import { findByKeys } from "./find-rows.ts";
import type { Transaction } from "./graph.ts";
import { saveRows } from "./save-rows.ts";

const PROPOSAL_STATES = ["OPEN", "ACCEPTED", "REJECTED"] as const;

/** A statement that somebody proposes. It is no data: nothing else in the graph knows of it. Instants are ISO. */
export type StoredProposal = {
  /** `proposal:`, the instant, and a hash of the content: so ids are in the order of time. */
  readonly id: string;
  readonly state: (typeof PROPOSAL_STATES)[number];
  /** The entities that it needs and the statement itself, last: lines of an import. */
  readonly records: readonly string[];
  /** What the statement names, for its sentence. */
  readonly subject: string;
  readonly object: string | null;
  readonly saidBy: string | null;
  /** The id of the statement, once it is accepted. */
  readonly statement: string | null;
  /** Name and id of the key by which it was proposed. */
  readonly by: string;
  readonly byKey: string;
  readonly reason: string;
  readonly at: string;
  /** Name of the key by which it was reviewed, why, and when. */
  readonly reviewedBy: string | null;
  readonly reviewReason: string | null;
  readonly reviewedAt: string | null;
};

/** Proposals by their ids, in no order. */
export const findProposalsByIds = async (from: Readable, ids: readonly string[]): Promise<readonly StoredProposal[]> =>
  (await findByKeys(from, "read/proposals-by-ids", "ids", ids)).map((row) => {
    const proposal = map(row, "proposal");
    return {
      id: text(proposal, "id"),
      state: word(proposal, "state", PROPOSAL_STATES),
      records: texts(proposal, "records"),
      subject: text(proposal, "subject"),
      object: textOrNull(proposal, "object"),
      saidBy: textOrNull(proposal, "saidBy"),
      statement: textOrNull(proposal, "statement"),
      by: text(proposal, "by"),
      byKey: text(proposal, "byKey"),
      reason: text(proposal, "reason"),
      at: text(proposal, "at"),
      reviewedBy: textOrNull(proposal, "reviewedBy"),
      reviewReason: textOrNull(proposal, "reviewReason"),
      reviewedAt: textOrNull(proposal, "reviewedAt"),
    };
  });

/** Saves a proposal as it is given. */
export const saveProposal = (transaction: Transaction, proposal: StoredProposal): Promise<void> =>
  saveRows(transaction, "write/save-proposals", [proposal]);
