import { movedBetween, type Verdict } from "../domain/identity.ts";
import { PublicError } from "../errors.ts";
import { findAliasesByIds } from "../graph/aliases.ts";
import type { Graph, Transaction } from "../graph/graph.ts";
import { findJudgementsByIds, type StoredJudgement, saveJudgements } from "../graph/judgements.ts";
import { applyChanges } from "./apply.ts";
import { deedsByReason, saveAudit } from "./audit.ts";
import { beforeAndAfter, decide, type Refused } from "./decide.ts";
import { findJudgementsAround, findKnown } from "./known.ts";
import { nextInstant } from "./instant.ts";
import { makeJudgement } from "./read-record.ts";
import type { Placed } from "./records.ts";
import { refuse } from "./refuse.ts";
import { once } from "./requests.ts";
import { applyDecision, toRefused } from "./write.ts";

/** What somebody, or a rule, holds of two ids. */
export type GivenJudgement = {
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  /** The name of a key, or `rule:<name>`. */
  readonly by: string;
  readonly reason: string;
};

export type JudgeResult = {
  readonly dataVersion: number;
  /** The judgement's id. */
  readonly id: string;
  /** False when it held already. */
  readonly isNew: boolean;
};

export type JudgeManyResult = {
  readonly dataVersion: number;
  /** Ids of the judgements that hold now, in the order in which they were given. */
  readonly ids: readonly string[];
  /** How many of them had not held before. */
  readonly written: number;
  /** Those that were left out, since they contradict what holds or name what is not there. */
  readonly refused: readonly Refused[];
};

export type Undoing = {
  /** The judgement's id. */
  readonly id: string;
  readonly by: string;
  readonly because: string;
  /** A key of the client's own; see `Request`. */
  readonly key?: string | null;
};

export type UndoResult = {
  readonly dataVersion: number;
  /** False when it had been undone before. */
  readonly isNew: boolean;
};

const toPlaced = (given: GivenJudgement, index: number): Placed => {
  if (given.a === given.b)
    throw new PublicError("BAD_USER_INPUT", `Both ids are ${given.a}. Give the ids of two things.`);
  const record = { type: "judgement", value: makeJudgement(given), history: null } as const;
  return { place: { file: "request", line: index + 1 }, record };
};

/** Judgements that were undone hold again, since somebody judges so once more; importing them would not do that. */
const revived = (
  judgements: ReadonlyMap<string, StoredJudgement>,
  batch: readonly Placed[],
): ReadonlyMap<string, StoredJudgement> => {
  const judged = new Set(batch.map(({ record }) => record.value.id));
  return new Map([...judgements].filter(([id, { recordedUntil }]) => recordedUntil === null || !judged.has(id)));
};

type Judging = { readonly key: string | null; readonly whole: boolean };

const judgeIn = async (
  transaction: Transaction,
  given: readonly GivenJudgement[],
  { key, whole }: Judging,
  now: string,
): Promise<JudgeManyResult> => {
  const batch = given.map(toPlaced);
  const known = await findKnown(transaction, batch);
  const decision = decide(batch, { ...known, judgements: revived(known.judgements, batch) }, now);
  const refused = [...decision.refused, ...decision.waiting.map(toRefused)];
  if (whole && refused.length > 0) refuse(refused);
  const judgements = decision.judgements.map((judgement) => ({
    ...judgement,
    recordedFrom: known.judgements.get(judgement.id)?.recordedFrom ?? judgement.recordedFrom,
  }));
  const dataVersion = await applyDecision(transaction, { ...decision, judgements }, now);
  await saveAudit(
    transaction,
    ...judgements.map(
      ({ id, by, reason }) => ({ action: "judgeIdentity", target: id, by, reason, key, at: now }) as const,
    ),
  );
  const ids = decision.accepted.map(({ record }) => record.value.id);
  return { dataVersion, ids, written: judgements.length, refused };
};

/**
 * Judges whether ids are the same thing, many in one transaction: those that are SAME answer as one from then on. A judgement
 * that was undone holds again. Without `whole`, what contradicts what holds is left out and named; else nothing goes in.
 * Errors: BAD_USER_INPUT, and CONFLICT for a judgement that another one forbids.
 */
export const judgeIdentities = (
  graph: Graph,
  given: readonly GivenJudgement[],
  { whole = true }: { readonly whole?: boolean } = {},
): Promise<JudgeManyResult> =>
  graph.write((transaction) => {
    const now = nextInstant();
    const request = { by: "", key: null, content: null };
    return once(transaction, request, now, () => judgeIn(transaction, given, { key: null, whole }, now));
  });

/**
 * Judges whether two ids are the same thing. Errors: BAD_USER_INPUT, NOT_FOUND for an id that nothing has; CONFLICT, naming
 * it, for a judgement that forbids this one, and for a key that was used for another request.
 */
export const judgeIdentity = (
  graph: Graph,
  { key = null, ...given }: GivenJudgement & { readonly key?: string | null },
): Promise<JudgeResult> =>
  graph.write((transaction) => {
    const now = nextInstant();
    const content = { action: "judgeIdentity", ...given };
    return once(transaction, { by: given.by, key, content }, now, async () => {
      const { dataVersion, written, refused } = await judgeIn(transaction, [given], { key, whole: false }, now);
      const [problem] = refused;
      if (problem?.placed.record.type === "judgement") throw asError(problem);
      return { dataVersion, id: makeJudgement(given).id, isNew: written > 0 };
    });
  });

const asError = ({ reason, mend, path, isConflict }: Refused): PublicError =>
  new PublicError(isConflict ? "CONFLICT" : path === null ? "NOT_FOUND" : "BAD_USER_INPUT", `${reason} ${mend}`);

/** Who undoes judgements, and why each. */
export type UndoingMany = { readonly by: string; readonly because: (id: string) => string };

/** Undoes judgements that hold; gives the data version. */
const undoIn = async (
  transaction: Transaction,
  judgements: readonly StoredJudgement[],
  { by, because, key = null }: UndoingMany & { readonly key?: string | null },
  now: string,
): Promise<number> => {
  const ended = judgements.map((judgement) => ({
    ...judgement,
    recordedUntil: now,
    retractedBy: by,
    retractedBecause: because(judgement.id),
  }));
  const ids = judgements.flatMap(({ a, b }) => [a, b]);
  const around = await findJudgementsAround(transaction, ids, await findAliasesByIds(transaction, ids));
  const known = new Map(around.map((judgement) => [judgement.id, judgement]));
  await saveJudgements(transaction, ended);
  await saveAudit(transaction, ...deedsByReason(ended, { action: "undoJudgement", by, key, at: now }));
  const moved = movedBetween(...beforeAndAfter(known, ended));
  const changed = ended.map(({ id }) => id);
  return applyChanges(transaction, { entities: [], statements: [], sources: [], judgements: changed, moved }, now);
};

const findToUndo = async (transaction: Transaction, ids: readonly string[]): Promise<readonly StoredJudgement[]> => {
  const found = await findJudgementsByIds(transaction, ids);
  const missing = ids.find((id) => !found.some((judgement) => judgement.id === id));
  if (missing === undefined) return found;
  throw new PublicError("NOT_FOUND", `There is no judgement ${missing}. Give the id of a judgement in the graph.`);
};

/**
 * Undoes a judgement: the ids answer as before it. It stays in the record, with who undid it, when and why.
 * Errors: NOT_FOUND; CONFLICT for a key that was used for another request.
 */
export const undoJudgement = (graph: Graph, undoing: Undoing): Promise<UndoResult> =>
  graph.write((transaction) => {
    const now = nextInstant();
    const { id, by, because, key = null } = undoing;
    const content = { action: "undoJudgement", id, because };
    return once(transaction, { by, key, content }, now, async (dataVersion) => {
      const judgements = (await findToUndo(transaction, [id])).filter(({ recordedUntil }) => recordedUntil === null);
      if (judgements.length === 0) return { dataVersion, isNew: false };
      const undone = { by, because: () => because, key };
      return { dataVersion: await undoIn(transaction, judgements, undone, now), isNew: true };
    });
  });

/** Undoes many judgements in one transaction; those that were undone before are left as they are. Errors: NOT_FOUND. */
export const undoJudgements = (
  graph: Graph,
  ids: readonly string[],
  undoing: UndoingMany,
): Promise<{ readonly dataVersion: number; readonly undone: number }> =>
  graph.write((transaction) => {
    const now = nextInstant();
    return once(transaction, { by: undoing.by, key: null, content: null }, now, async (dataVersion) => {
      const judgements = (await findToUndo(transaction, ids)).filter(({ recordedUntil }) => recordedUntil === null);
      if (judgements.length === 0) return { dataVersion, undone: 0 };
      return { dataVersion: await undoIn(transaction, judgements, undoing, now), undone: judgements.length };
    });
  });
