import { PublicError } from "../errors.ts";
import { formOf, isPlannedArc, RELATION_TYPES, sourcesOf, SUPPOSED, typeOf, UNDATED, WITHIN } from "./arc.ts";
import { createBudget, type Budget } from "./budget.ts";
import { CHEAPEST_STEP, orderCost, stepCost } from "./cost.ts";
import { FIRST_DAY, LAST_DAY, toDay } from "./days.ts";
import type { PathIndex } from "./path-index.ts";
import { read } from "./read.ts";
import type { PathQuery } from "./path-query.ts";

/*
 * Terminology
 *
 * Search    a query made ready against one index: names turned into nodes, filters into masks.
 * Group     the arcs of a row that lead to one neighbour: one step, however many relations.
 * Timed     the search keeps to time order, so that it matters which arc of a group is taken, not only which is cheapest.
 */

export type Days = { readonly from: number; readonly to: number };

export type Search = {
  readonly index: PathIndex;
  readonly from: number;
  readonly to: number;
  readonly maxLength: number;
  readonly timed: boolean;
  readonly windows: readonly Days[];
  readonly budget: Budget;
  /** The least that a step costs. */
  readonly cheapest: number;
  readonly admits: (arc: number) => boolean;
  /** Whether a path may pass through the node; asked of neither end. */
  readonly passes: (node: number) => boolean;
  /** Whether the node is there in every window. */
  readonly exists: (node: number) => boolean;
  readonly costOf: (arc: number) => number;
};

const nodeOf = (index: PathIndex, id: string, argument: string): number => {
  const node = index.nodes.get(id);
  if (node === undefined)
    throw new PublicError(
      "NOT_FOUND",
      `There is no entity with the id in argument "${argument}": ${id}. Take the id from a search.`,
    );
  return node;
};

const toDays = (window: PathQuery["windows"][number]): Days => ({
  from: window.from === null ? FIRST_DAY : toDay(window.from),
  to: window.to === null ? LAST_DAY : toDay(window.to),
});

/** model.md, "Time": whether an arc of that form and those days is in the window. */
const isInside = (form: number, from: number, to: number, window: Days, possibly: boolean): boolean => {
  if (form === UNDATED) return possibly;
  if (form === WITHIN && !possibly) return from >= window.from && to <= window.to;
  return from <= window.to && to >= window.from;
};

const admission = (index: PathIndex, query: PathQuery, windows: readonly Days[]): ((arc: number) => boolean) => {
  const wanted = Uint8Array.from(RELATION_TYPES, (type) =>
    query.types === null || query.types.includes(type) ? 1 : 0,
  );
  const possibly = query.certainty === "POSSIBLE";
  return (arc) => {
    const data = read(index.data, arc);
    const form = formOf(data);
    return (
      wanted[typeOf(data)] === 1 &&
      sourcesOf(data) >= query.minSources &&
      (query.includePlanned || !isPlannedArc(data)) &&
      (possibly || form !== SUPPOSED) &&
      windows.every((window) => isInside(form, read(index.froms, arc), read(index.tos, arc), window, possibly))
    );
  };
};

const passage = (index: PathIndex, query: PathQuery): ((node: number) => boolean) => {
  const avoided = new Set(query.avoid.flatMap((id) => index.nodes.get(id) ?? []));
  const kinds = new Set(query.avoidKinds);
  return (node) => {
    const kind = index.kinds[node];
    return index.stops[node] === 1 && !avoided.has(node) && (kind === undefined || !kinds.has(kind));
  };
};

/** Step costs by number of sources, so that searching divides nothing. */
const costs = (added: number): ((sources: number) => number) => {
  const table = Float64Array.from({ length: 64 }, (_, sources) => added + stepCost(Math.max(1, sources)));
  return (sources) => table[sources] ?? added + stepCost(sources);
};

/** Throws NOT_FOUND for an end that is not in the index. The clock of the budget starts here. */
export const prepareSearch = (index: PathIndex, query: PathQuery): Search => {
  const windows = query.windows.map(toDays);
  const added = orderCost(query.orderBy);
  const cost = costs(added);
  return {
    index,
    from: nodeOf(index, query.from, "from"),
    to: nodeOf(index, query.to, "to"),
    maxLength: query.maxLength,
    timed: query.inTimeOrder,
    windows,
    budget: createBudget(query.budget),
    cheapest: added + CHEAPEST_STEP,
    admits: admission(index, query, windows),
    passes: passage(index, query),
    exists: (node) =>
      windows.every(({ from, to }) => read(index.existsFrom, node) <= to && read(index.existsTo, node) >= from),
    costOf: (arc) => cost(sourcesOf(read(index.data, arc))),
  };
};

/** Whether a path may lead to the node at all: as its end, or through it. */
export const leadsTo = (search: Search, node: number): boolean =>
  (node === search.to || node === search.from || search.passes(node)) && search.exists(node);

/** What it costs to pass through a node; nothing at the ends. */
export const passingCost = (search: Search, node: number): number =>
  node === search.from || node === search.to ? 0 : (search.index.penalties[node] as number);

/** Calls `visit` for each neighbour with its arcs, `start` until `end`. Stops when the budget is spent. */
export const eachGroup = (
  search: Search,
  node: number,
  visit: (neighbour: number, start: number, end: number) => void,
): void => {
  const { neighbours, offsets } = search.index;
  const last = read(offsets, node + 1);
  for (let start = read(offsets, node); start < last; ) {
    if (search.budget.spent()) return;
    const neighbour = read(neighbours, start);
    let end = start + 1;
    while (end < last && read(neighbours, end) === neighbour) end += 1;
    visit(neighbour, start, end);
    start = end;
  }
};

/** The admitted arcs of a group that a search must try: all of them when timed, else only the best. */
export const eachArc = (search: Search, start: number, end: number, visit: (arc: number) => void): void => {
  for (let arc = start; arc < end; arc += 1) {
    if (!search.admits(arc)) continue;
    visit(arc);
    if (!search.timed) return;
  }
};

/** Where the arcs from one node to another stand in the row; an empty stretch when there are none. */
export const groupBetween = (
  { neighbours, offsets }: PathIndex,
  node: number,
  neighbour: number,
): { readonly start: number; readonly end: number } => {
  let low = read(offsets, node);
  let high = read(offsets, node + 1);
  const last = high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (read(neighbours, middle) < neighbour) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < last && read(neighbours, end) === neighbour) end += 1;
  return { start: low, end };
};

/** The admitted arcs between two neighbours, best first. */
export const arcsBetween = (search: Search, node: number, neighbour: number): readonly number[] => {
  const { start, end } = groupBetween(search.index, node, neighbour);
  return Array.from({ length: end - start }, (_, i) => start + i).filter(search.admits);
};
