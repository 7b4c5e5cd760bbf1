/** WITHIN: one unknown day or stretch inside the days given. WHOLE: all of them. */
export type Extent = "WITHIN" | "WHOLE";

/**
 * When something was so, as its source puts it (valid time). "No date" is `null` in place of a Validity, never an empty one.
 * Days are ISO 8601 calendar days (`2017-06-08`), compared as text.
 */
export type Validity = {
  /** EDTF (ISO 8601-2), level 0 or 1: `2014`, `2017-06-08/2017-06-09`, `2024~`, `2025/..`. */
  readonly edtf: string;
  /** Earliest asserted day; `null` when the beginning is open (`../2014`). */
  readonly from: string | null;
  /** Latest asserted day; `null` when the end is open (`2025/..`). */
  readonly to: string | null;
  readonly extent: Extent;
  /** A state that is only attested: it may have begun before `from`. */
  readonly mayBeginBefore: boolean;
  readonly mayEndAfter: boolean;
  /** EDTF `~` (or `%`). */
  readonly approximate: boolean;
  /** EDTF `?` (or `%`). */
  readonly uncertain: boolean;
  /** Reasoned out by us from the text ("next year"), not read in it. */
  readonly derived: boolean;
};
