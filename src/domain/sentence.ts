import type { EntityKind, Language } from "./entity.ts";
import { validityText } from "./sentence-date.ts";
import type { Literal } from "./statement.ts";
import { isPlanned, type Status } from "./status.ts";
import type { Validity } from "./validity.ts";
import { type Property, type RelationType, type Role, VOCABULARY } from "./vocabulary.ts";
import { fill } from "./words/fill.ts";
import { WORDS } from "./words/words-of.ts";
import type { Plural, RelationWords, ValueProperty, Words } from "./words/words.ts";

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

const templateOf = (words: RelationWords, planned: boolean, hasThird: boolean): string => {
  const telling = hasThird ? words : (words.bare ?? words);
  return planned ? telling.planned : telling.sentence;
};

/** The status, unless the sentence says it already: that it was held or that there is none. */
const statusPart = (language: Language, status: Status | null, statusWord: string | null): string => {
  const label = status === null || status === "HELD" ? null : statusLabel(language, status);
  const word = statusWord === null ? null : fill(WORDS[language].quoted, { text: statusWord });
  const parts = [label, word].filter((part) => part !== null);
  return parts.length === 0 ? "" : ` (${parts.join(": ")})`;
};

const isAttested = (validity: Validity | null): boolean => validity?.mayBeginBefore === true && validity.mayEndAfter;

/** `, 8–9 June 2017`, ` (attested 20 December 2024)`, `, undated`; nothing for what no window excludes. */
const datePart = (language: Language, property: Property, validity: Validity | null): string => {
  const isTimeless = VOCABULARY[property].class === "STRUCTURE" || !(isRelation(property) || property === "OCCURRED");
  if (validity === null && isTimeless) return "";
  const text = validityText(language, validity);
  return isAttested(validity) ? ` (${text})` : `, ${text}`;
};

const rolePart = (language: Language, role: string | null): string =>
  role === null ? "" : ` (${roleLabel(language, role)})`;

/** `Alexander Lukashenko visited Kazakhstan, 8–9 June 2017`. Names must be in the language asked for. */
export const relationSentence = (language: Language, relation: RelationInNames): string => {
  const { type, from, to, role, validity, status } = relation;
  const third = relation.office ?? relation.context;
  const template = templateOf(WORDS[language].relations[type], isPlanned(status), third !== null);
  const told = fill(template, { from, to, office: third ?? "", context: third ?? "" });
  return told + rolePart(language, role) + datePart(language, type, validity) + statusPart(language, status, null);
};

type Figure = Extract<Literal, { readonly type: "FIGURE" }>;

const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, "\u00a0");

/** The figure's text where it is in the language, else its number; units are English nouns, so only currencies are kept. */
const figureText = ({ qualifiers }: Words, { text, value, unit, qualifier }: Figure): string => {
  if (qualifiers === null || value === null) return text;
  const number = Number.isInteger(value) ? grouped(value) : String(value);
  const currency = unit !== null && /^[A-Z]{3}$/.test(unit) ? `\u00a0${unit}` : "";
  return fill(qualifiers[qualifier], { number }) + currency;
};

const literalText = (language: Language, literal: Literal): string => {
  const words = WORDS[language];
  if (literal.type === "FIGURE") return figureText(words, literal);
  if (literal.type === "NAME") return fill(words.quoted, { text: literal.text });
  return literal.type === "URL" ? literal.url : literal.text;
};

const told = (language: Language, statement: StatementInNames): string => {
  const { property, subject, object, literal, status } = statement;
  if (isRelation(property)) {
    // An office is the object of its statement, while a relation has it beside its ends.
    const office = VOCABULARY[property].object.includes("OFFICE") ? object : null;
    const template = templateOf(WORDS[language].relations[property], isPlanned(status), property === "HOLDS_OFFICE");
    return fill(template, { from: subject, to: object ?? "", office: office ?? "" });
  }
  const value: ValueProperty = property;
  const to = literal === null ? (object ?? "") : literalText(language, literal);
  const sentence = fill(templateOf(WORDS[language].values[value], isPlanned(status), true), { from: subject, to });
  return object === null || literal === null ? sentence : `${sentence} (${object})`;
};

/** What one source says, in our words: `Days of Culture was to take place, 2018 (planned)`, with who said it at the end. */
export const statementSentence = (language: Language, statement: StatementInNames): string => {
  const { property, role, validity, status, statusWord, saidBy } = statement;
  const sentence =
    told(language, statement) +
    rolePart(language, role) +
    datePart(language, property, validity) +
    statusPart(language, status, statusWord);
  return saidBy === null ? sentence : `${sentence}; ${fill(WORDS[language].saidBy, { name: saidBy })}`;
};

const counted = (words: Words, plural: Plural, n: number): string =>
  fill(plural[new Intl.PluralRules(words.tag).select(n)] ?? plural.other, { n: String(n) });

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
