import type { FastifyRequest } from "fastify";
import { type DocumentNode, getOperationAST, type GraphQLSchema, OperationTypeNode } from "graphql";
import type { Limits } from "../config.ts";
import { planOperation } from "../plan/plan.ts";
import type { Tree } from "../plan/tree.ts";
import type { KnownDocuments } from "./known-documents.ts";
import type { Metrics } from "./metrics.ts";
import { observeOperation, type PlannedContext, requireRoles } from "./planned.ts";

/*
 * The usual request is a query that was answered before, perhaps with other variables, and nothing is wrong with it. For it Apollo's
 * way does nothing but take time, so it is answered beside it, in the same words (docs/decisions/0015). Whatever is out of the
 * ordinary goes Apollo's way from its beginning, with the same context, so that nothing is asked of the graph twice.
 */

/** A query whose document is known to be valid. */
export type KnownQuery = {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
};

const ACCEPTED: ReadonlySet<string | undefined> = new Set([undefined, "*/*", "application/json"]);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const nothing = (value: unknown): value is null | undefined => value === null || value === undefined;

/** The known query that a request asks in the plainest form; `null` for all others. */
export const knownQueryOf = ({ method, headers, body }: FastifyRequest, known: KnownDocuments): KnownQuery | null => {
  if (method !== "POST" || !ACCEPTED.has(headers.accept) || !isRecord(body)) return null;
  const { query, operationName, variables, extensions } = body;
  if (typeof query !== "string" || !nothing(extensions)) return null;
  if (!nothing(operationName) && typeof operationName !== "string") return null;
  if (!nothing(variables) && !isRecord(variables)) return null;
  const document = known.find(query);
  if (document === undefined) return null;
  if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.QUERY) return null;
  return { document, operationName: operationName ?? null, variables: variables ?? {} };
};

/** The text of the answer to a known query; `null` when there is anything to say about it but its data. */
export type AnswerKnown = (query: KnownQuery, context: PlannedContext) => Promise<string | null>;

export const knownAnswerer =
  (schema: GraphQLSchema, limits: Limits, metrics: Metrics): AnswerKnown =>
  async ({ document, operationName, variables }, context) => {
    try {
      const operation = planOperation(schema, document, operationName, variables, limits.cost);
      requireRoles(operation, context);
      context.planned.operation = operation;
      const data = operation.plan.complete((await context.answer()) as Tree);
      if (data === null) return null;
      observeOperation(metrics, operation);
      return `${JSON.stringify({ data, extensions: { cost: operation.cost } })}\n`;
    } catch {
      // What is wrong is found again, and told, by Apollo.
      return null;
    }
  };
