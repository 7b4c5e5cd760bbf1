import { rankOf } from "./path-index.ts";
import { compareSequences, costOfSequence } from "./sequence.ts";
import type { Search } from "./search.ts";

/** The place of a path in the order, which is total: its cost, then the ranks of its nodes. */
export type Place = { readonly cost: number; readonly ranks: readonly number[] };
export type Ranked = Place & { readonly nodes: readonly number[] };

export const compareRanked = (a: Place, b: Place): number =>
  Math.sign(a.cost - b.cost) || compareSequences(a.ranks, b.ranks);

export const toRanked = (search: Search, cost: number, nodes: readonly number[]): Ranked => ({
  cost,
  nodes,
  ranks: nodes.map((node) => rankOf(search.index, node)),
});

/** The best distinct paths seen so far, and the cost of the worst of them once there are enough. */
export type BestSeen = {
  /** No path that is wanted costs more. */
  readonly limit: () => number;
  readonly offer: (nodes: readonly number[]) => void;
  readonly paths: () => readonly Ranked[];
};

const isLoopless = (nodes: readonly number[]): boolean => new Set(nodes).size === nodes.length;

/** Keeps `wanted` paths that come after `after` in the order. */
export const createBestSeen = (search: Search, wanted: number, after: Place | null): BestSeen => {
  const best: Ranked[] = [];
  const met = new Set<string>();
  const limit = (): number => (best.length < wanted ? Number.POSITIVE_INFINITY : (best[wanted - 1] as Ranked).cost);
  return {
    limit,
    paths: () => best,
    offer: (nodes) => {
      if (nodes.length > search.maxLength + 1 || !isLoopless(nodes)) return;
      const name = nodes.join(" ");
      if (met.has(name)) return;
      met.add(name);
      const ranked = toRanked(search, costOfSequence(search, nodes), nodes);
      if (!Number.isFinite(ranked.cost) || (after !== null && compareRanked(ranked, after) <= 0)) return;
      const place = best.findIndex((other) => compareRanked(ranked, other) < 0);
      if (place === -1) best.push(ranked);
      else best.splice(place, 0, ranked);
      if (best.length > wanted) best.pop();
    },
  };
};
