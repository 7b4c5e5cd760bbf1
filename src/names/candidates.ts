import type { EntityKind } from "../domain/entity.ts";
import { itemsAt } from "./key-table.ts";
import type { Grades } from "./match-word.ts";
import type { NameTable } from "./name-table.ts";
import type { Query, QueryWord } from "./query.ts";

/** So many names are compared at most: whole names first, then those with whole words, then begun ones; the prominent first. */
const MOST_NAMES = 3000;

/** From this grade on a word is there as a whole. */
const WHOLE_WORD = 0.9;

const isRequired = (word: QueryWord): boolean => !(word.isInitial || word.isOptional || word.isFiller);

/** The places of the words that every match must have; all of them when none is like that (`А. Г.`, `of`). */
export const requiredOf = (query: Query): readonly number[] => {
  const places = query.words.map((_, i) => i);
  const required = places.filter((i) => query.words.map(isRequired)[i]);
  return required.length > 0 ? required : places;
};

type Marks = { readonly any: Uint32Array; readonly whole: Uint32Array; readonly touched: Uint32Array };

/** Sets the bit of each required word in all names that it may stand in. */
const markNames = (table: NameTable, required: readonly Grades[]): Marks => {
  const any = new Uint32Array(table.texts.length);
  const whole = new Uint32Array(table.texts.length);
  let touched: number[] = [];
  required.forEach((grades, place) => {
    const bit = 1 << place;
    const isFirst = place === 0;
    touched = isFirst ? touched : touched.filter((name) => any[name] === bit - 1);
    for (const [word, { score }] of grades) {
      for (const name of table.namesOfWords.subarray(table.nameStarts[word], table.nameStarts[word + 1])) {
        const marks = any[name] ?? 0;
        if (isFirst && marks === 0) touched.push(name);
        any[name] = marks | bit;
        if (score >= WHOLE_WORD) whole[name] = (whole[name] ?? 0) | bit;
      }
    }
  });
  return { any, whole, touched: Uint32Array.from(touched) };
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
  const all = 2 ** required.length - 1;
  const { any, whole, touched } = markNames(table, required);
  const complete = touched.filter((name) => any[name] === all && isWanted(name)).sort();
  const exact = [...itemsAt(table.whole, query.folded)].filter(isWanted);
  const first = complete.filter((name) => whole[name] === all);
  const rest = complete.filter((name) => whole[name] !== all);
  return [
    ...new Set([...exact.slice(0, MOST_NAMES), ...first.subarray(0, MOST_NAMES), ...rest.subarray(0, MOST_NAMES)]),
  ].slice(0, MOST_NAMES);
};
