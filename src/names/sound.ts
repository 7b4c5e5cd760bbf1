import { foldWord } from "./fold.ts";
import { LONGEST_GROUP, SOUNDS } from "./sound-table.ts";

/** A word with several ambiguous groups has many sounds; this many are kept. */
const MOST_SOUNDS = 8;

type Step = { readonly length: number; readonly readings: readonly string[] };

const stepAt = (word: string, start: number): Step => {
  for (let length = Math.min(LONGEST_GROUP, word.length - start); length > 0; length -= 1) {
    const readings = SOUNDS.get(word.slice(start, start + length));
    if (readings !== undefined) return { length, readings };
  }
  const letter = word.charAt(start);
  const folded = foldWord(letter);
  return { length: 1, readings: SOUNDS.get(folded) ?? [folded] };
};

/** Without glides (`i` before a vowel) and doubled sounds. */
const smoothed = (sound: string): string => sound.replace(/i+(?=[aeu])/g, "").replace(/(.)\1+/gu, "$1");

/** The sounds of a word (not folded: `š` is not `s`), the likeliest reading first; see `sound-table.ts`. */
export const soundsOf = (word: string): readonly string[] => {
  let sounds: readonly string[] = [""];
  for (let at = 0; at < word.length; ) {
    const { length, readings } = stepAt(word, at);
    const [only] = readings;
    sounds =
      readings.length === 1
        ? sounds.map((sound) => sound + only)
        : readings.flatMap((reading) => sounds.map((sound) => sound + reading)).slice(0, MOST_SOUNDS);
    at += length;
  }
  return [...new Set(sounds.map(smoothed))];
};

const COARSE: Readonly<Record<string, string>> = { z: "s", w: "s", j: "s", q: "c", f: "v" };

/** What is left of a sound without its vowels, with hissing sounds made one; a first vowel is kept as `a`. */
export const skeletonOf = (sound: string): string => {
  const bare = sound.slice(1).replace(/[aeiu]/g, "");
  const first = sound.charAt(0).replace(/[eiu]/, "a");
  return (first + bare).replace(/[zwjqf]/g, (letter) => COARSE[letter] ?? letter).replace(/(.)\1+/gu, "$1");
};

/** The edits that make one sound of the other (Levenshtein). */
export const editsBetween = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};
