import type { EntityKind, Language } from "./entity.ts";
import { dateInWords } from "./sentence-date.ts";
import type { Literal } from "./statement.ts";
import { isPlanned, type Status } from "./status.ts";
import type { Validity } from "./validity.ts";
import { type Property, type RelationType, type Role, VOCABULARY } from "./vocabulary.ts";
import { fill } from "./words/fill.ts";
import { WORDS } from "./words/words-of.ts";
import type { Plural, RelationWords, Words } from "./words/words.ts";

/*
 * A sentence is a template of `words/` filled with names, and then what all sentences share: role, date, status. Names come in
 * the sentence's language and are never declined, so the templates ask for none but the nominative.
 */

/** A relation in names. `office` and `context` as in RelationRecord; either may be `null`. */
export type RelationInNames = {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly office: string | null;
  readonly context: string | null;
  readonly role: string | null;
  readonly validity: Validity | null;
  readonly status: Status | null;
};

/** A statement in names; `subject`, `object` and `saidBy` are names. */
export type StatementInNames = {
  readonly property: Property;
  readonly subject: string;
  readonly object: string | null;
  readonly literal: Literal | null;
  readonly role: string | null;
  readonly validity: Validity | null;
  readonly status: Status | null;
  readonly statusWord: string | null;
  readonly saidBy: string | null;
};

/** A path in names and numbers. */
export type PathInNames = {
  /** Sources of the best relation of each step, in order. */
  readonly sourceCounts: readonly number[];
  readonly weakest: { readonly from: string; readonly to: string };
  /** Entities inside that cost a penalty, with their number of relations. */
  readonly hubs: readonly { readonly name: string; readonly degree: number }[];
  /** Steps whose relation was only planned; steps without a date, structure excepted. */
  readonly planned: number;
  readonly undated: number;
  readonly timeOrder: "CERTAIN" | "POSSIBLE" | "NONE";
};

const isRelation = (property: Property): property is RelationType => VOCABULARY[property].class !== "VALUE";

const isRole = (words: Words, role: string): role is Role => role in words.roles;

export const statusLabel = (language: Language, status: Status): string => WORDS[language].statuses[status];

export const kindLabel = (language: Language, kind: EntityKind): string => WORDS[language].kinds[kind];

/** A role of the vocabulary in words; one that it does not know stays as it is. */
export const roleLabel = (language: Language, role: string): string => {
  const words = WORDS[language];
  return isRole(words, role) ? words.roles[role] : role;
};

/** What stands on an edge, read from `from` to `to`: `took part in (exhibitor)`. */
export const relationLabel = (language: Language, type: RelationType, role: string | null = null): string => {
  const { label } = WORDS[language].relations[type];
  return role === null ? label : `${label} (${roleLabel(language, role)})`;
};

export const propertyLabel = (language: Language, property: Property): string =>
  isRelation(property) ? relationLabel(language, property) : WORDS[language].values[property].label;

const templateOf = (property: Property, row: RelationWords, status: Status | null, hasThird: boolean): string => {
  const telling = hasThird ? row : (row.bare ?? row);
  if (isPlanned(status)) return telling.planned;
  const isOpen = status === null && VOCABULARY[property].class === "PARTICIPATION";
  return isOpen ? (telling.neutral ?? telling.sentence) : telling.sentence;
};

const isAttested = (validity: Validity | null): boolean => validity?.mayBeginBefore === true && validity.mayEndAfter;

/** `, 8–9 June 2017`, `, undated`; nothing for what is only attested, and for what needs no date. */
const datePart = (language: Language, validity: Validity | null, needsDate: boolean): string =>
  isAttested(validity) || (validity === null && !needsDate) ? "" : `, ${dateInWords(language, validity)}`;

/** The status, unless the sentence says it already (that it was held), and the source's word, unless it is the same. */
const statusNote = (language: Language, status: Status | null, statusWord: string | null): string | null => {
  const label = status === null || status === "HELD" ? null : statusLabel(language, status);
  const word = statusWord === null || statusWord === label ? null : fill(WORDS[language].quoted, { text: statusWord });
  const parts = [label, word].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(": ");
};

type Noted = {
  readonly role: string | null;
  readonly validity: Validity | null;
  readonly status: Status | null;
  readonly statusWord: string | null;
};

/** What stands in brackets at the end: role, attested days, status, and the remarks given. */
const notesPart = (language: Language, noted: Noted, remarks: readonly string[]): string => {
  const notes = [
    noted.role === null ? null : roleLabel(language, noted.role),
    isAttested(noted.validity) ? dateInWords(language, noted.validity) : null,
    ...remarks,
    statusNote(language, noted.status, noted.statusWord),
  ].filter((note) => note !== null);
  return notes.length === 0 ? "" : ` (${notes.join("; ")})`;
};

/** `Alexander Lukashenko visited Kazakhstan, 8–9 June 2017`. Names must be in the language asked for. */
export const relationSentence = (language: Language, relation: RelationInNames): string => {
  const { type, from, to, validity, status } = relation;
  const third = relation.office ?? relation.context;
  const template = templateOf(type, WORDS[language].relations[type], status, third !== null);
  const sentence = fill(template, { from, to, office: third ?? "", context: third ?? "" });
  const needsDate = VOCABULARY[type].class !== "STRUCTURE";
  return (
    sentence + datePart(language, validity, needsDate) + notesPart(language, { ...relation, statusWord: null }, [])
  );
};

type Figure = Extract<Literal, { readonly type: "FIGURE" }>;

const grouped = (number: number): string => {
  const [whole = "", fraction] = String(number).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, "\u00a0") + (fraction === undefined ? "" : `,${fraction}`);
};

/** What follows the number: a currency, a measure in the language; other units are English nouns that the subject tells as well. */
const unitText = ({ measures }: Words, unit: string | null): string => {
  if (unit === null) return "";
  if (/^[A-Z]{3}$/.test(unit)) return `\u00a0${unit}`;
  return measures[unit] === undefined ? "" : ` (${measures[unit]})`;
};

/** The figure's text where it is in the language, else its number; shares as per cent. */
const figureText = (words: Words, property: Property, { text, value, unit, qualifier }: Figure): string => {
  if (words.qualifiers === null || value === null) return text;
  const isShare = property === "SHARE" && unit === null && value <= 1;
  const number = isShare ? `${grouped(Number((value * 100).toFixed(2)))}\u00a0%` : grouped(value);
  return fill(words.qualifiers[qualifier], { number }) + unitText(words, unit);
};

const literalText = (language: Language, property: Property, literal: Literal): string => {
  const words = WORDS[language];
  if (literal.type === "FIGURE") return figureText(words, property, literal);
  if (literal.type === "NAME") return fill(words.quoted, { text: literal.text });
  return literal.type === "URL" ? literal.url : literal.text.replace(/\.$/, "");
};

const told = (language: Language, statement: StatementInNames): string => {
  const { property, subject, object, literal, status } = statement;
  if (isRelation(property)) {
    // An office is the object of its statement, while a relation has it beside its ends.
    const template = templateOf(property, WORDS[language].relations[property], status, property === "HOLDS_OFFICE");
    return fill(template, { from: subject, to: object ?? "", office: object ?? "" });
  }
  const template = templateOf(property, WORDS[language].values[property], status, true);
  const from = object === null ? subject : `${subject}, ${object}`;
  return fill(template, { from, to: literal === null ? "" : literalText(language, property, literal) });
};

const NEED_DATES: ReadonlySet<Property> = new Set(["OCCURRED", "HOLDS_OFFICE"]);

/**
 * What one source says, in our words: `Days of Culture, to take place, 2018 (planned: “will be held”)`, with who said it at the end.
 * A participation without a status of its own neither was held nor planned: that is for the statements of its occurrence to say.
 */
export const statementSentence = (language: Language, statement: StatementInNames): string => {
  const { property, validity, saidBy } = statement;
  const { saidBy: speaker, dates } = WORDS[language];
  const sentence =
    told(language, statement) +
    datePart(language, validity, NEED_DATES.has(property)) +
    notesPart(language, statement, validity?.derived ? [dates.derived] : []);
  return saidBy === null ? sentence : `${sentence}; ${fill(speaker, { name: saidBy })}`;
};

/** By their language's tag: one takes longer to make than a whole answer's sentences. */
const pluralRules = new Map<string, Intl.PluralRules>();

const rulesOf = (tag: string): Intl.PluralRules => {
  const rules = pluralRules.get(tag) ?? new Intl.PluralRules(tag);
  pluralRules.set(tag, rules);
  return rules;
};

const counted = ({ tag }: Words, plural: Plural, n: number): string =>
  fill(plural[rulesOf(tag).select(n)] ?? plural.other, { n: String(n) });

/** Why a path ranks as it does: `2 steps; weakest step: Minsk – Belarus (1 source); 1 step is undated; in time order`. */
export const pathWhy = (language: Language, path: PathInNames): string => {
  const words = WORDS[language];
  const { steps, sources, everyStep, weakest, hub, relations, planned, undated, timeOrder } = words.path;
  const least = Math.min(...path.sourceCounts);
  const parts = [
    counted(words, steps, path.sourceCounts.length),
    least > 1 ? fill(everyStep, { n: String(least), sources: counted(words, sources, least) }) : null,
    fill(weakest, { ...path.weakest, sources: counted(words, sources, least) }),
    ...path.hubs.map(({ name, degree }) => fill(hub, { name, relations: counted(words, relations, degree) })),
    path.planned > 0 ? counted(words, planned, path.planned) : null,
    path.undated > 0 ? counted(words, undated, path.undated) : null,
    timeOrder[path.timeOrder],
  ];
  return parts.filter((part) => part !== null).join("; ");
};
