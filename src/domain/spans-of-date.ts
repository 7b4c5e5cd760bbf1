import { addYears, stretchOf } from "./days.ts";
import type { Spans } from "./record.ts";
import { makeSpans, UNDATED } from "./spans.ts";
import { foldTerms } from "./terms.ts";
import type { Validity } from "./validity.ts";

/**
 * Spans of something with one date: an occurrence, a deed. An unknown beginning inside a stretch reaches back one year; what is
 * only attested reaches as far as an attested state.
 */
export const spansOfDate = (validity: Validity | null): Spans => {
  if (validity === null) return UNDATED;
  if (validity.extent === "WHOLE") return foldTerms([validity], []).spans;
  const { from, to } = stretchOf(validity);
  return makeSpans([validity], [{ from: validity.mayBeginBefore ? addYears(from, -1) : from, to }]);
};
