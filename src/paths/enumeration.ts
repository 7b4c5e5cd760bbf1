import { chainOf, createBall, leastKey, momentAfter, openNext, type Ball } from "./ball.ts";
import type { Ranked } from "./best-seen.ts";
import { createHeap, type Heap } from "./heap.ts";
import { eachArc, eachGroup, leadsTo, passingCost, type Search } from "./search.ts";
import { compareSequences } from "./sequence.ts";
import type { Grown } from "./two-balls.ts";

/*
 * Terminology
 *
 * Stub     the beginning of a path. It carries the states in which it can be walked, and a bound: no path that begins so costs
 *          less. Stubs are taken best bound first, then by ids; so whole paths come out in their order, each once.
 * State    the cost of a stub and its moment (see `ball.ts`); several when a dearer choice of arcs comes out earlier.
 * Sure     a stub whose bound some loopless path attains. The bound of the far ball may be that of a walk that comes back into
 *          the stub; then a ball that keeps out of it gives the true one. So only beginnings of wanted paths are ever grown,
 *          and the search ends soon even where hardly any paths are.
 */

type State = { readonly cost: number; readonly moment: number };
type Stub = {
  readonly nodes: readonly number[];
  readonly states: readonly State[];
  readonly bound: number;
  readonly sure: boolean;
  readonly parent: Stub | null;
};
type Bound = { readonly cost: number; readonly label: number };

const NO_BOUND: Bound = { cost: Number.POSITIVE_INFINITY, label: -1 };

const lastOf = (nodes: readonly number[]): number => nodes[nodes.length - 1] as number;

/** The cheapest way to the far end that has no more steps than that and fits the moment. */
const boundFrom = (search: Search, ball: Ball, node: number, states: readonly State[], stepsLeft: number): Bound => {
  const { labels } = ball;
  let best = NO_BOUND;
  for (const label of ball.opened.get(node) ?? []) {
    const rest = (labels.cost[label] as number) + passingCost(search, node);
    if ((labels.steps[label] as number) > stepsLeft) continue;
    for (const { cost, moment } of states)
      if (moment <= -(labels.moment[label] as number) && cost + rest < best.cost) best = { cost: cost + rest, label };
  }
  return best;
};

const withoutBeaten = (states: readonly State[]): readonly State[] =>
  states.filter(
    (state, i) =>
      !states.some(
        (other, j) =>
          other.cost <= state.cost &&
          other.moment <= state.moment &&
          (j < i || other.cost < state.cost || other.moment < state.moment),
      ),
  );

/** The states after one more step over any of the arcs. */
const statesAfter = (search: Search, stub: Stub, start: number, end: number): readonly State[] => {
  const passing = passingCost(search, lastOf(stub.nodes));
  const after: State[] = [];
  eachArc(search, start, end, (arc) => {
    for (const state of stub.states) {
      const moment = momentAfter(search, false, state.moment, arc);
      if (moment !== null) after.push({ cost: state.cost + passing + search.costOf(arc), moment });
    }
  });
  return after.length > 1 ? withoutBeaten(after) : after;
};

/** The far end's ball, grown anew without the nodes of a stub. */
const ballWithout = (search: Search, { near }: Grown, stub: Stub, limit: number): Ball => {
  const ball = createBall(search, true, new Set(stub.nodes), search.maxLength - stub.nodes.length);
  const isBeyond = (node: number, cost: number): boolean => leastKey(search, near, node) + cost > limit;
  while (openNext(search, ball, { isBeyond, meet: () => undefined }));
  return ball;
};

export type Enumeration = {
  /** The next path in the order; null when there is none within the limit, or the budget is spent. */
  readonly next: () => Ranked | null;
};

type Walk = {
  readonly search: Search;
  readonly grown: Grown;
  readonly limit: number;
  readonly queue: Heap<Stub>;
  readonly detours: Map<Stub, Ball>;
};

const extend = ({ search, grown, limit, queue }: Walk, stub: Stub): void => {
  const stepsLeft = search.maxLength - stub.nodes.length;
  if (stepsLeft < 0) return;
  eachGroup(search, lastOf(stub.nodes), (node, start, end) => {
    if (stub.nodes.includes(node) || !leadsTo(search, node)) return;
    const states = statesAfter(search, stub, start, end);
    const bound = boundFrom(search, grown.far, node, states, stepsLeft).cost;
    if (Number.isFinite(bound) && bound <= limit)
      queue.push({ nodes: [...stub.nodes, node], states, bound, sure: false, parent: stub });
  });
};

/** The stub with its true bound; null when no wanted path begins so. The same stub when it was sure. */
const ascertain = (walk: Walk, stub: Stub): Stub | null => {
  if (stub.sure || stub.parent === null) return stub;
  const { search, grown, limit, detours } = walk;
  const node = lastOf(stub.nodes);
  const stepsLeft = search.maxLength - stub.nodes.length + 1;
  const { label } = boundFrom(search, grown.far, node, stub.states, stepsLeft);
  const earlier = new Set(stub.parent.nodes);
  if (!chainOf(grown.far, label).some((passed) => earlier.has(passed))) return { ...stub, sure: true };
  const ball = detours.get(stub.parent) ?? ballWithout(search, grown, stub.parent, limit);
  detours.set(stub.parent, ball);
  const bound = boundFrom(search, ball, node, stub.states, stepsLeft).cost;
  return Number.isFinite(bound) && bound <= limit ? { ...stub, bound, sure: true } : null;
};

const comesBefore = (a: Stub, b: Stub): boolean =>
  a.bound < b.bound || (a.bound === b.bound && compareSequences(a.nodes, b.nodes) < 0);

/** All paths of no more than the limit's cost, in order. */
export const enumeratePaths = (search: Search, grown: Grown, limit: number): Enumeration => {
  const walk: Walk = { search, grown, limit, queue: createHeap(comesBefore), detours: new Map() };
  const states = [{ cost: 0, moment: Number.NEGATIVE_INFINITY }];
  const { cost: bound } = boundFrom(search, grown.far, search.from, states, search.maxLength);
  if (Number.isFinite(bound)) walk.queue.push({ nodes: [search.from], states, bound, sure: true, parent: null });
  const next = (): Ranked | null => {
    for (let stub = walk.queue.pop(); stub !== undefined; stub = walk.queue.pop()) {
      if (search.budget.spent()) return null;
      if (lastOf(stub.nodes) === search.to) return { cost: stub.bound, nodes: stub.nodes };
      const ascertained = ascertain(walk, stub);
      if (search.budget.spent()) return null;
      if (ascertained === null) continue;
      if (ascertained.bound > stub.bound) walk.queue.push(ascertained);
      else extend(walk, ascertained);
    }
    return null;
  };
  return { next };
};
