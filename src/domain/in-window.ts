import type { Certainty } from "./at.ts";
import type { Spans } from "./record.ts";

/**
 * Whether something was so in the window of ISO days `from` … `to`, both included. KNOWN: an asserted stretch overlaps it if
 * it is whole, else lies inside it; undated things are absent. POSSIBLE: any possible stretch overlaps it; undated things are
 * present. Structure is never excluded. The plan asks the same in Cypher (a test holds the two equal).
 */
export const inWindow = (spans: Spans, from: string, to: string, certainty: Certainty): boolean => {
  if (spans.dating === "TIMELESS") return true;
  if (spans.dating === "UNDATED") return certainty === "POSSIBLE";
  if (certainty === "POSSIBLE")
    return spans.possibleFrom.some((start, i) => start <= to && (spans.possibleTo[i] ?? start) >= from);
  return spans.knownFrom.some((start, i) => {
    const end = spans.knownTo[i] ?? start;
    return spans.knownWhole[i] ? start <= to && end >= from : start >= from && end <= to;
  });
};
