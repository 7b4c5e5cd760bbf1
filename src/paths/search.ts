import { ENTITY_KINDS } from "../domain/entity.ts";
import { PublicError } from "../errors.ts";
import { formOf, RELATION_TYPES, sourcesOf, SUPPOSED, UNDATED, WITHIN } from "./arc.ts";
import { createBudget, type Budget } from "./budget.ts";
import { CHEAPEST_STEP, orderCost, penaltyOf, stepCost } from "./cost.ts";
import { FIRST_DAY, LAST_DAY, toDay } from "./days.ts";
import { IDLE, nodeOf, type PathIndex } from "./path-index.ts";
import { read } from "./read.ts";
import type { PathQuery } from "./path-query.ts";

/*
 * Terminology
 *
 * Search    a query made ready against one index: names turned into nodes, filters into masks.
 * Timed     the search keeps to time order, so that it matters which of several parallel arcs is taken, not only which is cheapest.
 */

export type Days = { readonly from: number; readonly to: number };

export type Search = {
  readonly index: PathIndex;
  readonly from: number;
  readonly to: number;
  readonly maxLength: number;
  readonly timed: boolean;
  readonly windows: readonly Days[];
  readonly possibly: boolean;
  readonly minSources: number;
  readonly budget: Budget;
  /** By type, form and plan, the low bits of an arc's data: whether it is wanted. */
  readonly wanted: Uint8Array;
  /** By role: whether a path may pass. */
  readonly passable: Uint8Array;
  readonly avoided: ReadonlySet<number>;
  /** By sources. */
  readonly stepCosts: Float64Array;
  readonly addedCost: number;
  /** By the most sources that a node has: half of what a step from it costs at least. */
  readonly halfSteps: Float64Array;
};

const MASKED = 0x3ff;
const TABLED = 256;

const findEnd = (index: PathIndex, id: string, argument: string): number => {
  const node = nodeOf(index, id);
  if (node === -1)
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

const wantedBy = (query: PathQuery): Uint8Array => {
  const types = Uint8Array.from({ length: 64 }, (_, ordinal) => {
    const type = RELATION_TYPES[ordinal];
    return type !== undefined && (query.types === null || query.types.includes(type)) ? 1 : 0;
  });
  const wanted = new Uint8Array(MASKED + 1);
  for (let bits = 0; bits <= MASKED; bits += 1) {
    const isPlannedArc = (bits & 0x200) !== 0;
    const isLeftOut =
      (isPlannedArc && !query.includePlanned) || (formOf(bits) === SUPPOSED && query.certainty === "KNOWN");
    wanted[bits] = isLeftOut ? 0 : (types[bits & 0x3f] as number);
  }
  return wanted;
};

const passableBy = (query: PathQuery): Uint8Array =>
  Uint8Array.from({ length: IDLE + 1 }, (_, role) => {
    const kind = ENTITY_KINDS[role];
    return kind !== undefined && !query.avoidKinds.includes(kind) ? 1 : 0;
  });

/** Throws NOT_FOUND for an end that is not in the index. The clock of the budget starts here. */
export const prepareSearch = (index: PathIndex, query: PathQuery, isGivenUp?: () => boolean): Search => {
  const addedCost = orderCost(query.orderBy);
  return {
    index,
    from: findEnd(index, query.from, "from"),
    to: findEnd(index, query.to, "to"),
    maxLength: query.maxLength,
    timed: query.inTimeOrder,
    windows: query.windows.map(toDays),
    possibly: query.certainty === "POSSIBLE",
    minSources: query.minSources,
    budget: createBudget(query.budget, isGivenUp),
    wanted: wantedBy(query),
    passable: passableBy(query),
    avoided: new Set(query.avoid.map((id) => nodeOf(index, id)).filter((node) => node !== -1)),
    stepCosts: Float64Array.from({ length: TABLED }, (_, sources) => addedCost + stepCost(Math.max(1, sources))),
    addedCost,
    halfSteps: Float64Array.from(
      { length: TABLED },
      (_, best) => (addedCost + (best === 0 || best === TABLED - 1 ? CHEAPEST_STEP : stepCost(best))) / 2,
    ),
  };
};

/** Whether the arc passes all filters. */
export const admits = (search: Search, arc: number): boolean => {
  const { data, froms, tos } = search.index.arcs;
  const bits = read(data, arc);
  if (search.wanted[bits & MASKED] !== 1 || bits >>> 11 < search.minSources) return false;
  for (const window of search.windows)
    if (!isInside(formOf(bits), read(froms, arc), read(tos, arc), window, search.possibly)) return false;
  return true;
};

export const costOf = (search: Search, arc: number): number => {
  const sources = sourcesOf(read(search.index.arcs.data, arc));
  return sources < TABLED ? (search.stepCosts[sources] as number) : search.addedCost + stepCost(sources);
};

/** Whether the node is there in every window. */
export const exists = ({ windows, index: { nodes } }: Search, node: number): boolean => {
  for (const { from, to } of windows)
    if (read(nodes.existsFrom, node) > to || read(nodes.existsTo, node) < from) return false;
  return true;
};

/** Whether a path may lead to the node at all: as its end, or through it. */
export const leadsTo = (search: Search, node: number): boolean => {
  if (!exists(search, node)) return false;
  if (node === search.to || node === search.from) return true;
  return (
    search.passable[search.index.nodes.roles[node] as number] === 1 &&
    (search.avoided.size === 0 || !search.avoided.has(node))
  );
};

/** What it costs to pass through a node; nothing at the ends. */
export const passingCost = (search: Search, node: number): number =>
  node === search.from || node === search.to ? 0 : penaltyOf(read(search.index.nodes.degrees, node));

/** Half of what a step from the node costs at least; so a step costs no less than the halves of its two ends. */
export const halfStep = (search: Search, node: number): number =>
  search.halfSteps[search.index.nodes.bests[node] as number] as number;
