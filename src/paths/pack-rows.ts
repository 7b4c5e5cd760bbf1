import { sourcesOf } from "./arc.ts";
import { sharedBytes, sharedInts } from "./column.ts";
import { hubRoom, packHub } from "./hubs.ts";
import type { Gathered } from "./index-builder.ts";
import type { Arcs, Nodes, PathIndex } from "./path-index.ts";
import { read } from "./read.ts";

/** Relations in the order of their ids; `order` says where each is among the gathered ones (null: at its own place). */
export type Packing = {
  readonly gathered: Gathered;
  readonly order: Int32Array | null;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly data: Int32Array;
  readonly nodes: number;
};

export type Rows = {
  readonly nodes: Pick<Nodes, "starts" | "ends" | "hubStarts" | "bests">;
  readonly arcs: Arcs;
  readonly hubs: Int32Array;
  readonly used: PathIndex["used"];
};

const FORWARD = 1 << 10;

/** Rows may change by so many arcs, in hundredths of all, before all is built anew. */
const ROOM = 10;
const LEAST_ROOM = 4096;

export const createArcs = (length: number): Arcs => ({
  neighbours: sharedInts(length),
  froms: sharedInts(length),
  tos: sharedInts(length),
  data: sharedInts(length),
  relations: sharedInts(length),
});

/** Calls `visit` for each term of each relation that leads somewhere: `term` is its place among all terms. */
const eachTerm = ({ gathered, order, from, to }: Packing, visit: (relation: number, term: number) => void): void => {
  const starts = gathered.terms.values();
  const total = gathered.termFrom.length();
  for (let relation = 0; relation < from.length; relation += 1) {
    if (read(from, relation) === read(to, relation)) continue;
    const at = order === null ? relation : read(order, relation);
    const end = at + 1 < starts.length ? read(starts, at + 1) : total;
    for (let term = read(starts, at); term < end; term += 1) visit(relation, term);
  }
};

/** Where each row begins; one more at the end. */
const startsOf = (packing: Packing): Int32Array => {
  const starts = new Int32Array(packing.nodes + 1);
  eachTerm(packing, (relation) => {
    for (const node of [read(packing.from, relation), read(packing.to, relation)])
      starts[node + 1] = read(starts, node + 1) + 1;
  });
  for (let node = 0; node < packing.nodes; node += 1) starts[node + 1] = read(starts, node + 1) + read(starts, node);
  return starts;
};

/**
 * Every arc from its other end: the arcs that come from one node stand together, in the order of relations. Read in this order,
 * each row is filled by neighbour and then by relation without any sorting.
 */
const byOrigin = (
  packing: Packing,
  starts: Int32Array,
): { readonly relation: Int32Array; readonly term: Int32Array } => {
  const arcs = read(starts, packing.nodes);
  const ends = starts.slice();
  const listed = { relation: new Int32Array(arcs), term: new Int32Array(arcs) };
  eachTerm(packing, (relation, term) => {
    for (const node of [read(packing.from, relation), read(packing.to, relation)]) {
      const place = read(ends, node);
      ends[node] = place + 1;
      listed.relation[place] = relation;
      listed.term[place] = term;
    }
  });
  return listed;
};

const fill = (packing: Packing, starts: Int32Array, arcs: Arcs): void => {
  const { gathered, from, to, data } = packing;
  const [firsts, lasts, forms] = [gathered.termFrom.values(), gathered.termTo.values(), gathered.termForm.values()];
  const listed = byOrigin(packing, starts);
  const ends = starts.slice();
  for (let origin = 0; origin < packing.nodes; origin += 1)
    for (let place = read(starts, origin); place < read(starts, origin + 1); place += 1) {
      const relation = read(listed.relation, place);
      const term = read(listed.term, place);
      const isFrom = read(from, relation) === origin;
      const node = isFrom ? read(to, relation) : read(from, relation);
      const arc = read(ends, node);
      ends[node] = arc + 1;
      arcs.neighbours[arc] = origin;
      arcs.froms[arc] = read(firsts, term);
      arcs.tos[arc] = read(lasts, term);
      arcs.data[arc] = read(data, relation) | (read(forms, term) << 6) | (isFrom ? 0 : FORWARD);
      arcs.relations[arc] = relation;
    }
};

/** Best sourced first, then by relation and days. */
export const inGroupOrder =
  ({ froms, tos, data, relations }: Arcs, rankOf: (relation: number) => number) =>
  (a: number, b: number): number =>
    sourcesOf(read(data, b)) - sourcesOf(read(data, a)) ||
    rankOf(read(relations, a)) - rankOf(read(relations, b)) ||
    read(froms, a) - read(froms, b) ||
    read(tos, a) - read(tos, b);

/** Puts each stretch of parallel arcs into its order. */
export const sortGroups = (arcs: Arcs, start: number, end: number, compare: (a: number, b: number) => number): void => {
  const { neighbours } = arcs;
  for (let first = start; first < end; ) {
    const neighbour = read(neighbours, first);
    let next = first + 1;
    let isSorted = true;
    for (; next < end && read(neighbours, next) === neighbour; next += 1)
      if (compare(next - 1, next) > 0) isSorted = false;
    if (!isSorted) {
      const order = Array.from({ length: next - first }, (_, i) => first + i).sort(compare);
      for (const column of [arcs.froms, arcs.tos, arcs.data, arcs.relations])
        column.set(
          order.map((arc) => read(column, arc)),
          first,
        );
    }
    first = next;
  }
};

const bestsOf = ({ data }: Arcs, starts: Int32Array, nodes: number): Uint8Array => {
  const bests = sharedBytes(nodes);
  for (let node = 0; node < nodes; node += 1) bests[node] = bestOf(data, read(starts, node), read(starts, node + 1));
  return bests;
};

/** The most sources of any arc of a row, up to 255. */
export const bestOf = (data: Int32Array, start: number, end: number): number => {
  let best = 0;
  for (let arc = start; arc < end; arc += 1) best = Math.max(best, sourcesOf(read(data, arc)));
  return Math.min(255, best);
};

const packHubs = (
  arcs: Arcs,
  starts: Int32Array,
  nodes: number,
): Pick<Rows, "hubs"> & Pick<Nodes, "hubStarts"> & { readonly usedHubs: number } => {
  const hubStarts = sharedInts(nodes).fill(-1);
  let room = 0;
  for (let node = 0; node < nodes; node += 1) {
    const own = hubRoom(read(starts, node + 1) - read(starts, node));
    if (own > 0) hubStarts[node] = room;
    room += own;
  }
  const hubs = sharedInts(room + roomFor(room));
  for (let node = 0; node < nodes; node += 1)
    if (read(hubStarts, node) !== -1)
      packHub(arcs, read(starts, node), read(starts, node + 1), hubs, read(hubStarts, node));
  return { hubStarts, hubs, usedHubs: room };
};

/** How much room is left behind so many arcs or relations. */
export const roomFor = (length: number): number => LEAST_ROOM + Math.ceil((length * ROOM) / 100);

/** The arcs of relations as compressed sparse rows, in time linear in their number. */
export const packRows = (packing: Packing): Rows => {
  const offsets = startsOf(packing);
  const { nodes } = packing;
  const used = read(offsets, nodes);
  const arcs = createArcs(used + roomFor(used));
  fill(packing, offsets, arcs);
  const compare = inGroupOrder(arcs, (relation) => relation);
  for (let node = 0; node < nodes; node += 1) sortGroups(arcs, read(offsets, node), read(offsets, node + 1), compare);
  const bests = bestsOf(arcs, offsets, nodes);
  const starts = sharedInts(nodes);
  const ends = sharedInts(nodes);
  starts.set(offsets.subarray(0, nodes));
  ends.set(offsets.subarray(1));
  const { hubs, hubStarts, usedHubs } = packHubs(arcs, offsets, nodes);
  return { nodes: { starts, ends, bests, hubStarts }, arcs, hubs, used: { arcs: used, hubs: usedHubs } };
};
