/*
 * Terminology
 *
 * Unit   a ten-thousand-millionth of a point of score. Costs are whole numbers of units, so that sums are exact whatever their
 *        order, and two paths tie only when they do.
 */

const UNITS_A_POINT = 10_000_000_000;

/** Added to each step when length comes first: more than any path of sixteen steps can cost otherwise. */
const LENGTH_FIRST = 1_000_000_000_000;

/** 1 + 0.6 / sources. */
export const stepCost = (sources: number): number => Math.round(UNITS_A_POINT * (1 + 0.6 / sources));

/** max(0, min(3, 0.4·log2(degree / 16))): hubs weigh against a path that passes them. */
const hubPenalty = (degree: number): number =>
  degree <= 16 ? 0 : Math.round(UNITS_A_POINT * Math.min(3, 0.4 * Math.log2(degree / 16)));

/** All hubs of more relations cost the same. */
const MOST_PENALISED = 2897;

const PENALTIES = Float64Array.from({ length: MOST_PENALISED + 1 }, (_, degree) => hubPenalty(degree));

/** What it costs to pass through an entity of that degree. */
export const penaltyOf = (degree: number): number => PENALTIES[Math.min(degree, MOST_PENALISED)] as number;

/** No step costs less. */
export const CHEAPEST_STEP = UNITS_A_POINT;

/** What an order adds to each step. */
export const orderCost = (orderBy: "RELEVANCE" | "LENGTH"): number => (orderBy === "LENGTH" ? LENGTH_FIRST : 0);

/** The sum of model.md, "Paths", from the cost of a path of that many steps; to six decimals. */
export const toScore = (cost: number, steps: number, orderBy: "RELEVANCE" | "LENGTH"): number =>
  Math.round((cost - steps * orderCost(orderBy)) / (UNITS_A_POINT / 1e6)) / 1e6;
