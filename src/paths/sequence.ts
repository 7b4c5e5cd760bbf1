import { read } from "./read.ts";
import { arcsBetween } from "./arcs-between.ts";
import { ANY_MOMENT, momentAfter } from "./moment.ts";
import { relationRankOf } from "./path-index.ts";
import { costOf, passingCost, type Search } from "./search.ts";

/*
 * Terminology
 *
 * Sequence   the nodes of a path, from end to end: what tells one path from another.
 * Choice     one arc for each step. In time order not every choice fits, and the cheapest that fits counts; among equally
 *            cheap ones the one with the first relation ids.
 */

/** -1, 0 or 1: cheaper paths first, then by the ids of their entities, one after the other. */
export const compareSequences = (a: readonly number[], b: readonly number[]): number => {
  for (let i = 0; i < a.length && i < b.length; i += 1) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return Math.sign(difference);
  }
  return Math.sign(a.length - b.length);
};

/** The admitted arcs of each step of a sequence, best first. */
export const arcsAlong = (search: Search, nodes: readonly number[]): readonly (readonly number[])[] =>
  nodes.slice(1).map((node, i) => arcsBetween(search, nodes[i] as number, node));

type Remainder = (step: number, moment: number) => number;

/** The least cost of the steps from one on, when the first of them can be taken from that moment on. */
const remainderOf = (search: Search, steps: readonly (readonly number[])[]): Remainder => {
  const known = steps.map(() => new Map<number, number>());
  const remainder: Remainder = (step, moment) => {
    const arcs = steps[step];
    if (arcs === undefined) return 0;
    const before = known[step]?.get(moment);
    if (before !== undefined) return before;
    let least = Number.POSITIVE_INFINITY;
    for (const arc of arcs) {
      const after = momentAfter(search, moment, arc);
      if (after !== null) least = Math.min(least, costOf(search, arc) + remainder(step + 1, after));
    }
    known[step]?.set(moment, least);
    return least;
  };
  return remainder;
};

const hubsOf = (search: Search, nodes: readonly number[]): number =>
  nodes.reduce((sum, node) => sum + passingCost(search, node), 0);

/** What a path costs; infinite when no choice of arcs fits. */
export const costOfSequence = (search: Search, nodes: readonly number[]): number =>
  hubsOf(search, nodes) + remainderOf(search, arcsAlong(search, nodes))(0, ANY_MOMENT);

/** The arcs that a path rests on, one for each step. */
export const chooseArcs = (search: Search, steps: readonly (readonly number[])[]): readonly number[] => {
  const remainder = remainderOf(search, steps);
  const chosen: number[] = [];
  let moment = ANY_MOMENT;
  for (const [step, arcs] of steps.entries()) {
    const least = remainder(step, moment);
    const fitting = arcs.flatMap((arc) => {
      const after = momentAfter(search, moment, arc);
      return after !== null && costOf(search, arc) + remainder(step + 1, after) === least ? [{ arc, after }] : [];
    });
    const byRelation = (arc: number): number => relationRankOf(search.index, read(search.index.arcs.relations, arc));
    fitting.sort((a, b) => byRelation(a.arc) - byRelation(b.arc) || a.after - b.after || a.arc - b.arc);
    const best = fitting[0];
    if (best === undefined) throw new Error("A path was found whose steps do not fit each other in time.");
    chosen.push(best.arc);
    moment = best.after;
  }
  return chosen;
};
