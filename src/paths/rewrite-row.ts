import { hubRoom, packHub } from "./hubs.ts";
import { bestOf, inGroupOrder, sortGroups } from "./pack-rows.ts";
import { type Arcs, type PathIndex, relationRankOf } from "./path-index.ts";
import { read } from "./read.ts";

export type NewArc = {
  readonly neighbour: number;
  readonly from: number;
  readonly to: number;
  readonly data: number;
  readonly relation: number;
};

/** The arcs of a row by neighbour, without those of some relations. */
const keptOf = ({ nodes, arcs, hubs }: PathIndex, node: number, without: ReadonlySet<number>): readonly number[] => {
  const [start, end, hubStart] = [read(nodes.starts, node), read(nodes.ends, node), read(nodes.hubStarts, node)];
  const kept: number[] = [];
  for (let place = 0; place < end - start; place += 1) {
    const arc = start + (hubStart === -1 ? place : read(hubs, hubStart + place));
    if (!without.has(read(arcs.relations, arc))) kept.push(arc);
  }
  return kept;
};

const put = (arcs: Arcs, at: number, arc: NewArc): void => {
  arcs.neighbours[at] = arc.neighbour;
  arcs.froms[at] = arc.from;
  arcs.tos[at] = arc.to;
  arcs.data[at] = arc.data;
  arcs.relations[at] = arc.relation;
};

const copy = (arcs: Arcs, at: number, from: number): void => {
  arcs.neighbours[at] = read(arcs.neighbours, from);
  arcs.froms[at] = read(arcs.froms, from);
  arcs.tos[at] = read(arcs.tos, from);
  arcs.data[at] = read(arcs.data, from);
  arcs.relations[at] = read(arcs.relations, from);
};

/** Writes a node's row anew, behind all others; gives up to where arcs and hubs are taken then. There must be room. */
export const rewriteRow = (
  index: PathIndex,
  node: number,
  added: readonly NewArc[],
  without: ReadonlySet<number>,
): PathIndex["used"] => {
  const { arcs, nodes, used } = index;
  const news = added.toSorted((a, b) => a.neighbour - b.neighbour);
  const start = used.arcs;
  let at = start;
  let next = 0;
  for (const arc of keptOf(index, node, without)) {
    for (; next < news.length && (news[next] as NewArc).neighbour <= read(arcs.neighbours, arc); next += 1)
      put(arcs, at++, news[next] as NewArc);
    copy(arcs, at++, arc);
  }
  for (; next < news.length; next += 1) put(arcs, at++, news[next] as NewArc);
  sortGroups(
    arcs,
    start,
    at,
    inGroupOrder(arcs, (relation) => relationRankOf(index, relation)),
  );
  const room = hubRoom(at - start);
  nodes.starts[node] = start;
  nodes.ends[node] = at;
  nodes.bests[node] = bestOf(arcs.data, start, at);
  nodes.hubStarts[node] = room === 0 ? -1 : used.hubs;
  if (room > 0) packHub(arcs, start, at, index.hubs, used.hubs);
  return { arcs: at, hubs: used.hubs + room };
};
