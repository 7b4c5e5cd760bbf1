import { PublicError } from "../errors.ts";
import type { Graph, Transaction } from "../graph/graph.ts";
import { findProposalsByIds, type StoredProposal, saveProposal } from "../graph/proposals.ts";
import { saveAudit } from "./audit.ts";
import { nextInstant } from "./instant.ts";
import { assertProposable, type ProposeResult, statementIn } from "./propose.ts";
import { readRecord } from "./read-record.ts";
import type { Placed } from "./records.ts";
import { refuse } from "./refuse.ts";
import { once } from "./requests.ts";
import { writeWhole } from "./write.ts";

export type Review = {
  /** The proposal's id. */
  readonly id: string;
  readonly verdict: "ACCEPT" | "REJECT";
  /** Name and id of the reviewer's key. */
  readonly by: string;
  readonly byKey: string;
  readonly because: string;
  /** A key of the client's own; see `Request`. */
  readonly key?: string | null;
};

const findReviewable = async (
  transaction: Transaction,
  { id, byKey }: Pick<Review, "id" | "byKey">,
): Promise<StoredProposal> => {
  const [proposal] = await findProposalsByIds(transaction, [id]);
  if (proposal === undefined) throw new PublicError("NOT_FOUND", `There is no proposal ${id}.`);
  if (proposal.byKey === byKey)
    throw new PublicError("FORBIDDEN", "Nobody reviews a proposal of their own. Let somebody else review it.");
  if (proposal.state === "OPEN") return proposal;
  throw new PublicError(
    "CONFLICT",
    `The proposal ${id} was ${proposal.state.toLowerCase()} by ${proposal.reviewedBy} on ${proposal.reviewedAt}.`,
  );
};

/** The records of a proposal, read anew. */
const recordsOf = ({ records }: StoredProposal): readonly Placed[] =>
  records
    .map((line, index) => readRecord(JSON.parse(line), { file: "request", line: index + 1 }))
    .flatMap((read) => ("refusal" in read ? refuse([read.refusal]) : [read]));

/** Writes what was proposed, checked against the graph of now; gives the data version. */
const accept = async (transaction: Transaction, batch: readonly Placed[], now: string): Promise<number> => {
  await assertProposable(transaction, batch, now);
  const { dataVersion, refused } = await writeWhole(transaction, batch, now);
  if (refused.length > 0) refuse(refused);
  return dataVersion;
};

const reviewIn = async (
  transaction: Transaction,
  review: Review,
  now: string,
  before: number,
): Promise<ProposeResult> => {
  const { id, verdict, by, because, key = null } = review;
  const proposal = await findReviewable(transaction, review);
  const isAccepted = verdict === "ACCEPT";
  const batch = recordsOf(proposal);
  const dataVersion = isAccepted ? await accept(transaction, batch, now) : before;
  const statement = isAccepted ? statementIn(batch).id : null;
  const state = isAccepted ? "ACCEPTED" : "REJECTED";
  const reviewed = { reviewedBy: by, reviewReason: because, reviewedAt: now };
  await saveProposal(transaction, { ...proposal, ...reviewed, state, statement });
  const target = statement === null ? id : [id, statement];
  await saveAudit(transaction, { action: "reviewProposal", target, by, reason: because, key, at: now });
  return { dataVersion, id };
};

/**
 * Accepts or rejects a proposal. What is accepted is checked once more and written, in one transaction; what no longer fits is
 * refused, and the proposal stays open.
 * Errors: NOT_FOUND; FORBIDDEN for one's own; CONFLICT for one that was reviewed, for what the graph now contradicts, and for a
 * key used for another request.
 */
export const reviewProposal = (graph: Graph, review: Review): Promise<ProposeResult> =>
  graph.write((transaction) => {
    const now = nextInstant();
    const { id, verdict, by, because, key = null } = review;
    const content = { action: "reviewProposal", id, verdict, because };
    return once(transaction, { by, key, content }, now, (dataVersion) =>
      reviewIn(transaction, review, now, dataVersion),
    );
  });
