import type { RelationRecord, Spans } from "../domain/record.ts";
import { VOCABULARY } from "../domain/vocabulary.ts";
import { SUPPOSED, TIMELESS, UNDATED, WHOLE, WITHIN } from "./arc.ts";
import { FIRST_DAY, LAST_DAY, toDay } from "./days.ts";

/** A stretch of days, both included, and its form (see `arc.ts`). */
export type Term = { readonly from: number; readonly to: number; readonly form: number };

const always = (form: number): readonly Term[] => [{ from: FIRST_DAY, to: LAST_DAY, form }];
const NEVER: Term = { from: LAST_DAY, to: FIRST_DAY, form: TIMELESS };

/** Structure has no dates of its own: its days are those on which both its ends exist, perhaps none. */
const termsOfStructure = ({ knownFrom, knownTo }: Spans): readonly Term[] =>
  knownFrom.length === 0
    ? [NEVER]
    : knownFrom.map((from, i) => ({ from: toDay(from), to: toDay(knownTo[i] ?? from), form: TIMELESS }));

/** The arcs' days: those asserted, then those only supposed that are not among them. */
export const termsOf = ({ type, spans }: Pick<RelationRecord, "type" | "spans">): readonly Term[] => {
  if (spans.dating === "TIMELESS") return always(TIMELESS);
  if (spans.dating === "UNDATED") return always(UNDATED);
  if (VOCABULARY[type].class === "STRUCTURE") return termsOfStructure(spans);
  const known = spans.knownFrom.map((from, i) => ({
    from: toDay(from),
    to: toDay(spans.knownTo[i] ?? from),
    form: spans.knownWhole[i] === true ? WHOLE : WITHIN,
  }));
  const supposed = spans.possibleFrom.map((from, i) => ({
    from: toDay(from),
    to: toDay(spans.possibleTo[i] ?? from),
    form: SUPPOSED,
  }));
  return [...known, ...supposed.filter((term) => !known.some(({ from, to }) => from === term.from && to === term.to))];
};
