import type { EntityKind } from "../domain/entity.ts";
import type { Statement } from "../domain/statement.ts";
import { PROPERTIES, type Property, type PropertyRow, VOCABULARY } from "../domain/vocabulary.ts";

/*
 * Terminology
 *
 * Unit       a group of records that are folded together, named by the one key that finds all they rest on.
 * Subject    an entity's own record, its figures and its conflicts; by the entity. Rests on what is said of it with
 *            VALUE and ONE-valued properties.
 * Act        an occurrence or agreement: its own record, all relations that it dates, and the pairs it is bilateral for; by its
 *            id. Rests on all statements that have it at either end, and on what its participants belong to.
 * Office     the relations of all its holders, who bound each other's terms, and where it belongs; by the office.
 * Claim      any other relation; by its claim. Structure rests also on the existence of the countries at its ends.
 */

/** The units whose records may have changed. Each key is found by an index: nobody loads all statements of a hub. */
export type Affected = {
  readonly subjects: ReadonlySet<string>;
  /** Subjects too. */
  readonly acts: ReadonlySet<string>;
  /** Subjects too. */
  readonly offices: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
};

const both = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> => new Set([...a, ...b]);

/** The units of either. */
export const unionOf = (a: Affected, b: Affected): Affected => ({
  subjects: both(a.subjects, b.subjects),
  acts: both(a.acts, b.acts),
  offices: both(a.offices, b.offices),
  claims: both(a.claims, b.claims),
});

export const NOTHING_AFFECTED: Affected = {
  subjects: new Set(),
  acts: new Set(),
  offices: new Set(),
  claims: new Set(),
};

export type KindOf = (id: string) => EntityKind | null;

const ACT_KINDS: ReadonlySet<EntityKind | null> = new Set(["VISIT", "MEETING", "EVENT", "AGREEMENT"]);

/** Whether an entity of this kind dates the relations at it. */
export const isAct = (kind: EntityKind | null): boolean => ACT_KINDS.has(kind);

const rowOf = (property: Property): PropertyRow => VOCABULARY[property];

const propertiesWith = (test: (row: PropertyRow, property: Property) => boolean): readonly Property[] =>
  PROPERTIES.filter((property) => test(rowOf(property), property));

/** What a subject's own records rest on. */
export const SUBJECT_PROPERTIES = propertiesWith(
  (row, property) => property !== "REMARK" && (row.class === "VALUE" || row.cardinality === "ONE"),
);
const OF_SUBJECT: ReadonlySet<Property> = new Set(SUBJECT_PROPERTIES);

/** What says to which body or country an office belongs or is sent. */
export const PLACING_PROPERTIES: readonly Property[] = ["OFFICE_OF", "SENT_TO"];
const PLACING: ReadonlySet<Property> = new Set(PLACING_PROPERTIES);

export const STRUCTURE_PROPERTIES = propertiesWith((row) => row.class === "STRUCTURE");

/** The act that dates a participation: the end whose kinds are acts; the subject, if both are. */
export const actOf = (type: Property, from: string, to: string): string =>
  rowOf(type).subject.every((kind) => isAct(kind)) ? from : to;

const officeOf = ({ property, subject, object }: Statement): string | null =>
  PLACING.has(property) ? subject : property === "HOLDS_OFFICE" ? object : null;

const actIn = ({ property, subject, object }: Statement, kindOf: KindOf): readonly string[] => {
  if (rowOf(property).class === "PARTICIPATION") return object === null ? [] : [actOf(property, subject, object)];
  return rowOf(property).class === "VALUE" && property !== "REMARK" && isAct(kindOf(subject)) ? [subject] : [];
};

const isOther = ({ property }: Statement): boolean =>
  rowOf(property).class === "STRUCTURE"
    ? !PLACING.has(property)
    : rowOf(property).class === "STATE" && property !== "HOLDS_OFFICE";

/**
 * The units that changed statements touch by themselves, pure; `entities` are those that are new. `findAffected` adds those
 * that they touch through others.
 */
export const affectedBy = (statements: readonly Statement[], entities: readonly string[], kindOf: KindOf): Affected => {
  const acts = new Set([
    ...statements.flatMap((statement) => actIn(statement, kindOf)),
    ...entities.filter((id) => isAct(kindOf(id))),
  ]);
  const offices = new Set(statements.map(officeOf).filter((office) => office !== null));
  const own = statements.filter(({ property }) => OF_SUBJECT.has(property)).map(({ subject }) => subject);
  return {
    subjects: new Set([...entities, ...own, ...acts, ...offices]),
    acts,
    offices,
    claims: new Set(statements.filter(isOther).map(({ claim }) => claim)),
  };
};
