import { assignWords, type CandidateName, type Fit } from "./assign-words.ts";
import { MATCH_RULES, type MatchRule } from "./match-rule.ts";
import { type Grade, type Grades, MOST_UNLESS_EQUAL } from "./match-word.ts";
import { patronymicPlace } from "./patronymic.ts";
import type { Query, QueryWord } from "./query.ts";
import type { Word } from "./word-table.ts";

const NOT_EXACT = 0.99;
const OTHER_ORDER = 0.98;
/** An initial of a patronymic that the name lacks counts as a word with this grade. */
const SPARE_INITIAL = 0.6;
const PATRONYMIC_MISSING = 0.97;
/** Two patronymics that differ: perhaps one man's in two languages, perhaps two men's. */
const PATRONYMICS_DIFFER = 0.85;
/** A title before the name, or a particle in it, which may yet be part of the name (Sultan, King, Le). */
const TITLE = 0.92;
/** A word for the patronymic or a middle name, where the given name or the surname was not typed. */
const OTHER_WORD = 0.9;
/** An initial before a word that is the name's first one: of a surname, rather. */
const INITIAL_OTHER_ORDER = 0.97;
/** The same where the name goes on: C. Thomas is not Thomas C. Foley. */
const INITIAL_OTHER_NAME = 0.92;
const INITIAL_WEIGHT = 0.5;
/** Words as little alike as this make two names different ones, unless there is only one such word beside better ones. */
const LITTLE_ALIKE = 0.53;
/** A name of which only some words were typed: so much, and the rest by the share of its words. */
const PART_LEAST = 0.92;

const rank = new Map(MATCH_RULES.map((rule, i) => [rule, i]));

const loosest = (rules: readonly MatchRule[]): MatchRule =>
  rules.reduce((a, b) => ((rank.get(b) ?? 0) > (rank.get(a) ?? 0) ? b : a));

/** The initial of a patronymic that the name lacks: it follows the given name or its initial. */
const isSpareInitial = (query: Query, given: readonly (Fit | null)[], i: number): boolean => {
  const [before, fit] = [query.words[i - 1], given[i - 1] ?? null];
  return query.words[i]?.isInitial === true && fit !== null && (before?.isInitial === true || fit.position === 0);
};

/** What may stand with a name without being part of it. */
const isLoose = ({ isTitle, isParticle }: QueryWord): boolean => isTitle || isParticle;

type Leftovers = { readonly patronymics: number; readonly initials: number; readonly titles: number } | null;

/** The typed words that the name has no word for; `null` when one of them may not be missing. */
const leftoversOf = (query: Query, given: readonly (Fit | null)[], isPerson: boolean): Leftovers => {
  const found = given.filter((fit) => fit !== null).length;
  const missing = query.words.map((word, i) => ({ word, i })).filter(({ i }) => given[i] === null);
  const isAllowed = ({ word, i }: { readonly word: QueryWord; readonly i: number }): boolean =>
    isPerson ? isLoose(word) || (found > 1 && (word.isOptional || isSpareInitial(query, given, i))) : word.isFiller;
  if (found === 0 || !missing.every(isAllowed)) return null;
  if (!isPerson) return { patronymics: 0, initials: 0, titles: 0 };
  const names = missing.filter(({ word }) => !isLoose(word));
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

/** The name that a person's name is compared as: where its patronymic stands (-1 for nowhere), and whether the surname comes first. */
type Order = { readonly patronymic: number; readonly isSurnameFirst: boolean };

const orderOf = ({ kind, words }: CandidateName): Order => {
  const patronymic = kind === "PERSON" ? patronymicPlace(words) : -1;
  return { patronymic, isSurnameFirst: patronymic !== -1 && patronymic === words.length - 1 };
};

/**
 * What is taken off where a typed word stands for the wrong word of a person's name while the name's own word for that was not
 * typed: an initial or a surname for the patronymic or a middle name, an initial for what must be the surname.
 */
const placesFactor = (
  query: Query,
  given: readonly (Fit | null)[],
  { words }: CandidateName,
  order: Order,
  share: number,
): number => {
  const places = given.flatMap((fit) => (fit === null ? [] : [fit.position]));
  const first = query.words[0]?.isInitial === true ? (given[0] ?? null) : null;
  const isAfterFirst = first !== null && !order.isSurnameFirst && first.position > 0;
  const isSkipped = isAfterFirst && !places.includes(0);
  const isTurned = isAfterFirst && places.some((position) => position < first.position);
  const isEndMissing = first !== null && !order.isSurnameFirst && !places.includes(words.length - 1);
  const isTaken = share < 1 && (isSkipped || places.includes(order.patronymic));
  if (isTaken) return OTHER_WORD * (isTurned ? INITIAL_OTHER_ORDER : 1);
  if (share < 1 && (isTurned || isEndMissing)) return INITIAL_OTHER_NAME;
  return isTurned ? INITIAL_OTHER_ORDER : 1;
};

const isInOrder = (positions: readonly number[]): boolean =>
  positions.every((position, i) => i === 0 || position > (positions[i - 1] ?? 0));

/**
 * The most that a name scores in which one of so many typed words is not spelt as it was typed, where none of the typed words may be
 * missing: no factor is above 1.
 */
export const mostUnlessEqual = (words: number): number => ((words - 1 + MOST_UNLESS_EQUAL) / words) * NOT_EXACT;

const isNeeded = (word: Word | undefined): boolean => word?.isFiller === false && !word.isParticle;

/** What the name has beyond the typed words: patronymics, and the share of its words that was typed. */
const restOf = (
  { kind, words }: CandidateName,
  { patronymic }: Order,
  positions: readonly number[],
): { patronymics: number; share: number } => {
  const untyped = words.map((_, at) => at).filter((at) => !positions.includes(at) && isNeeded(words[at]));
  const isSpare = (at: number): boolean =>
    at === patronymic || (kind === "PERSON" && words.length > 2 && words[at]?.folded.length === 1);
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

/** The mean of the words' grades, in which an initial counts for half a word. */
const meanOf = (query: Query, given: readonly (Fit | null)[], spareInitials: number): number => {
  let [sum, weights] = [spareInitials * SPARE_INITIAL * INITIAL_WEIGHT, spareInitials * INITIAL_WEIGHT];
  given.forEach((fit, i) => {
    if (fit === null) return;
    const weight = query.words[i]?.isInitial === true && fit.grade.rule === "INITIALS" ? INITIAL_WEIGHT : 1;
    sum += weight * fit.grade.score;
    weights += weight;
  });
  return sum / weights;
};

/** Whether the patronymic is among the words that both have. */
const isPatronymicShared = (query: Query, given: readonly (Fit | null)[], { patronymic }: Order): boolean =>
  given.some((fit, i) => fit !== null && (fit.position === patronymic || query.words[i]?.isOptional === true));

const rulesOf = (fits: readonly Fit[], inOrder: boolean, isPatronymicMissing: boolean, share: number): MatchRule =>
  loosest([
    "FOLDED",
    ...fits.map(({ grade }) => grade.rule),
    ...(inOrder ? [] : (["WORD_ORDER"] as const)),
    ...(isPatronymicMissing ? (["PATRONYMIC"] as const) : []),
    ...(share < 1 ? (["PART"] as const) : []),
  ]);

/**
 * How well a name fits what was typed; `null` when a typed word has no place in it. The score is the mean of the words' grades,
 * less a little for another order, patronymics and words not typed; the rule is the loosest of those that were needed.
 */
export const matchName = (
  query: Query,
  grades: readonly (Grades | undefined)[],
  name: CandidateName,
): NameGrade | null => {
  const order = orderOf(name);
  if (name.text === query.text)
    return { rule: "EXACT", score: 1, share: 1, patronymics: order.patronymic === -1 ? "NONE" : "SAME" };
  const given = assignWords(query, grades, name);
  const typed = leftoversOf(query, given, name.kind === "PERSON");
  if (typed === null) return null;
  const fits = given.filter((fit) => fit !== null);
  if (isUnlike(fits)) return null;
  const positions = fits.map(({ position }) => position);
  const { patronymics: held, share } = restOf(name, order, positions);
  const inOrder = isInOrder(positions);
  const patronymics = patronymicsOf(typed.patronymics, held, isPatronymicShared(query, given, order));
  const score =
    meanOf(query, given, typed.initials) *
    NOT_EXACT *
    (inOrder ? 1 : OTHER_ORDER) *
    PATRONYMIC_FACTOR[patronymics] *
    (PART_LEAST + (1 - PART_LEAST) * share) *
    TITLE ** typed.titles *
    placesFactor(query, given, name, order, share);
  const rule = rulesOf(fits, inOrder, typed.patronymics + held > 0, share);
  return { rule, score: Math.round(score * 1000) / 1000, share, patronymics };
};
