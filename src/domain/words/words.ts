import type { EntityKind } from "../entity.ts";
import type { Qualifier } from "../statement.ts";
import type { Status } from "../status.ts";
import type { Property, RelationType, Role } from "../vocabulary.ts";

/*
 * Terminology
 *
 * Template   text with places for names: `{from} visited {context}`. Names stay as they are (in the nominative), so a template
 *            in a language with cases must be built so that no name needs another case: `{from}: визит, … — {context}`.
 * Planned    the template for a relation whose status says that it was only planned: "was to visit".
 * Neutral    the template that leaves open whether it was held: "participant in".
 * Bare       the template when the third name (`{office}`, `{context}`) is not known.
 *
 * A new relation type needs a row in `relations` of each language, a new role a word in `roles`; the compiler names what is missing.
 */

type Telling = {
  readonly sentence: string;
  readonly planned: string;
  /** Where `sentence` would assert what nobody says: the template for a participation without any status. */
  readonly neutral?: string;
};

export type RelationWords = Telling & {
  /** What stands on the edge, read from `from` to `to`. */
  readonly label: string;
  readonly bare?: Telling;
};

/** Forms by CLDR plural category; `other` serves for the missing ones. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

export type DateWords = {
  /** January to December: by itself ("июнь"), and after a day or a preposition ("июня"). */
  readonly months: readonly string[];
  readonly monthsOf: readonly string[];
  /** EDTF 21 to 24: spring, summer, autumn, winter. */
  readonly seasons: readonly string[];
  /** Places: `{year} {month} {monthOf} {day}`; in ranges also `{year2} …`. */
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly daysOfMonth: string;
  readonly daysOfYear: string;
  readonly monthsOfYear: string;
  readonly years: string;
  /** `{date}`: an open end is known to go on, an unknown one is not. `{date}` has its months as in `monthsOf`. */
  readonly from: string;
  readonly until: string;
  readonly fromUnknown: string;
  readonly untilUnknown: string;
  readonly beginsBefore: string;
  readonly endsAfter: string;
  readonly attested: string;
  readonly within: string;
  readonly about: string;
  readonly possibly: string;
  /** A remark, not a template. */
  readonly derived: string;
  readonly undated: string;
};

export type PathWords = {
  readonly steps: Plural;
  readonly sources: Plural;
  /** `{sources}` or `{n}`. */
  readonly everyStep: string;
  /** `{from} {to} {sources}`. */
  readonly weakest: string;
  /** `{name} {relations}` */
  readonly hub: string;
  readonly relations: Plural;
  readonly planned: Plural;
  readonly undated: Plural;
  readonly timeOrder: Readonly<Record<"CERTAIN" | "POSSIBLE" | "NONE", string>>;
};

export type ValueProperty = Exclude<Property, RelationType>;

/** All the words of one language. */
export type Words = {
  /** The language's BCP 47 tag, for plural rules. */
  readonly tag: string;
  readonly relations: Readonly<Record<RelationType, RelationWords>>;
  /** Places: `{from}` the subject, `{to}` the literal or status; the object, if any, is added in brackets. */
  readonly values: Readonly<Record<ValueProperty, RelationWords>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly kinds: Readonly<Record<EntityKind, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  /** `{number}`; `null`: a figure's own text is in this language. */
  readonly qualifiers: Readonly<Record<Qualifier, string>> | null;
  /** Units of measure by their English name, as they stand in brackets behind a number. */
  readonly measures: Readonly<Record<string, string>>;
  /** `{name}`. */
  readonly saidBy: string;
  readonly quoted: string;
  readonly dates: DateWords;
  readonly path: PathWords;
};
