import type { Graph } from "./graph.ts";
import { bringUpToDate } from "./layout.ts";

/** Where the graph is: Neo4j if its address is given, else the embedded engine in `folder`, else in memory. */
export type GraphPlace = {
  readonly neo4j?:
    | { readonly uri: string; readonly user: string; readonly password: string; readonly database: string }
    | undefined;
  readonly folder?: string | undefined;
};

/**
 * Opens the graph, makes its constraints and indexes, brings what a service of before has written up to date, and loads only the engine
 * that is used. `say` is told what takes long.
 * Errors: `BAD_CONFIGURATION` (file in use, password refused, no such database), `GRAPH_UNAVAILABLE`.
 */
export const openGraph = async (
  { neo4j, folder }: GraphPlace,
  say: (text: string) => void = () => {},
): Promise<Graph> => {
  const graph =
    neo4j === undefined
      ? await (await import("./grafeo.ts")).openGrafeo(folder)
      : await (await import("./neo4j.ts")).openNeo4j(neo4j);
  try {
    await graph.prepare();
    await bringUpToDate(graph, say);
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
};
