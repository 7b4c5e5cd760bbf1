import { formOf, TIMELESS } from "./arc.ts";
import { createHeap, type Heap } from "./heap.ts";
import { read } from "./read.ts";
import { eachArc, eachGroup, leadsTo, passingCost, type Search } from "./search.ts";

/*
 * Terminology
 *
 * Ball      what a search knows around one end of the path: nodes, and what it costs to get from there to that end.
 * Label     one way to a node: its cost (without the node's own passing), steps, moment and the label before.
 *           A node has several labels when none beats another in cost, steps and moment together.
 * Moment    forward: the earliest day on which the next step can be taken. Backward: minus the latest day on which the step
 *           before can be taken. Less is better on both sides.
 * Key       cost plus passing: the order in which labels are opened, so that a hub is opened late or never.
 * Radius    the key opened last: every label not opened yet has this key or a greater one.
 */

export type Labels = {
  readonly node: number[];
  readonly cost: number[];
  readonly steps: number[];
  readonly moment: number[];
  /** -1 at the origin. */
  readonly before: number[];
};

export type Ball = {
  readonly origin: number;
  readonly backward: boolean;
  readonly labels: Labels;
  readonly queue: Heap<number>;
  /** The opened labels of a node, cheapest first. */
  readonly opened: Map<number, number[]>;
  /** Nodes that the ball must keep out of. */
  readonly banned: ReadonlySet<number>;
  readonly maxSteps: number;
  readonly progress: { radius: number; work: number };
};

const NONE: ReadonlySet<number> = new Set();

const keyOf = (search: Search, ball: Pick<Ball, "labels">, label: number): number =>
  (ball.labels.cost[label] as number) + passingCost(search, ball.labels.node[label] as number);

/** A ball that holds one label: its end, at no cost. */
export const createBall = (
  search: Search,
  backward: boolean,
  banned: ReadonlySet<number> = NONE,
  maxSteps: number = search.maxLength,
): Ball => {
  const origin = backward ? search.to : search.from;
  const labels: Labels = { node: [origin], cost: [0], steps: [0], moment: [Number.NEGATIVE_INFINITY], before: [-1] };
  const keys = (label: number): number => keyOf(search, { labels }, label);
  const queue = createHeap<number>((a, b) => {
    const difference = keys(a) - keys(b);
    return difference < 0 || (difference === 0 && a < b);
  });
  if (search.exists(origin)) queue.push(0);
  return { origin, backward, labels, queue, opened: new Map(), banned, maxSteps, progress: { radius: 0, work: 0 } };
};

const isBeaten = ({ labels, opened }: Ball, node: number, cost: number, steps: number, moment: number): boolean => {
  const rivals = opened.get(node);
  if (rivals === undefined) return false;
  return rivals.some(
    (rival) =>
      (labels.cost[rival] as number) <= cost &&
      (labels.steps[rival] as number) <= steps &&
      (labels.moment[rival] as number) <= moment,
  );
};

const takeNext = (search: Search, ball: Ball): number | undefined => {
  const { labels, queue } = ball;
  for (let label = queue.pop(); label !== undefined; label = queue.pop()) {
    ball.progress.radius = keyOf(search, ball, label);
    if (search.budget.spent()) return undefined;
    const [node, cost, steps, moment] = [
      labels.node[label],
      labels.cost[label],
      labels.steps[label],
      labels.moment[label],
    ] as [number, number, number, number];
    if (isBeaten(ball, node, cost, steps, moment)) continue;
    const others = ball.opened.get(node);
    if (others === undefined) ball.opened.set(node, [label]);
    else others.push(label);
    return label;
  }
  ball.progress.radius = Number.POSITIVE_INFINITY;
  return undefined;
};

/** The moment after a step over the arc; `null` when that would go back in time. Structure is free. */
export const momentAfter = (search: Search, backward: boolean, moment: number, arc: number): number | null => {
  const { data, froms, tos } = search.index;
  if (!search.timed || formOf(read(data, arc)) === TIMELESS) return moment;
  const start = backward ? -read(tos, arc) : read(froms, arc);
  const end = backward ? -read(froms, arc) : read(tos, arc);
  const after = Math.max(moment, start);
  return after <= end ? after : null;
};

export type Opening = {
  /** Whether a label with that cost at that node is of no use. */
  readonly isBeyond: (node: number, cost: number) => boolean;
  /** Told of each arc that was scanned, from the opened label to the neighbour. */
  readonly meet: (label: number, neighbour: number, cost: number) => void;
};

/** Opens the ball's nearest label; false when there is none left, or the budget is spent. */
export const openNext = (search: Search, ball: Ball, opening: Opening): boolean => {
  const label = takeNext(search, ball);
  if (label === undefined) return false;
  const { labels } = ball;
  const node = labels.node[label] as number;
  const goal = ball.backward ? search.from : search.to;
  const steps = (labels.steps[label] as number) + 1;
  if (node === goal || steps > ball.maxSteps) return true;
  const key = keyOf(search, ball, label);
  const moment = labels.moment[label] as number;
  const relax = (neighbour: number, arc: number): void => {
    const cost = key + search.costOf(arc);
    const after = momentAfter(search, ball.backward, moment, arc);
    if (after === null || opening.isBeyond(neighbour, cost)) return;
    opening.meet(label, neighbour, cost);
    if (isBeaten(ball, neighbour, cost, steps, after)) return;
    labels.node.push(neighbour);
    labels.cost.push(cost);
    labels.steps.push(steps);
    labels.moment.push(after);
    labels.before.push(label);
    ball.queue.push(labels.node.length - 1);
  };
  eachGroup(search, node, (neighbour, start, end) => {
    ball.progress.work += end - start;
    if (neighbour === ball.origin || ball.banned.has(neighbour) || !leadsTo(search, neighbour)) return;
    eachArc(search, start, end, (arc) => relax(neighbour, arc));
  });
  return true;
};

/** The nodes from a label back to the ball's origin. */
export const chainOf = ({ labels }: Ball, label: number): readonly number[] => {
  const nodes: number[] = [];
  for (let at = label; at !== -1; at = labels.before[at] as number) nodes.push(labels.node[at] as number);
  return nodes;
};

/** No path to the node costs less, passing it included: its cheapest opened label, or else the radius. */
export const leastKey = (search: Search, ball: Ball, node: number): number => {
  const cheapest = ball.opened.get(node)?.[0];
  return cheapest === undefined ? ball.progress.radius : keyOf(search, ball, cheapest);
};
