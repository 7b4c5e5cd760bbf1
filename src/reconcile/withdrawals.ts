import { answersBy } from "../domain/identity.ts";
import type { Answer } from "../domain/told.ts";
import { type Conclusion, isConclusion, PROPERTY_OF, sourceIdOf } from "./concluded.ts";
import type { Decision, Reconciliation } from "./decide.ts";
import type { Held } from "./held.ts";
import { type Facts, type Occurrence, pairKey } from "./occurrence.ts";
import { RULE } from "./rule.ts";
import { type Undecided, whyNot } from "./why-not.ts";

/*
 * Terminology
 *
 * Decided     what follows from the graph as it would be without what this rule has written.
 * Held        what this rule has written and nobody has ended. What is decided and not held is new; what is held and not decided
 *             does not follow any more, and is withdrawn, unless others tell or judge so too.
 */

type Stale = Undecided & {
  /** Of the judgement or statement. */
  readonly id: string;
};

/** Something that was written and does not follow any more. */
export type Withdrawal = Stale & {
  readonly kind: "WITHDRAWN";
  /** Why it does not follow, in plain words. */
  readonly reason: string;
  /** The datasets that tell of them now. */
  readonly datasets: readonly string[];
};

export type Changes = { readonly decisions: readonly Decision[]; readonly withdrawals: readonly Withdrawal[] };

type HeldStatement = Held["statements"][number];

type Context = {
  readonly found: Reconciliation;
  readonly facts: Facts;
  readonly held: Held;
  /** The id that one answers as when all that is decided is written. */
  readonly final: Answer;
};

const contextOf = (found: Reconciliation, facts: Facts, held: Held): Context => {
  const same = found.decisions.filter((decision) => !isConclusion(decision));
  const answers = answersBy(same.map(({ a, b }) => ({ a, b, verdict: "SAME", recordedUntil: null })));
  return { found, facts, held, final: (id) => answers.get(held.answer(id)) ?? held.answer(id) };
};

const isLive = ({ recordedUntil }: { readonly recordedUntil: string | null }): boolean => recordedUntil === null;

const linkKey = (property: string, a: string, b: string): string =>
  `${property} ${property === "COINCIDES_WITH" ? pairKey(a, b) : `${a} ${b}`}`;

const keyOf = ({ property, subject, object }: HeldStatement, answer: Answer): string =>
  linkKey(property, answer(subject), answer(object ?? ""));

const keyOfDecided = ({ kind, a, b }: Conclusion): string => linkKey(PROPERTY_OF[kind], a, b);

/** A conclusion is the same one while it says the same of the same two from the same day on. */
const exactly = (source: string, subject: string, object: string): string => `${source} ${subject} ${object}`;

const exactlyHeld = ({ source, subject, object }: HeldStatement, { answer }: Held): string =>
  exactly(source, answer(subject), answer(object ?? ""));

const exactlyDecided = (conclusion: Conclusion): string => exactly(sourceIdOf(conclusion), conclusion.a, conclusion.b);

/** What sources tell of occurrences being part of one another, or coinciding. */
const toldKeys = (occurrences: readonly Occurrence[], answer: Answer): ReadonlySet<string> =>
  new Set(
    occurrences.flatMap(({ id, during, coincides }) => [
      ...during.map((other) => linkKey("HELD_DURING", answer(id), answer(other))),
      ...coincides.map((other) => linkKey("COINCIDES_WITH", answer(id), answer(other))),
    ]),
  );

const staleJudgements = ({ found, held }: Context): readonly Stale[] => {
  const same = found.decisions.filter((decision) => !isConclusion(decision));
  const decided = new Set(same.map(({ a, b }) => pairKey(a, b)));
  return held.judgements.filter(isLive).flatMap((judgement): readonly Stale[] => {
    const [a, b] = [held.answer(judgement.a), held.answer(judgement.b)];
    return a === b || decided.has(pairKey(a, b)) ? [] : [{ id: judgement.id, was: "SAME", a, b }];
  });
};

const staleStatements = ({ found, facts, held, final }: Context): readonly Stale[] => {
  const decided = new Set(found.decisions.filter(isConclusion).map(exactlyDecided));
  const told = toldKeys(facts.occurrences, final);
  return held.statements.filter(isLive).flatMap((statement): readonly Stale[] => {
    if (decided.has(exactlyHeld(statement, held)) || told.has(keyOf(statement, final))) return [];
    const { id, property, subject, object } = statement;
    const was = property === "HELD_DURING" ? "PART_OF" : "RELATED";
    return [{ id, was, a: held.answer(subject), b: held.answer(object ?? "") }];
  });
};

/** Decisions that are not held; without conclusions that somebody else has ended, on whatever day, since a hand overrules a rule. */
const freshIn = ({ found, held }: Context): readonly Decision[] => {
  const judged = new Set(held.judgements.filter(isLive).map(({ a, b }) => pairKey(held.answer(a), held.answer(b))));
  const concluded = new Set(held.statements.filter(isLive).map((statement) => exactlyHeld(statement, held)));
  const denied = new Set(
    held.statements
      .filter((statement) => !isLive(statement) && statement.retractedBy !== RULE)
      .map((statement) => keyOf(statement, held.answer)),
  );
  return found.decisions.filter((decision) =>
    isConclusion(decision)
      ? !concluded.has(exactlyDecided(decision)) && !denied.has(keyOfDecided(decision))
      : !judged.has(pairKey(decision.a, decision.b)),
  );
};

const datasetsOf = ({ a, b }: Stale, { occurrences }: Facts): readonly string[] => {
  const tellings = occurrences.filter(({ id }) => id === a || id === b).flatMap((occurrence) => occurrence.tellings);
  return [...new Set(tellings.map(({ dataset }) => dataset))].sort();
};

/** What has to be written, and what withdrawn, so that what is held is what is decided. Pure. */
export const changesFor = (found: Reconciliation, facts: Facts, held: Held): Changes => {
  const context = contextOf(found, facts, held);
  const stale = [...staleJudgements(context), ...staleStatements(context)];
  const reasonOf = stale.length === 0 ? () => "" : whyNot(context);
  return {
    decisions: freshIn(context),
    withdrawals: stale.map((each) => ({
      kind: "WITHDRAWN",
      ...each,
      reason: reasonOf(each),
      datasets: datasetsOf(each, facts),
    })),
  };
};
