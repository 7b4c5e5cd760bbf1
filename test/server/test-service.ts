import { type Config, readConfig } from "../../src/config.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { createLog } from "../../src/server/log.ts";
import { startServer } from "../../src/server/start.ts";
import { type Engine, openEmptyGraph } from "../engines.ts";

export type TestService = { readonly url: string; readonly graph: Graph; readonly close: () => Promise<void> };

/** A service of its own on a free port, over an empty graph that `fill` may fill first. */
export const openTestService = async (
  engine: Engine,
  {
    environment = {},
    fill = async () => {},
    wrap = (graph) => graph,
  }: {
    readonly environment?: Record<string, string>;
    readonly fill?: (graph: Graph, config: Config) => Promise<unknown>;
    /** Puts something between the service and its graph. */
    readonly wrap?: (graph: Graph) => Graph;
  } = {},
): Promise<TestService> => {
  const config = readConfig({ PORT: "0", ENTENTE_LOG: "silent", ...environment });
  const { graph, close } = await openEmptyGraph(engine);
  await fill(graph, config);
  const service = await startServer({ graph: wrap(graph), config, log: createLog(config.logLevel) });
  return {
    url: service.url,
    graph,
    close: async () => {
      await service.close();
      await close();
    },
  };
};
