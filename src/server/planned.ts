import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { GraphQLError, type GraphQLSchema, Kind, type OperationDefinitionNode, OperationTypeNode } from "graphql";
import type { Limits } from "../config.ts";
import { PublicError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import { executePlan } from "../plan/execute-plan.ts";
import { type Operation, planOperation } from "../plan/plan.ts";
import type { Tree } from "../plan/tree.ts";
import type { Context } from "../resolvers/context.ts";
import { requireRole } from "../resolvers/require-role.ts";
import type { ApiKey } from "../keys/key.ts";
import type { Indexes } from "./indexes.ts";
import type { KnownDocuments } from "./known-documents.ts";
import type { Metrics } from "./metrics.ts";
import { IDS, readBackDocument } from "./read-back.ts";
import type { RequestSignal } from "./request-signal.ts";
import { within } from "./within.ts";

/** A request's context, with the plan once it is made; in a box, because Apollo copies contexts. */
export type PlannedContext = Context & { readonly planned: { operation: Operation | null } };

type Nodes = { readonly nodes: readonly unknown[] };
type ReadBack = Nodes & { readonly proposals?: Nodes; readonly judgements?: Nodes };

type Parts = {
  readonly graph: Graph;
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly metrics: Metrics;
  readonly planContext: Indexes["planContext"];
  readonly refresh: () => Promise<void>;
};

/**
 * Makes the context of a request: the two ways in which resolvers get at the graph (the answer to the query, asked once, and
 * what a mutation reads back), within the request's time.
 */
export const contextMaker =
  ({ graph, schema, limits, metrics, planContext, refresh }: Parts) =>
  (caller: ApiKey | null, request: RequestSignal): PlannedContext => {
    const reading = within(graph, request);
    const answerOf = async (operation: Operation): Promise<unknown> => {
      const context = planContext(request.signal, reading);
      const { tree, statements, records } = await executePlan(reading, operation, context);
      metrics.statements.observe(statements);
      metrics.records.observe(records);
      return tree;
    };
    const planned: PlannedContext["planned"] = { operation: null };
    let answer: Promise<unknown> | null = null;
    return {
      graph: reading,
      caller,
      refresh,
      planned,
      answer: () => {
        if (planned.operation === null) throw new Error("The answer was asked before the operation was planned.");
        answer ??= answerOf(planned.operation);
        return answer;
      },
      readBack: async (info, type, ids) => {
        const variables = { ...info.variableValues, [IDS]: ids };
        const document = readBackDocument(info, type);
        const operation = planOperation(schema, document, info.operation.name?.value, variables, limits.cost);
        const answered = (await answerOf(operation)) as ReadBack;
        return (answered.proposals ?? answered.judgements ?? answered).nodes;
      },
    };
  };

const rootOf = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError !== undefined ? rootOf(error.originalError) : error;

/** What GraphQL says of variables that do not fit has no code of its own; Apollo gives it this one too. */
const asClientsMistake = <Result>(work: () => Result): Result => {
  try {
    return work();
  } catch (error) {
    const isGraphQlsOwn = error instanceof GraphQLError && !(rootOf(error) instanceof PublicError);
    if (!isGraphQlsOwn) throw error;
    const { message, nodes } = error;
    throw new GraphQLError(message, { ...(nodes ? { nodes } : {}), extensions: { code: "BAD_USER_INPUT" } });
  }
};

const countRoots = ({ unplanned }: Metrics, roots: readonly string[]): void => {
  for (const root of roots) unplanned.inc({ root });
};

/** Counts what a query costs, and what of it no statement alone can answer. */
export const observeOperation = (metrics: Metrics, { cost, plan }: Operation): void => {
  metrics.cost.observe(cost.total);
  countRoots(metrics, plan.draft.unplanned);
};

/** Throws for a caller who may not ask all of a query. */
export const requireRoles = ({ plan }: Operation, { caller }: PlannedContext): void => {
  for (const role of plan.draft.roles) requireRole(caller, role);
};

/** What a mutation asks for: its fields write by hand, and only what is read back is planned. */
const rootsOf = ({ selectionSet }: OperationDefinitionNode): readonly string[] =>
  selectionSet.selections.flatMap((each) => (each.kind === Kind.FIELD ? [each.name.value] : []));

/** Plans each query once it is known to be valid, refuses what costs too much, says what it costs, and keeps its document. */
export const planPlugin = (
  schema: GraphQLSchema,
  limits: Limits,
  metrics: Metrics,
  known: KnownDocuments,
): ApolloServerPlugin<PlannedContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, operationName, request, contextValue }) => {
      if (operation?.operation === OperationTypeNode.MUTATION) countRoots(metrics, rootsOf(operation));
      if (operation?.operation !== OperationTypeNode.QUERY) return;
      const planned = asClientsMistake(() =>
        planOperation(schema, document, operationName, request.variables ?? {}, limits.cost),
      );
      contextValue.planned.operation = planned;
      requireRoles(planned, contextValue);
      observeOperation(metrics, planned);
    },
    // graphql-js answers what this can't: it says what is wrong, and where.
    responseForOperation: async ({ contextValue, source, document }) => {
      const { operation } = contextValue.planned;
      const tree = operation === null ? null : await contextValue.answer().catch(() => null);
      const data = tree === null ? null : (operation?.plan.complete(tree as Tree) ?? null);
      if (data === null) return null;
      known.add(source, document);
      return { http: { headers: new HeaderMap() }, body: { kind: "single", singleResult: { data } } };
    },
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== "single" || contextValue.planned.operation === null) return;
      const { singleResult } = response.body;
      singleResult.extensions = { ...singleResult.extensions, cost: contextValue.planned.operation.cost };
    },
  }),
});
