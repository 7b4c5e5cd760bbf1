import type { At } from "../domain/at.ts";
import type { ExternalId } from "../domain/entity.ts";
import type { FoundPath } from "../domain/found-path.ts";
import type { Locator } from "../domain/statement.ts";
import type { NameMatch, SearchOptions } from "../names/search-names.ts";
import type { Counts } from "./counts.ts";
import type { Arguments } from "./frame.ts";

/** What the path index answers. */
export type Winners = {
  readonly paths: readonly FoundPath[];
  readonly hasNextPage: boolean;
  readonly isPartial: boolean;
  readonly partialBecause: string | null;
  readonly dataVersion: string;
};

/** What may be the same as another entity, and why. */
export type IdentityCandidate = {
  readonly entity: string;
  readonly score: number;
  readonly reasons: readonly string[];
};

/** What answers need from beside the graph. The server gives it. */
export type PlanContext = {
  /** Today, as an ISO day: `openPlans` without `on` asks as of today. */
  readonly today: string;
  /** From each id that answers as another one by judgement to that one. */
  readonly answers: ReadonlyMap<string, string>;
  /** From each of these ids that has ids in other registers to those. */
  readonly externalIds: ReadonlyMap<string, readonly ExternalId[]>;
  /** What was counted of the graph, by what it counts; one for all requests. */
  readonly counts: Counts;
  /** A data version of which all that was written could be read when the request began; 0: of none is it known. */
  readonly wholeVersion: number;
  /** Entities by name, the best match first: `searchNames` over the current index. */
  readonly searchNames: (text: string, options: SearchOptions) => readonly NameMatch[];
  /** `Query.paths`, with its arguments as the schema has them. Errors: NOT_FOUND for an end that is not there. */
  readonly findPaths: (asked: Arguments, at: At) => Promise<Winners>;
  /** `Query.identityCandidates`, the likeliest first. Errors: NOT_FOUND. */
  readonly findIdentityCandidates: (asked: {
    readonly of: string;
    readonly first: number;
  }) => Promise<readonly IdentityCandidate[]>;
  /** The passage in a document that the service holds, else null. */
  readonly quoteOf: (fileName: string, locators: readonly Locator[]) => string | null;
};
