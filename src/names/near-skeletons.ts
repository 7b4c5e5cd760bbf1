import type { KeyTable } from "./key-table.ts";

/*
 * The keys of a table that are within a few edits of a text: the distance of Levenshtein by the bit vectors of Myers (A fast
 * bit-vector algorithm for approximate string matching based on dynamic programming, JACM 46, 1999), one pass over all keys.
 */

/** The letters of all keys one after another, for reading them fast: those of key `i` are `letters[starts[i]] …`. */
export type KeyLetters = { readonly letters: Uint8Array; readonly starts: Uint32Array };

/** Skeletons have only `a` to `z`; anything else is one letter more. */
const LETTERS = 27;
const MOST_LETTERS = 31;

const letterOf = (code: number): number => (code >= 97 && code <= 122 ? code - 97 : LETTERS - 1);

export const keyLettersOf = ({ keys }: KeyTable): KeyLetters => {
  const starts = new Uint32Array(keys.length + 1);
  keys.forEach((key, i) => {
    starts[i + 1] = (starts[i] ?? 0) + key.length;
  });
  const letters = new Uint8Array(starts[keys.length] ?? 0);
  keys.forEach((key, i) => {
    for (let at = 0; at < key.length; at += 1) letters[(starts[i] ?? 0) + at] = letterOf(key.charCodeAt(at));
  });
  return { letters, starts };
};

/** Where each letter stands in a text, as bits. */
const placesOf = (text: string): Uint32Array => {
  const places = new Uint32Array(LETTERS);
  for (let at = 0; at < text.length; at += 1) {
    const letter = letterOf(text.charCodeAt(at));
    places[letter] = (places[letter] ?? 0) | (1 << at);
  }
  return places;
};

/** The places of the keys that are at most `most` edits from a text of up to 31 letters; none for a longer one. */
export const keysNear = (table: KeyLetters, text: string, most: number): readonly number[] => {
  const { letters, starts } = table;
  const near: number[] = [];
  if (text.length === 0 || text.length > MOST_LETTERS) return near;
  const [places, top] = [placesOf(text), 1 << (text.length - 1)];
  for (let key = 0; key + 1 < starts.length; key += 1) {
    const [start, end] = [starts[key] ?? 0, starts[key + 1] ?? 0];
    let distance = text.length;
    if (Math.abs(end - start - distance) > most) continue;
    let [rises, falls] = [-1, 0];
    for (let at = start; at < end; at += 1) {
      const equal = (places[letters[at] ?? 0] ?? 0) | 0;
      const vertical = equal | falls;
      const diagonal = (((equal & rises) + rises) ^ rises) | equal;
      let up = falls | ~(diagonal | rises);
      let down = rises & diagonal;
      if (up & top) distance += 1;
      else if (down & top) distance -= 1;
      up = (up << 1) | 1;
      down <<= 1;
      rises = down | ~(vertical | up);
      falls = up & vertical;
    }
    if (distance <= most) near.push(key);
  }
  return near;
};
