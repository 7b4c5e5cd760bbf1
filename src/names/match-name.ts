import type { EntityKind } from "../domain/entity.ts";
import { MATCH_RULES, type MatchRule } from "./match-rule.ts";
import { type Grade, type Grades, gradeInitial, gradeLetter } from "./match-word.ts";
import type { Query, QueryWord } from "./query.ts";
import type { Word } from "./word-table.ts";

/** A name to compare: its words with their numbers, in order. */
export type CandidateName = {
  readonly text: string;
  readonly kind: EntityKind;
  readonly numbers: Uint32Array;
  readonly words: readonly Word[];
};

const NOT_EXACT = 0.99;
const OTHER_ORDER = 0.98;
/** An initial of a patronymic that the name lacks counts as a word with this grade. */
const SPARE_INITIAL = 0.6;
const PATRONYMIC_MISSING = 0.97;
/** Two patronymics that differ: perhaps one man's in two languages, perhaps two men's. */
const PATRONYMICS_DIFFER = 0.85;
/** A title before the name, which may yet have been a name itself (Sultan, King). */
const TITLE = 0.92;
/** An initial that only fits the patronymic, where the given name was not typed. */
const PATRONYMIC_INITIAL = 0.9;
/** An initial before a word that is the name's first one: of a surname, rather. */
const INITIAL_OTHER_ORDER = 0.93;
/** Words as little alike as this make two names different ones, unless there is only one such word beside better ones. */
const LITTLE_ALIKE = 0.62;
/** A name of which only some words were typed: so much, and the rest by the share of its words. */
const PART_LEAST = 0.92;

const rank = new Map(MATCH_RULES.map((rule, i) => [rule, i]));

const loosest = (rules: readonly MatchRule[]): MatchRule =>
  rules.reduce((a, b) => ((rank.get(b) ?? 0) > (rank.get(a) ?? 0) ? b : a));

type Fit = { readonly position: number; readonly grade: Grade };

const fitOf = (query: QueryWord, grades: Grades | undefined, name: CandidateName, position: number): Fit | null => {
  const [number, word] = [name.numbers[position] ?? -1, name.words[position]];
  const isPerson = name.kind === "PERSON";
  const gradeAlone = isPerson ? gradeInitial : gradeLetter;
  const grade = grades?.get(number) ?? (query.isInitial && word !== undefined ? gradeAlone(query, word) : null);
  return grade === null || (grade.rule === "INITIALS" && !isPerson) ? null : { position, grade };
};

const fitsOf = (query: QueryWord, grades: Grades | undefined, name: CandidateName): readonly Fit[] => {
  const fits: Fit[] = [];
  for (let position = 0; position < name.words.length; position += 1) {
    const fit = fitOf(query, grades, name, position);
    if (fit !== null) fits.push(fit);
  }
  return fits.length > 1 ? fits.sort((a, b) => b.grade.score - a.grade.score) : fits;
};

/** Gives each typed word a word of the name of its own, the best fits first; `null` for none. */
const assign = (
  query: Query,
  grades: readonly (Grades | undefined)[],
  name: CandidateName,
): readonly (Fit | null)[] => {
  const fits = query.words.map((word, i) => fitsOf(word, grades[i], name));
  const best = (i: number): number => fits[i]?.[0]?.grade.score ?? 0;
  const order = fits.map((_, i) => i).sort((a, b) => best(b) - best(a) || a - b);
  const taken = new Set<number>();
  const given: (Fit | null)[] = fits.map(() => null);
  for (const i of order) {
    const fit = fits[i]?.find(({ position }) => !taken.has(position));
    if (fit === undefined) continue;
    taken.add(fit.position);
    given[i] = fit;
  }
  return given;
};

/** The initial of a patronymic that the name lacks: it follows the given name or its initial. */
const isSpareInitial = (query: Query, given: readonly (Fit | null)[], i: number): boolean => {
  const [before, fit] = [query.words[i - 1], given[i - 1] ?? null];
  return query.words[i]?.isInitial === true && fit !== null && (before?.isInitial === true || fit.position === 0);
};

type Leftovers = { readonly patronymics: number; readonly initials: number; readonly titles: number } | null;

/** The typed words that the name has no word for; `null` when one of them may not be missing. */
const leftoversOf = (query: Query, given: readonly (Fit | null)[], isPerson: boolean): Leftovers => {
  const found = given.filter((fit) => fit !== null).length;
  const missing = query.words.map((word, i) => ({ word, i })).filter(({ i }) => given[i] === null);
  const isAllowed = ({ word, i }: { readonly word: QueryWord; readonly i: number }): boolean =>
    isPerson ? word.isTitle || (found > 1 && (word.isOptional || isSpareInitial(query, given, i))) : word.isFiller;
  if (found === 0 || !missing.every(isAllowed)) return null;
  if (!isPerson) return { patronymics: 0, initials: 0, titles: 0 };
  const names = missing.filter(({ word }) => !word.isTitle);
  return {
    patronymics: names.length,
    initials: names.filter(({ word }) => word.isInitial).length,
    titles: missing.length - names.length,
  };
};

/** Whether the words found are too little alike, taken together, to be one name. */
const isUnlike = (fits: readonly Fit[]): boolean => {
  const weak = fits.filter(({ grade }) => grade.rule === "SIMILAR" && grade.score < LITTLE_ALIKE).length;
  return weak > 1 || (weak === 1 && fits.length === 1);
};

/** What is taken off where initials stand for the wrong word of a name. */
const initialsFactor = (query: Query, given: readonly (Fit | null)[], name: CandidateName, share: number): number => {
  const initials = given.filter((fit, i): fit is Fit => fit !== null && query.words[i]?.isInitial === true);
  if (initials.length === 0 || name.kind !== "PERSON") return 1;
  const isPatronymic = initials.some(({ position }) => name.words[position]?.isPatronymic === true);
  const [first] = given;
  const isTurned =
    query.words[0]?.isInitial === true &&
    first != null &&
    given.some((fit) => fit !== null && fit.position < first.position);
  return (isPatronymic && share < 1 ? PATRONYMIC_INITIAL : 1) * (isTurned ? INITIAL_OTHER_ORDER : 1);
};

const isInOrder = (positions: readonly number[]): boolean =>
  positions.every((position, i) => i === 0 || position > (positions[i - 1] ?? 0));

/** What the name has beyond the typed words: patronymics, and the share of its words that was typed. */
const restOf = (name: CandidateName, positions: readonly number[]): { patronymics: number; share: number } => {
  const isPerson = name.kind === "PERSON";
  const untyped = name.words.filter((word, position) => !positions.includes(position) && !word.isFiller);
  const isSpare = (word: Word): boolean =>
    isPerson && name.words.length > 2 && (word.isPatronymic || word.folded.length === 1);
  const patronymics = untyped.filter(isSpare).length;
  const missing = untyped.length - patronymics;
  return { patronymics, share: positions.length / (positions.length + missing) };
};

/** What two names say of a patronymic: `MISSING` is on one side only. */
export type Patronymics = "NONE" | "SAME" | "MISSING" | "DIFFERENT";

const PATRONYMIC_FACTOR: Readonly<Record<Patronymics, number>> = {
  NONE: 1,
  SAME: 1,
  MISSING: PATRONYMIC_MISSING,
  DIFFERENT: PATRONYMICS_DIFFER,
};

const patronymicsOf = (typed: number, held: number, isShared: boolean): Patronymics => {
  if (typed === 0 && held === 0) return isShared ? "SAME" : "NONE";
  return typed > 0 && held > 0 ? "DIFFERENT" : "MISSING";
};

/** How a whole name fits. */
export type NameGrade = Grade & {
  readonly patronymics: Patronymics;
  /** The share of the name's words, patronymics apart, that was typed. */
  readonly share: number;
};

/**
 * How well a name fits what was typed; `null` when a typed word has no place in it. The score is the mean of the words' grades,
 * less a little for another order, patronymics and words not typed; the rule is the loosest of those that were needed.
 */
export const matchName = (
  query: Query,
  grades: readonly (Grades | undefined)[],
  name: CandidateName,
): NameGrade | null => {
  const isPatronymic = (position: number): boolean => name.words[position]?.isPatronymic === true;
  if (name.text === query.text) {
    const isShared = name.words.length > 2 && name.words.some((_, position) => isPatronymic(position));
    return { rule: "EXACT", score: 1, share: 1, patronymics: isShared ? "SAME" : "NONE" };
  }
  const given = assign(query, grades, name);
  const typed = leftoversOf(query, given, name.kind === "PERSON");
  if (typed === null) return null;
  const fits = given.filter((fit) => fit !== null);
  if (isUnlike(fits)) return null;
  const positions = fits.map(({ position }) => position);
  const { patronymics, share } = restOf(name, positions);
  const inOrder = isInOrder(positions);
  const isShared =
    positions.length > 2 &&
    given.some((fit, i) => fit !== null && (isPatronymic(fit.position) || query.words[i]?.isPatronymic === true));
  const patronymicsFound = patronymicsOf(typed.patronymics, patronymics, isShared);
  const rules: MatchRule[] = ["FOLDED", ...fits.map(({ grade }) => grade.rule)];
  if (!inOrder) rules.push("WORD_ORDER");
  if (typed.patronymics + patronymics > 0) rules.push("PATRONYMIC");
  if (share < 1) rules.push("PART");
  const sum = fits.reduce((total, { grade }) => total + grade.score, typed.initials * SPARE_INITIAL);
  const mean = sum / (fits.length + typed.initials);
  const whole = PART_LEAST + (1 - PART_LEAST) * share;
  const score =
    mean *
    NOT_EXACT *
    (inOrder ? 1 : OTHER_ORDER) *
    PATRONYMIC_FACTOR[patronymicsFound] *
    whole *
    TITLE ** typed.titles *
    initialsFactor(query, given, name, share);
  return { rule: loosest(rules), score: Math.round(score * 1000) / 1000, share, patronymics: patronymicsFound };
};
