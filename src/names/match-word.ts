import type { Script } from "./homoglyphs.ts";
import { closeness, closenessOfInitial } from "./closeness.ts";
import { itemsAt, itemsFrom, itemsOf } from "./key-table.ts";
import type { MatchRule } from "./match-rule.ts";
import { keysNear } from "./near-skeletons.ts";
import { unlikeIn } from "./outline.ts";
import { fatherOf } from "./patronymic.ts";
import { skeletonOf } from "./sound.ts";
import type { QueryWord } from "./query.ts";
import { makeWord, type Word, type WordTable } from "./word-table.ts";

/** How well a typed word fits a word of a name, 0 to 1, and by which rule. */
export type Grade = { readonly rule: MatchRule; readonly score: number };

/** Grades by number of the word. */
export type Grades = ReadonlyMap<number, Grade>;

const EQUAL: Grade = { rule: "FOLDED", score: 1 };
const FOLDED: Grade = { rule: "FOLDED", score: 0.99 };
const BEGUN: Grade = { rule: "PREFIX", score: 0.8 };
/** An initial that is the name's first letter, or that differs from it in an accent (`А.` for Әлия). */
const INITIAL = 0.76;
const INITIAL_FOLDED = 0.74;
/** An initial that only sounds like the beginning of a name, by how near it is. */
const INITIAL_SOUND = 0.7;
/** In one script the same letter was to be expected. */
const INITIAL_SAME_SCRIPT = 0.75;
/** Farther from the beginning of a name than this is another letter. */
const INITIAL_LEAST = 0.6;
/** An initial of the name's counterpart in another language (`К.` for Екатерина, Кацярына). */
const INITIAL_COUNTERPART = 0.5;
/** Words that sound alike have this, and up to `SOUND_NEAR` more by how near they are. */
const SOUND = 0.78;
const SOUND_NEAR = 0.12;
/** The most that a word has which is not spelt as it was typed. */
export const MOST_UNLESS_EQUAL = SOUND + SOUND_NEAR;
/** Of two that sound alike the one in the script that was typed comes first. */
const OTHER_SCRIPT = 0.004;
/** Words that are less near than this do not sound alike, whatever sound they have in common. */
const SOUND_LEAST = 0.75;
const SOUND_BEGUN = 0.72;
/** Of words that do not sound alike; less by how far apart they are. */
const SIMILAR = 0.8;
const SIMILAR_FAR = 1.2;
/** Words less near than this are different ones. */
const SIMILAR_LEAST = 0.6;
const PATRONYMIC_LEAST = 0.7;
const SHORT_WORD = 5;
const SHORT_LEAST = 0.7;
/** Consonants that one of two similar words may have and the other not. */
const MOST_UNLIKE = 2;

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

const isCounterpart = (a: Word, b: Word): boolean =>
  a.counterparts.some((sound) => b.sounds.includes(sound)) || b.counterparts.some((sound) => a.sounds.includes(sound));

const similar = (near: number): Grade => ({ rule: "SIMILAR", score: SIMILAR - SIMILAR_FAR * (1 - near) });

/** Of words that have a sound in common; those that only have it by unlikely readings are not much alike. */
const gradeSound = (query: Word, word: Word): Grade => {
  const near = closeness(query.phones, word.phones);
  if (near < SOUND_LEAST && !isCounterpart(query, word) && query.outline.isKnown)
    return similar(Math.max(near, SIMILAR_LEAST));
  const other = query.script === word.script ? 0 : OTHER_SCRIPT;
  return { rule: soundRule(query.script, word.script), score: SOUND + SOUND_NEAR * near - other };
};

/** Two patronymics are as near as the fathers' names: their endings are anybody's. */
const gradePatronymic = (a: Word, b: Word): Grade | null => {
  const [one, other] = [makeWord(fatherOf(a.folded)), makeWord(fatherOf(b.folded))];
  if (one.sounds.some((sound) => other.sounds.includes(sound))) return gradeSound(one, other);
  const near = closeness(one.phones, other.phones, PATRONYMIC_LEAST);
  return near === 0 ? null : similar(near);
};

/** How nearly two words sound alike; `null` when they are too far apart, or written in letters whose sounds are not known. */
const gradeSimilar = (query: Word, word: Word): Grade | null => {
  if (!(query.outline.isKnown && word.outline.isKnown)) return null;
  if (query.isPatronymic && word.isPatronymic) return gradePatronymic(query, word);
  const shortest = Math.min(query.folded.length, word.folded.length);
  if (shortest < 3) return null;
  const near = closeness(query.phones, word.phones, shortest < SHORT_WORD ? SHORT_LEAST : SIMILAR_LEAST);
  return near === 0 ? null : similar(near);
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

/** The words of a table that are spelt as a typed word is, apart from what is folded away. */
export const gradesOfEqual = (table: WordTable, query: QueryWord): Grades => {
  const { grades, add } = createCollector(table.words);
  add(itemsAt(table.folded, query.folded), equal(query));
  return grades;
};

/** The words of a table that a typed word may stand for. */
export const gradesOf = (table: WordTable, query: QueryWord): Grades => {
  const { grades, add } = createCollector(table.words);
  const begunBySound = (word: Word) => ({ rule: soundRule(query.script, word.script), score: SOUND_BEGUN });
  add(itemsAt(table.folded, query.folded), equal(query));
  for (const sound of query.sounds) add(itemsAt(table.sounds, sound), (word) => gradeSound(query, word));
  add(itemsFrom(table.folded, query.folded), () => BEGUN);
  for (const letter of [query.folded.slice(0, 1), ...query.sounds.map((sound) => sound.slice(0, 1))]) {
    add(itemsAt(table.sounds, letter), (word) => (word.folded.length === 1 ? gradeInitial(word, query) : null));
    add(itemsAt(table.folded, letter), (word) => gradeInitial(word, query));
  }
  if (query.folded.length > 1) {
    for (const begin of query.sounds.flatMap(beginningsOf)) add(itemsFrom(table.sounds, begin), begunBySound);
  }
  for (const skeleton of new Set(query.sounds.map(skeletonOf))) {
    add(itemsAt(table.skeletons, skeleton), (word) => gradeSimilar(query, word));
  }
  return grades;
};

/** Whether a typed word is there, as spelt or as sounding. */
export const isThere = (grades: Grades): boolean => {
  for (const { score, rule } of grades.values()) if (score >= SOUND && rule !== "PREFIX") return true;
  return false;
};

/** The edits between the consonants of two similar words. */
const mostEdits = (skeleton: string): number => (skeleton.length > 2 ? 2 : 1);

/** The grades of a typed word, with all words of the table that sound similar: slips of the finger, spellings by other customs. */
export const withSimilar = (
  { words, skeletons, skeletonLetters }: WordTable,
  query: QueryWord,
  grades: Grades,
): Grades => {
  const all = new Map(grades);
  const tried = new Set<number>();
  const add = (number: number): void => {
    if (all.has(number) || tried.has(number)) return;
    tried.add(number);
    const word = words[number];
    if (word === undefined || unlikeIn(query.outline, word.outline) > MOST_UNLIKE) return;
    const grade = gradeSimilar(query, word);
    if (grade !== null) all.set(number, grade);
  };
  for (const skeleton of new Set(query.sounds.map(skeletonOf))) {
    for (const key of keysNear(skeletonLetters, skeleton, mostEdits(skeleton))) itemsOf(skeletons, key).forEach(add);
  }
  return all;
};

/** How a whole word fits another one, as spelt or as sounding; `null` for not at all. */
export const gradeWord = (query: QueryWord, word: Word): Grade | null => {
  if (word.folded === query.folded) return equal(query)(word);
  return query.sounds.some((sound) => word.sounds.includes(sound))
    ? gradeSound(query, word)
    : gradeSimilar(query, word);
};

/** How an initial fits a word of a person's name: `Я.`, `Ya.` and `Ja.` all begin `Яков`. */
export const gradeInitial = (initial: Word, word: Word): Grade | null => {
  if (word.folded === initial.folded) return word.text === initial.text ? EQUAL : FOLDED;
  if (word.text.startsWith(initial.text)) return { rule: "INITIALS", score: INITIAL };
  if (word.folded.startsWith(initial.folded)) return { rule: "INITIALS", score: INITIAL_FOLDED };
  const near = closenessOfInitial(initial.phones, word.phones);
  const script = initial.script === word.script ? INITIAL_SAME_SCRIPT : 1;
  if (near >= INITIAL_LEAST) return { rule: "INITIALS", score: INITIAL_SOUND * near * script };
  const begins = initial.sounds.some((begin) => word.sounds.some((sound) => sound.startsWith(begin)));
  return begins ? { rule: "INITIALS", score: INITIAL_COUNTERPART } : null;
};

/** How a single letter fits a word of any other name, where there are no initials: whole, or as the beginning of the last word. */
export const gradeLetter = (query: QueryWord, word: Word): Grade | null => {
  if (word.folded === query.folded) return equal(query)(word);
  return query.isLast && word.folded.startsWith(query.folded) ? BEGUN : null;
};
