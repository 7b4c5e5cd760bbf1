import { sharedBytes, sharedInts } from "./column.ts";
import { hubRoom } from "./hubs.ts";
import { createArcs, roomFor } from "./pack-rows.ts";
import type { PathIndex, Relations } from "./path-index.ts";
import { read } from "./read.ts";

const widened = ({ from, to, types, present }: Relations, room: number): Relations => {
  const wide = { from: sharedInts(room), to: sharedInts(room), types: sharedBytes(room), present: sharedBytes(room) };
  wide.from.set(from);
  wide.to.set(to);
  wide.types.set(types);
  wide.present.set(present);
  return wide;
};

/** The same index in memory of its own: without the rows that have changed since, and with room for as much as is needed. */
export const compact = (index: PathIndex, needed: PathIndex["used"] & { readonly relations: number }): PathIndex => {
  const { nodes, arcs, hubs } = index;
  const count = nodes.starts.length;
  let [arcsLength, hubsLength] = [0, 0];
  for (let node = 0; node < count; node += 1) {
    const degree = read(nodes.ends, node) - read(nodes.starts, node);
    arcsLength += degree;
    hubsLength += hubRoom(degree);
  }
  const own = createArcs(arcsLength + roomFor(arcsLength) + 2 * needed.arcs);
  const ownHubs = sharedInts(hubsLength + roomFor(hubsLength) + 2 * needed.hubs);
  const [starts, ends, hubStarts] = [sharedInts(count), sharedInts(count), sharedInts(count).fill(-1)];
  let [arc, hub] = [0, 0];
  for (let node = 0; node < count; node += 1) {
    const [start, end] = [read(nodes.starts, node), read(nodes.ends, node)];
    for (const column of Object.keys(own) as (keyof typeof own)[])
      own[column].set(arcs[column].subarray(start, end), arc);
    starts[node] = arc;
    arc += end - start;
    ends[node] = arc;
    const room = hubRoom(end - start);
    if (room === 0) continue;
    const from = read(nodes.hubStarts, node);
    ownHubs.set(hubs.subarray(from, from + room), hub);
    hubStarts[node] = hub;
    hub += room;
  }
  return {
    ...index,
    arcs: own,
    hubs: ownHubs,
    nodes: { ...nodes, starts, ends, hubStarts },
    relations: widened(index.relations, index.relations.from.length + 2 * needed.relations),
    used: { arcs: arc, hubs: hub },
  };
};
