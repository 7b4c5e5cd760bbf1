import { groupBy } from "../domain/group-by.ts";
import { saveAudits, type StoredAudit } from "../graph/audit.ts";
import type { Transaction } from "../graph/graph.ts";
import { canonicalJson, sha256 } from "./canonical.ts";

/** What is audited: each has the name of its mutation. */
export type AuditAction =
  | "registerSource"
  | "importStatements"
  | "retractStatement"
  | "supersedeStatement"
  | "restoreStatement"
  | "proposeStatement"
  | "reviewProposal"
  | "judgeIdentity"
  | "undoJudgement"
  | "reconcile";

/** A deed, to be entered in the audit. */
export type Deed = {
  readonly action: AuditAction;
  /** The id of what it was done to: a statement, source, proposal or judgement; or the ids. */
  readonly target: string | readonly string[];
  /** Who did it: the name of an API key, or `rule:<name>`. */
  readonly by: string;
  /** Why, in plain words, where a reason is asked for. */
  readonly reason: string | null;
  /** The client's idempotency key, if there was one. */
  readonly key: string | null;
  /** ISO instant. */
  readonly at: string;
};

const toAudit = ({ target, ...deed }: Deed): StoredAudit => {
  const content = { ...deed, targets: typeof target === "string" ? [target] : target };
  return { id: `audit:${deed.at}:${sha256(canonicalJson(content)).slice(0, 16)}`, ...content };
};

/** Enters deeds in the audit, in the transaction that does them: both are there, or neither. No export has the audit. */
export const saveAudit = (transaction: Transaction, ...deeds: readonly Deed[]): Promise<void> =>
  saveAudits(transaction, deeds.map(toAudit));

type Ended = { readonly id: string; readonly retractedBecause: string | null };

/** The deed of ending many things, told once for each reason. */
export const deedsByReason = (ended: readonly Ended[], deed: Omit<Deed, "target" | "reason">): readonly Deed[] =>
  [...groupBy(ended, ({ retractedBecause }) => retractedBecause)].map(([reason, same]) => ({
    ...deed,
    target: same.map(({ id }) => id),
    reason,
  }));
