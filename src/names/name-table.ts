import type { EntityKind } from "../domain/entity.ts";
import { foldWord, wordsOf } from "./fold.ts";
import { createWordTable, type WordTable } from "./word-table.ts";

/** An entity with its names, as the index takes it. `degree`: its number of relations, for prominence. */
export type NameEntry = {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly names: readonly { readonly text: string }[];
  readonly degree: number;
};

/** Names by number, the most prominent entity's first; an entity's names stand together. */
export type NameTable = {
  readonly entries: readonly NameEntry[];
  readonly texts: readonly string[];
  /** The place in `entries` of each name's entity. */
  readonly entryOf: Uint32Array;
  readonly words: WordTable;
  /** The words of name `n`, in order: `wordsOfNames[wordStarts[n]] …`. */
  readonly wordStarts: Uint32Array;
  readonly wordsOfNames: Uint32Array;
  /** The names that a word stands in: `namesOfWords[nameStarts[w]] …`, ascending. */
  readonly nameStarts: Uint32Array;
  readonly namesOfWords: Uint32Array;
  /** Whole names, folded: the first one that is so. */
  readonly whole: ReadonlyMap<string, number>;
  /** After each name the next one that is folded alike; -1 for none. */
  readonly nextAlike: Int32Array;
};

/** The more prominent first; ties by id. */
export const byProminence = (a: NameEntry, b: NameEntry): number =>
  b.degree - a.degree || (a.entity < b.entity ? -1 : a.entity > b.entity ? 1 : 0);

/** Turns lists by name into lists by word. */
const inverted = (
  wordStarts: Uint32Array,
  wordsOfNames: Uint32Array,
  wordCount: number,
): Pick<NameTable, "nameStarts" | "namesOfWords"> => {
  const nameStarts = new Uint32Array(wordCount + 1);
  for (const word of wordsOfNames) nameStarts[word + 1] = (nameStarts[word + 1] ?? 0) + 1;
  for (let word = 0; word < wordCount; word += 1) {
    nameStarts[word + 1] = (nameStarts[word + 1] ?? 0) + (nameStarts[word] ?? 0);
  }
  const namesOfWords = new Uint32Array(wordsOfNames.length);
  const free = nameStarts.slice();
  for (let name = 0; name + 1 < wordStarts.length; name += 1) {
    for (const word of wordsOfNames.subarray(wordStarts[name], wordStarts[name + 1])) {
      const place = free[word] ?? 0;
      namesOfWords[place] = name;
      free[word] = place + 1;
    }
  }
  return { nameStarts, namesOfWords };
};

/** Chains the names that are folded alike. */
const alike = (folded: readonly string[]): Pick<NameTable, "whole" | "nextAlike"> => {
  const whole = new Map<string, number>();
  const nextAlike = new Int32Array(folded.length).fill(-1);
  for (let name = folded.length - 1; name >= 0; name -= 1) {
    const text = folded[name] ?? "";
    nextAlike[name] = whole.get(text) ?? -1;
    whole.set(text, name);
  }
  return { whole, nextAlike };
};

/** A table of the entries' names; the entries' order makes no difference. */
export const createNameTable = (unsorted: readonly NameEntry[]): NameTable => {
  const entries = [...unsorted].sort(byProminence);
  const numbers = new Map<string, number>();
  const [folded, foldedWords]: [string[], string[]] = [[], []];
  const [texts, entryOf, starts, flat]: [string[], number[], number[], number[]] = [[], [], [0], []];
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    foldedWords.push(foldWord(word));
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  entries.forEach(({ names }, place) => {
    for (const { text } of names) {
      const own = wordsOf(text).map(numberOf);
      flat.push(...own);
      folded.push(own.map((number) => foldedWords[number]).join(" "));
      texts.push(text);
      entryOf.push(place);
      starts.push(flat.length);
    }
  });
  const [wordStarts, wordsOfNames] = [Uint32Array.from(starts), Uint32Array.from(flat)];
  return {
    entries,
    texts,
    entryOf: Uint32Array.from(entryOf),
    words: createWordTable(numbers.keys()),
    wordStarts,
    wordsOfNames,
    ...inverted(wordStarts, wordsOfNames, numbers.size),
    ...alike(folded),
  };
};

/** The names that are folded as a text is, ascending. */
export const namesFoldedAs = ({ whole, nextAlike }: NameTable, folded: string): readonly number[] => {
  const names: number[] = [];
  for (let name = whole.get(folded) ?? -1; name !== -1; name = nextAlike[name] ?? -1) names.push(name);
  return names;
};
