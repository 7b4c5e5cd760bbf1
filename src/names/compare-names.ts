import type { EntityKind } from "../domain/entity.ts";
import { matchName, type NameGrade } from "./match-name.ts";
import { type Grade, type Grades, gradeInitial, gradeWord } from "./match-word.ts";
import { makeQuery, type Query, type QueryWord } from "./query.ts";
import { skeletonOf } from "./sound.ts";
import type { Word } from "./word-table.ts";

/** A name made ready for comparing; keep it where a name is compared with many. */
export type ComparableName = Query;

/** A name made ready for comparing. About ten microseconds. */
export const comparableName = (text: string): ComparableName => makeQuery(text);

/** How two words of names fit: as whole words, or one as the initial of the other; each typed word is itself a whole one. */
const gradeEither = (a: QueryWord, b: QueryWord): Grade | null => {
  if (a.isInitial) return gradeInitial(a, b);
  if (b.isInitial) return gradeInitial(b, a);
  return gradeWord(a, b);
};

const gradesIn = (word: QueryWord, name: ComparableName): Grades =>
  new Map(
    name.words.flatMap((other, place) => {
      const grade = gradeEither(word, other);
      return grade === null ? [] : [[place, grade] as const];
    }),
  );

const matchOneWay = (a: ComparableName, b: ComparableName, kind: EntityKind): NameGrade | null => {
  if (a.words.length === 0 || b.words.length === 0) return null;
  const grades = a.words.map((word) => gradesIn(word, b));
  const numbers = Uint32Array.from(b.words, (_, place) => place);
  const match = matchName(a, grades, { text: b.text, kind, numbers, words: b.words });
  return match && { ...match, score: Math.round(match.score * match.share * 1000) / 1000 };
};

/**
 * How two names agree, whatever script each is in; `null` when they cannot be one person's. It makes no difference which comes first.
 *
 * `score` is 1 for the same text, 0.85 or more where all words agree as spelt or as romanised, less by the share of the words where
 * one name has words more (a surname alone agrees by half), and lower where initials stand for names or a word is only much alike.
 * `rule` is the loosest one that was needed. `patronymics`: whether both have the same one, only one has one, or they differ; two
 * that differ are two people's as a rule.
 */
export const compareNames = (a: ComparableName, b: ComparableName, kind: EntityKind = "PERSON"): NameGrade | null => {
  const [there, back] = [matchOneWay(a, b, kind), matchOneWay(b, a, kind)];
  if (there === null || back === null) return there ?? back;
  return there.score >= back.score ? there : back;
};

/** `compareNames` of two texts. */
export const matchNames = (a: string, b: string, kind: EntityKind = "PERSON"): NameGrade | null =>
  compareNames(comparableName(a), comparableName(b), kind);

const isKey = (word: Word): boolean => word.folded.length > 1 && !word.isFiller;

/**
 * Keys that two names share when they can agree on a whole word: the consonants of each word as it sounds, whatever its script. Names
 * that `matchNames` finds to agree have at least one in common, that of the surname. Patronymics give none where another word does.
 */
export const soundKeys = (name: string | ComparableName): readonly string[] => {
  const words = (typeof name === "string" ? comparableName(name) : name).words.filter(isKey);
  const named = words.filter((word) => !word.isPatronymic || words.length < 3);
  return [...new Set(named.flatMap(({ sounds }) => sounds.map(skeletonOf)))];
};
