import { publicationOf } from "../domain/clocks.ts";
import type { Entity } from "../domain/entity.ts";
import { problemsOf } from "../domain/make-statement.ts";
import type { Source } from "../domain/source.ts";
import type { Statement } from "../domain/statement.ts";
import type { StoredJudgement } from "../graph/judgements.ts";
import type { StoredSource } from "../graph/sources.ts";
import { same } from "./same.ts";
import type { Workbench } from "./workbench.ts";
import { differenceOf } from "./difference.ts";
import { mergeStatements, toRecorded } from "./merge.ts";
import { mergeHistories, newHistory } from "./merge-histories.ts";
import type { History, ImportRecord, Judgement } from "./records.ts";
import type { Problem } from "./problem.ts";

/** What becomes of one record. */
export type Verdict =
  | { readonly is: "changed" | "held" }
  | { readonly is: "waiting"; readonly needs: string }
  | { readonly is: "conflict" | "refused"; readonly problem: Problem };

const conflict = (id: string, held: object, given: object): Verdict => ({
  is: "conflict",
  problem: {
    path: null,
    reason: `It is in the graph with other content: ${differenceOf(held, given)}.`,
    mend: `Give ${id} the content that the graph has, or give the other thing an id of its own.`,
  },
});

const changedIf = (isChanged: boolean): Verdict => ({ is: isChanged ? "changed" : "held" });

const asGiven = ({ root, publishedFrom, publishedTo, ...source }: StoredSource): Source => source;

const stored = (source: Source, root: string): StoredSource => ({ ...source, ...publicationOf(source), root });

const judgeSource = (source: Source, { sources }: Workbench): Verdict => {
  const held = sources.get(source.id);
  if (held !== undefined)
    return same(asGiven(held), source) ? { is: "held" } : conflict(source.id, asGiven(held), source);
  if (source.origin === null) return changedIf(sources.put(source.id, stored(source, source.id)));
  const origin = sources.get(source.origin);
  if (origin === undefined) return { is: "waiting", needs: source.origin };
  return changedIf(sources.put(source.id, stored(source, origin.root)));
};

const judgeEntity = (entity: Entity, { entities }: Workbench): Verdict => {
  const held = entities.get(entity.id);
  if (held !== undefined && !same(held, entity)) return conflict(entity.id, held, entity);
  return changedIf(entities.put(entity.id, entity));
};

const missing = (ids: readonly (string | null)[], { entities }: Workbench): string | undefined =>
  ids.filter((id) => id !== null).find((id) => entities.get(id) === undefined);

const judgeStatement = (statement: Statement, history: History | null, bench: Workbench, now: string): Verdict => {
  const source = bench.sources.get(statement.source);
  if (source === undefined) return { is: "waiting", needs: statement.source };
  const needs = missing([statement.subject, statement.object, statement.saidBy], bench);
  if (needs !== undefined) return { is: "waiting", needs };
  const [reason] = problemsOf(statement, (id) => bench.entities.get(id)?.kind ?? null);
  if (reason !== undefined) return { is: "refused", problem: { path: null, reason, mend: "" } };
  const held = bench.statements.get(statement.id);
  const value =
    held === undefined ? toRecorded(statement, source, history, now) : mergeStatements(held, statement, history);
  return changedIf(bench.statements.put(statement.id, value));
};

/** Only things of one kind are the same. */
const kindProblem = ({ a, b, verdict }: Judgement, { entities }: Workbench): Verdict | null => {
  const [first, second] = [entities.get(a)?.kind, entities.get(b)?.kind];
  if (verdict !== "SAME" || first === second) return null;
  const reason = `${a} is of kind ${first}, and ${b} of kind ${second}: these are never the same.`;
  return { is: "refused", problem: { path: "verdict", reason, mend: "Judge things of one kind." } };
};

const clash = ({ a, b, verdict }: Judgement, other: StoredJudgement): Verdict => ({
  is: "conflict",
  problem: {
    path: "verdict",
    reason: `${a} and ${b} cannot be ${verdict}: ${other.id} says that ${other.a} and ${other.b} are ${other.verdict} (${other.by}: ${other.reason}).`,
    mend: "Undo one of the judgements.",
  },
});

const asStored = (judgement: Judgement, history: History | null, now: string): StoredJudgement => {
  const { recordedFrom, recordedUntil, retractedBy, retractedBecause } = history ?? newHistory(now);
  return { ...judgement, recordedFrom, recordedUntil, retractedBy, retractedBecause };
};

/** A judgement as it shall be held: one that was undone stays so. */
const judgementToHold = (
  judgement: Judgement,
  history: History | null,
  held: StoredJudgement | undefined,
  now: string,
): StoredJudgement => {
  if (held === undefined) return asStored(judgement, history, now);
  return history === null ? held : asStored(judgement, mergeHistories(held, history), now);
};

const judgeJudgement = (judgement: Judgement, history: History | null, bench: Workbench, now: string): Verdict => {
  const needs = missing([judgement.a, judgement.b], bench);
  if (needs !== undefined) return { is: "waiting", needs };
  const problem = kindProblem(judgement, bench);
  if (problem !== null) return problem;
  const value = judgementToHold(judgement, history, bench.judgements.get(judgement.id), now);
  const other = value.recordedUntil === null ? bench.identity.clashOf(value) : null;
  if (other !== null) return clash(judgement, other);
  bench.identity.add(value);
  return changedIf(bench.judgements.put(judgement.id, value));
};

/** Lays one record on the bench, if what it names is there and it contradicts nothing that is held. */
export const judgeRecord = (record: ImportRecord, bench: Workbench, now: string): Verdict => {
  if (record.type === "source") return judgeSource(record.value, bench);
  if (record.type === "entity") return judgeEntity(record.value, bench);
  if (record.type === "judgement") return judgeJudgement(record.value, record.history, bench, now);
  return judgeStatement(record.value, record.history, bench, now);
};
