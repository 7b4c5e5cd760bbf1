import { formOf, TIMELESS } from "./arc.ts";
import { read } from "./read.ts";
import type { Search } from "./search.ts";

/*
 * Terminology
 *
 * Moment   from the start: the earliest day on which the next step can be taken. From the end: minus the latest day on which the
 *          step before can be taken. Less is better on both sides.
 */

/** Before all days. */
export const ANY_MOMENT = -0x80000000;

/** The moment after a step over the arc, from the start on; `null` when that would go back in time. Structure is free. */
export const momentAfter = (search: Search, moment: number, arc: number): number | null => {
  const { data, froms, tos } = search.index.arcs;
  if (!search.timed || formOf(read(data, arc)) === TIMELESS) return moment;
  const after = Math.max(moment, read(froms, arc));
  return after <= read(tos, arc) ? after : null;
};
