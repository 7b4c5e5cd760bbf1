import { reconcileGraph } from "../../src/cli/reconcile-command.ts";
import { processTerminal } from "../../src/cli/terminal.ts";
import { readConfig } from "../../src/config.ts";
import { openGraph } from "../../src/graph/open-graph.ts";
import { countedGraph } from "../import/counted-graph.ts";

/*
 * A process that does what `entente reconcile --judge` does and is killed at one moment, by the signal that nobody can catch:
 * `killed-program <moment>`; at moment 0 it is not. Says how many moments there were, as its last word.
 */

const killAt = Number(process.argv[2]);
const kill = (): boolean => process.kill(process.pid, "SIGKILL");

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
const quiet = { ...processTerminal(), out: async () => {}, error: () => {} };
await reconcileGraph(counted, { judges: true, datasets: [], isJson: false }, quiet);
await graph.close();
console.log(moments);
