import { formOf, SUPPOSED, TIMELESS, UNDATED } from "./arc.ts";
import { yearOf } from "./days.ts";
import { read } from "./read.ts";
import type { Days, Search } from "./search.ts";

export type Years = { readonly firstYear: number | null; readonly lastYear: number | null };

const clip = (days: Days, windows: readonly Days[]): Days =>
  windows.reduce((left, { from, to }) => ({ from: Math.max(left.from, from), to: Math.min(left.to, to) }), days);

/** The terms of a relation that are inside the windows; those that are only supposed, when it has no other. */
const termsInside = ({ index, windows }: Search, arcs: readonly number[]): readonly Days[] => {
  const form = (arc: number): number => formOf(read(index.arcs.data, arc));
  const dated = arcs.filter((arc) => form(arc) !== UNDATED && form(arc) !== TIMELESS);
  const asserted = dated.filter((arc) => form(arc) !== SUPPOSED);
  return (asserted.length > 0 ? asserted : dated)
    .map((arc) => clip({ from: read(index.arcs.froms, arc), to: read(index.arcs.tos, arc) }, windows))
    .filter(({ from, to }) => from <= to);
};

/** First and last year of the relations that a path rests on, inside the windows; `arcs` are all admitted ones of each. */
export const yearsOf = (search: Search, arcs: readonly (readonly number[])[]): Years => {
  const terms = arcs.flatMap((own) => termsInside(search, own));
  const years = (of: (days: Days) => number): readonly number[] => terms.flatMap((days) => yearOf(of(days)) ?? []);
  const first = years(({ from }) => from);
  const last = years(({ to }) => to);
  return {
    firstYear: first.length > 0 ? Math.min(...first) : null,
    lastYear: last.length > 0 ? Math.max(...last) : null,
  };
};
