import { closeness } from "../names/closeness.ts";
import { phonesOf } from "../names/phones.ts";
import { editsBetween, skeletonOf } from "../names/sound.ts";
import type { Word } from "../names/word-table.ts";

/** Short forms of given names, as English uses them. */
const SHORT: ReadonlyMap<string, string> = new Map(
  "tony anthony|bob robert|bill william|jim james|joe joseph|mike michael|ted edward|nick nicholas|ed edward|tom thomas"
    .split("|")
    .map((pair) => pair.split(" ") as [string, string]),
);

const longForm = (folded: string): string => SHORT.get(folded) ?? folded;

/** Abdul Rahman, who is also called Rahman. */
const withoutServant = (folded: string): string => folded.replace(/^abdul/, "");

const haveCommon = (a: readonly string[], b: readonly string[]): boolean => a.some((each) => b.includes(each));

/** The same sounds, but only by a second reading: Jiang and Yang, whose first letters may both be a `y`. */
const SECOND_READING = 0.72;

/** Letters that differ, of how many: one in a word of five to seven, two in a longer one. */
const isNearlySpelled = (a: string, b: string): boolean => {
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  const allowed = shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0;
  return allowed > 0 && longer - shorter <= allowed && editsBetween(a, b) <= allowed;
};

/** So near are two beginnings that one romanisation or another makes of one name (src/names/phone-table.ts cites them). */
const SAME_BEGINNING = 0.9;

/** The grade of two words that differ by a slip, but in their first letters: Dalia and Galia, but also Amata and Imata. */
export const OTHER_BEGINNING = 0.7;

/** A slip seldom hits the first letter, unless it is one that romanisations write differently: Armando, Ermando. */
const mayBegin = (a: Word, b: Word): boolean =>
  a.folded.charAt(0) === b.folded.charAt(0) ||
  closeness(phonesOf(a.text.toLowerCase()), phonesOf(b.text.toLowerCase())) >= SAME_BEGINNING;

/** The same three consonants or more, and most of the vowels. */
const haveNearSounds = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((left) =>
    b.some((right) => {
      const skeleton = skeletonOf(left);
      if (skeleton.length < 3 || skeleton !== skeletonOf(right)) return false;
      return editsBetween(left, right) <= Math.max(left.length, right.length) / 3.5;
    }),
  );

/** The same consonants, few as they are, and one vowel another: Isa and Essa, Saud and Said. */
const haveNearlyShortSounds = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((left) =>
    b.some(
      (right) =>
        Math.min(left.length, right.length) >= 3 &&
        skeletonOf(left) === skeletonOf(right) &&
        editsBetween(left, right) <= 1,
    ),
  );

/** From this grade on a word may stand alone for a whole name. */
export const ALONE_GRADE = 0.8;

/** Below this grade two words are two words. */
export const LEAST_GRADE = 0.7;

/** How alike two words of names are, 0 to 1: the same letters, sounds, or consonants, or a slip of the pen. */
export const gradeWords = (a: Word, b: Word): number => {
  if (a.text === b.text) return 1;
  if (a.folded === b.folded) return 0.99;
  if (haveCommon(a.sounds, b.sounds)) return a.sounds[0] === b.sounds[0] ? 0.95 : SECOND_READING;
  if (withoutServant(a.folded) === withoutServant(b.folded)) return 0.8;
  if (longForm(a.folded) === longForm(b.folded)) return 0.9;
  if (isNearlySpelled(a.folded, b.folded)) return mayBegin(a, b) ? 0.8 : OTHER_BEGINNING;
  if (haveNearSounds(a.sounds, b.sounds)) return 0.75;
  return haveNearlyShortSounds(a.sounds, b.sounds) ? 0.71 : 0;
};

const areSameText = (a: string, b: string): boolean => a === b || isNearlySpelled(a, b);

/** Two words in a row of one name that are one word of the other: Chung Hee and Chunghee. */
export type Joint = { readonly apart: readonly [Word, Word]; readonly together: Word };

/** Words written apart in `a` and together in `b`; `null`: none. */
export const jointIn = (a: readonly Word[], b: readonly Word[]): Joint | null => {
  for (let at = 0; at + 1 < a.length; at += 1) {
    const [first, second] = [a[at], a[at + 1]];
    if (first === undefined || second === undefined) continue;
    const together = b.find(({ folded }) => areSameText(first.folded + second.folded, folded));
    if (together !== undefined) return { apart: [first, second], together };
  }
  return null;
};
