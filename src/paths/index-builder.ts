import { VOCABULARY } from "../domain/vocabulary.ts";
import { ordinalOf } from "./arc.ts";
import { sharedBytes, sharedInts } from "./column.ts";
import { createEntityGathering, type Nodes } from "./gather-entities.ts";
import { createGathering, type Gathered, RELATION, reordered } from "./gather-relations.ts";
import { createIdPacker } from "./ids.ts";
import { packRows, roomFor } from "./pack-rows.ts";
import { type PathEntity, type PathIndex, type PathRelation, type Relations, roleOf } from "./path-index.ts";
import { read } from "./read.ts";

/** Builds an index from pages of rows: first all entities, then all relations, each in any order. */
export type IndexBuilder = {
  readonly addEntities: (entities: Iterable<PathEntity>) => void;
  readonly addRelations: (relations: Iterable<PathRelation>) => void;
  readonly finish: () => PathIndex;
};

/** Types by their places: whether a relation of it is more than structure. An office acts itself when it is the subject of one. */
export const ACTING = (() => {
  const acting = new Uint8Array(64);
  for (const type of Object.keys(VOCABULARY) as PathRelation["type"][])
    if ((VOCABULARY[type].class as string) !== "VALUE" && VOCABULARY[type].class !== "STRUCTURE")
      acting[ordinalOf(type)] = 1;
  return acting;
})();

const countsOf = ({ relations }: Gathered, nodes: number) => {
  const degrees = sharedInts(nodes);
  const acts = sharedInts(nodes);
  for (let at = 0; at < relations.length; at += RELATION) {
    const [from, to] = [read(relations, at), read(relations, at + 1)];
    degrees[from] = read(degrees, from) + 1;
    if (to !== from) degrees[to] = read(degrees, to) + 1;
    if (ACTING[read(relations, at + 2) & 0x3f] === 1) acts[from] = read(acts, from) + 1;
  }
  return { degrees, acts };
};

const rolesOf = ({ kinds }: Nodes, acts: Int32Array): Uint8Array => {
  const roles = sharedBytes(kinds.length);
  for (const [node, kind] of kinds.entries()) roles[node] = roleOf(kind, read(acts, node) > 0);
  return roles;
};

const describeRelations = ({ count, relations }: Gathered): Relations => {
  const room = count + roomFor(count);
  const [from, to, types, present] = [sharedInts(room), sharedInts(room), sharedBytes(room), sharedBytes(room)];
  for (let at = 0; at < count; at += 1) {
    from[at] = read(relations, RELATION * at);
    to[at] = read(relations, RELATION * at + 1);
    types[at] = read(relations, RELATION * at + 2) & 0x3f;
  }
  present.fill(1, 0, count);
  return { from, to, types, present };
};

const NOTHING_LATER = { entities: [], ranks: [], relations: [], relationRanks: [], names: new Map() };

/** So many relations have their ends looked up together. */
const TOGETHER = 1024;

export const createIndexBuilder = (): IndexBuilder => {
  const entities = createEntityGathering();
  const gathering = createGathering();
  const ids = createIdPacker();
  let waiting: PathRelation[] = [];
  let ends: string[] = [];
  let settled: Nodes | null = null;
  const known = (): Nodes => {
    settled ??= entities.finish();
    return settled;
  };
  const addWaiting = (): void => {
    const nodes = known().table.find(ends);
    for (let at = 0; at < waiting.length; at += 1) {
      const relation = waiting[at] as PathRelation;
      const [from, to] = [read(nodes, 2 * at), read(nodes, 2 * at + 1)];
      if (from === -1 || to === -1) continue;
      ids.push(relation.id);
      gathering.add(relation, from, to);
    }
    waiting = [];
    ends = [];
  };
  return {
    addEntities: (more) => {
      if (settled !== null) throw new Error("Entities must come before relations.");
      for (const entity of more) entities.add(entity);
    },
    addRelations: (more) => {
      for (const relation of more) {
        if (!relation.live) continue;
        waiting.push(relation);
        ends.push(relation.from, relation.to);
        if (waiting.length === TOGETHER) addWaiting();
      }
      addWaiting();
    },
    finish: () => {
      const nodes = known();
      const order = ids.order();
      const gathered = order === null ? gathering.finish() : reordered(gathering.finish(), order);
      const { degrees, acts } = countsOf(gathered, nodes.count);
      const rows = packRows(gathered, nodes.count);
      const { existsFrom, existsTo } = nodes;
      return {
        entities: nodes.ids,
        ...nodes.aliases,
        relationIds: ids.finish(),
        nodes: { ...rows.nodes, degrees, acts, roles: rolesOf(nodes, acts), existsFrom, existsTo },
        arcs: rows.arcs,
        hubs: rows.hubs,
        relations: describeRelations(gathered),
        later: NOTHING_LATER,
        used: rows.used,
      };
    },
  };
};

/** Builds the index of all live relations. A relation whose end is not among the entities is left out, as if it were not there. */
export const buildPathIndex = (rows: {
  readonly entities: Iterable<PathEntity>;
  readonly relations: Iterable<PathRelation>;
}): PathIndex => {
  const builder = createIndexBuilder();
  builder.addEntities(rows.entities);
  builder.addRelations(rows.relations);
  return builder.finish();
};
