import type { Spans } from "../domain/record.ts";
import { VOCABULARY } from "../domain/vocabulary.ts";
import { RELATION_TYPES, SUPPOSED, TIMELESS, UNDATED, WHOLE, WITHIN } from "./arc.ts";
import { FIRST_DAY, LAST_DAY, toDay } from "./days.ts";

/** Is told of a stretch of days, both included, and its form (see `arc.ts`). */
export type TakeTerm = (from: number, to: number, form: number) => void;

/** Types by their places: whether a relation of it is mere structure. */
const STRUCTURES = RELATION_TYPES.map((type) => VOCABULARY[type].class === "STRUCTURE");

/** Structure has no dates of its own: its days are those on which both its ends exist, perhaps none. */
const eachOfStructure = ({ knownFrom, knownTo }: Spans, take: TakeTerm): void => {
  if (knownFrom.length === 0) take(LAST_DAY, FIRST_DAY, TIMELESS);
  for (const [i, from] of knownFrom.entries()) take(toDay(from), toDay(knownTo[i] ?? from), TIMELESS);
};

/** The days of known terms, first and last in turn: kept from one relation to the next, since there are millions. */
const known: number[] = [];

const isKnown = (from: number, to: number, end: number): boolean => {
  for (let i = 0; i < end; i += 2) if (known[i] === from && known[i + 1] === to) return true;
  return false;
};

const eachDated = ({ knownFrom, knownTo, knownWhole, possibleFrom, possibleTo }: Spans, take: TakeTerm): void => {
  const end = 2 * knownFrom.length;
  for (let i = 0; i < knownFrom.length; i += 1) {
    const own = knownFrom[i] as string;
    const from = toDay(own);
    const to = toDay(knownTo[i] ?? own);
    known[2 * i] = from;
    known[2 * i + 1] = to;
    take(from, to, knownWhole[i] === true ? WHOLE : WITHIN);
  }
  for (let i = 0; i < possibleFrom.length; i += 1) {
    const own = possibleFrom[i] as string;
    const from = toDay(own);
    const to = toDay(possibleTo[i] ?? own);
    if (!isKnown(from, to, end)) take(from, to, SUPPOSED);
  }
};

/** The days of the arcs of a relation of the type at this place: those asserted, then those only supposed that are not among them. */
export const eachTerm = (type: number, spans: Spans, take: TakeTerm): void => {
  if (spans.dating === "TIMELESS") take(FIRST_DAY, LAST_DAY, TIMELESS);
  else if (spans.dating === "UNDATED") take(FIRST_DAY, LAST_DAY, UNDATED);
  else if (STRUCTURES[type] === true) eachOfStructure(spans, take);
  else eachDated(spans, take);
};
