import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import type { Config } from "../config.ts";
import { PublicError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import { SCALARS } from "../resolvers/scalars.ts";
import { root } from "../root.ts";
import { addGraphql } from "./add-graphql.ts";
import { addHealth } from "./health.ts";
import { addMetrics, createMetrics } from "./metrics.ts";
import { addPages } from "./pages.ts";
import { createApollo } from "./create-apollo.ts";
import { createApp } from "./create-app.ts";
import { createLog } from "./log.ts";
import { createSchema } from "./create-schema.ts";
import { keepCurrent } from "./keep-current.ts";
import { startRequestSignal } from "./request-signal.ts";

export type Service = {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  /** Takes no new requests, waits for those that run, and then stops; the graph is left open. */
  readonly close: () => Promise<void>;
};

const listen = async (app: FastifyInstance, { host, port }: Config): Promise<string> => {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== "EADDRINUSE" && code !== "EACCES" && code !== "ENOTFOUND" && code !== "EADDRNOTAVAIL") throw error;
    const message = `Cannot listen on ${host}:${port} (${code}). Set PORT or HOST to another one.`;
    throw new PublicError("BAD_CONFIGURATION", message, { cause: error });
  }
  const { address, port: given, family } = app.server.address() as AddressInfo;
  const shown = address === "0.0.0.0" || address === "::" ? "127.0.0.1" : address;
  return `http://${family === "IPv6" && shown !== "127.0.0.1" ? `[${shown}]` : shown}:${given}`;
};

/** Serves a graph over HTTP. Resolves when requests are answered. Errors: `BAD_CONFIGURATION` (the port is taken). */
export const startServer = async ({
  graph,
  config,
  log = createLog(config.logLevel),
}: {
  readonly graph: Graph;
  readonly config: Config;
  readonly log?: Logger;
}): Promise<Service> => {
  const text = readFileSync(join(root, "schema.graphql"), "utf8");
  const app = createApp(log, config.limits.bodyBytes);
  const metrics = createMetrics();
  const apollo = createApollo(createSchema(text, {}, SCALARS), metrics, []);
  const current = keepCurrent(graph, config.pollInterval, async () => {}, app.log);
  let isDraining = false;
  await Promise.all([apollo.start(), current.refresh()]);
  addMetrics(app, metrics);
  addHealth(app, { graph, areIndexesBuilt: () => current.version() !== null, isDraining: () => isDraining });
  addPages(app, text);
  addGraphql(app, apollo, config.limits, async (_request, reply) => ({
    ...startRequestSignal(reply, config.limits.deadline),
  }));
  const url = await listen(app, config);
  const close = async (): Promise<void> => {
    isDraining = true;
    const timer = setTimeout(() => app.server.closeAllConnections(), config.drainTimeout);
    await app.close();
    clearTimeout(timer);
    await current.stop();
    await apollo.stop();
  };
  return { url, close };
};
