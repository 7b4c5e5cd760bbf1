import type { BestSeen } from "./best-seen.ts";
import { hopsLeft, type Hops } from "./hops.ts";
import { BLOCK, blocksOf, firstDayOf, lastDayOf } from "./hubs.ts";
import {
  addLabel,
  BEATEN,
  chainOf,
  clearLabels,
  createLabels,
  firstLabel,
  isBeaten,
  type Labels,
  nextLabel,
  OPENED,
  radiusOf,
  reserve,
} from "./labels.ts";
import { ANY_MOMENT } from "./moment.ts";
import { read } from "./read.ts";
import { createRecords, type Records, reserveRecords } from "./records.ts";
import { admits, costOf, exists, halfStep, leadsTo, passingCost, type Search } from "./search.ts";

/*
 * Terminology
 *
 * Ball      what a search knows around one end of the path: labels (`labels.ts`), and records of the arcs that it scanned.
 * Key       cost, passing, and half of the cheapest step: the order in which labels are opened, so that a hub is opened late or
 *           never.
 * Radius    every label that is not opened has this key or a greater one.
 * Before    the moment of the label of the same node that was opened before: arcs that could be taken then are done with.
 */

export type Ball = {
  readonly backward: boolean;
  readonly labels: Labels;
  readonly records: Records;
  origin: number;
  /** Arcs scanned. */
  work: number;
};

export type Growth = {
  readonly search: Search;
  readonly best: BestSeen;
  /** Steps left, where those count (`hops.ts`). */
  readonly hops: Hops | null;
};

const createBall = (backward: boolean): Ball => ({
  backward,
  labels: createLabels(),
  records: createRecords(),
  origin: -1,
  work: 0,
});

/** The two balls of this thread; a search is done with them before the next begins. */
const BALLS = { near: createBall(false), far: createBall(true) };

const restart = (search: Search, ball: Ball, origin: number): Ball => {
  clearLabels(ball.labels, search.index.nodes.starts.length);
  ball.records.count = 0;
  ball.origin = origin;
  ball.work = 0;
  if (exists(search, origin)) addLabel(ball.labels, origin, 0, ANY_MOMENT, 0, -1, halfStep(search, origin));
  return ball;
};

/** Both balls, each holding one label: its end, at no cost. */
export const startBalls = (search: Search): { readonly near: Ball; readonly far: Ball } => ({
  near: restart(search, BALLS.near, search.from),
  far: restart(search, BALLS.far, search.to),
});

/** The cheapest way on from a node, over a label of the other ball that fits the moment. */
const cheapestRest = ({ labels }: Ball, node: number, moment: number): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let label = firstLabel(labels, node); label !== -1; label = read(labels.next, label)) {
    const cost = labels.cost[label] as number;
    if (cost < least && moment <= -read(labels.moment, label)) least = cost;
  }
  return least;
};

/** Whole paths over an arc to a node that both balls know. */
const meet = (
  { search, best }: Growth,
  own: Ball,
  other: Ball,
  label: number,
  node: number,
  reach: number,
  moment: number,
): void => {
  const { labels } = other;
  const here = chainOf(own.labels, label);
  for (let there = firstLabel(labels, node); there !== -1; there = read(labels.next, there)) {
    if (moment > -read(labels.moment, there) || reach + (labels.cost[there] as number) >= best.limit()) continue;
    if (here.length + (labels.steps[there] as number) > search.maxLength) continue;
    const beyond = chainOf(labels, there);
    best.offer(own.backward ? [...beyond.toReversed(), ...here] : [...here.toReversed(), ...beyond]);
  }
};

/** Scans the row of an opened label from `start` to `end`. */
type Scan = (growth: Growth, own: Ball, other: Ball, label: number, before: number, start: number, end: number) => void;

/** Arc by arc. */
const scan: Scan = (growth, own, other, label, before, start, end) => {
  const { search, best, hops } = growth;
  const { labels, records } = own;
  const { arcs } = search.index;
  const { timed } = search;
  const node = read(labels.node, label);
  const key = (labels.cost[label] as number) + passingCost(search, node);
  const steps = (labels.steps[label] as number) + 1;
  const moment = read(labels.moment, label);
  const otherRadius = radiusOf(other.labels);
  let limit = best.limit();
  const isBestFirst = !timed && read(search.index.nodes.hubStarts, node) === -1;
  let lastTaken = -1;
  for (let arc = start; arc < end; arc += 1) {
    const x = read(arcs.neighbours, arc);
    if (x === lastTaken || !admits(search, arc)) continue;
    let after = ANY_MOMENT;
    if (timed) {
      const [opens, closes] = own.backward
        ? [-lastDayOf(arcs, arc), -firstDayOf(arcs, arc)]
        : [firstDayOf(arcs, arc), lastDayOf(arcs, arc)];
      if (closes < moment || opens >= before) continue;
      after = Math.max(moment, opens);
    }
    if (x === own.origin || !leadsTo(search, x)) continue;
    if (hops !== null && steps + hopsLeft(hops, own.backward, x) > search.maxLength) continue;
    const cost = key + costOf(search, arc);
    const reach = cost + passingCost(search, x);
    const half = halfStep(search, x);
    const rest = cheapestRest(other, x, after);
    if (Math.min(reach + rest, cost + otherRadius - half) > limit) continue;
    if (isBestFirst) lastTaken = x;
    records.node[records.count] = node;
    records.arc[records.count] = arc;
    records.count += 1;
    if (reach + rest < limit) {
      meet(growth, own, other, label, x, reach, after);
      limit = best.limit();
    }
    if (x === other.origin || isBeaten(labels, x, cost, after, steps, hops !== null)) continue;
    addLabel(labels, x, cost, after, steps, label, reach + half);
  }
  own.work += end - start;
};

/** The first place of a hub's row whose arc has not ended before a day. */
const firstNotEnded = (search: Search, start: number, end: number, day: number): number => {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lastDayOf(search.index.arcs, middle) < day) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Scans of a hub's row, which is in the order of last days, only the blocks that have arcs for the moment and not for those before. */
const scanHub: Scan = (growth, own, other, label, before, start, end) => {
  const { search } = growth;
  const { hubs, nodes } = search.index;
  const moment = read(own.labels.moment, label);
  const earliestOf = read(nodes.hubStarts, read(own.labels.node, label)) + (end - start);
  // Forward: not ended before the moment. Backward: not ended when the arcs before were, unless nothing was before.
  const first = firstNotEnded(search, start, end, own.backward ? -before + 1 : moment);
  // Forward: begun before the arcs that were done with. Backward: begun by the moment.
  const latest = own.backward ? -moment : before - 1;
  const firstBlock = Math.floor((first - start) / BLOCK);
  for (let block = firstBlock; block < blocksOf(end - start); block += 1) {
    if (read(hubs, earliestOf + block) > latest) continue;
    const from = Math.max(first, start + block * BLOCK);
    scan(growth, own, other, label, before, from, Math.min(end, start + (block + 1) * BLOCK));
    if (search.budget.spent()) return;
  }
};

/** After all moments. */
const NEVER = 0x7fffffff + 1;

/** The earliest moment among the opened labels of the same node that cost no more. */
const openedBefore = (labels: Labels, opened: number): number => {
  let earliest = NEVER;
  for (let label = firstLabel(labels, read(labels.node, opened)); label !== -1; label = read(labels.next, label))
    if (labels.state[label] === OPENED && (labels.cost[label] as number) <= (labels.cost[opened] as number))
      earliest = Math.min(earliest, read(labels.moment, label));
  return earliest;
};

/** How many arcs the next opening scans at most; infinite when there is none. */
export const nextWork = ({ index: { nodes } }: Search, { labels, work }: Ball): number => {
  const label = nextLabel(labels);
  if (label === -1) return Number.POSITIVE_INFINITY;
  const node = read(labels.node, label);
  return work + read(nodes.ends, node) - read(nodes.starts, node);
};

/** Opens the ball's nearest label; there must be one. */
export const openNext = (growth: Growth, own: Ball, other: Ball): void => {
  const { search } = growth;
  const { labels } = own;
  const label = nextLabel(labels);
  const node = read(labels.node, label);
  const before = growth.hops === null ? openedBefore(labels, label) : NEVER;
  labels.state[label] = OPENED;
  if ((labels.steps[label] as number) >= search.maxLength) return;
  const start = read(search.index.nodes.starts, node);
  const end = read(search.index.nodes.ends, node);
  reserve(labels, end - start);
  reserveRecords(own.records, end - start);
  if (search.timed && read(search.index.nodes.hubStarts, node) !== -1)
    scanHub(growth, own, other, label, before, start, end);
  else scan(growth, own, other, label, before, start, end);
};

/** The least cost of any label of a node, and no less than the radius allows for those not known. */
export const leastKey = (search: Search, { labels }: Ball, node: number): number => {
  let least = radiusOf(labels) - halfStep(search, node);
  const passing = passingCost(search, node);
  for (let label = firstLabel(labels, node); label !== -1; label = read(labels.next, label))
    if (labels.state[label] !== BEATEN) least = Math.min(least, (labels.cost[label] as number) + passing);
  return least;
};
