import { editsBetween } from "../names/sound.ts";
import type { Word } from "../names/word-table.ts";
import { ALONE_GRADE, gradeWords, type Joint, jointIn, LEAST_GRADE, OTHER_BEGINNING } from "./compare-words.ts";
import type { NameParts } from "./name-parts.ts";

/*
 * Terminology
 *
 * FULL       all words agree, two or more.
 * PART       one has all words of the other, two or more, and some besides: Oscar Arias, Oscar Arias Sanchez.
 * ONE_WORD   one is a single word, which the other has: Park, Park Chung Hee.
 * SHARED     some words agree, and each has words that the other lacks: Luis Lacalle Pou, Luis Alberto Lacalle.
 * OTHER      no word agrees; or numerals differ: Abdullah I, Abdullah II.
 */
export type Likeness = "FULL" | "PART" | "ONE_WORD" | "SHARED" | "OTHER";

export type NameComparison = {
  readonly likeness: Likeness;
  /** The mean grade of the words that agree. */
  readonly grade: number;
  /** How many agree, initials not counted. */
  readonly shared: number;
  /** The agreeing words, folded, as the first name has them. */
  readonly words: readonly string[];
  readonly texts: readonly [string, string];
  /** Whether one begins with words that the other lacks: Khaleda Ziaur Rahman, who is not Ziaur Rahman. */
  readonly isLed: boolean;
  /** Whether one tells whose son someone is, or of what house: families share most of such names. */
  readonly hasLineage: boolean;
  /** Whether words are taken for one that begin differently, which only the same post at the same time makes likely. */
  readonly hasOtherBeginning: boolean;
  /** Whether one tells a given name and a house only, and the other a father between: Nasser al-Sabah, Nasser Sabah al-Ahmed al-Sabah. */
  readonly isOfHouse: boolean;
};

type Pairing = {
  readonly pairs: readonly { readonly word: string; readonly grade: number }[];
  readonly left: readonly Word[];
  readonly right: readonly Word[];
};

/** Pairs words, the likest first. */
const pairWords = (a: readonly Word[], b: readonly Word[]): Pairing => {
  const all = a
    .flatMap((left) => b.map((right) => ({ left, right, grade: gradeWords(left, right) })))
    .filter(({ grade }) => grade >= LEAST_GRADE)
    .sort((x, y) => y.grade - x.grade);
  const taken = new Set<Word>();
  const pairs: { word: string; grade: number }[] = [];
  for (const { left, right, grade } of all) {
    if (taken.has(left) || taken.has(right)) continue;
    taken.add(left).add(right);
    pairs.push({ word: left.folded, grade });
  }
  return { pairs, left: a.filter((word) => !taken.has(word)), right: b.filter((word) => !taken.has(word)) };
};

const begins = (initial: Word, word: Word): boolean =>
  word.folded.startsWith(initial.folded) ||
  word.sounds.some((sound) => initial.sounds.some((begin) => begin !== "" && sound.startsWith(begin)));

/** Words that are no initial's. */
const notBegun = (words: readonly Word[], initials: readonly Word[]): readonly Word[] => {
  const free = [...initials];
  return words.filter((word) => {
    const at = free.findIndex((initial) => begins(initial, word));
    if (at < 0) return true;
    free.splice(at, 1);
    return false;
  });
};

/**
 * What initials leave: `Boris N. Yeltsin` nothing of `Boris Nikolayevich Yeltsin`. They stand for words only where all other
 * words agree: not the `S.` of `Mikhail S. Gorbachev` for Saakashvili.
 */
const withoutInitials = (
  left: readonly Word[],
  right: readonly Word[],
  a: NameParts,
  b: NameParts,
): readonly [readonly Word[], readonly Word[]] =>
  left.length > 0 && right.length > 0 ? [left, right] : [notBegun(left, b.initials), notBegun(right, a.initials)];

const mean = (grades: readonly number[]): number => grades.reduce((sum, grade) => sum + grade, 0) / grades.length;

const likenessOf = (shared: number, left: number, right: number, isShort: boolean): Likeness => {
  if (shared === 0) return "OTHER";
  if (left > 0 && right > 0) return "SHARED";
  if (isShort) return "ONE_WORD";
  return left + right === 0 ? "FULL" : "PART";
};

const first = ({ cores: [word] }: NameParts): Word | undefined => word;

/** Sabah al-Ahmed is not his son Nasser Sabah al-Ahmed, nor Faisal bin Farhan the Saud al-Faisal. */
const haveOtherFirst = (a: NameParts, b: NameParts): boolean => {
  const [left, right] = [first(a), first(b)];
  if (!(a.hasLineage || b.hasLineage) || left === undefined || right === undefined) return false;
  return Math.min(a.cores.length, b.cores.length) > 1 && gradeWords(left, right) < LEAST_GRADE;
};

/** A house has many of one given name: what tells them apart is the father's, which the shorter leaves out. */
const areOfHouse = (a: NameParts, b: NameParts): boolean => {
  const [shorter, longer] = a.cores.length < b.cores.length ? [a, b] : [b, a];
  const [house, itsHouse] = [shorter.cores.at(-1), longer.cores.at(-1)];
  if (!shorter.hasLineage || !longer.hasLineage || house === undefined || itsHouse === undefined) return false;
  return shorter.cores.length === 2 && shorter.fathers.length === 0 && gradeWords(house, itsHouse) >= LEAST_GRADE;
};

const lengthOf = ({ cores, initials }: NameParts): number => cores.length + initials.length;

/** The words that someone may be called by alone. */
const callable = ({ cores, fathers }: NameParts): readonly Word[] => cores.filter((word) => !fathers.includes(word));

/** One letter of the one word that is left of each: Kin Dae Jung. */
const isSlip = (left: readonly Word[], right: readonly Word[]): boolean => {
  const [[one], [other]] = [left, right];
  if (left.length !== 1 || right.length !== 1 || one === undefined || other === undefined) return false;
  return Math.min(one.folded.length, other.folded.length) > 2 && editsBetween(one.folded, other.folded) < 2;
};

const withoutJoint = (words: readonly Word[], joint: Joint | null): readonly Word[] =>
  joint === null ? words : words.filter((word) => !joint.apart.includes(word) && word !== joint.together);

/** How alike two names are. */
export const compareNames = (a: NameParts, b: NameParts): NameComparison => {
  const isNumbered = a.numeral !== null && a.numeral === b.numeral;
  // Numerals that agree make a single word whole: Mohammed VI.
  const isShort = !isNumbered && Math.min(lengthOf(a), lengthOf(b)) < 2;
  const joint = isShort ? null : (jointIn(a.cores, b.cores) ?? jointIn(b.cores, a.cores));
  const {
    pairs: all,
    left,
    right,
  } = isShort
    ? pairWords(callable(a), callable(b))
    : pairWords(withoutJoint(a.cores, joint), withoutJoint(b.cores, joint));
  const pairs = isShort ? all.filter(({ grade }) => grade >= ALONE_GRADE) : all;
  const isJoined = joint !== null || (pairs.length > 1 && isSlip(left, right));
  const [restLeft, restRight] = isJoined && joint === null ? [[], []] : withoutInitials(left, right, a, b);
  const areTwo = a.numeral !== null && b.numeral !== null && a.numeral !== b.numeral;
  const isKin = haveOtherFirst(a, b);
  const isApart = isKin || (a.hasLineage && b.hasLineage && restLeft.length > 0 && restRight.length > 0);
  const shared = isApart ? Math.min(pairs.length, 1) : pairs.length + (isJoined ? 1 : 0);
  const likeness = likenessOf(shared, restLeft.length, restRight.length, isShort && !isJoined);
  return {
    likeness: areTwo ? "OTHER" : isKin && shared > 0 ? "SHARED" : likeness,
    grade: pairs.length === 0 ? (isJoined ? 0.9 : 0) : mean(pairs.map(({ grade }) => grade)),
    shared,
    words: pairs.map(({ word }) => word),
    texts: [a.text, b.text],
    isLed: likeness === "PART" && [...restLeft, ...restRight].some((word) => word === first(a) || word === first(b)),
    hasLineage: a.hasLineage || b.hasLineage,
    hasOtherBeginning: pairs.some(({ grade }) => grade === OTHER_BEGINNING),
    isOfHouse: likeness === "PART" && areOfHouse(a, b),
  };
};

const ORDER: readonly Likeness[] = ["FULL", "PART", "ONE_WORD", "SHARED", "OTHER"];

/** The likest of two lists of names. A full name of each that is not like counts before a single word that is. */
export const compareAllNames = (a: readonly NameParts[], b: readonly NameParts[]): NameComparison => {
  const all = a.flatMap((left) => b.map((right) => compareNames(left, right)));
  const better = (x: NameComparison, y: NameComparison): number =>
    ORDER.indexOf(x.likeness) - ORDER.indexOf(y.likeness) || y.shared - x.shared || y.grade - x.grade;
  const [best = NOTHING] = all.sort(better);
  const against = all.find(({ likeness, shared }) => likeness === "SHARED" && shared > 0);
  return best.likeness === "ONE_WORD" && against !== undefined ? against : best;
};

const NOTHING: NameComparison = {
  likeness: "OTHER",
  grade: 0,
  shared: 0,
  words: [],
  texts: ["", ""],
  isLed: false,
  hasLineage: false,
  hasOtherBeginning: false,
  isOfHouse: false,
};
