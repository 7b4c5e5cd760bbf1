import type { EntityKind } from "./entity.ts";

/*
 * Terminology
 *
 * Property   what a statement says of its subject.
 * Class      STATE holds for a time; PARTICIPATION takes the time of its occurrence or agreement; STRUCTURE holds while both
 *            ends exist; VALUE projects to no relation.
 * Role       a closed list a property; part of a participation's identity.
 *
 * The table is the only list of relation types: a new one is a new row and its value in the enum `RelationType` of
 * schema.graphql (a test holds the two equal). Its label and sentences stand in `words/`, one file a language, where the compiler
 * asks for them. model.md, "Relations".
 */

export type PropertyClass = "STATE" | "PARTICIPATION" | "STRUCTURE" | "VALUE";

export type PropertyRow = {
  readonly class: PropertyClass;
  readonly subject: readonly EntityKind[];
  /** Kinds of the object; empty: a literal or nothing in its place. */
  readonly object: readonly EntityKind[];
  /** Of a literal, if it takes one. */
  readonly literal: "NAME" | "FIGURE" | "TEXT" | "URL" | null;
  /** How many values it has at a time: only ONE can conflict. */
  readonly cardinality: "ONE" | "MANY";
  readonly roles: readonly string[];
};

const ACTOR = ["PERSON", "OFFICE", "INSTITUTION", "COUNTRY", "GROUP"] as const;
const OCCURRENCE = ["VISIT", "MEETING", "EVENT"] as const;
const WHERE = ["PLACE", "COUNTRY", "INSTITUTION"] as const;
const ANY = [
  "COUNTRY",
  "PERSON",
  "INSTITUTION",
  "OFFICE",
  "AGREEMENT",
  "VISIT",
  "MEETING",
  "EVENT",
  "RESOURCE",
  "PLACE",
  "GROUP",
] as const;

type RelationRow<R extends string> = PropertyRow & {
  readonly class: Exclude<PropertyClass, "VALUE">;
  readonly roles: readonly R[];
};

const relation = <const R extends string = never>(
  of: Exclude<PropertyClass, "VALUE">,
  subject: readonly EntityKind[],
  object: readonly EntityKind[],
  roles: readonly R[] = [],
  cardinality: "ONE" | "MANY" = "MANY",
): RelationRow<R> => ({
  class: of,
  subject,
  object,
  literal: null,
  cardinality,
  roles,
});

const value = (
  subject: readonly EntityKind[],
  literal: PropertyRow["literal"],
  cardinality: "ONE" | "MANY",
  object: readonly EntityKind[] = [],
): PropertyRow & { readonly class: "VALUE"; readonly roles: readonly never[] } => ({
  class: "VALUE",
  subject,
  object,
  literal,
  cardinality,
  roles: [],
});

export const VOCABULARY = {
  // STATE
  /** Statement: person → Office. Relation: person → the office's body, with `office`. */
  HOLDS_OFFICE: relation("STATE", ["PERSON"], ["OFFICE"]),
  /** Never stated: projected from HOLDS_OFFICE when the office is SENT_TO a country. Person → receiving country, with `office`. */
  ACCREDITED_TO: relation("STATE", ["PERSON"], ["COUNTRY", "INSTITUTION"]),
  MEMBER_OF: relation("STATE", ["PERSON", "INSTITUTION", "COUNTRY", "GROUP"], ["INSTITUTION", "GROUP"]),
  SUPPORTS: relation("STATE", ACTOR, ["RESOURCE", "EVENT", "AGREEMENT", "INSTITUTION"]),
  PARTNER_IN: relation(
    "STATE",
    ["PERSON", "INSTITUTION", "COUNTRY"],
    ["RESOURCE"],
    ["INITIATOR", "IMPLEMENTER", "OWNER"],
  ),
  /** DEDICATION: what it is dedicated to, rather than what it holds. */
  COVERS: relation("STATE", ["RESOURCE"], ANY, ["DEDICATION"]),
  BURIED_IN: relation("STATE", ["PERSON", "GROUP"], ["PLACE", "COUNTRY"]),
  OPERATES_IN: relation("STATE", ["INSTITUTION", "GROUP"], ["COUNTRY", "PLACE"]),
  // PARTICIPATION
  VISITOR_ON: relation("PARTICIPATION", ACTOR, ["VISIT"]),
  /** Host: a country or a body; or a place in it. */
  VISIT_TO: relation("PARTICIPATION", ["VISIT"], [...WHERE, "EVENT"]),
  MET_AT: relation("PARTICIPATION", ACTOR, ["MEETING"]),
  TOOK_PART_IN: relation("PARTICIPATION", ACTOR, ["EVENT"], ["EXHIBITOR", "EXHIBIT", "FIGHTER", "HOST", "SUPPLIER"]),
  ORGANISED: relation("PARTICIPATION", ACTOR, OCCURRENCE),
  SPOKE_AT: relation("PARTICIPATION", ACTOR, OCCURRENCE),
  PARTY_TO: relation("PARTICIPATION", ["COUNTRY", "INSTITUTION"], ["AGREEMENT"]),
  SIGNED: relation("PARTICIPATION", ACTOR, ["AGREEMENT"]),
  APPROVED: relation("PARTICIPATION", ACTOR, ["AGREEMENT"]),
  TOOK_PLACE_IN: relation("PARTICIPATION", OCCURRENCE, WHERE),
  ABOUT: relation("PARTICIPATION", [...OCCURRENCE, "AGREEMENT"], ANY),
  HELD_DURING: relation("PARTICIPATION", OCCURRENCE, OCCURRENCE),
  /** At one time and place and with one of the same people, yet told as two: the meetings of a president and of his minister. */
  COINCIDES_WITH: relation("PARTICIPATION", OCCURRENCE, OCCURRENCE),
  // STRUCTURE
  PART_OF: relation(
    "STRUCTURE",
    ["INSTITUTION", "PLACE", "RESOURCE", "GROUP", "EVENT", "AGREEMENT"],
    ["INSTITUTION", "PLACE", "RESOURCE", "GROUP", "EVENT", "AGREEMENT"],
  ),
  LOCATED_IN: relation("STRUCTURE", ["PLACE", "INSTITUTION", "GROUP", "RESOURCE"], ["PLACE", "COUNTRY"]),
  BODY_OF: relation("STRUCTURE", ["INSTITUTION"], ["COUNTRY"]),
  OFFICE_OF: relation("STRUCTURE", ["OFFICE"], ["COUNTRY", "INSTITUTION"], [], "ONE"),
  /** An ambassador's office → the receiving country or organisation. */
  SENT_TO: relation("STRUCTURE", ["OFFICE"], ["COUNTRY", "INSTITUTION"], [], "ONE"),
  SUCCEEDS: relation("STRUCTURE", ["COUNTRY", "INSTITUTION", "OFFICE"], ["COUNTRY", "INSTITUTION", "OFFICE"]),
  // VALUE
  /** Date and status of an occurrence; of a Country: its existence as a state. No object, no literal. */
  OCCURRED: value([...OCCURRENCE, "COUNTRY"], null, "ONE"),
  /** Status of an agreement or resource, with its day. */
  STATUS: value(["AGREEMENT", "RESOURCE"], null, "MANY"),
  /** Years that an agreement binds. */
  APPLIES: value(["AGREEMENT"], null, "ONE"),
  NAME: value(ANY, "NAME", "MANY"),
  /** How many there are of a group, exhibit, … */
  SIZE: value(ANY, "FIGURE", "ONE"),
  /** How many entries a resource has. */
  ENTRIES: value(["RESOURCE"], "FIGURE", "ONE"),
  COST: value(ANY, "FIGURE", "ONE"),
  CAPACITY: value(ANY, "FIGURE", "ONE"),
  SHARE: value(ANY, "FIGURE", "ONE"),
  DURATION: value(ANY, "FIGURE", "ONE"),
  URL: value(ANY, "URL", "MANY"),
  /** What someone said, in our own words; the object, if any, is a second thing that it is about. */
  REMARK: value(ANY, "TEXT", "MANY", ANY),
} as const;

export type Property = keyof typeof VOCABULARY;
export const PROPERTIES = Object.keys(VOCABULARY) as readonly Property[];

type ValueProperty = { [P in Property]: (typeof VOCABULARY)[P]["class"] extends "VALUE" ? P : never }[Property];

/** The properties that project to a relation, by the names that the API and the graph use. */
export type RelationType = Exclude<Property, ValueProperty>;

/** The roles of all properties. */
export type Role = (typeof VOCABULARY)[Property]["roles"][number];
