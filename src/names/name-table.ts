import type { EntityKind } from "../domain/entity.ts";
import { foldWord, wordsOf } from "./fold.ts";
import { addTo, createKeyTable, type KeyTable } from "./key-table.ts";
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
  /** Whole names, folded. */
  readonly whole: KeyTable;
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

/** A table of the entries' names; the entries' order makes no difference. */
export const createNameTable = (unsorted: readonly NameEntry[]): NameTable => {
  const entries = [...unsorted].sort(byProminence);
  const numbers = new Map<string, number>();
  const whole = new Map<string, number[]>();
  const [texts, entryOf, starts, flat]: [string[], number[], number[], number[]] = [[], [], [0], []];
  entries.forEach(({ names }, place) => {
    for (const { text } of names) {
      const words = wordsOf(text);
      for (const word of words) {
        const number = numbers.get(word) ?? numbers.size;
        if (number === numbers.size) numbers.set(word, number);
        flat.push(number);
      }
      addTo(whole, words.map(foldWord).join(" "), texts.length);
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
    whole: createKeyTable(whole),
  };
};
