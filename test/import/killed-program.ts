import { readConfig } from "../../src/config.ts";
import { openGraph } from "../../src/graph/open-graph.ts";
import { importInputs } from "../../src/import/import-inputs.ts";
import { findInputs } from "../../src/import/readers.ts";
import { countedGraph } from "./counted-graph.ts";

/*
 * A process that imports some paths and is killed at one moment, by the signal that nobody can catch:
 * `killed-program <batch size> <moment> <path…>`; at moment 0 it is not. Says how many moments there were, as its last word.
 */

const [batchSize = "", moment = "", ...paths] = process.argv.slice(2);
const killAt = Number(moment);

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
const inputs = (await Promise.all(paths.map((path) => findInputs(path)))).flat();
await importInputs(counted, inputs, { batchSize: Number(batchSize) });
await graph.close();
console.log(moments);
