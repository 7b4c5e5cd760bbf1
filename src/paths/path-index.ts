import { OCCURRENCE_KINDS, type EntityKind } from "../domain/entity.ts";
import type { EntityRecord, RelationRecord } from "../domain/record.ts";
import { VOCABULARY } from "../domain/vocabulary.ts";
import { hubPenalty } from "./cost.ts";
import { FIRST_DAY, LAST_DAY, toDay } from "./days.ts";
import { packRows, type Placed } from "./pack-rows.ts";
import { read } from "./read.ts";

/*
 * Terminology
 *
 * Node        the place of an entity among all entities sorted by id; so comparing nodes is comparing ids.
 * Row         the arcs of one node, `offsets[node]` until `offsets[node + 1]`: compressed sparse rows. A row is sorted by
 *             neighbour, then best sourced first, then by the relation's id, so that parallel relations stand together.
 * Existence   the days on which an entity exists. Only countries come and go; everything else is always there.
 */

export type PathEntity = Pick<EntityRecord, "id" | "kind" | "spans"> & Partial<Pick<EntityRecord, "aliases">>;
export type PathRelation = Pick<
  RelationRecord,
  "id" | "type" | "from" | "to" | "spans" | "status" | "sourceCount" | "live"
>;
export type PathRows = { readonly entities: Iterable<PathEntity>; readonly relations: Iterable<PathRelation> };

/** Plain values and typed arrays only, so that a worker can hold it. Never changed once built. */
export type PathIndex = {
  readonly entities: readonly string[];
  readonly kinds: readonly EntityKind[];
  /** By id, also by ids that answer as it. */
  readonly nodes: ReadonlyMap<string, number>;
  /** Cost units for passing through. */
  readonly penalties: Float64Array;
  /** 0: never a stop inside a path (an office that takes no part itself). */
  readonly stops: Uint8Array;
  readonly existsFrom: Int32Array;
  readonly existsTo: Int32Array;
  /** By relation: its id and, for those that take their time from an occurrence, that node; else -1. */
  readonly relations: readonly string[];
  readonly clocks: Int32Array;
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly froms: Int32Array;
  readonly tos: Int32Array;
  readonly data: Int32Array;
  readonly arcRelations: Int32Array;
};

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** The days on which an entity may have existed, from first to last. */
const existenceOf = ({ kind, spans }: PathEntity): { readonly from: number; readonly to: number } =>
  kind === "COUNTRY" && spans.dating === "DATED"
    ? { from: Math.min(...spans.possibleFrom.map(toDay)), to: Math.max(...spans.possibleTo.map(toDay)) }
    : { from: FIRST_DAY, to: LAST_DAY };

const isOccurrence = (kind: EntityKind | undefined): boolean =>
  OCCURRENCE_KINDS.some((occurrence) => occurrence === kind);

/** An office stands on a path only where it acts itself; then it is the subject of something that is not mere structure. */
const actsItself = (relation: Pick<PathRelation, "type">): boolean => VOCABULARY[relation.type].class !== "STRUCTURE";

type Known = { readonly entities: readonly PathEntity[]; readonly nodes: ReadonlyMap<string, number> };

/** The live relations both of whose ends are there, in the order of their ids. */
const place = (relations: Iterable<PathRelation>, nodes: ReadonlyMap<string, number>): readonly Placed[] =>
  [...relations]
    .filter(({ live }) => live)
    .sort(byId)
    .flatMap((relation) => {
      const from = nodes.get(relation.from);
      const to = nodes.get(relation.to);
      return from === undefined || to === undefined ? [] : [{ relation, from, to }];
    });

const describeNodes = (
  { entities }: Known,
  placed: readonly Placed[],
): Pick<PathIndex, "penalties" | "stops" | "existsFrom" | "existsTo"> => {
  const degrees = new Int32Array(entities.length);
  const stops = Uint8Array.from(entities, ({ kind }) => (kind === "OFFICE" ? 0 : 1));
  for (const { relation, from, to } of placed) {
    degrees[from] = read(degrees, from) + 1;
    if (to !== from) degrees[to] = read(degrees, to) + 1;
    if (actsItself(relation)) stops[from] = 1;
  }
  const existences = entities.map(existenceOf);
  return {
    penalties: Float64Array.from(degrees, hubPenalty),
    stops,
    existsFrom: Int32Array.from(existences, ({ from }) => from),
    existsTo: Int32Array.from(existences, ({ to }) => to),
  };
};

/** The occurrence whose day a participation takes over; -1 when it takes none. */
const clockOf = ({ entities }: Known, { relation, from, to }: Placed): number => {
  if (VOCABULARY[relation.type].class !== "PARTICIPATION") return -1;
  if (isOccurrence(entities[from]?.kind)) return from;
  return isOccurrence(entities[to]?.kind) ? to : -1;
};

/** Builds the index of all live relations. A relation whose end is not among the entities is left out, as if it were not there. */
export const buildPathIndex = (rows: PathRows): PathIndex => {
  const entities = [...rows.entities].sort(byId);
  const nodes = new Map(
    entities.flatMap(({ id, aliases = [] }, node) => [id, ...aliases].map((name) => [name, node] as const)),
  );
  const placed = place(rows.relations, nodes);
  return {
    entities: entities.map(({ id }) => id),
    kinds: entities.map(({ kind }) => kind),
    nodes,
    ...describeNodes({ entities, nodes }, placed),
    relations: placed.map(({ relation }) => relation.id),
    clocks: Int32Array.from(placed, (relation) => clockOf({ entities, nodes }, relation)),
    ...packRows(placed, entities.length),
  };
};
