import { ENTITY_KINDS, type EntityKind } from "../domain/entity.ts";
import type { EntityRecord, RelationRecord } from "../domain/record.ts";
import { findIn, type Ids, idAt, placeIn } from "./ids.ts";

/*
 * Terminology
 *
 * Node        an entity's number. Those of a built index stand in the order of their ids; those added since come behind.
 * Rank        where a node's id stands among all: the node itself, or for one added since a fraction between two of them.
 * Row         the arcs of one node, `starts[node]` until `ends[node]`. It is sorted by neighbour, then best sourced first, then by
 *             the relation's id, so that parallel relations stand together. That of a hub is sorted by last day (`hubs.ts`).
 * Role        a node's kind by its place in ENTITY_KINDS, or IDLE: an office that takes no part in anything itself.
 * Existence   the days on which an entity exists. Only countries come and go; everything else is always there.
 */

export type PathEntity = Pick<EntityRecord, "id" | "kind" | "spans"> & Partial<Pick<EntityRecord, "aliases">>;
export type PathRelation = Pick<
  RelationRecord,
  "id" | "type" | "from" | "to" | "spans" | "status" | "sourceCount" | "live"
>;
export type PathRows = { readonly entities: Iterable<PathEntity>; readonly relations: Iterable<PathRelation> };

/** Arcs of all rows; of a row that changes a new one is written behind them, and none is ever written over. */
export type Arcs = {
  readonly neighbours: Int32Array;
  readonly froms: Int32Array;
  readonly tos: Int32Array;
  readonly data: Int32Array;
  readonly relations: Int32Array;
};

/** By node. */
export type Nodes = {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Where the node's part of `hubs` begins; -1 for all but hubs. */
  readonly hubStarts: Int32Array;
  /** Number of live relations, those with itself included. */
  readonly degrees: Int32Array;
  /** Number of live relations from it that are not mere structure. */
  readonly acts: Int32Array;
  readonly roles: Uint8Array;
  /** The most sources of any of its arcs, up to 255. */
  readonly bests: Uint8Array;
  readonly existsFrom: Int32Array;
  readonly existsTo: Int32Array;
};

/** By relation, with room for more. What an id stands for never changes, so these may be added to while others read. */
export type Relations = {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly types: Uint8Array;
  /** 1: counted and in the rows. Only for whoever changes the index, who is ahead of those who search it. */
  readonly present: Uint8Array;
};

/** What came after the index was built: few, and told to each thread anew. */
export type Later = {
  readonly entities: readonly string[];
  readonly ranks: readonly number[];
  readonly relations: readonly string[];
  readonly relationRanks: readonly number[];
  /** Ids that answer otherwise than in the built index; -1: not at all. */
  readonly names: ReadonlyMap<string, number>;
};

/** Plain values and typed arrays over shared memory only, so that threads can hold one together. Never changed once built. */
export type PathIndex = {
  readonly entities: Ids;
  /** Ids that answer as another entity, and its node. */
  readonly aliases: Ids;
  readonly aliasNodes: Int32Array;
  readonly relationIds: Ids;
  readonly nodes: Nodes;
  readonly arcs: Arcs;
  readonly hubs: Int32Array;
  readonly relations: Relations;
  readonly later: Later;
  /** Up to where arcs and hubs are taken; the rest of them is room. */
  readonly used: { readonly arcs: number; readonly hubs: number };
};

export const IDLE = ENTITY_KINDS.length;

const kindOrdinals = new Map(ENTITY_KINDS.map((kind, ordinal) => [kind, ordinal]));

export const roleOf = (kind: EntityKind, acts: boolean): number =>
  kind === "OFFICE" && !acts ? IDLE : (kindOrdinals.get(kind) ?? IDLE);

/** The node that an id or alias stands for; -1 when there is none. */
export const nodeOf = ({ entities, aliases, aliasNodes, later }: PathIndex, id: string): number => {
  const named = later.names.get(id);
  if (named !== undefined) return named;
  const node = findIn(entities, id);
  if (node !== -1) return node;
  const alias = findIn(aliases, id);
  return alias === -1 ? -1 : (aliasNodes[alias] ?? -1);
};

export const entityAt = ({ entities, later }: PathIndex, node: number): string =>
  node < entities.count ? idAt(entities, node) : (later.entities[node - entities.count] ?? "");

export const relationAt = ({ relationIds, later }: PathIndex, relation: number): string =>
  relation < relationIds.count ? idAt(relationIds, relation) : (later.relations[relation - relationIds.count] ?? "");

export const rankOf = ({ entities, later }: PathIndex, node: number): number =>
  node < entities.count ? node : (later.ranks[node - entities.count] ?? 0);

export const relationRankOf = ({ relationIds, later }: PathIndex, relation: number): number =>
  relation < relationIds.count ? relation : (later.relationRanks[relation - relationIds.count] ?? 0);

/** The rank of an id; of one that is not there (any more), a place between its neighbours. */
export const rankOfId = (index: PathIndex, id: string): number => {
  const added = index.later.entities.indexOf(id);
  if (added !== -1) return index.later.ranks[added] ?? 0;
  const place = placeIn(index.entities, id);
  if (place < index.entities.count && idAt(index.entities, place) === id) return place;
  const among = index.later.entities.filter((_, i) => Math.ceil(index.later.ranks[i] ?? 0) === place);
  const before = among.filter((other) => other < id).length;
  return place - 1 + (before + 0.5) / (among.length + 1);
};
