import { buildNameIndex, type NameIndex } from "../../src/names/name-index.ts";
import { type NameMatch, searchNames } from "../../src/names/search-names.ts";
import { type Case, entriesOf, type Side } from "./cases.ts";
import type { Person } from "./people.ts";

export type Outcome = {
  readonly category: string;
  readonly queries: number;
  /** Shares of the queries, 0 to 1. */
  readonly first: number;
  readonly firstFive: number;
  /** Milliseconds a search. */
  readonly mean: number;
};

export type Failure = { readonly case: Case; readonly found: readonly NameMatch[] };

const SIDES: readonly Side[] = ["native", "russian", "latin"];

export const indexesOf = (people: readonly Person[]): Readonly<Record<Side, NameIndex>> => {
  const [native, russian, latin] = SIDES.map((side) => buildNameIndex(entriesOf(people, side)));
  if (native === undefined || russian === undefined || latin === undefined) throw new Error("A side has no index.");
  return { native, russian, latin };
};

type Asked = {
  readonly case: Case;
  readonly place: number;
  readonly took: number;
  readonly found: readonly NameMatch[];
};

const ask = (index: NameIndex, asked: Case): Asked => {
  const started = performance.now();
  const found = searchNames(index, asked.text, { kinds: null, first: 5, after: null });
  const took = performance.now() - started;
  return { case: asked, place: found.findIndex(({ entity }) => entity === asked.person), took, found };
};

const share = (asked: readonly Asked[], isRight: (one: Asked) => boolean): number =>
  asked.filter(isRight).length / Math.max(1, asked.length);

/** Asks every case; outcomes in the order of their categories, failures one by one. */
export const measure = (
  people: readonly Person[],
  cases: readonly Case[],
): { readonly outcomes: readonly Outcome[]; readonly failures: readonly Failure[] } => {
  const indexes = indexesOf(people);
  const asked = cases.map((one) => ask(indexes[one.side], one));
  const categories = [...new Set(cases.map(({ category }) => category))];
  const outcomes = categories.map((category) => {
    const own = asked.filter((one) => one.case.category === category);
    return {
      category,
      queries: own.length,
      first: share(own, ({ place }) => place === 0),
      firstFive: share(own, ({ place }) => place !== -1),
      mean: own.reduce((sum, { took }) => sum + took, 0) / Math.max(1, own.length),
    };
  });
  return { outcomes, failures: asked.filter(({ place }) => place !== 0) };
};

/** A match with this much or more has all words as spelt or as sounding; below it there are initials, parts and similar words. */
export const CERTAIN = 0.8;

export type Absent = {
  readonly queries: number;
  /** Shares of the queries: for which somebody else came at all, and with `CERTAIN` or more. */
  readonly anybody: number;
  readonly certain: number;
};

/** Asks for people who are not in the index, by their whole names: whoever comes is somebody else. */
export const measureAbsent = (people: readonly Person[], cases: readonly Case[]): Absent => {
  const indexes = indexesOf(people.filter((_, i) => i % 2 === 0));
  const absent = new Set(people.filter((_, i) => i % 2 === 1).map(({ id }) => id));
  const asked = cases
    .filter(({ category, person }) => category.startsWith("name: ") && absent.has(person))
    .map((one) => ask(indexes[one.side], one));
  return {
    queries: asked.length,
    anybody: share(asked, ({ found }) => found.length > 0),
    certain: share(asked, ({ found }) => found.some(({ score }) => score >= CERTAIN)),
  };
};
