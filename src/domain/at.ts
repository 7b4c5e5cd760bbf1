/** KNOWN: only what the sources assert. POSSIBLE: also what they leave room for. */
export type Certainty = "KNOWN" | "POSSIBLE";

/** The question's clocks; `null` means "not asked". model.md, "Time". */
export type At = {
  /** When it was so: an ISO day. */
  readonly validOn: string | null;
  /** When one could have read it: an ISO day, itself included. */
  readonly publishedBy: string | null;
  /** When this graph held it: an ISO instant, itself included. */
  readonly recordedBy: string | null;
  readonly certainty: Certainty;
  /** Only statements of these datasets count. */
  readonly datasets: readonly string[] | null;
};

/** The question without clocks: all live statements, of any date. */
export const NOW: At = { validOn: null, publishedBy: null, recordedBy: null, certainty: "KNOWN", datasets: null };
