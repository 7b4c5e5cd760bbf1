import type { EntityKind } from "../domain/entity.ts";
import type { Grades } from "./match-word.ts";
import { namesFoldedAs, type NameTable } from "./name-table.ts";
import type { Query, QueryWord } from "./query.ts";

/** So many names are compared at most: whole names first, then those with whole words, then begun ones; the prominent first. */
const MOST_NAMES = 1000;

/** From this grade on a word is there as a whole. */
const WHOLE_WORD = 0.9;

const isRequired = (word: QueryWord): boolean => !(word.isInitial || word.isOptional || word.isFiller || word.isTitle);

/** The places of the words that every match must have; all of them when none is like that (`А. Г.`, `of`). */
export const requiredOf = (query: Query): readonly number[] => {
  const places = query.words.map((_, i) => i);
  const required = places.filter((i) => query.words.map(isRequired)[i]);
  return required.length > 0 ? required : places;
};

type Marks = { readonly any: Uint32Array; readonly whole: Uint32Array };

/** Sets the bit of each required word in all names that it may stand in. */
const markNames = (table: NameTable, required: readonly Grades[]): Marks => {
  const any = new Uint32Array(table.texts.length);
  const whole = new Uint32Array(table.texts.length);
  required.forEach((grades, place) => {
    const bit = 1 << place;
    for (const [word, { score }] of grades) {
      const [first, last] = [table.nameStarts[word] ?? 0, table.nameStarts[word + 1] ?? 0];
      for (let i = first; i < last; i += 1) {
        const name = table.namesOfWords[i] ?? 0;
        any[name] = (any[name] ?? 0) | bit;
        if (score >= WHOLE_WORD) whole[name] = (whole[name] ?? 0) | bit;
      }
    }
  });
  return { any, whole };
};

/** The names whose marks are complete, the most prominent first. */
const completeIn = (marks: Uint32Array, all: number, isWanted: (name: number) => boolean): readonly number[] => {
  const names: number[] = [];
  for (let name = marks.indexOf(all); name !== -1 && names.length < MOST_NAMES; name = marks.indexOf(all, name + 1)) {
    if (isWanted(name)) names.push(name);
  }
  return names;
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
  const { any, whole } = markNames(table, required);
  const exact = namesFoldedAs(table, query.folded).filter(isWanted);
  const names = new Set([...exact, ...completeIn(whole, all, isWanted)]);
  if (names.size < MOST_NAMES) for (const name of completeIn(any, all, isWanted)) names.add(name);
  return [...names].slice(0, MOST_NAMES);
};
