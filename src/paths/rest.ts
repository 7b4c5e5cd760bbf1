import type { Budget } from "./budget.ts";
import type { Corridor } from "./corridor.ts";
import { createHeap } from "./heap.ts";
import { ANY_MOMENT } from "./moment.ts";

/*
 * Terminology
 *
 * Rest   one way from a node of the corridor to the end: its cost (without the node's own passing), steps, and the latest day on
 *        which one may arrive at the node. A node has several when none beats another.
 */

export type Rest = {
  readonly node: number;
  readonly cost: number;
  readonly steps: number;
  /** Minus the latest day. */
  readonly moment: number;
  readonly key: number;
  /** The rest after the next step; null at the end. */
  readonly after: Rest | null;
};

/** By node, cheapest first. */
export type Rests = readonly (readonly Rest[])[];

export type RestOptions = {
  readonly budget: Budget;
  /** No wanted path costs more. */
  readonly limit: number;
  readonly mostSteps: number;
  /** Nodes to keep out of. */
  readonly without: ReadonlySet<number>;
};

const isBeaten = (rests: readonly Rest[], cost: number, steps: number, moment: number): boolean => {
  for (const rest of rests) if (rest.cost <= cost && rest.steps <= steps && rest.moment <= moment) return true;
  return false;
};

/** All rests within the limit that no other beats; some only, when the budget is spent. */
export const findRests = (corridor: Corridor, { budget, limit, mostSteps, without }: RestOptions): Rests => {
  const { passing, near, behind, from, to } = corridor;
  const rests: Rest[][] = corridor.nodes.map(() => []);
  const queue = createHeap<Rest>((a, b) => a.key < b.key);
  queue.push({ node: to, cost: 0, steps: 0, moment: ANY_MOMENT, key: 0, after: null });
  for (let rest = queue.pop(); rest !== undefined && !budget.spent(); rest = queue.pop()) {
    const own = rests[rest.node] as Rest[];
    if (isBeaten(own, rest.cost, rest.steps, rest.moment)) continue;
    own.push(rest);
    const steps = rest.steps + 1;
    if (rest.node === from || steps > mostSteps) continue;
    for (const link of behind[rest.node] as readonly { from: number; cost: number; first: number; last: number }[]) {
      const cost = rest.key + link.cost;
      const moment = Math.max(rest.moment, -link.last);
      if (moment > -link.first || cost + (near[link.from] as number) > limit || without.has(link.from)) continue;
      if (isBeaten(rests[link.from] as Rest[], cost, steps, moment)) continue;
      queue.push({ node: link.from, cost, steps, moment, key: cost + (passing[link.from] as number), after: rest });
    }
  }
  return rests;
};
