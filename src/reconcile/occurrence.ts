import type { EntityKind, EventKind, PlaceKind } from "../domain/entity.ts";
import type { StoredStatement } from "../domain/statement.ts";
import type { Validity } from "../domain/validity.ts";

/*
 * Terminology
 *
 * Occurrence  a visit, meeting or event, with what its live statements tell of it.
 * Telling     a source that tells of it. Occurrences that one source keeps apart are apart.
 * Actor       who takes part: visitors, those who met. An office stands for whoever held it on that day.
 * Host        where a visit goes; where a meeting or an event takes place.
 * Journey     a visit that a meeting is told to be part of.
 */

export type OccurrenceKind = "VISIT" | "MEETING" | "EVENT";

/** What a statement that dates an occurrence says; the rest of it is not kept. */
export type Occurred = StoredStatement;

export type Telling = { readonly source: string; readonly root: string; readonly dataset: string };

/** What is told of an occurrence. Two that are one are told of together: `joinOccurrences`. */
export type Occurrence = {
  readonly id: string;
  /** The ids that are one in it, its own among them. */
  readonly ids: readonly string[];
  readonly kind: OccurrenceKind;
  readonly eventKind: EventKind | null;
  readonly occurred: readonly Occurred[];
  readonly tellings: readonly Telling[];
  /** Ids; none twice. */
  readonly actors: readonly string[];
  readonly hosts: readonly string[];
  /** The occurrences that it is told to be held during, and those that it is told to coincide with. */
  readonly during: readonly string[];
  readonly coincides: readonly string[];
  /** Events only: their names in all languages. */
  readonly names: readonly string[];
};

/** What the world around occurrences must be known of. */
export type Known = { readonly kind: EntityKind; readonly placeKind: PlaceKind | null; readonly name: string };

export type Term = { readonly person: string; readonly validity: Validity | null; readonly source: string };

export type Facts = {
  readonly occurrences: readonly Occurrence[];
  readonly known: ReadonlyMap<string, Known>;
  /** By office, who held it when. */
  readonly terms: ReadonlyMap<string, readonly Term[]>;
  /** LOCATED_IN, OFFICE_OF and BODY_OF: from what to what. */
  readonly located: ReadonlyMap<string, readonly string[]>;
  readonly bodies: ReadonlyMap<string, readonly string[]>;
  /** Pairs of ids, joined by a space in text order, on which somebody has judged, and what. */
  readonly settled: ReadonlyMap<string, string>;
};

export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const union = <T>(a: readonly T[], b: readonly T[], keyOf: (item: T) => string): readonly T[] => [
  ...new Map([...a, ...b].map((item) => [keyOf(item), item])).values(),
];

const itself = (id: string): string => id;

/** What is told of two occurrences that are one, under the id that they answer as; `answer` is the same for all others. */
export const joinOccurrences = (a: Occurrence, b: Occurrence, id: string): Occurrence => ({
  id,
  ids: union(a.ids, b.ids, itself),
  kind: a.kind,
  eventKind: a.eventKind ?? b.eventKind,
  occurred: union(a.occurred, b.occurred, (statement) => statement.id),
  tellings: union(a.tellings, b.tellings, ({ source }) => source),
  actors: union(a.actors, b.actors, itself),
  hosts: union(a.hosts, b.hosts, itself),
  during: union(a.during, b.during, itself),
  coincides: union(a.coincides, b.coincides, itself),
  names: union(a.names, b.names, itself),
});
