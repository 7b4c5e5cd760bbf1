import { readConfig } from "../../src/config.ts";
import { openGraph } from "../../src/graph/open-graph.ts";
import { createLog } from "../../src/server/log.ts";
import { startServer } from "../../src/server/start.ts";
import { countedGraph } from "../import/counted-graph.ts";

/*
 * A service that is killed at one moment of its writing, by the signal that nobody can catch: `killed-service-program <moment>`.
 * Its first word is where it answers.
 */

const killAt = Number(process.argv[2]);
const config = readConfig();
const graph = await openGraph(config.neo4j === null ? { folder: config.dataFolder } : { neo4j: config.neo4j });
const counted = countedGraph(graph, (moment) => {
  if (moment === killAt) process.kill(process.pid, "SIGKILL");
});
const { url } = await startServer({ graph: counted, config, log: createLog(config.logLevel) });
console.log(url);
