import type { Config } from "../config.ts";
import type { Graph } from "../graph/graph.ts";
import { openGraph } from "../graph/open-graph.ts";

/** Opens the graph that the configuration names, for the length of some work. */
export const withGraph = async <T>(config: Config, work: (graph: Graph) => Promise<T>): Promise<T> => {
  const graph = await openGraph(config.neo4j === null ? { folder: config.dataFolder } : { neo4j: config.neo4j });
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
};
