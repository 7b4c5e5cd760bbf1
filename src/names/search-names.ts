import type { EntityKind } from "../domain/entity.ts";
import { candidatesOf, isRequired, requiredOf } from "./candidates.ts";
import { matchName, mostUnlessEqual } from "./match-name.ts";
import { foldName } from "./fold.ts";
import { MATCH_RULES, type MatchRule } from "./match-rule.ts";
import { type Grades, gradesOf, gradesOfEqual, isThere, withSimilar } from "./match-word.ts";
import type { NameIndex } from "./name-index.ts";
import { namesFoldedAs, type NameTable } from "./name-table.ts";
import { makeQuery, type Query } from "./query.ts";
import { findWord, makeWord, type Word } from "./word-table.ts";

/** An entity that was found, by its best name. */
export type NameMatch = {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly matchedName: string;
  readonly rule: MatchRule;
  /** 0 to 1, in thousandths. */
  readonly score: number;
  readonly degree: number;
};

/** What places a match in the order; the cursor of a page is that of its last match. */
export type MatchKey = Pick<NameMatch, "score" | "degree" | "entity">;

export type SearchOptions = {
  readonly kinds: readonly EntityKind[] | null;
  readonly first: number;
  readonly after: MatchKey | null;
};

/** The better match first, then the more prominent entity, then by id. */
const byMatch = (a: MatchKey, b: MatchKey): number =>
  b.score - a.score || b.degree - a.degree || (a.entity < b.entity ? -1 : a.entity > b.entity ? 1 : 0);

/** By score, then by rule, then by text: the same name is told whatever order an engine gives names in. */
const isBetter = (a: NameMatch, b: NameMatch | undefined): boolean => {
  if (b === undefined) return true;
  const difference = a.score - b.score || MATCH_RULES.indexOf(b.rule) - MATCH_RULES.indexOf(a.rule);
  return difference > 0 || (difference === 0 && a.matchedName < b.matchedName);
};

const matchIn = (
  table: NameTable,
  query: Query,
  grades: readonly (Grades | undefined)[],
  number: number,
): NameMatch | null => {
  const entry = table.entries[table.entryOf[number] ?? -1];
  const text = table.texts[number];
  if (entry === undefined || text === undefined) return null;
  const numbers = table.wordsOfNames.subarray(table.wordStarts[number], table.wordStarts[number + 1]);
  const words = [...numbers].map((word) => table.words.words[word]).filter((word) => word !== undefined);
  const match = matchName(query, grades, { text, kind: entry.kind, numbers, words });
  if (match === null) return null;
  const { rule, score } = match;
  return { entity: entry.entity, kind: entry.kind, matchedName: text, degree: entry.degree, rule, score };
};

type Search = {
  readonly table: NameTable;
  readonly query: Query;
  readonly kinds: readonly EntityKind[] | null;
  readonly isHidden: (entity: string) => boolean;
};

/** The best match of each entity in one table; `grades` are those of the typed words. */
const matchesBy = (
  { table, query, kinds, isHidden }: Search,
  grades: readonly (Grades | undefined)[],
): ReadonlyMap<string, NameMatch> => {
  const needed = requiredOf(query).map((i) => grades[i] ?? new Map());
  const best = new Map<string, NameMatch>();
  for (const number of candidatesOf(table, query, needed, kinds && new Set(kinds))) {
    const match = matchIn(table, query, grades, number);
    if (match !== null && !isHidden(match.entity) && isBetter(match, best.get(match.entity)))
      best.set(match.entity, match);
  }
  return best;
};

/** A match as good as this needs no comparison with similar words. */
const GOOD = 0.7;

const isGood = ({ score, rule }: NameMatch): boolean => score >= GOOD && rule !== "SIMILAR";

type AllGrades = readonly (Grades | undefined)[];

const gradesIn = (table: NameTable, query: Query): AllGrades => {
  const required = requiredOf(query);
  return query.words.map((word, i) =>
    word.isInitial && !required.includes(i) ? undefined : gradesOf(table.words, word),
  );
};

/** The grades with similar words for those typed words that `isWidened` names. */
const widened = (table: NameTable, query: Query, grades: AllGrades, isWidened: (own: Grades) => boolean): AllGrades => {
  const required = requiredOf(query);
  return grades.map((own, i) => {
    const word = query.words[i];
    if (own === undefined || word === undefined || word.isInitial || !required.includes(i)) return own;
    return isWidened(own) ? withSimilar(table.words, word, own) : own;
  });
};

/**
 * The best match of each entity: by what is spelt or sounds like the typed words; where that finds nothing good, with similar words
 * for those that are not there at all, and then for all.
 */
const matchesIn = (searches: readonly Search[]): readonly NameMatch[] => {
  const strict = searches.map(({ table, query }) => gradesIn(table, query));
  const matches = (grades: readonly AllGrades[]): readonly NameMatch[] =>
    searches.flatMap((search, i) => [...matchesBy(search, grades[i] ?? []).values()]);
  const wider = (isWidened: (own: Grades) => boolean): readonly NameMatch[] =>
    matches(searches.map(({ table, query }, i) => widened(table, query, strict[i] ?? [], isWidened)));
  const found = matches(strict);
  if (found.some(isGood)) return found;
  const withAbsent = wider((own) => !isThere(own));
  return withAbsent.some(({ score }) => score >= GOOD) ? withAbsent : wider(() => true);
};

/** The entities that have a name just as it was typed, which no other match is as good as. */
const exactIn = (
  { table, kinds, isHidden }: Omit<Search, "query">,
  typed: { readonly text: string; readonly folded: string },
): readonly NameMatch[] => {
  const found = new Map<string, NameMatch>();
  for (const number of namesFoldedAs(table, typed.folded)) {
    const entry = table.entries[table.entryOf[number] ?? -1];
    if (entry === undefined || table.texts[number] !== typed.text || isHidden(entry.entity)) continue;
    const { entity, degree, kind } = entry;
    if (kinds === null || kinds.includes(kind))
      found.set(entity, { entity, kind, matchedName: typed.text, rule: "EXACT", score: 1, degree });
  }
  return [...found.values()];
};

/**
 * The best match of each entity that is better than any name without all the typed words can be, so that no sounds need be compared to
 * know the first ones. Of many words none is: one that is spelt otherwise takes little off.
 */
const wholeIn = (searches: readonly Search[], query: Query): readonly NameMatch[] => {
  if (!query.words.every(isRequired)) return [];
  const most = mostUnlessEqual(query.words.length);
  return searches
    .flatMap((search) => {
      const grades = query.words.map((word) => gradesOfEqual(search.table.words, word));
      return [...matchesBy(search, grades).values()];
    })
    .filter(({ score }) => score > most);
};

/**
 * The entities whose names fit a text in any of the ways of `MATCH_RULES`, the best first, in a total order. Text without a letter
 * or digit finds nothing. `after` continues behind a key, whether or not its entity still matches.
 */
export const searchNames = (
  index: NameIndex,
  text: string,
  { kinds, first, after }: SearchOptions,
): readonly NameMatch[] => {
  const tables = [
    { table: index.built, kinds, isHidden: (entity: string) => index.hidden.has(entity) },
    { table: index.recent, kinds, isHidden: () => false },
  ];
  const typed = { text: text.trim(), folded: foldName(text) };
  if (typed.folded === "") return [];
  const exact = after === null ? tables.flatMap((each) => exactIn(each, typed)) : [];
  if (exact.length >= first) return exact.sort(byMatch).slice(0, first);
  const wordOf = (word: string): Word =>
    findWord(index.built.words, word) ?? findWord(index.recent.words, word) ?? makeWord(word);
  const query = makeQuery(text, wordOf);
  const searches = tables.map((each) => ({ ...each, query }));
  const pageOf = (matches: readonly NameMatch[]): readonly NameMatch[] =>
    [...matches]
      .sort(byMatch)
      .filter((match) => after === null || byMatch(match, after) > 0)
      .slice(0, first);
  const whole = pageOf(wholeIn(searches, query));
  return whole.length === first ? whole : pageOf(matchesIn(searches));
};
