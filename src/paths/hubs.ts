import { formOf, TIMELESS } from "./arc.ts";
import { FIRST_DAY, LAST_DAY } from "./days.ts";
import type { Arcs } from "./path-index.ts";
import { read } from "./read.ts";

/*
 * Terminology
 *
 * Hub      a node of more than MOST_PLAIN arcs. Its row is sorted by last day, so that a search in time order, which comes to it
 *          again and again on other days, reads only the arcs that it could not take before. `hubs` holds, for each hub, first
 *          the places in its row by neighbour, then for each block of arcs the earliest first day in it.
 */

export const MOST_PLAIN = 256;
export const BLOCK = 64;

export const blocksOf = (arcs: number): number => Math.ceil(arcs / BLOCK);

/** How much of `hubs` a row takes. */
export const hubRoom = (arcs: number): number => (arcs > MOST_PLAIN ? arcs + blocksOf(arcs) : 0);

/** The last and first day of an arc in the order of time; structure is free. */
export const lastDayOf = ({ data, tos }: Arcs, arc: number): number =>
  formOf(read(data, arc)) === TIMELESS ? LAST_DAY : read(tos, arc);
export const firstDayOf = ({ data, froms }: Arcs, arc: number): number =>
  formOf(read(data, arc)) === TIMELESS ? FIRST_DAY : read(froms, arc);

/** Days shifted to be positive; with the place beside them they still fit a double. */
const SHIFT = 2 ** 31;
const PLACES = 2 ** 21;

/** Puts a row that is sorted by neighbour into the order of last days, and fills the hub's part of `hubs`. */
export const packHub = (arcs: Arcs, start: number, end: number, hubs: Int32Array, hubStart: number): void => {
  const degree = end - start;
  const keys = new Float64Array(degree);
  for (let i = 0; i < degree; i += 1) keys[i] = (lastDayOf(arcs, start + i) + SHIFT) * PLACES + i;
  keys.sort();
  const order = Int32Array.from(keys, (key) => key % PLACES);
  for (const column of [arcs.neighbours, arcs.froms, arcs.tos, arcs.data, arcs.relations])
    column.set(
      order.map((place) => read(column, start + place)),
      start,
    );
  for (let i = 0; i < degree; i += 1) hubs[hubStart + read(order, i)] = i;
  for (let block = 0; block < blocksOf(degree); block += 1) {
    let earliest = LAST_DAY;
    for (let i = block * BLOCK; i < Math.min(degree, (block + 1) * BLOCK); i += 1)
      earliest = Math.min(earliest, firstDayOf(arcs, start + i));
    hubs[hubStart + degree + block] = earliest;
  }
};
