import type { Config } from "../config.ts";
import type { Logger } from "pino";
import type { Graph } from "../graph/graph.ts";
import { openGraph } from "../graph/open-graph.ts";
import { catchUp } from "../import/catch-up.ts";
import { createLog } from "./log.ts";
import { startServer } from "./start.ts";

const welcome = (url: string): string => `
Entente is ready.
  Open   ${url}/playground/
  Or ask curl ${url}/graphql -H 'content-type: application/json' \\
           -d '{"query":"{ search(text: \\"Лукашэнка\\") { edges { matchedName rule node { id name } } } }"}'
  Stop   Ctrl+C
`;

const loadSeedOf = async (graph: Graph, { seedFolder }: Config, log: Logger): Promise<void> => {
  if (seedFolder === null) return;
  // Only here are the readers of files needed.
  const { loadSeed } = await import("../import/load-seed.ts");
  const { isNew, progress } = await loadSeed(graph, seedFolder, {
    onProgress: (state) => log.info(state, "loading the seed"),
    onRefusal: ({ refusal }) => log.error({ refusal }, "the seed has a record that cannot be loaded"),
  });
  if (isNew) log.info(progress, "the seed is loaded");
};

/** Folds what an import that was stopped has left. */
const finishImports = async (graph: Graph, log: Logger): Promise<void> =>
  catchUp(graph, { onProgress: (progress) => log.info(progress, "folding what an interrupted import has left") });

/** Opens the graph, loads the seed, serves until the process is told to stop, and then drains. */
export const serve = async (config: Config): Promise<void> => {
  const log = createLog(config.logLevel);
  const place = config.neo4j === null ? { folder: config.dataFolder } : { neo4j: config.neo4j };
  const graph = await openGraph(place, (text) => log.info(text));
  await finishImports(graph, log);
  await loadSeedOf(graph, config, log);
  const service = await startServer({ graph, config, log });
  console.log(welcome(service.url));
  const stop = async (signal: string): Promise<void> => {
    log.info({ signal }, "stopping");
    await service.close();
    await graph.close();
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop(signal));
};
