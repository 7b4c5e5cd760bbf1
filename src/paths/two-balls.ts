import { type Ball, type Growth, nextWork, openNext, startBalls } from "./ball.ts";
import type { BestSeen } from "./best-seen.ts";
import { type Hops, measureHops } from "./hops.ts";
import { radiusOf } from "./labels.ts";
import type { Search } from "./search.ts";

/*
 * The two balls (docs/paths.md): they grow from both ends and meet in the middle. What comes of it is a limit (no wanted path
 * costs more) and records of arcs, among which are all those of every path within the limit: an arc that neither end has scanned
 * begins and ends beyond both radii, and a path over it costs more than both together.
 */

/** So many arcs are scanned without as many paths as are wanted before steps are counted. */
const PATIENCE = 10_000;
/** With so few steps they are counted from the beginning. */
const FEW_STEPS = 3;

const isCovered = (near: Ball, far: Ball, best: BestSeen): boolean =>
  radiusOf(near.labels) + radiusOf(far.labels) > best.limit();

export type Grown = { readonly near: Ball; readonly far: Ball; readonly hops: Hops | null };

/** Grows both until nothing within the limit is unseen; false when patience ends before. */
const growUntilCovered = (growth: Growth, near: Ball, far: Ball, patience: number): boolean => {
  const { search, best } = growth;
  const mostWork = patience + nextWork(search, near) + nextWork(search, far);
  while (!isCovered(near, far, best) && !search.budget.spent()) {
    const [nearWork, farWork] = [nextWork(search, near), nextWork(search, far)];
    // A ball that has nothing left to open has seen all that can be reached from its end.
    if (nearWork === Number.POSITIVE_INFINITY || farWork === Number.POSITIVE_INFINITY) return true;
    if (nearWork <= farWork) openNext(growth, near, far);
    else openNext(growth, far, near);
    if (near.work + far.work > mostWork && best.limit() === Number.POSITIVE_INFINITY) return false;
  }
  return true;
};

/** Grows both balls; `null` when it is proven that there is no path. When the budget is spent on the way, records are missing. */
export const growBalls = (search: Search, best: BestSeen): Grown | null => {
  if (search.maxLength > FEW_STEPS) {
    const { near, far } = startBalls(search);
    if (growUntilCovered({ search, best, hops: null }, near, far, PATIENCE)) return { near, far, hops: null };
  }
  const hops = measureHops(search);
  const { near, far } = startBalls(search);
  if (search.budget.spent()) return { near, far, hops };
  if (hops === null) return null;
  growUntilCovered({ search, best, hops }, near, far, Number.POSITIVE_INFINITY);
  return { near, far, hops };
};
