import { sourcesOf } from "./arc.ts";
import { sharedBytes, sharedInts } from "./column.ts";
import { hubRoom, packHub } from "./hubs.ts";
import { type Gathered, RELATION, TERM } from "./gather-relations.ts";
import type { Arcs, Nodes, PathIndex } from "./path-index.ts";
import { read } from "./read.ts";

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

/** Where each row begins; one more at the end. */
const startsOf = ({ relations, terms }: Gathered, nodes: number): Int32Array => {
  const starts = new Int32Array(nodes + 1);
  for (let term = 0; term < terms.length; term += TERM) {
    const relation = RELATION * read(terms, term + 3);
    const [from, to] = [read(relations, relation), read(relations, relation + 1)];
    starts[from + 1] = read(starts, from + 1) + 1;
    starts[to + 1] = read(starts, to + 1) + 1;
  }
  for (let node = 0; node < nodes; node += 1) starts[node + 1] = read(starts, node + 1) + read(starts, node);
  return starts;
};

/**
 * Arcs as keys of one number each, in rows: the neighbour, then the term, then whether it leads there from the relation's `from`. So
 * that no arc is moved before its place is known, rows are sorted by these. The scale is a power of two: nothing is lost to rounding
 * while neighbours and terms together take 52 bits.
 */
const keysOf = ({ relations, terms }: Gathered, starts: Int32Array, scale: number): Float64Array => {
  const keys = new Float64Array(read(starts, starts.length - 1));
  const ends = starts.slice();
  for (let term = 0; term < terms.length; term += TERM) {
    const relation = RELATION * read(terms, term + 3);
    const [from, to] = [read(relations, relation), read(relations, relation + 1)];
    const own = (2 * term) / TERM;
    const [atFrom, atTo] = [read(ends, from), read(ends, to)];
    ends[from] = atFrom + 1;
    ends[to] = atTo + 1;
    keys[atFrom] = to * scale + own + 1;
    keys[atTo] = from * scale + own;
  }
  return keys;
};

/** A row of fewer arcs is sorted here; it would take longer to call for it. */
const SHORT = 24;

const sortRow = (keys: Float64Array, start: number, end: number): void => {
  if (end - start > SHORT) {
    keys.subarray(start, end).sort();
    return;
  }
  for (let next = start + 1; next < end; next += 1) {
    const key = keys[next] as number;
    let place = next;
    for (; place > start && (keys[place - 1] as number) > key; place -= 1) keys[place] = keys[place - 1] as number;
    keys[place] = key;
  }
};

const fill = (gathered: Gathered, starts: Int32Array, arcs: Arcs): void => {
  const { terms } = gathered;
  const scale = 2 ** Math.ceil(Math.log2((2 * terms.length) / TERM + 1));
  const keys = keysOf(gathered, starts, scale);
  for (let node = 0; node < starts.length - 1; node += 1) {
    const end = read(starts, node + 1);
    sortRow(keys, read(starts, node), end);
    for (let arc = read(starts, node); arc < end; arc += 1) {
      const key = keys[arc] as number;
      const neighbour = Math.floor(key / scale);
      const own = key - neighbour * scale;
      const term = TERM * (own >>> 1);
      arcs.neighbours[arc] = neighbour;
      arcs.froms[arc] = read(terms, term);
      arcs.tos[arc] = read(terms, term + 1);
      arcs.data[arc] = read(terms, term + 2) | ((own & 1) === 1 ? FORWARD : 0);
      arcs.relations[arc] = read(terms, term + 3);
    }
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

/** The arcs of relations as compressed sparse rows, relations being in the order of their ids. */
export const packRows = (gathered: Gathered, nodes: number): Rows => {
  const offsets = startsOf(gathered, nodes);
  const used = read(offsets, nodes);
  const arcs = createArcs(used + roomFor(used));
  fill(gathered, offsets, arcs);
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
