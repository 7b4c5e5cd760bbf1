import { isPlanned } from "../domain/status.ts";
import { ENTITY_KINDS } from "../domain/entity.ts";
import { ordinalOf, packArc } from "./arc.ts";
import { sharedBytes, sharedInts } from "./column.ts";
import { compact } from "./compact.ts";
import { FIRST_DAY, LAST_DAY } from "./days.ts";
import { hubRoom } from "./hubs.ts";
import { existenceOf } from "./gather-entities.ts";
import { ACTING } from "./index-builder.ts";
import { namesAfter, type Numbers, numbersOf, ranksOf } from "./later.ts";
import { IDLE, nodeOf, type Nodes, type PathEntity, type PathIndex, type PathRelation, roleOf } from "./path-index.ts";
import { read } from "./read.ts";
import { type NewArc, rewriteRow } from "./rewrite-row.ts";
import { eachTerm } from "./terms.ts";

/** What has become of entities and relations: as they are now, or ids that are gone. */
export type PathChanges = {
  readonly entities: readonly PathEntity[];
  readonly goneEntities: readonly string[];
  readonly relations: readonly PathRelation[];
  readonly goneRelations: readonly string[];
};

type MutableNodes = { -readonly [Key in keyof Nodes]: Nodes[Key] };

const widenedInts = (values: Int32Array, length: number, fill: number): Int32Array => {
  const wide = sharedInts(length);
  wide.set(values);
  return wide.fill(fill, values.length);
};

const widenedBytes = (values: Uint8Array, length: number, fill: number): Uint8Array => {
  const wide = sharedBytes(length);
  wide.set(values);
  return wide.fill(fill, values.length);
};

/** Copies to be changed, with places for nodes that are new. */
const copyNodes = (nodes: Nodes, length: number): MutableNodes => ({
  starts: widenedInts(nodes.starts, length, 0),
  ends: widenedInts(nodes.ends, length, 0),
  hubStarts: widenedInts(nodes.hubStarts, length, -1),
  degrees: widenedInts(nodes.degrees, length, 0),
  acts: widenedInts(nodes.acts, length, 0),
  roles: widenedBytes(nodes.roles, length, IDLE),
  bests: widenedBytes(nodes.bests, length, 0),
  existsFrom: widenedInts(nodes.existsFrom, length, FIRST_DAY),
  existsTo: widenedInts(nodes.existsTo, length, LAST_DAY),
});

/** A relation in the numbers of the index; `ends` is null when it is not live or an end is not there. */
type Placed = {
  readonly number: number;
  readonly relation: PathRelation | null;
  readonly ends: readonly [number, number] | null;
};

const place = (index: PathIndex, relation: PathRelation, numbers: Numbers): Placed | null => {
  const [from, to] = [nodeOf(index, relation.from), nodeOf(index, relation.to)];
  const ends = relation.live && from !== -1 && to !== -1 ? ([from, to] as const) : null;
  const known = numbers.of(relation.id);
  if (known === -1 && ends === null) return null;
  return { number: known === -1 ? numbers.add(relation.id) : known, relation, ends };
};

/** Relations at entities that are gone, which are not told of themselves. */
const orphans = ({ nodes, arcs, relations }: PathIndex, gone: readonly number[]): readonly number[] =>
  gone.flatMap((node) => {
    const own: number[] = [];
    for (let arc = read(nodes.starts, node); arc < read(nodes.ends, node); arc += 1)
      if (relations.present[read(arcs.relations, arc)] === 1) own.push(read(arcs.relations, arc));
    return own;
  });

const count = ({ degrees, acts }: MutableNodes, [from, to]: readonly [number, number], type: number, by: number) => {
  degrees[from] = read(degrees, from) + by;
  if (to !== from) degrees[to] = read(degrees, to) + by;
  if (ACTING[type] === 1) acts[from] = read(acts, from) + by;
};

const arcsOf = ({ number, relation, ends }: Placed): readonly (readonly [number, NewArc])[] => {
  if (relation === null || ends === null || ends[0] === ends[1]) return [];
  const { status, sourceCount } = relation;
  const parts = { type: ordinalOf(relation.type), planned: isPlanned(status), sources: sourceCount };
  const arcs: (readonly [number, NewArc])[] = [];
  const add = (node: number, neighbour: number, forward: boolean, days: Pick<NewArc, "from" | "to">, form: number) =>
    arcs.push([node, { neighbour, ...days, data: packArc({ ...parts, form, forward }), relation: number }]);
  eachTerm(parts.type, relation.spans, (from, to, form) => {
    add(ends[0], ends[1], true, { from, to }, form);
    add(ends[1], ends[0], false, { from, to }, form);
  });
  return arcs;
};

/** Takes relations out of the counts and puts them in as they are now; gives the new arcs of each node that is touched. */
const recount = (index: PathIndex, nodes: MutableNodes, placed: readonly Placed[]): ReadonlyMap<number, NewArc[]> => {
  const { relations } = index;
  const touched = new Map<number, NewArc[]>();
  const touch = (node: number): NewArc[] => {
    const own = touched.get(node) ?? [];
    touched.set(node, own);
    return own;
  };
  for (const one of placed) {
    const { number, relation, ends } = one;
    if (relations.present[number] === 1) {
      const before = [read(relations.from, number), read(relations.to, number)] as const;
      count(nodes, before, relations.types[number] as number, -1);
      for (const node of before) touch(node);
    }
    relations.present[number] = ends === null ? 0 : 1;
    if (relation === null || ends === null) continue;
    [relations.from[number], relations.to[number]] = ends;
    relations.types[number] = ordinalOf(relation.type);
    count(nodes, ends, ordinalOf(relation.type), 1);
    for (const node of ends) touch(node);
    for (const [node, arc] of arcsOf(one)) touch(node).push(arc);
  }
  return touched;
};

const describe = (nodes: MutableNodes, node: number, entity: PathEntity): void => {
  const { from, to } = existenceOf(entity);
  nodes.existsFrom[node] = from;
  nodes.existsTo[node] = to;
  nodes.roles[node] = roleOf(entity.kind, read(nodes.acts, node) > 0);
};

const OFFICE = ENTITY_KINDS.indexOf("OFFICE");

/** Whether an office acts may have changed with its relations. */
const settleRole = ({ roles, acts }: MutableNodes, node: number): void => {
  if (roles[node] === OFFICE || roles[node] === IDLE) roles[node] = read(acts, node) > 0 ? OFFICE : IDLE;
};

const roomNeeded = ({ nodes }: PathIndex, touched: ReadonlyMap<number, NewArc[]>): PathIndex["used"] => {
  let [arcs, hubs] = [0, 0];
  for (const [node, added] of touched) {
    const most = (nodes.ends[node] ?? 0) - (nodes.starts[node] ?? 0) + added.length;
    arcs += most;
    hubs += hubRoom(most);
  }
  return { arcs, hubs };
};

const withRoom = (index: PathIndex, needed: PathIndex["used"]): PathIndex =>
  index.used.arcs + needed.arcs > index.arcs.data.length || index.used.hubs + needed.hubs > index.hubs.length
    ? compact(index, { ...needed, relations: 0 })
    : index;

/** An index in which added entities and relations have their numbers, and nothing else is new. */
const withNumbers = (index: PathIndex, changes: PathChanges) => {
  const [entities, relations] = [[...index.later.entities], [...index.later.relations]];
  const nodeNumbers = numbersOf(index.entities, entities);
  for (const { id } of changes.entities) if (nodeNumbers.of(id) === -1) nodeNumbers.add(id);
  const names = namesAfter(index, changes, nodeNumbers);
  const named: PathIndex = { ...index, later: { ...index.later, entities, names } };
  const numbers = numbersOf(index.relationIds, relations);
  const placed = changes.relations.flatMap((relation) => place(named, relation, numbers) ?? []);
  const gone = changes.goneRelations.map((id) => numbers.of(id)).filter((number) => number !== -1);
  const goneNodes = changes.goneEntities.map((id) => nodeNumbers.of(id)).filter((node) => node !== -1);
  const told = new Set(placed.map(({ number }) => number));
  const dropped = new Set([...gone, ...orphans(index, goneNodes)].filter((number) => !told.has(number)));
  const later = {
    entities,
    names,
    relations,
    ranks: ranksOf(index.entities, entities, index.later.ranks),
    relationRanks: ranksOf(index.relationIds, relations, index.later.relationRanks),
  };
  const all: readonly Placed[] = [...placed, ...[...dropped].map((number) => ({ number, relation: null, ends: null }))];
  return { index: { ...index, later }, placed: all, nodeNumbers };
};

/**
 * The index after changes; the one before goes on as it was, for those who search it. Only the newest index may be changed. Equal to
 * one built anew of everything, but for the numbers of what was added.
 */
export const applyChanges = (before: PathIndex, changes: PathChanges): PathIndex => {
  const numbered = withNumbers(before, changes);
  const relationsNeeded = before.relationIds.count + numbered.index.later.relations.length;
  const wide =
    relationsNeeded > before.relations.from.length
      ? compact(numbered.index, { arcs: 0, hubs: 0, relations: relationsNeeded - before.relations.from.length })
      : numbered.index;
  const length = wide.entities.count + wide.later.entities.length;
  const nodes = copyNodes(wide.nodes, length);
  const touched = recount(wide, nodes, numbered.placed);
  const index = withRoom(wide, roomNeeded(wide, touched));
  if (index !== wide)
    for (const column of ["starts", "ends", "hubStarts"] as const) nodes[column].set(index.nodes[column]);
  const changed = new Set(numbered.placed.map(({ number }) => number));
  let { used } = index;
  for (const [node, added] of touched) {
    used = rewriteRow({ ...index, nodes, used }, node, added, changed);
    settleRole(nodes, node);
  }
  for (const entity of changes.entities) describe(nodes, numbered.nodeNumbers.of(entity.id), entity);
  return { ...index, nodes, used };
};
