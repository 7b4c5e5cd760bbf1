import { isPlanned } from "../domain/status.ts";
import { VOCABULARY } from "../domain/vocabulary.ts";
import { ordinalOf, packArc } from "./arc.ts";
import { type Column, createColumn, sharedBytes, shareInts, sharedInts } from "./column.ts";
import { FIRST_DAY, LAST_DAY, toDay } from "./days.ts";
import { createIdPacker, packIds } from "./ids.ts";
import { packRows, roomFor } from "./pack-rows.ts";
import { type PathEntity, type PathIndex, type PathRelation, type Relations, roleOf } from "./path-index.ts";
import { read } from "./read.ts";
import { termsOf } from "./terms.ts";

/** Builds an index from pages of rows: first all entities, then all relations, each in any order. */
export type IndexBuilder = {
  readonly addEntities: (entities: Iterable<PathEntity>) => void;
  readonly addRelations: (relations: Iterable<PathRelation>) => void;
  readonly finish: () => PathIndex;
};

/** Relations by column, in the order in which they came, and their terms one after another. */
export type Gathered = {
  readonly from: Column;
  readonly to: Column;
  /** Where the terms of the relation begin. */
  readonly terms: Column;
  /** Type, plan and sources as `packArc` has them. */
  readonly data: Column;
  readonly termFrom: Column;
  readonly termTo: Column;
  readonly termForm: Column;
};

type Entities = { readonly sorted: readonly PathEntity[]; readonly nodes: ReadonlyMap<string, number> };

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The days on which an entity may have existed, from first to last. */
export const existenceOf = ({ kind, spans }: PathEntity): { readonly from: number; readonly to: number } =>
  kind === "COUNTRY" && spans.dating === "DATED"
    ? { from: Math.min(...spans.possibleFrom.map(toDay)), to: Math.max(...spans.possibleTo.map(toDay)) }
    : { from: FIRST_DAY, to: LAST_DAY };

/** An office stands on a path only where it acts itself; then it is the subject of something that is not mere structure. */
export const actsItself = ({ type }: Pick<PathRelation, "type">): boolean => VOCABULARY[type].class !== "STRUCTURE";

const settle = (entities: PathEntity[]): Entities => {
  const sorted = entities.sort((a, b) => compare(a.id, b.id));
  const nodes = new Map<string, number>();
  for (const [node, { id }] of sorted.entries()) nodes.set(id, node);
  for (const [node, { aliases }] of sorted.entries()) for (const alias of aliases ?? []) nodes.set(alias, node);
  return { sorted, nodes };
};

const columns = (): Gathered => ({
  from: createColumn(),
  to: createColumn(),
  terms: createColumn(),
  data: createColumn(),
  termFrom: createColumn(),
  termTo: createColumn(),
  termForm: createColumn(),
});

const gather = (into: Gathered, relation: PathRelation, from: number, to: number): void => {
  const { type, status, sourceCount } = relation;
  into.from.push(from);
  into.to.push(to);
  into.terms.push(into.termFrom.length());
  into.data.push(
    packArc({ type: ordinalOf(type), form: 0, planned: isPlanned(status), forward: false, sources: sourceCount }),
  );
  for (const term of termsOf(relation)) {
    into.termFrom.push(term.from);
    into.termTo.push(term.to);
    into.termForm.push(term.form);
  }
};

const countsOf = (from: Int32Array, to: Int32Array, data: Int32Array, acting: Uint8Array, nodes: number) => {
  const degrees = sharedInts(nodes);
  const acts = sharedInts(nodes);
  for (let at = 0; at < from.length; at += 1) {
    const [a, b] = [read(from, at), read(to, at)];
    degrees[a] = read(degrees, a) + 1;
    if (b !== a) degrees[b] = read(degrees, b) + 1;
    if (acting[read(data, at) & 0x3f] === 1) acts[a] = read(acts, a) + 1;
  }
  return { degrees, acts };
};

const describeNodes = ({ sorted }: Entities, acts: Int32Array) => {
  const roles = sharedBytes(sorted.length);
  const existsFrom = sharedInts(sorted.length);
  const existsTo = sharedInts(sorted.length);
  for (const [node, entity] of sorted.entries()) {
    const { from, to } = existenceOf(entity);
    roles[node] = roleOf(entity.kind, read(acts, node) > 0);
    existsFrom[node] = from;
    existsTo[node] = to;
  }
  return { roles, existsFrom, existsTo };
};

const packAliases = ({ sorted, nodes }: Entities): Pick<PathIndex, "aliases" | "aliasNodes"> => {
  const names = sorted.flatMap(({ aliases = [] }) => aliases).sort(compare);
  return { aliases: packIds(names), aliasNodes: shareInts(names.map((name) => nodes.get(name) ?? -1)) };
};

/** Types by their places: whether a relation of it is more than structure. */
export const ACTING = (() => {
  const acting = new Uint8Array(64);
  for (const type of Object.keys(VOCABULARY) as PathRelation["type"][])
    if ((VOCABULARY[type].class as string) !== "VALUE" && actsItself({ type })) acting[ordinalOf(type)] = 1;
  return acting;
})();

const NOTHING_LATER = { entities: [], ranks: [], relations: [], relationRanks: [], names: new Map() };

const reordered = (values: Int32Array, order: Int32Array | null): Int32Array =>
  order === null ? values : order.map((at) => read(values, at));

export const createIndexBuilder = (): IndexBuilder => {
  const entities: PathEntity[] = [];
  const ids = createIdPacker();
  const gathered = columns();
  let settled: Entities | null = null;
  const known = (): Entities => {
    settled ??= settle(entities);
    return settled;
  };
  return {
    addEntities: (more) => {
      if (settled !== null) throw new Error("Entities must come before relations.");
      for (const entity of more) entities.push(entity);
    },
    addRelations: (more) => {
      const { nodes } = known();
      for (const relation of more) {
        const [from, to] = [nodes.get(relation.from), nodes.get(relation.to)];
        if (!relation.live || from === undefined || to === undefined) continue;
        ids.push(relation.id);
        gather(gathered, relation, from, to);
      }
    },
    finish: () => {
      const { sorted } = known();
      const order = ids.order();
      const from = reordered(gathered.from.values(), order);
      const to = reordered(gathered.to.values(), order);
      const data = reordered(gathered.data.values(), order);
      const { degrees, acts } = countsOf(from, to, data, ACTING, sorted.length);
      const rows = packRows({ gathered, order, from, to, data, nodes: sorted.length });
      return {
        entities: packIds(sorted.map(({ id }) => id)),
        ...packAliases(known()),
        relationIds: ids.finish(),
        nodes: { ...rows.nodes, degrees, acts, ...describeNodes(known(), acts) },
        arcs: rows.arcs,
        hubs: rows.hubs,
        relations: describeRelations(from, to, data),
        later: NOTHING_LATER,
        used: rows.used,
      };
    },
  };
};

const describeRelations = (from: Int32Array, to: Int32Array, data: Int32Array): Relations => {
  const room = from.length + roomFor(from.length);
  const relations = {
    from: sharedInts(room),
    to: sharedInts(room),
    types: sharedBytes(room),
    present: sharedBytes(room),
  };
  relations.from.set(from);
  relations.to.set(to);
  for (let at = 0; at < data.length; at += 1) relations.types[at] = read(data, at) & 0x3f;
  relations.present.fill(1, 0, from.length);
  return relations;
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
