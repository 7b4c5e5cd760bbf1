import { addYears, dayNumber, overlap, stretchOf } from "./days.ts";
import type { Literal } from "./statement.ts";
import type { Validity } from "./validity.ts";

/** Numbers (or days, as numbers) from low to high; an open bound is not itself included. */
export type Range = {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
};

const closed = (low: number, high: number): Range => ({ low, high, lowOpen: false, highOpen: false });

/** The days that a date claims; a beginning or an end that is unknown or open reaches for ever. */
export const rangeOfDate = ({ from, to, mayBeginBefore, mayEndAfter }: Validity): Range =>
  closed(
    from === null || mayBeginBefore ? Number.NEGATIVE_INFINITY : dayNumber(from),
    to === null || mayEndAfter ? Number.POSITIVE_INFINITY : dayNumber(to),
  );

/** The numbers that a figure claims: ABOUT is ±10 %, MORE_THAN and LESS_THAN are open; null when it has no number. */
export const rangeOfFigure = ({ value, qualifier }: Extract<Literal, { type: "FIGURE" }>): Range | null => {
  if (value === null) return null;
  if (qualifier === "ABOUT") return closed(value - Math.abs(value) / 10, value + Math.abs(value) / 10);
  if (qualifier === "MORE_THAN") return { low: value, high: Number.POSITIVE_INFINITY, lowOpen: true, highOpen: false };
  if (qualifier === "LESS_THAN") return { low: Number.NEGATIVE_INFINITY, high: value, lowOpen: false, highOpen: true };
  return closed(value, value);
};

const isBelow = (a: Range, b: Range): boolean => a.high < b.low || (a.high === b.low && (a.highOpen || b.lowOpen));

const isInside = (a: Range, b: Range): boolean =>
  (b.low < a.low || (b.low === a.low && (!b.lowOpen || a.lowOpen))) &&
  (a.high < b.high || (a.high === b.high && (!b.highOpen || a.highOpen)));

/** How two ranges lie: one inside the other, with nothing in common, or otherwise overlapping. */
export const relate = (a: Range, b: Range): "INSIDE" | "DISJOINT" | "OVERLAP" => {
  if (isBelow(a, b) || isBelow(b, a)) return "DISJOINT";
  return isInside(a, b) || isInside(b, a) ? "INSIDE" : "OVERLAP";
};

const follows = (earlier: Validity, later: Validity): boolean =>
  earlier.mayEndAfter &&
  later.mayBeginBefore &&
  stretchOf(earlier).to < stretchOf(later).from &&
  stretchOf(later).from < addYears(stretchOf(earlier).to, 1);

/** Whether two claims are of the same time: undated ones of any; attested ones also of what lies under a year between them. */
export const ofSameTime = (a: Validity | null, b: Validity | null): boolean =>
  a === null || b === null || overlap(stretchOf(a), stretchOf(b)) || follows(a, b) || follows(b, a);
