import type { Budget } from "./budget.ts";
import type { Corridor, Link } from "./corridor.ts";
import { createHeap, type Heap } from "./heap.ts";
import { ANY_MOMENT } from "./moment.ts";
import { findRests, type Rest, type Rests } from "./rest.ts";
import { compareSequences } from "./sequence.ts";

/*
 * Terminology
 *
 * Stub     the beginning of a path. It carries the states in which it can be walked, and a bound: no path that begins so costs
 *          less. Stubs are taken best bound first, then by ids; so whole paths come out in their order, each once.
 * State    the cost of a stub and its moment (see `moment.ts`); several when a dearer choice of arcs comes out earlier.
 * Sure     a stub whose bound some loopless path attains. The bound of the rests may be that of a walk that comes back into the
 *          stub; then rests that keep out of it give the true one. So only beginnings of wanted paths are ever grown, and the
 *          search ends soon even where hardly any paths are.
 */

type State = { readonly cost: number; readonly moment: number };
type Stub = {
  readonly nodes: readonly number[];
  readonly states: readonly State[];
  readonly bound: number;
  readonly sure: boolean;
  readonly parent: Stub | null;
};
type Bound = { readonly cost: number; readonly rest: Rest | null };

const lastOf = (nodes: readonly number[]): number => nodes[nodes.length - 1] as number;

/** The cheapest way to the end that has no more steps than that and fits the moment. */
const boundFrom = (passing: number, rests: readonly Rest[], states: readonly State[], stepsLeft: number): Bound => {
  let best: Bound = { cost: Number.POSITIVE_INFINITY, rest: null };
  for (const rest of rests) {
    if (rest.steps > stepsLeft) continue;
    for (const { cost, moment } of states)
      if (moment <= -rest.moment && cost + passing + rest.cost < best.cost)
        best = { cost: cost + passing + rest.cost, rest };
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

/** The states after one more step over any of parallel links. */
const statesAfter = (passing: number, states: readonly State[], links: readonly Link[]): readonly State[] => {
  const after: State[] = [];
  for (const { cost, first, last } of links)
    for (const state of states) {
      const moment = Math.max(state.moment, first);
      if (moment <= last) after.push({ cost: state.cost + passing + cost, moment });
    }
  return after.length > 1 ? withoutBeaten(after) : after;
};

/** Links to one node after another. */
const groupsOf = (links: readonly Link[]): readonly (readonly Link[])[] => {
  const groups: Link[][] = [];
  for (const link of links) {
    const last = groups.at(-1);
    if (last?.[0]?.to === link.to) last.push(link);
    else groups.push([link]);
  }
  return groups;
};

export type Path = { readonly cost: number; readonly nodes: readonly number[] };
export type Enumeration = {
  /** The next path in the order, in nodes of the corridor; null when there is none within the limit, or the budget is spent. */
  readonly next: () => Path | null;
};

type Walk = {
  readonly corridor: Corridor;
  readonly budget: Budget;
  readonly maxLength: number;
  readonly limit: number;
  readonly rests: Rests;
  readonly queue: Heap<Stub>;
  readonly detours: Map<Stub, Rests>;
};

const extend = ({ corridor, rests, limit, maxLength, queue }: Walk, stub: Stub): void => {
  const stepsLeft = maxLength - stub.nodes.length;
  if (stepsLeft < 0) return;
  const last = lastOf(stub.nodes);
  for (const links of groupsOf(corridor.ahead[last] ?? [])) {
    const node = (links[0] as Link).to;
    if (stub.nodes.includes(node)) continue;
    const states = statesAfter(corridor.passing[last] as number, stub.states, links);
    const bound = boundFrom(corridor.passing[node] as number, rests[node] ?? [], states, stepsLeft).cost;
    if (Number.isFinite(bound) && bound <= limit)
      queue.push({ nodes: [...stub.nodes, node], states, bound, sure: false, parent: stub });
  }
};

const comesBackInto = (rest: Rest | null, stub: Stub): boolean => {
  for (let at = rest; at !== null; at = at.after) if (stub.nodes.includes(at.node)) return true;
  return false;
};

/** The stub with its true bound; null when no wanted path begins so. The same bound when it was sure. */
const ascertain = (walk: Walk, stub: Stub): Stub | null => {
  if (stub.sure || stub.parent === null) return stub;
  const { corridor, budget, maxLength, limit, rests, detours } = walk;
  const { parent } = stub;
  const node = lastOf(stub.nodes);
  const passing = corridor.passing[node] as number;
  const stepsLeft = maxLength - stub.nodes.length + 1;
  const { rest } = boundFrom(passing, rests[node] ?? [], stub.states, stepsLeft);
  if (!comesBackInto(rest, parent)) return { ...stub, sure: true };
  const detour =
    detours.get(parent) ??
    findRests(corridor, {
      budget,
      limit,
      mostSteps: maxLength - parent.nodes.length,
      without: new Set(parent.nodes),
    });
  detours.set(parent, detour);
  const bound = boundFrom(passing, detour[node] ?? [], stub.states, stepsLeft).cost;
  return Number.isFinite(bound) && bound <= limit ? { ...stub, bound, sure: true } : null;
};

const comesBefore = (a: Stub, b: Stub): boolean =>
  a.bound < b.bound || (a.bound === b.bound && compareSequences(a.nodes, b.nodes) < 0);

export type EnumerationOptions = { readonly budget: Budget; readonly limit: number; readonly maxLength: number };

/** All paths of no more than the limit's cost, in order. */
export const enumeratePaths = (corridor: Corridor, options: EnumerationOptions): Enumeration => {
  const { budget, limit, maxLength } = options;
  const rests = findRests(corridor, { budget, limit, mostSteps: maxLength, without: new Set() });
  const walk: Walk = { corridor, ...options, rests, queue: createHeap(comesBefore), detours: new Map() };
  const states = [{ cost: 0, moment: ANY_MOMENT }];
  const { cost: bound } = boundFrom(0, rests[corridor.from] ?? [], states, maxLength);
  if (Number.isFinite(bound)) walk.queue.push({ nodes: [corridor.from], states, bound, sure: true, parent: null });
  const next = (): Path | null => {
    for (let stub = walk.queue.pop(); stub !== undefined; stub = walk.queue.pop()) {
      if (budget.spent()) return null;
      if (lastOf(stub.nodes) === corridor.to) return { cost: stub.bound, nodes: stub.nodes };
      const ascertained = ascertain(walk, stub);
      if (budget.spent()) return null;
      if (ascertained === null) continue;
      if (ascertained.bound > stub.bound) walk.queue.push(ascertained);
      else extend(walk, ascertained);
    }
    return null;
  };
  return { next };
};
