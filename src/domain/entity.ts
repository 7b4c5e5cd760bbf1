/** The kinds of entity; model.md, "Entities", says what each is and is not. */
export const ENTITY_KINDS = [
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
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Occurrences: entities that take place. Their edges take over their date and status. */
export const OCCURRENCE_KINDS = ["VISIT", "MEETING", "EVENT"] as const satisfies readonly EntityKind[];

/** The languages that answers come in. A source's own language is a BCP 47 tag instead. */
export const LANGUAGES = ["EN", "RU", "KK", "BE"] as const;
export type Language = (typeof LANGUAGES)[number];

export const AGREEMENT_FORMS = ["TREATY", "AGREEMENT", "ACTION_PLAN", "ROAD_MAP", "UNDERSTANDING"] as const;
export type AgreementForm = (typeof AGREEMENT_FORMS)[number];

export const EVENT_KINDS = [
  "CONFERENCE",
  "SESSION",
  "EXHIBITION",
  "FESTIVAL",
  "CELEBRATION",
  "UNVEILING",
  "PRESENTATION",
  "PRESS_CONFERENCE",
  "SIGNING",
  "RELATIONS_ESTABLISHED",
  "SUMMIT",
  "WAR",
  "BATTLE",
  "CONSTRUCTION",
  "SERIES",
  "OTHER",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const PLACE_KINDS = [
  "TOWN",
  "VILLAGE",
  "DISTRICT",
  "REGION",
  "SITE",
  "BUILDING",
  "MEMORIAL",
  "BURIAL",
  "MUSEUM",
  "OTHER",
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** The id of the same thing in another register, e.g. `{ scheme: "wikidata", value: "Q2866" }`. */
export type ExternalId = { readonly scheme: string; readonly value: string };

/**
 * What is said of an entity once and for all, apart from all statements: what kind of thing it is.
 * Everything that could be true at one time and not at another is a statement.
 */
export type Entity = {
  /** Opaque and stable; never begins with `relation:`, `statement:` or `source:`. */
  readonly id: string;
  readonly kind: EntityKind;
  /** Country only: ISO 3166-1 alpha-2, in capitals. Former states have none. */
  readonly code: string | null;
  /** Agreement only. */
  readonly form: AgreementForm | null;
  /** Event only. */
  readonly eventKind: EventKind | null;
  /** Place only. */
  readonly placeKind: PlaceKind | null;
  readonly externalIds: readonly ExternalId[];
  /** What it is, in our own words, by language; may lack languages. */
  readonly descriptions: Readonly<Partial<Record<Language, string>>>;
};

/** An entity's own ids in other registers, then those of its aliases that it has not itself; `of` gives an alias's. */
export const allExternalIds = (
  own: readonly ExternalId[],
  aliases: readonly string[],
  of: ReadonlyMap<string, readonly ExternalId[]>,
): readonly ExternalId[] => {
  const all = [...own, ...aliases.flatMap((alias) => of.get(alias) ?? [])];
  return [...new Map(all.map((id) => [JSON.stringify([id.scheme, id.value]), id])).values()];
};
