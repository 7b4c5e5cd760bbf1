import type { Validity } from "./validity.ts";

/** Who published what, and whom they repeat. */
export type Source = {
  /** Begins with `source:`. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedOn: Validity | null;
  /** BCP 47 tag of the source's own language. */
  readonly language: string | null;
  readonly url: string | null;
  /** SPDX id or plain words. */
  readonly licence: string | null;
  /** The id of the source that this one repeats; registered too, even when we don't hold it. */
  readonly origin: string | null;
  /** Bare name of the document's file, without folders. */
  readonly fileName: string | null;
  readonly dataset: string;
};
