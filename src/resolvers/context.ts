import type { GraphQLResolveInfo } from "graphql";
import type { Graph } from "../graph/graph.ts";
import type { ApiKey } from "../keys/key.ts";

/** What resolvers get beside their arguments; one for each request. */
export type Context = {
  readonly graph: Graph;
  /** Whose key came with the request; `null`: none did. */
  readonly caller: ApiKey | null;
  /** The answer to all roots of the query: one statement, asked once. */
  readonly answer: () => Promise<unknown>;
  /** What is asked at this field of things of a type with these ids, in their order: one statement. */
  readonly readBack: (info: GraphQLResolveInfo, type: string, ids: readonly string[]) => Promise<readonly unknown[]>;
  /** Makes names and paths searchable that a write has just brought. */
  readonly refresh: () => Promise<void>;
};
