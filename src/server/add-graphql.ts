import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from "fastify";
import type { Limits } from "../config.ts";
import { PublicError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import type { ApiKey } from "../keys/key.ts";
import { authenticate } from "./authenticate.ts";
import { currentRequest } from "./current-request.ts";
import { errorBody } from "./error-body.ts";
import { documentGuard } from "./guard-document.ts";
import { guardValues } from "./guard-values.ts";
import { type RequestSignal, startRequestSignal } from "./request-signal.ts";

type Asked = { readonly query?: unknown; readonly variables?: unknown } | null | undefined;

/** What is asked, before anybody has looked at it. By GET the variables are a text, which Apollo reads. */
const askedOf = ({ method, body, query }: FastifyRequest): Asked => (method === "GET" ? query : body) as Asked;

const readIfJson = (variables: unknown): unknown => {
  if (typeof variables !== "string") return variables;
  try {
    return JSON.parse(variables);
  } catch {
    return variables;
  }
};

const HOST = /^(\[[\da-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i;

/** Who asks, from the guard to the context: Apollo would turn an error there into one of the service. */
const callers = new WeakMap<FastifyRequest, ApiKey | null>();

type Parts<Context> = {
  readonly graph: Graph;
  readonly limits: Limits;
  readonly createContext: (caller: ApiKey | null, signal: RequestSignal) => Context;
};

/** Refuses what Apollo would stumble over or spend too much on. */
const guardRequest = ({ graph, limits }: Pick<Parts<object>, "graph" | "limits">) => {
  const guardDocument = documentGuard(limits);
  return async (request: FastifyRequest) => {
    if (!HOST.test(request.headers.host ?? ""))
      throw new PublicError("BAD_USER_INPUT", 'The header "host" is no host name.');
    const asked = askedOf(request);
    if (typeof asked?.query === "string") guardDocument(asked.query);
    guardValues(readIfJson(asked?.variables), "the variables");
    callers.set(request, await authenticate(graph, request.headers.authorization));
  };
};

const OTHER_METHODS: HTTPMethods[] = ["PUT", "PATCH", "DELETE", "HEAD"];

const refuseMethod = async (request: FastifyRequest, reply: FastifyReply) =>
  reply
    .code(405)
    .header("allow", "GET, POST, OPTIONS")
    .send(errorBody("METHOD_NOT_ALLOWED", "Use POST, or GET for queries.", request.id));

/** A route's handler without Fastify's type parameters, which do not fit those of the integration. */
type Handle = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** `/graphql`: operations by POST, queries also by GET. */
export const addGraphql = <Context extends object>(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  parts: Parts<Context>,
): void => {
  const context = async (request: FastifyRequest, reply: FastifyReply) =>
    parts.createContext(callers.get(request) ?? null, startRequestSignal(reply, parts.limits.deadline));
  const handle = fastifyApolloHandler(apollo, { context }) as unknown as Handle;
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    exposeHeadRoute: false,
    preHandler: guardRequest(parts),
    handler: (request, reply) => currentRequest.run({ id: request.id, log: request.log }, () => handle(request, reply)),
  });
  app.options("/graphql", async (_request, reply) => reply.code(204).header("allow", "GET, POST, OPTIONS").send());
  app.route({ method: OTHER_METHODS, url: "/graphql", handler: refuseMethod });
};
