import type { EntityKind } from "../domain/entity.ts";
import type { Grades } from "./match-word.ts";
import { namesFoldedAs, type NameTable } from "./name-table.ts";
import type { Query, QueryWord } from "./query.ts";

/** So many names are compared at most: whole names first, then those with whole words, then begun ones; the prominent first. */
const MOST_NAMES = 1000;

/** From this grade on a word is there as a whole. */
const WHOLE_WORD = 0.84;

/** Whether a typed word may not be missing, nor stand for another one. */
export const isRequired = (word: QueryWord): boolean =>
  !(word.isInitial || word.isOptional || word.isFiller || word.isTitle || word.isParticle);

/** The places of the words that every match must have; all of them when none is like that (`А. Г.`, `of`). */
export const requiredOf = (query: Query): readonly number[] => {
  const required = query.words.flatMap((word, i) => (isRequired(word) ? [i] : []));
  return required.length > 0 ? required : query.words.map((_, i) => i);
};

/** Bits by name, for one search at a time; all 0 between searches, so that none has to be cleared for a few names. */
let [any, whole] = [new Uint32Array(0), new Uint32Array(0)];

const makeRoom = (size: number): void => {
  if (any.length < size) [any, whole] = [new Uint32Array(size), new Uint32Array(size)];
};

const namesOf = (table: NameTable, word: number): Uint32Array =>
  table.namesOfWords.subarray(table.nameStarts[word] ?? 0, table.nameStarts[word + 1] ?? 0);

const sizeOf = (table: NameTable, grades: Grades): number => {
  let size = 0;
  for (const word of grades.keys()) size += (table.nameStarts[word + 1] ?? 0) - (table.nameStarts[word] ?? 0);
  return size;
};

/** Sets a bit in the names that a word may stand in and that have all the bits below; the names that were blank before. */
const mark = (table: NameTable, grades: Grades, bit: number): readonly number[] => {
  const [below, blank]: [number, number[]] = [bit - 1, []];
  for (const [word, { score }] of grades) {
    const isWhole = score >= WHOLE_WORD;
    for (const name of namesOf(table, word)) {
      const bits = any[name] ?? 0;
      if ((bits & below) !== below) continue;
      if (bits === 0) blank.push(name);
      any[name] = bits | bit;
      if (isWhole) whole[name] = (whole[name] ?? 0) | bit;
    }
  }
  return blank;
};

type Complete = { readonly whole: readonly number[]; readonly begun: readonly number[] };

/** The names that each required word may stand in, the most prominent first: with whole words, and others. */
const completeIn = (table: NameTable, required: readonly Grades[]): Complete => {
  makeRoom(table.texts.length);
  const rarestFirst = required
    .map((grades) => ({ grades, size: sizeOf(table, grades) }))
    .sort((a, b) => a.size - b.size);
  const [marked = []] = rarestFirst.map(({ grades }, place) => mark(table, grades, 1 << place));
  const all = 2 ** required.length - 1;
  const complete = Uint32Array.from(marked.filter((name) => any[name] === all)).sort();
  const isWhole = (name: number): boolean => whole[name] === all;
  const found = { whole: [...complete.filter(isWhole)], begun: [...complete.filter((name) => !isWhole(name))] };
  for (const name of marked) any[name] = whole[name] = 0;
  return found;
};

/** The names that have all required words in some form, the likeliest first; `required` are the grades of those words. */
export const candidatesOf = (
  table: NameTable,
  query: Query,
  required: readonly Grades[],
  kinds: ReadonlySet<EntityKind> | null,
): readonly number[] => {
  const isWanted = (name: number): boolean => {
    const kind = table.entries[table.entryOf[name] ?? -1]?.kind;
    return kind !== undefined && (kinds === null || kinds.has(kind));
  };
  const complete = completeIn(table, required);
  const names = new Set<number>();
  for (const list of [namesFoldedAs(table, query.folded), complete.whole, complete.begun]) {
    for (const name of list) {
      if (names.size >= MOST_NAMES) return [...names];
      if (isWanted(name)) names.add(name);
    }
  }
  return [...names];
};
