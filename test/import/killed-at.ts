import { readConfig } from "../../src/config.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { openGraph } from "../../src/graph/open-graph.ts";
import { countedGraph } from "./counted-graph.ts";

const kill = (): boolean => process.kill(process.pid, "SIGKILL");

/**
 * Works on the graph of the environment and kills this process at one moment, by the signal that nobody can catch; at moment 0 it
 * does not. Says how many moments there were, as the last word.
 */
export const killedAt = async (killAt: number, work: (graph: Graph) => Promise<unknown>): Promise<void> => {
  const { dataFolder, neo4j } = readConfig();
  const graph = await openGraph(neo4j === null ? { folder: dataFolder } : { neo4j });
  let moments = 0;
  const counted = countedGraph(graph, (now) => {
    moments = now;
    if (now !== killAt) return;
    // Every other time while the engine is at work on what it is asked now.
    if (killAt % 2 === 0) kill();
    else setTimeout(kill, 1);
  });
  await work(counted);
  await graph.close();
  console.log(moments);
};
