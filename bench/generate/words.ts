import type { Random } from "../names/random.ts";

/* Names that nobody has: syllables that are written in both scripts, so that names can be searched in both. */

const SYLLABLES: readonly (readonly [latin: string, cyrillic: string])[] = [
  ["ba", "ба"],
  ["dar", "дар"],
  ["ke", "ке"],
  ["lim", "лим"],
  ["mor", "мор"],
  ["na", "на"],
  ["pol", "пол"],
  ["ra", "ра"],
  ["sen", "сен"],
  ["ti", "ти"],
  ["vor", "вор"],
  ["zha", "жа"],
  ["gu", "гу"],
  ["shan", "шан"],
  ["bek", "бек"],
  ["mi", "ми"],
];

/** A word in Latin and in Cyrillic letters. */
export type Word = { readonly latin: string; readonly cyrillic: string };

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const makeWord = (random: Random, endings: readonly (readonly [string, string])[]): Word => {
  const syllables = Array.from({ length: 2 + Math.floor(random.next() * 2) }, () => random.pick(SYLLABLES));
  const parts = [...syllables, random.pick(endings)];
  return {
    latin: capital(parts.map(([latin]) => latin).join("")),
    cyrillic: capital(parts.map(([, cyrillic]) => cyrillic).join("")),
  };
};

const SURNAME_ENDINGS = [
  ["ov", "ов"],
  ["in", "ин"],
  ["enko", "енко"],
  ["", ""],
] as const;
const OTHER_ENDINGS = [
  ["", ""],
  ["a", "а"],
  ["n", "н"],
] as const;

export const makeGiven = (random: Random): Word => makeWord(random, OTHER_ENDINGS);
export const makeSurname = (random: Random): Word => makeWord(random, SURNAME_ENDINGS);
export const makePlaceName = (random: Random): Word => makeWord(random, OTHER_ENDINGS);
