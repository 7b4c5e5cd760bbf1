import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from "fastify";
import type { Limits } from "../config.ts";
import { PublicError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import type { ApiKey } from "../keys/key.ts";
import { authenticate } from "./authenticate.ts";
import { type AnswerKnown, knownQueryOf } from "./answer-known.ts";
import { asCurrentRequest } from "./current-request.ts";
import { errorBody } from "./error-body.ts";
import { documentGuard } from "./guard-document.ts";
import { guardValues } from "./guard-values.ts";
import type { KnownDocuments } from "./known-documents.ts";
import type { PlannedContext } from "./planned.ts";
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

const CALLER = Symbol("caller");
const CONTEXT = Symbol("context");

/**
 * What a request carries from step to step: who asks, from the guard to the context, because Apollo would turn an error there into
 * one of the service; and its context.
 */
type Carrying = FastifyRequest & { [CALLER]?: ApiKey | null; [CONTEXT]?: PlannedContext };

type Parts = {
  readonly graph: Graph;
  readonly limits: Limits;
  readonly createContext: (caller: ApiKey | null, signal: RequestSignal) => PlannedContext;
  readonly known: KnownDocuments;
  readonly answerKnown: AnswerKnown;
};

/** Refuses what Apollo would stumble over or spend too much on. */
const guardRequest = ({ graph, limits }: Parts) => {
  const guardDocument = documentGuard(limits);
  return async (request: Carrying) => {
    if (!HOST.test(request.headers.host ?? ""))
      throw new PublicError("BAD_USER_INPUT", 'The header "host" is no host name.');
    const asked = askedOf(request);
    if (typeof asked?.query === "string") guardDocument(asked.query);
    guardValues(readIfJson(asked?.variables), "the variables");
    request[CALLER] = await authenticate(graph, request.headers.authorization);
  };
};

/** As Apollo names it. */
const JSON_TYPE = "application/json; charset=utf-8";

const OTHER_METHODS: HTTPMethods[] = ["PUT", "PATCH", "DELETE", "HEAD"];

const refuseMethod = async (request: FastifyRequest, reply: FastifyReply) =>
  reply
    .code(405)
    .header("allow", "GET, POST, OPTIONS")
    .send(errorBody("METHOD_NOT_ALLOWED", "Use POST, or GET for queries.", request.id));

/** A route's handler without Fastify's type parameters, which do not fit those of the integration. */
type Handle = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => PlannedContext;

/** Answers by Apollo, which calls `contextOf` once it has found nothing wrong with the request itself. */
const apolloHandler = (apollo: ApolloServer<PlannedContext>, contextOf: ContextOf): Handle => {
  const context = async (request: FastifyRequest, reply: FastifyReply) => contextOf(request, reply);
  const handle = fastifyApolloHandler(apollo, { context }) as unknown as Handle;
  return (request, reply) => asCurrentRequest({ id: request.id, log: request.log }, () => handle(request, reply));
};

/** One context a request, whoever asks for it first. */
const contextFinder =
  ({ createContext, limits }: Parts): ContextOf =>
  (request: Carrying, reply) => {
    request[CONTEXT] ??= createContext(request[CALLER] ?? null, startRequestSignal(reply, limits.deadline));
    return request[CONTEXT];
  };

/** `/graphql`: operations by POST, queries also by GET. */
export const addGraphql = (app: FastifyInstance, apollo: ApolloServer<PlannedContext>, parts: Parts): void => {
  const contextOf = contextFinder(parts);
  const answerByApollo = apolloHandler(apollo, contextOf);
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    exposeHeadRoute: false,
    preHandler: guardRequest(parts),
    handler: async (request, reply) => {
      const query = knownQueryOf(request, parts.known);
      const text = query === null ? null : await parts.answerKnown(query, contextOf(request, reply));
      return text === null ? answerByApollo(request, reply) : reply.type(JSON_TYPE).send(text);
    },
  });
  app.options("/graphql", async (_request, reply) => reply.code(204).header("allow", "GET, POST, OPTIONS").send());
  app.route({ method: OTHER_METHODS, url: "/graphql", handler: refuseMethod });
};
