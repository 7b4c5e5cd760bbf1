import type { GraphQLResolveInfo } from "graphql";
import type { Graph } from "../graph/graph.ts";
import type { ApiKey } from "../keys/key.ts";

/** What resolvers get beside their arguments; one for each request. */
export type Context = {
  readonly graph: Graph;
  /** Whose key came with the request; `null`: none did. */
  readonly caller: ApiKey | null;
  /** Aborted when the client goes away or the time is up. */
  readonly signal: AbortSignal;
  /** Milliseconds left until the request is given up. */
  readonly left: () => number;
  /** The answer to all roots of a query, by their keys in the answer: one statement, asked once. */
  readonly answer: (info: GraphQLResolveInfo) => Promise<Readonly<Record<string, unknown>>>;
  /** What is asked at this field of things with these ids, in their order: one statement. */
  readonly readBack: (info: GraphQLResolveInfo, ids: readonly string[]) => Promise<readonly unknown[]>;
  /** Makes names and paths searchable that a write has just brought. */
  readonly refresh: () => Promise<void>;
};
