import type { PathIndex } from "./path-index.ts";
import { read } from "./read.ts";
import { admits, type Search } from "./search.ts";

/** The first place in a row, by neighbour, that is not before it; `arcAt` gives the arc at a place. */
const firstOf = (
  neighbours: Int32Array,
  arcAt: (place: number) => number,
  degree: number,
  neighbour: number,
): number => {
  let [low, high] = [0, degree];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (read(neighbours, arcAt(middle)) < neighbour) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** All arcs from one node to another, best first. */
const groupBetween = ({ nodes, arcs, hubs }: PathIndex, node: number, neighbour: number): readonly number[] => {
  const start = read(nodes.starts, node);
  const degree = read(nodes.ends, node) - start;
  const hubStart = read(nodes.hubStarts, node);
  const arcAt =
    hubStart === -1 ? (place: number) => start + place : (place: number) => start + read(hubs, hubStart + place);
  const group: number[] = [];
  for (let place = firstOf(arcs.neighbours, arcAt, degree, neighbour); place < degree; place += 1) {
    const arc = arcAt(place);
    if (read(arcs.neighbours, arc) !== neighbour) break;
    group.push(arc);
  }
  return group;
};

/** The admitted arcs between two neighbours, best first. */
export const arcsBetween = (search: Search, node: number, neighbour: number): readonly number[] =>
  groupBetween(search.index, node, neighbour).filter((arc) => admits(search, arc));
