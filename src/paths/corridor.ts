import { firstDayOf, lastDayOf } from "./hubs.ts";
import { type Ball, leastKey } from "./ball.ts";
import { FIRST_DAY, LAST_DAY } from "./days.ts";
import { firstLabel, isOpened } from "./labels.ts";
import { rankOf } from "./path-index.ts";
import { read } from "./read.ts";
import { costOf, passingCost, type Search } from "./search.ts";
import type { Grown } from "./two-balls.ts";

/*
 * Terminology
 *
 * Corridor   the part of the graph that holds every wanted path: a small graph of its own, whose nodes are numbered in the order of
 *            their ids, and whose arcs lead on from the start or its side towards the end. All filters are behind.
 * Link       an arc of the corridor. Of parallel arcs only those are kept that no other beats in cost and both days.
 */

export type Link = {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  /** Its days; all of them when order in time is not asked. */
  readonly first: number;
  readonly last: number;
};

export type Corridor = {
  /** The node in the index of each of its nodes. */
  readonly nodes: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly passing: Float64Array;
  /** The least that any way from the start costs, passing included. */
  readonly near: Float64Array;
  /** By node: the links that lead on, by where they lead; and those that lead to it. */
  readonly ahead: readonly (readonly Link[])[];
  readonly behind: readonly (readonly Link[])[];
};

type Found = { readonly from: number; readonly to: number; readonly arc: number };

/** The records of one ball whose cheapest use is within the limit, and after which a way goes on, as they lead to the end. */
const recorded = (search: Search, own: Ball, other: Ball, limit: number): readonly Found[] => {
  const { records } = own;
  const { neighbours } = search.index.arcs;
  const found: Found[] = [];
  let last = -1;
  let key = 0;
  for (let at = 0; at < records.count; at += 1) {
    const node = read(records.node, at);
    const arc = read(records.arc, at);
    const neighbour = read(neighbours, arc);
    if (firstLabel(other.labels, neighbour) === -1 && !isOpened(own.labels, neighbour)) continue;
    if (node !== last) {
      last = node;
      key = leastKey(search, own, node);
    }
    if (key + costOf(search, arc) + leastKey(search, other, neighbour) > limit) continue;
    const [from, to] = own.backward ? [neighbour, node] : [node, neighbour];
    if (from !== search.to && to !== search.from) found.push({ from, to, arc });
  }
  return found;
};

const inOrder = (a: Link, b: Link): number => a.to - b.to || a.cost - b.cost || a.first - b.first || b.last - a.last;

/** In their order, without those that another one to the same node beats. */
const withoutBeaten = (links: Link[]): readonly Link[] => {
  links.sort(inOrder);
  const kept: Link[] = [];
  for (const link of links) {
    let isWanted = true;
    for (let i = kept.length - 1; isWanted && i >= 0 && kept[i]?.to === link.to; i -= 1) {
      const other = kept[i] as Link;
      isWanted = other.first > link.first || other.last < link.last;
    }
    if (isWanted) kept.push(link);
  }
  return kept;
};

const numbered = (search: Search, found: readonly Found[]): readonly number[] => {
  const nodes = new Set([search.from, search.to]);
  for (const { from, to } of found) nodes.add(from).add(to);
  return [...nodes].sort((a, b) => rankOf(search.index, a) - rankOf(search.index, b));
};

/** The corridor of all paths within the limit, out of what both balls recorded. */
export const createCorridor = (search: Search, grown: Grown, limit: number): Corridor => {
  const { arcs } = search.index;
  const { near, far } = grown;
  const found = [...recorded(search, near, far, limit), ...recorded(search, far, near, limit)];
  const nodes = numbered(search, found);
  const places = new Map(nodes.map((node, place) => [node, place]));
  const placeOf = (node: number): number => places.get(node) as number;
  const ahead: Link[][] = nodes.map(() => []);
  for (const { from, to, arc } of found)
    ahead[placeOf(from)]?.push({
      from: placeOf(from),
      to: placeOf(to),
      cost: costOf(search, arc),
      first: search.timed ? firstDayOf(arcs, arc) : FIRST_DAY,
      last: search.timed ? lastDayOf(arcs, arc) : LAST_DAY,
    });
  const sorted = ahead.map(withoutBeaten);
  const behind: Link[][] = nodes.map(() => []);
  for (const links of sorted) for (const link of links) behind[link.to]?.push(link);
  return {
    nodes,
    from: placeOf(search.from),
    to: placeOf(search.to),
    passing: Float64Array.from(nodes, (node) => passingCost(search, node)),
    near: Float64Array.from(nodes, (node) => (node === search.from ? 0 : leastKey(search, grown.near, node))),
    ahead: sorted,
    behind,
  };
};
