import { chainOf, createBall, leastKey, openNext, type Ball } from "./ball.ts";
import type { BestSeen } from "./best-seen.ts";
import { passingCost, type Search } from "./search.ts";

/*
 * The two balls (docs/paths.md): they grow from both ends and meet in the middle. What comes of it is a limit (no wanted
 * path costs more) and, from the far end, what it costs at least to get there from every node that a wanted path passes.
 *
 * That the balls may stop early is only for speed: the far ball is grown on until every label within the limit is opened, and
 * the near ball's costs keep it from growing anywhere else.
 */

/** Whole paths from an opened label of one ball over an arc to the opened labels of the other. */
const meeting =
  (search: Search, own: Ball, other: Ball, best: BestSeen) =>
  (label: number, neighbour: number, cost: number): void => {
    const opposite = other.opened.get(neighbour);
    if (opposite === undefined) return;
    const passing = passingCost(search, neighbour);
    for (const there of opposite) {
      if (cost + passing + (other.labels.cost[there] as number) > best.limit()) continue;
      const here = chainOf(own, label);
      const beyond = chainOf(other, there);
      best.offer(own.backward ? [...beyond.toReversed(), ...here] : [...here.toReversed(), ...beyond]);
    }
  };

const grow = (search: Search, own: Ball, other: Ball, best: BestSeen): boolean =>
  openNext(search, own, {
    isBeyond: (node, cost) => cost + passingCost(search, node) > best.limit(),
    meet: meeting(search, own, other, best),
  });

/** Nothing on a path within the limit is left unseen by both balls. */
const isCovered = (search: Search, near: Ball, far: Ball, best: BestSeen): boolean =>
  near.progress.radius + far.progress.radius + search.cheapest > best.limit();

/** Grows the far ball through what the near ball knows, as far as the limit goes. */
const complete = (search: Search, near: Ball, far: Ball, best: BestSeen): void => {
  const isBeyond = (node: number, cost: number): boolean => leastKey(search, near, node) + cost > best.limit();
  const meet = meeting(search, far, near, best);
  while (openNext(search, far, { isBeyond, meet }));
};

export type Grown = { readonly near: Ball; readonly far: Ball };

/** Grows both balls. When the budget is spent on the way, the far ball is not complete. */
export const growBalls = (search: Search, best: BestSeen): Grown => {
  const near = createBall(search, false);
  const far = createBall(search, true);
  while (!isCovered(search, near, far, best)) {
    const isNear = near.progress.work <= far.progress.work;
    if (!grow(search, isNear ? near : far, isNear ? far : near, best)) break;
  }
  if (!search.budget.spent()) complete(search, near, far, best);
  return { near, far };
};
