import type { Graph } from "./graph.ts";

/** Where the graph is: Neo4j if its address is given, else the embedded engine in `folder`, else in memory. */
export type GraphPlace = {
  readonly neo4j?:
    | { readonly uri: string; readonly user: string; readonly password: string; readonly database: string }
    | undefined;
  readonly folder?: string | undefined;
};

/**
 * Opens the graph, makes its constraints and indexes, and loads only the engine that is used.
 * Errors: `BAD_CONFIGURATION` (file in use, password refused, no such database), `GRAPH_UNAVAILABLE`.
 */
export const openGraph = async ({ neo4j, folder }: GraphPlace): Promise<Graph> => {
  const graph =
    neo4j === undefined
      ? await (await import("./grafeo.ts")).openGrafeo(folder)
      : await (await import("./neo4j.ts")).openNeo4j(neo4j);
  try {
    await graph.prepare();
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
};
