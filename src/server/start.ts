import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import type { GraphQLFieldResolver, GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Config } from "../config.ts";
import { PublicError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import type { Context } from "../resolvers/context.ts";
import * as payloads from "../resolvers/payloads.ts";
import { queryResolvers } from "../resolvers/Query.ts";
import { SCALARS } from "../resolvers/scalars.ts";
import { addGraphql } from "./add-graphql.ts";
import { knownAnswerer } from "./answer-known.ts";
import { addHealth } from "./health.ts";
import { addMetrics, createMetrics } from "./metrics.ts";
import { addPages } from "./pages.ts";
import { createApollo } from "./create-apollo.ts";
import { createApp } from "./create-app.ts";
import { createKnownDocuments } from "./known-documents.ts";
import { createLog } from "./log.ts";
import { createSchema, readSchema } from "./create-schema.ts";
import { openIndexes } from "./indexes.ts";
import { contextMaker, planPlugin } from "./planned.ts";

export type Service = {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  /** Takes no new requests, waits for those that run, and then stops; the graph is left open. */
  readonly close: () => Promise<void>;
};

type Parts = { readonly graph: Graph; readonly config: Config; readonly log?: Logger };

/** The changes, which are loaded when the first is asked for: what checks them takes long to be made. */
const mutationResolvers = (
  schema: GraphQLSchema,
): Readonly<Record<string, GraphQLFieldResolver<never, Context, never>>> => {
  const resolverOf =
    (name: string): GraphQLFieldResolver<never, Context, never> =>
    async (...asked) => {
      const { Mutation } = await import("../resolvers/Mutation.ts");
      return Mutation[name as keyof typeof Mutation](...asked);
    };
  return Object.fromEntries(
    Object.keys(schema.getMutationType()?.getFields() ?? {}).map((name) => [name, resolverOf(name)]),
  );
};

const resolversOf = (schema: GraphQLSchema) => ({
  Query: queryResolvers(schema),
  Mutation: mutationResolvers(schema),
  ...payloads,
});

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

/** The parts of a running service, put together; nothing listens yet. */
const assemble = async ({ graph, config, log }: Required<Parts>) => {
  const { text, document } = readSchema();
  const app = createApp(log, config.limits.bodyBytes);
  const metrics = createMetrics();
  const schema = createSchema(document, resolversOf, SCALARS);
  const known = createKnownDocuments();
  const apollo = createApollo(schema, metrics, [planPlugin(schema, config.limits, metrics, known)]);
  const { current, planContext, close: closeIndexes } = openIndexes(graph, config, app.log);
  const drain = { isDraining: false };
  addMetrics(app, metrics, () => current.version() ?? 0);
  addHealth(app, { graph, areIndexesBuilt: () => current.version() !== null, isDraining: () => drain.isDraining });
  addPages(app, text);
  await Promise.all([apollo.start(), current.refresh()]);
  const createContext = contextMaker({
    graph,
    schema,
    limits: config.limits,
    metrics,
    planContext,
    refresh: current.refresh,
  });
  const answerKnown = knownAnswerer(schema, config.limits, metrics);
  addGraphql(app, apollo, { graph, limits: config.limits, createContext, known, answerKnown });
  return { app, apollo, current, closeIndexes, drain };
};

/** Serves a graph over HTTP. Resolves when requests are answered. Errors: `BAD_CONFIGURATION` (the port is taken). */
export const startServer = async (parts: Parts): Promise<Service> => {
  const { config, log = createLog(config.logLevel) } = parts;
  const { app, apollo, current, closeIndexes, drain } = await assemble({ ...parts, log });
  const url = await listen(app, config);
  const close = async (): Promise<void> => {
    drain.isDraining = true;
    const timer = setTimeout(() => app.server.closeAllConnections(), config.drainTimeout);
    await app.close();
    clearTimeout(timer);
    await current.stop();
    await closeIndexes();
    await apollo.stop();
  };
  return { url, close };
};
