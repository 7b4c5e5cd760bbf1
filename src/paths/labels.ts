import { CHEAPEST_STEP } from "./cost.ts";
import { read } from "./read.ts";

/*
 * Terminology
 *
 * Label    one way from an end of the path to a node: its cost (without the node's own passing), steps, moment and the label
 *          before. A node has several labels when none beats another.
 * Bucket   labels whose keys are within a sixteenth of the cheapest step. No step is that cheap: a label's successors are in later
 *          buckets, so that within a bucket the order is of no matter.
 *
 * Labels live in arrays that one thread uses for one search after another. What a node's place holds is only good when its stamp is
 * that of the search, so that nothing is cleared in between.
 */

const WIDTH = CHEAPEST_STEP / 16;

export const WAITING = 0;
export const OPENED = 1;
/** Another label of the node is better in everything. */
export const BEATEN = 2;

export type Labels = {
  count: number;
  node: Int32Array;
  cost: Float64Array;
  moment: Int32Array;
  steps: Uint8Array;
  state: Uint8Array;
  /** -1 at the origin. */
  before: Int32Array;
  /** The next label of the same node; -1 at the last. */
  next: Int32Array;
  /** The next label in the same bucket; -1 at the last. */
  behind: Int32Array;
  /** By node: its first label, and the stamp. */
  heads: Int32Array;
  stamp: number;
  /** By bucket: its first label. */
  buckets: Int32Array;
  bucket: number;
  lastBucket: number;
};

const FIRST_SIZE = 1 << 14;

export const createLabels = (): Labels => ({
  count: 0,
  node: new Int32Array(FIRST_SIZE),
  cost: new Float64Array(FIRST_SIZE),
  moment: new Int32Array(FIRST_SIZE),
  steps: new Uint8Array(FIRST_SIZE),
  state: new Uint8Array(FIRST_SIZE),
  before: new Int32Array(FIRST_SIZE),
  next: new Int32Array(FIRST_SIZE),
  behind: new Int32Array(FIRST_SIZE),
  heads: new Int32Array(0),
  stamp: 0,
  buckets: new Int32Array(512).fill(-1),
  bucket: 0,
  lastBucket: -1,
});

/** Forgets all labels; room for that many nodes. */
export const clearLabels = (labels: Labels, nodes: number): void => {
  labels.count = 0;
  labels.buckets.fill(-1, 0, labels.lastBucket + 1);
  labels.bucket = 0;
  labels.lastBucket = -1;
  labels.stamp += 1;
  if (labels.heads.length >= 2 * nodes && labels.stamp < 0x7fffffff) return;
  labels.heads = new Int32Array(2 * nodes);
  labels.stamp = 1;
};

const larger = <T extends Int32Array | Float64Array | Uint8Array>(values: T, size: number): T => {
  const grown = new (values.constructor as new (size: number) => T)(size);
  grown.set(values);
  return grown;
};

/** Makes room for so many more labels. */
export const reserve = (labels: Labels, more: number): void => {
  if (labels.count + more <= labels.node.length) return;
  const size = Math.max(2 * labels.node.length, labels.count + more);
  labels.node = larger(labels.node, size);
  labels.cost = larger(labels.cost, size);
  labels.moment = larger(labels.moment, size);
  labels.steps = larger(labels.steps, size);
  labels.state = larger(labels.state, size);
  labels.before = larger(labels.before, size);
  labels.next = larger(labels.next, size);
  labels.behind = larger(labels.behind, size);
};

/** The first label of a node; -1 when it has none. */
export const firstLabel = ({ heads, stamp }: Labels, node: number): number =>
  read(heads, 2 * node + 1) === stamp ? read(heads, 2 * node) : -1;

/** Whether the ways on from a node are known. */
export const isOpened = (labels: Labels, node: number): boolean => {
  for (let label = firstLabel(labels, node); label !== -1; label = read(labels.next, label))
    if (labels.state[label] === OPENED) return true;
  return false;
};

/**
 * Whether the node has a label as good in everything; those that the new one beats are taken out of its list. `stepped`: steps
 * count as well.
 */
export const isBeaten = (
  labels: Labels,
  node: number,
  cost: number,
  moment: number,
  steps: number,
  stepped: boolean,
): boolean => {
  let last = -1;
  for (let label = firstLabel(labels, node); label !== -1; ) {
    const own = labels.cost[label] as number;
    const following = read(labels.next, label);
    if (own <= cost && read(labels.moment, label) <= moment && (!stepped || (labels.steps[label] as number) <= steps))
      return true;
    if (own >= cost && read(labels.moment, label) >= moment && (!stepped || (labels.steps[label] as number) >= steps)) {
      labels.state[label] = BEATEN;
      if (last === -1) labels.heads[2 * node] = following;
      else labels.next[last] = following;
    } else last = label;
    label = following;
  }
  return false;
};

const enqueue = (labels: Labels, label: number, key: number): void => {
  const bucket = Math.floor(key / WIDTH);
  if (bucket >= labels.buckets.length) {
    const before = labels.buckets;
    labels.buckets = new Int32Array(2 * bucket).fill(-1);
    labels.buckets.set(before);
  }
  labels.behind[label] = read(labels.buckets, bucket);
  labels.buckets[bucket] = label;
  if (bucket > labels.lastBucket) labels.lastBucket = bucket;
};

/** Adds a label that no other beats; `key` is the order of opening. There must be room. */
export const addLabel = (
  labels: Labels,
  node: number,
  cost: number,
  moment: number,
  steps: number,
  before: number,
  key: number,
): void => {
  const label = labels.count;
  labels.count = label + 1;
  labels.node[label] = node;
  labels.cost[label] = cost;
  labels.moment[label] = moment;
  labels.steps[label] = steps;
  labels.state[label] = WAITING;
  labels.before[label] = before;
  labels.next[label] = firstLabel(labels, node);
  labels.heads[2 * node] = label;
  labels.heads[2 * node + 1] = labels.stamp;
  enqueue(labels, label, key);
};

/** The label to be opened next, left where it is; -1 when there is none. */
export const nextLabel = (labels: Labels): number => {
  const { buckets, behind, state } = labels;
  while (labels.bucket <= labels.lastBucket) {
    const label = read(buckets, labels.bucket);
    if (label === -1) labels.bucket += 1;
    else if (state[label] === WAITING) return label;
    else buckets[labels.bucket] = read(behind, label);
  }
  return -1;
};

/** Every label that waits has this key or a greater one; infinite when none waits. */
export const radiusOf = (labels: Labels): number =>
  nextLabel(labels) === -1 ? Number.POSITIVE_INFINITY : labels.bucket * WIDTH;

/** The nodes from a label back to the origin. */
export const chainOf = ({ node, before }: Labels, label: number): number[] => {
  const nodes: number[] = [];
  for (let at = label; at !== -1; at = read(before, at)) nodes.push(read(node, at));
  return nodes;
};
