import { slicesOf } from "../domain/slices.ts";
import { PublicError } from "../errors.ts";
import { isOfConclusions } from "../domain/concluded.ts";
import type { Graph, Transaction } from "../graph/graph.ts";
import { allJudgements } from "../graph/judgements.ts";
import { findRecordedStatements, type RecordedStatement } from "../graph/recorded-statements.ts";
import { allSources } from "../graph/sources.ts";
import { findStatementsBySources } from "../graph/statements.ts";
import { applyChanges } from "../import/apply.ts";
import { deedsByReason, saveAudit } from "../import/audit.ts";
import { nextInstant } from "../import/instant.ts";
import { type UndoingMany, undoJudgements } from "../import/judge-identity.ts";
import { once } from "../import/requests.ts";
import { MOST_REASON, RULE } from "./rule.ts";
import { AT_A_TIME } from "./at-a-time.ts";
import type { Withdrawal } from "./withdrawals.ts";

type Undoing = { readonly by: string; readonly because: string };

export type Undone = { readonly judgements: number; readonly statements: number };

type Found = { readonly judgements: readonly string[]; readonly statements: readonly string[] };

/** All that reconciliation has written and that holds. */
const findAll = async (graph: Graph): Promise<Found> => {
  const judgements: string[] = [];
  for await (const page of allJudgements(graph))
    judgements.push(
      ...page.filter(({ by, recordedUntil }) => by === RULE && recordedUntil === null).map(({ id }) => id),
    );
  const sources: string[] = [];
  for await (const page of allSources(graph)) sources.push(...page.map(({ id }) => id).filter(isOfConclusions));
  const statements = (await findStatementsBySources(graph, sources)).filter(
    ({ recordedUntil }) => recordedUntil === null,
  );
  return { judgements, statements: statements.map(({ id }) => id).sort() };
};

const findThese = async (graph: Graph, ids: readonly string[]): Promise<Found> => {
  const all = await findAll(graph);
  const [judgements, statements] = [new Set(all.judgements), new Set(all.statements)];
  const missing = ids.find((id) => !judgements.has(id) && !statements.has(id));
  if (missing !== undefined)
    throw new PublicError(
      "NOT_FOUND",
      `Reconciliation has written nothing that holds under ${missing}. Give the id of a judgement or statement of its own, as \`entente reconcile\` tells them.`,
    );
  return { judgements: ids.filter((id) => judgements.has(id)), statements: ids.filter((id) => statements.has(id)) };
};

const retractIn = async (
  transaction: Transaction,
  ids: readonly string[],
  { by, because }: UndoingMany,
  now: string,
): Promise<{ readonly count: number }> => {
  const live = (await findRecordedStatements(transaction, ids)).filter(({ recordedUntil }) => recordedUntil === null);
  if (live.length === 0) return { count: 0 };
  const ended = live.map(
    (held): RecordedStatement => ({
      ...held,
      recordedUntil: now,
      retractedBy: by,
      retractedBecause: because(held.id),
    }),
  );
  await saveAudit(transaction, ...deedsByReason(ended, { action: "retractStatement", by, key: null, at: now }));
  await applyChanges(transaction, { entities: [], statements: ended, sources: [], judgements: [] }, now);
  return { count: ended.length };
};

const retract = async (graph: Graph, ids: readonly string[], undoing: UndoingMany): Promise<number> => {
  const { count } = await graph.write((transaction) => {
    const now = nextInstant();
    const request = { by: undoing.by, key: null, content: null };
    return once(transaction, request, now, () => retractIn(transaction, ids, undoing, now));
  });
  return count;
};

export type UndoOptions = { readonly onProgress?: (done: number, all: number) => void };

const undo = async (
  graph: Graph,
  { judgements, statements }: Found,
  undoing: UndoingMany,
  { onProgress }: UndoOptions,
): Promise<Undone> => {
  const all = judgements.length + statements.length;
  const undone = { judgements: 0, statements: 0 };
  const tell = (): void => onProgress?.(undone.judgements + undone.statements, all);
  for (const slice of slicesOf(statements, AT_A_TIME)) {
    undone.statements += await retract(graph, slice, undoing);
    tell();
  }
  for (const slice of slicesOf(judgements, AT_A_TIME)) {
    undone.judgements += (await undoJudgements(graph, slice, undoing)).undone;
    tell();
  }
  return undone;
};

/**
 * Undoes all that reconciliation has written: the graph's canonical export is as it was before. What the rule itself has undone, it
 * may find again.
 */
export const undoAll = async (graph: Graph, because: string, options: UndoOptions = {}): Promise<Undone> =>
  undo(graph, await findAll(graph), { by: RULE, because: () => because }, options);

/**
 * Undoes some judgements and statements of reconciliation, by somebody: it does not find them again.
 * Errors: NOT_FOUND for an id that is none of these.
 */
export const undoThese = async (
  graph: Graph,
  ids: readonly string[],
  { by, because }: Undoing,
  options: UndoOptions = {},
): Promise<Undone> => undo(graph, await findThese(graph, ids), { by, because: () => because }, options);

/** Withdraws what does not follow any more, by the rule, each for its own reason: where it follows again, it is written again. */
export const withdraw = async (
  graph: Graph,
  withdrawals: readonly Withdrawal[],
  options: UndoOptions = {},
): Promise<Undone> => {
  const reasons = new Map(withdrawals.map(({ id, reason }) => [id, reason.slice(0, MOST_REASON)]));
  const idsOf = (isJudgement: boolean): readonly string[] =>
    withdrawals.filter(({ was }) => (was === "SAME") === isJudgement).map(({ id }) => id);
  const undoing = { by: RULE, because: (id: string) => reasons.get(id) ?? "It does not follow any more." };
  return undo(graph, { judgements: idsOf(true), statements: idsOf(false) }, undoing, options);
};
