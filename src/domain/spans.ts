import { overlap, type Stretch, stretchOf } from "./days.ts";
import type { Spans } from "./record.ts";
import type { Validity } from "./validity.ts";

const EMPTY = { knownFrom: [], knownTo: [], knownWhole: [], possibleFrom: [], possibleTo: [] };

/** Of structure, and of what has no dates by its kind. */
export const TIMELESS: Spans = { dating: "TIMELESS", ...EMPTY };

/** Of what must have a date that no source gives. */
export const UNDATED: Spans = { dating: "UNDATED", ...EMPTY };

const join = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const joined: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = joined.at(-1);
    if (last && overlap(last, stretch)) {
      joined[joined.length - 1] = { from: last.from, to: last.to > stretch.to ? last.to : stretch.to };
    } else joined.push(stretch);
  }
  return joined;
};

/** Spans of asserted terms, and of the stretches that are possible; possible ones that overlap are joined. */
export const makeSpans = (
  terms: readonly Pick<Validity, "from" | "to" | "extent">[],
  possible: readonly Stretch[],
): Spans => {
  const known = terms.map(stretchOf);
  const supposed = join(possible);
  return {
    dating: "DATED",
    knownFrom: known.map(({ from }) => from),
    knownTo: known.map(({ to }) => to),
    knownWhole: terms.map(({ extent }) => extent === "WHOLE"),
    possibleFrom: supposed.map(({ from }) => from),
    possibleTo: supposed.map(({ to }) => to),
  };
};

/** The days on which a state exists; where its beginning or end is not known, it has none. */
export const existenceOf = ({ from, to, mayBeginBefore, mayEndAfter }: Validity): Stretch =>
  stretchOf({ from: mayBeginBefore ? null : from, to: mayEndAfter ? null : to });

/** Spans of what exists in all of the stretches: none when they have no day in common, timeless without any. */
export const spansOfExistence = (stretches: readonly Stretch[]): Spans => {
  if (stretches.length === 0) return TIMELESS;
  const from = stretches.map((stretch) => stretch.from).reduce((a, b) => (a > b ? a : b));
  const to = stretches.map((stretch) => stretch.to).reduce((a, b) => (a < b ? a : b));
  return from > to ? makeSpans([], []) : makeSpans([{ from, to, extent: "WHOLE" }], [{ from, to }]);
};
