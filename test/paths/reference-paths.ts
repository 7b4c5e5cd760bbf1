import { VOCABULARY } from "../../src/domain/vocabulary.ts";
import { isPlanned } from "../../src/domain/status.ts";
import type { FoundPath, TimeOrder } from "../../src/domain/found-path.ts";
import type { PathQuery, Window } from "../../src/paths/path-query.ts";
import type { PathEntity, PathRelation } from "../../src/paths/path-index.ts";
import { GRID, type History } from "./histories.ts";

/*
 * The rules of model.md, "Paths" and "Time", the slow way: every loopless sequence, every choice of terms, every day of the grid.
 * It shares nothing with the search but the words.
 */

type Term = {
  readonly relation: PathRelation;
  readonly from: string;
  readonly to: string;
  readonly form: "WHOLE" | "WITHIN" | "SUPPOSED" | "UNDATED" | "TIMELESS";
};
type Step = { readonly from: string; readonly to: string; readonly terms: readonly Term[] };
export type ReferencePath = Omit<FoundPath, "cursor">;

const FIRST = "0000-01-01";
const LAST = "9999-12-31";

const product = <T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  lists.reduce<readonly (readonly T[])[]>(
    (done, list) => done.flatMap((items) => list.map((item) => [...items, item])),
    [[]],
  );

const termsOf = (relation: PathRelation): readonly Term[] => {
  const { spans } = relation;
  if (VOCABULARY[relation.type].class === "STRUCTURE" && spans.dating === "DATED")
    return spans.knownFrom.map((from, i): Term => ({ relation, from, to: spans.knownTo[i] ?? "", form: "TIMELESS" }));
  if (spans.dating !== "DATED") return [{ relation, from: FIRST, to: LAST, form: spans.dating }];
  return [
    ...spans.knownFrom.map(
      (from, i): Term => ({
        relation,
        from,
        to: spans.knownTo[i] ?? "",
        form: spans.knownWhole[i] === true ? "WHOLE" : "WITHIN",
      }),
    ),
    ...spans.possibleFrom.map((from, i): Term => ({ relation, from, to: spans.possibleTo[i] ?? "", form: "SUPPOSED" })),
  ];
};

const isIn = (term: Term, window: Window, possibly: boolean): boolean => {
  const from = window.from ?? FIRST;
  const to = window.to ?? LAST;
  if (term.form === "UNDATED") return possibly;
  const overlaps = term.from <= to && term.to >= from;
  return possibly || term.form !== "WITHIN" ? overlaps : from <= term.from && term.to <= to;
};

const admittedTerms = (relation: PathRelation, query: PathQuery): readonly Term[] => {
  if (!relation.live || (query.types !== null && !query.types.includes(relation.type))) return [];
  if (relation.sourceCount < query.minSources || (!query.includePlanned && isPlanned(relation.status))) return [];
  const possibly = query.certainty === "POSSIBLE";
  return termsOf(relation).filter(
    (term) => (possibly || term.form !== "SUPPOSED") && query.windows.every((window) => isIn(term, window, possibly)),
  );
};

const exists = ({ kind, spans }: PathEntity, { from, to }: Window): boolean => {
  if (kind !== "COUNTRY" || spans.dating !== "DATED") return true;
  const first = [...spans.possibleFrom].sort()[0] ?? FIRST;
  const last = [...spans.possibleTo].sort().at(-1) ?? LAST;
  return first <= (to ?? LAST) && last >= (from ?? FIRST);
};

const mayPass = (history: History, query: PathQuery, id: string): boolean => {
  const entity = history.entities.find((other) => other.id === id);
  if (entity === undefined || !query.windows.every((window) => exists(entity, window))) return false;
  if (id === query.from || id === query.to) return true;
  const acts = history.relations.some(
    (relation) => relation.live && relation.from === id && VOCABULARY[relation.type].class !== "STRUCTURE",
  );
  return !query.avoid.includes(id) && !query.avoidKinds.includes(entity.kind) && (entity.kind !== "OFFICE" || acts);
};

const sequences = (history: History, query: PathQuery): readonly (readonly Step[])[] => {
  const found: (readonly Step[])[] = [];
  const stepsFrom = (from: string): readonly Step[] => {
    const near = history.relations.filter(
      (relation) => relation.from !== relation.to && (relation.from === from || relation.to === from),
    );
    const neighbours = new Set(near.map((relation) => (relation.from === from ? relation.to : relation.from)));
    return [...neighbours].map((to) => ({
      from,
      to,
      terms: near
        .filter((relation) => relation.from === to || relation.to === to)
        .flatMap((relation) => admittedTerms(relation, query)),
    }));
  };
  const go = (at: string, steps: readonly Step[]): void => {
    if (at === query.to) found.push(steps);
    else if (steps.length < query.maxLength)
      for (const step of stepsFrom(at))
        if (
          step.terms.length > 0 &&
          step.to !== query.from &&
          !steps.some(({ to }) => to === step.to) &&
          mayPass(history, query, step.to)
        )
          go(step.to, [...steps, step]);
  };
  if (mayPass(history, query, query.from)) go(query.from, []);
  return found;
};

/** Whether days d₁ ≤ d₂ ≤ … exist: no step ends before an earlier one begins. */
const isInOrder = (steps: readonly Pick<Term, "from" | "to" | "form">[]): boolean =>
  isInOrderOfDays(steps.filter(({ form }) => form !== "TIMELESS"));

const isInOrderOfDays = (days: readonly { readonly from: string; readonly to: string }[]): boolean =>
  days.every(({ from }, i) => days.slice(i + 1).every(({ to }) => from <= to));

const clockOf = (history: History, { relation }: Term): string | null => {
  const isOccurrence = (id: string): boolean =>
    ["VISIT", "MEETING", "EVENT"].includes(history.entities.find((entity) => entity.id === id)?.kind ?? "");
  if (VOCABULARY[relation.type].class !== "PARTICIPATION") return null;
  return isOccurrence(relation.from) ? relation.from : isOccurrence(relation.to) ? relation.to : null;
};

/** Whether a choice of terms is in order whatever the days of those WITHIN, where one occurrence has one day for two steps that meet there. */
const isCertain = (history: History, choice: readonly Term[]): boolean => {
  if (choice.some(({ form }) => form === "SUPPOSED" || form === "UNDATED")) return false;
  const owner = choice.map((term, i) => {
    const before = choice[i - 1];
    const together =
      before !== undefined &&
      before.form === "WITHIN" &&
      term.form === "WITHIN" &&
      before.from === term.from &&
      before.to === term.to;
    return together && clockOf(history, term) !== null && clockOf(history, term) === clockOf(history, before)
      ? i - 1
      : i;
  });
  const wholeDays = choice.map(({ form, from, to }) =>
    form === "WITHIN" ? [from, ...GRID.filter((day) => from < day && day < to), to] : [""],
  );
  const own = wholeDays.map((days, i) => (owner[i] === i ? days : [""]));
  return product(own).every((days) =>
    isInOrder(
      choice.map((term, i) =>
        term.form === "WITHIN" ? { ...term, from: days[owner[i] ?? i] ?? "", to: days[owner[i] ?? i] ?? "" } : term,
      ),
    ),
  );
};

const timeOrderOf = (history: History, steps: readonly Step[]): TimeOrder => {
  const choices = product(steps.map(({ terms }) => terms));
  if (choices.some((choice) => isCertain(history, choice))) return "CERTAIN";
  return choices.some(isInOrder) ? "POSSIBLE" : "NONE";
};

const stepCost = (sources: number): number => 1 + 0.6 / sources;

const penaltyOf = (history: History, id: string): number => {
  const degree = history.relations.filter(
    (relation) => relation.live && (relation.from === id || relation.to === id),
  ).length;
  return Math.max(0, Math.min(3, 0.4 * Math.log2(degree / 16)));
};

const rounded = (score: number): number => Math.round(score * 1e6) / 1e6;

const compareText = (a: readonly string[], b: readonly string[]): number => {
  const place = a.findIndex((text, i) => text !== b[i]);
  return place === -1 ? 0 : (a[place] ?? "") < (b[place] ?? "") ? -1 : 1;
};

/** The cheapest choice that is asked for, by relation ids among equals; null when none fits. */
const bestChoice = (query: PathQuery, steps: readonly Step[]): readonly Term[] | null => {
  const choices = product(steps.map(({ terms }) => terms)).filter((choice) => !query.inTimeOrder || isInOrder(choice));
  const cost = (choice: readonly Term[]): number =>
    rounded(choice.reduce((sum, { relation }) => sum + stepCost(relation.sourceCount), 0));
  const ids = (choice: readonly Term[]): readonly string[] => choice.map(({ relation }) => relation.id);
  return choices.toSorted((a, b) => cost(a) - cost(b) || compareText(ids(a), ids(b)))[0] ?? null;
};

const yearsInside = (
  query: PathQuery,
  terms: readonly Term[],
): { readonly first: readonly number[]; readonly last: readonly number[] } => {
  const asserted = terms.filter(({ form }) => form === "WHOLE" || form === "WITHIN");
  const dated = asserted.length > 0 ? asserted : terms.filter(({ form }) => form === "SUPPOSED");
  const clipped = dated
    .map(({ from, to }) => ({
      from: [from, ...query.windows.map((window) => window.from ?? FIRST)].sort().at(-1) ?? "",
      to: [to, ...query.windows.map((window) => window.to ?? LAST)].sort()[0] ?? "",
    }))
    .filter(({ from, to }) => from <= to);
  return {
    first: clipped.filter(({ from }) => from !== FIRST && from !== LAST).map(({ from }) => Number(from.slice(0, 4))),
    last: clipped.filter(({ to }) => to !== LAST && to !== FIRST).map(({ to }) => Number(to.slice(0, 4))),
  };
};

const describe = (
  history: History,
  query: PathQuery,
  steps: readonly Step[],
  choice: readonly Term[],
): ReferencePath => {
  const inner = steps.slice(1).map(({ from }) => from);
  const years = steps.map(({ terms }, i) =>
    yearsInside(
      query,
      terms.filter(({ relation }) => relation === choice[i]?.relation),
    ),
  );
  const first = years.flatMap((own) => own.first);
  const last = years.flatMap((own) => own.last);
  const sources = choice.map(({ relation }) => relation.sourceCount);
  return {
    entities: [query.from, ...steps.map(({ to }) => to)],
    steps: steps.map(({ from, to, terms }, i) => {
      const relation = choice[i]?.relation;
      const others = [...new Set(terms.map((term) => term.relation))].filter((other) => other !== relation);
      others.sort((a, b) => b.sourceCount - a.sourceCount || (a.id < b.id ? -1 : 1));
      return {
        position: i + 1,
        from,
        to,
        relation: relation?.id ?? "",
        parallel: others.map(({ id }) => id),
        forward: relation?.from === from,
        undated: relation?.spans.dating === "UNDATED",
      };
    }),
    score: rounded(
      choice.reduce((sum, { relation }) => sum + stepCost(relation.sourceCount), 0) +
        inner.reduce((sum, id) => sum + penaltyOf(history, id), 0),
    ),
    firstYear: first.length > 0 ? Math.min(...first) : null,
    lastYear: last.length > 0 ? Math.max(...last) : null,
    weakestStep: sources.indexOf(Math.min(...sources)) + 1,
    timeOrder: timeOrderOf(history, steps),
  };
};

/** All paths that answer the question, best first. */
export const referencePaths = (history: History, query: PathQuery): readonly ReferencePath[] =>
  sequences(history, query)
    .flatMap((steps) => {
      const choice = bestChoice(query, steps);
      return choice === null ? [] : [describe(history, query, steps, choice)];
    })
    .toSorted(
      (a, b) =>
        (query.orderBy === "LENGTH" ? a.steps.length - b.steps.length : 0) ||
        a.score - b.score ||
        compareText(a.entities, b.entities),
    );
