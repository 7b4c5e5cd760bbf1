import type { Certainty } from "../domain/at.ts";
import type { EntityKind } from "../domain/entity.ts";
import type { FoundPath } from "../domain/found-path.ts";
import type { RelationType } from "../domain/vocabulary.ts";

export type PathOrder = "RELEVANCE" | "LENGTH";

/** ISO days, both included; `null` is an open end. */
export type Window = { readonly from: string | null; readonly to: string | null };

/** What `Query.paths` asks, with `at` folded in: its `validOn` is one more window. */
export type PathQuery = {
  readonly from: string;
  readonly to: string;
  /** Each step must be inside every one of them: `during`, `validOn`. */
  readonly windows: readonly Window[];
  readonly inTimeOrder: boolean;
  /** `null`: all types. */
  readonly types: readonly RelationType[] | null;
  readonly avoid: readonly string[];
  readonly avoidKinds: readonly EntityKind[];
  readonly minSources: number;
  readonly includePlanned: boolean;
  readonly certainty: Certainty;
  readonly orderBy: PathOrder;
  /** Steps, 1 to 16. */
  readonly maxLength: number;
  readonly first: number;
  readonly after: string | null;
  /** Milliseconds of wall time. */
  readonly budget: number;
};

/** `Query.paths` with the API's defaults and a budget of 400 ms. */
export const pathQuery = (
  ends: Pick<PathQuery, "from" | "to">,
  wishes: Partial<Omit<PathQuery, "from" | "to">> = {},
): PathQuery => ({
  windows: [],
  inTimeOrder: false,
  types: null,
  avoid: [],
  avoidKinds: [],
  minSources: 1,
  includePlanned: false,
  certainty: "KNOWN",
  orderBy: "RELEVANCE",
  maxLength: 6,
  first: 5,
  after: null,
  budget: 400,
  ...wishes,
  from: ends.from,
  to: ends.to,
});

export type PathAnswer = {
  readonly paths: readonly FoundPath[];
  readonly hasNextPage: boolean;
  readonly isPartial: boolean;
  readonly partialBecause: string | null;
  /** How many of the paths, from the first, are proven to be the best in their order. */
  readonly proven: number;
};
