import type { Script } from "./homoglyphs.ts";
import { itemsAt, itemsFrom } from "./key-table.ts";
import type { MatchRule } from "./match-rule.ts";
import { editsBetween, skeletonOf } from "./sound.ts";
import type { QueryWord } from "./query.ts";
import type { Word, WordTable } from "./word-table.ts";

/** How well a typed word fits a word of a name, 0 to 1, and by which rule. */
export type Grade = { readonly rule: MatchRule; readonly score: number };

/** Grades by number of the word. */
export type Grades = ReadonlyMap<number, Grade>;

const EQUAL: Grade = { rule: "FOLDED", score: 1 };
const FOLDED: Grade = { rule: "FOLDED", score: 0.99 };
const BEGUN: Grade = { rule: "PREFIX", score: 0.8 };
const INITIAL: Grade = { rule: "INITIALS", score: 0.7 };
const SOUND = 0.9;
const SOUND_BEGUN = 0.72;
/** Of words with the same consonants; less for each edit. */
const SIMILAR = 0.66;

const soundRule = (a: Script | null, b: Script | null): MatchRule => (a === b ? "SPELLING" : "ROMANISED");

/** Typing stops in the middle of `sh`, `zh`, `ch`, `kh` or `ay|ev`: what the last letter may yet become. */
const UNFINISHED: Readonly<Record<string, readonly string[]>> = {
  s: ["s", "w"],
  z: ["z", "j"],
  k: ["k", "h"],
  c: ["c", "q", "h"],
  t: ["t", "c"],
  d: ["d", "j"],
  i: ["i", ""],
};

const beginningsOf = (sound: string): readonly string[] => {
  const bare = sound.slice(0, -1);
  return (UNFINISHED[sound.slice(-1)] ?? [sound.slice(-1)]).map((last) => bare + last).filter((begin) => begin !== "");
};

const isSimilar = (a: string, b: string, edits: number): boolean =>
  Math.min(a.length, b.length) > 3 && edits <= Math.max(1, Math.floor(Math.max(a.length, b.length) / 4));

const similarity = (query: QueryWord, word: Word): number => {
  const pairs = query.sounds.flatMap((a) => word.sounds.map((b) => ({ a, b, edits: editsBetween(a, b) })));
  const scores = pairs
    .filter(({ a, b, edits }) => isSimilar(a, b, edits))
    .map(({ a, b, edits }) => SIMILAR * (1 - edits / Math.max(a.length, b.length)));
  return Math.max(0, ...scores);
};

const equal =
  (query: QueryWord) =>
  (word: Word): Grade =>
    word.text === query.text ? EQUAL : FOLDED;

/** Collects grades, the strictest first: a word keeps the first one. */
const createCollector = (words: readonly Word[]) => {
  const grades = new Map<number, Grade>();
  const add = (numbers: Iterable<number>, toGrade: (word: Word) => Grade | null): void => {
    for (const number of numbers) {
      const word = words[number];
      const grade = grades.has(number) || word === undefined ? null : toGrade(word);
      if (grade !== null) grades.set(number, grade);
    }
  };
  return { grades, add };
};

/** The words of a table that a typed word may stand for. */
export const gradesOf = (table: WordTable, query: QueryWord): Grades => {
  const { grades, add } = createCollector(table.words);
  const bySound = (score: number) => (word: Word) => ({ rule: soundRule(query.script, word.script), score });
  add(itemsAt(table.folded, query.folded), equal(query));
  for (const sound of query.sounds) add(itemsAt(table.sounds, sound), bySound(SOUND));
  add(itemsFrom(table.folded, query.folded), () => BEGUN);
  for (const letter of [query.folded.slice(0, 1), ...query.sounds.map((sound) => sound.slice(0, 1))]) {
    add(itemsAt(table.sounds, letter), (word) => (word.folded.length === 1 ? INITIAL : null));
    add(itemsAt(table.folded, letter), () => INITIAL);
  }
  if (query.folded.length > 1) {
    for (const begin of query.sounds.flatMap(beginningsOf)) add(itemsFrom(table.sounds, begin), bySound(SOUND_BEGUN));
  }
  for (const skeleton of new Set(query.sounds.map(skeletonOf))) {
    add(itemsAt(table.skeletons, skeleton), (word) => {
      const score = similarity(query, word);
      return score > 0 ? { rule: "SIMILAR", score } : null;
    });
  }
  return grades;
};

/** How a whole word fits another one, as spelt or as sounding; `null` for not at all. */
export const gradeWord = (query: QueryWord, word: Word): Grade | null => {
  if (word.folded === query.folded) return equal(query)(word);
  if (query.sounds.some((sound) => word.sounds.includes(sound)))
    return { rule: soundRule(query.script, word.script), score: SOUND };
  const score = similarity(query, word);
  return score > 0 ? { rule: "SIMILAR", score } : null;
};

/** How a typed initial fits a word of a person's name: `Я.`, `Ya.` and `Ja.` all begin `Яков`. */
export const gradeInitial = (query: QueryWord, word: Word): Grade | null => {
  if (word.folded === query.folded) return equal(query)(word);
  const begins =
    word.folded.startsWith(query.folded) ||
    query.sounds.some((begin) => begin !== "" && word.sounds.some((sound) => sound.startsWith(begin)));
  return begins ? INITIAL : null;
};

/** How a single letter fits a word of any other name, where there are no initials: whole, or as the beginning of the last word. */
export const gradeLetter = (query: QueryWord, word: Word): Grade | null => {
  if (word.folded === query.folded) return equal(query)(word);
  return query.isLast && word.folded.startsWith(query.folded) ? BEGUN : null;
};
