import { read } from "./read.ts";
import { admits, exists, leadsTo, type Search } from "./search.ts";

/*
 * Terminology
 *
 * Hops     the fewest steps from either end to a node, whatever they cost. Both sides are measured until their depths add up to the
 *          most steps of a path; so whatever neither has met is too far from one end or the other.
 */

const UNKNOWN = 255;

type Side = { readonly hops: Uint8Array; depth: number; frontier: number[] };

export type Hops = { readonly toStart: Side; readonly toEnd: Side };

const createSide = (search: Search, origin: number): Side => {
  const hops = new Uint8Array(search.index.nodes.starts.length).fill(UNKNOWN);
  hops[origin] = 0;
  return { hops, depth: 0, frontier: exists(search, origin) ? [origin] : [] };
};

const workOf = ({ index: { nodes } }: Search, { frontier }: Side): number =>
  frontier.reduce((sum, node) => sum + read(nodes.ends, node) - read(nodes.starts, node), 0);

const grow = (search: Search, side: Side, goal: number): void => {
  const { nodes, arcs } = search.index;
  const met: number[] = [];
  side.depth += 1;
  for (const node of side.frontier) {
    if (node === goal) continue;
    for (let arc = read(nodes.starts, node); arc < read(nodes.ends, node); arc += 1) {
      const neighbour = read(arcs.neighbours, arc);
      if (side.hops[neighbour] !== UNKNOWN || !admits(search, arc) || !leadsTo(search, neighbour)) continue;
      side.hops[neighbour] = side.depth;
      met.push(neighbour);
    }
    if (search.budget.spent()) return;
  }
  side.frontier = met;
};

/** Measures both sides; `null`: there is no path of so few steps. Stops when the budget is spent. */
export const measureHops = (search: Search): Hops | null => {
  const toStart = createSide(search, search.from);
  const toEnd = createSide(search, search.to);
  while (toStart.depth + toEnd.depth < search.maxLength && !search.budget.spent()) {
    if (workOf(search, toStart) <= workOf(search, toEnd)) grow(search, toStart, search.to);
    else grow(search, toEnd, search.from);
  }
  const isMet = toStart.hops.some((hops, node) => hops + (toEnd.hops[node] as number) <= search.maxLength);
  return isMet ? { toStart, toEnd } : null;
};

/** The fewest steps that are left from a node to the end that a ball grows towards. */
export const hopsLeft = ({ toStart, toEnd }: Hops, backward: boolean, node: number): number => {
  const { hops, depth } = backward ? toStart : toEnd;
  const known = hops[node] as number;
  return known === UNKNOWN ? depth + 1 : known;
};
