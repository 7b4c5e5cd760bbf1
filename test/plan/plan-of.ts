import { type GraphQLSchema, parse, validate } from "graphql";
import type { Graph, Parameters } from "../../src/graph/graph.ts";
import { newCounts } from "../../src/plan/counts.ts";
import { frameOf, type Operation, parametersOf, planOperation } from "../../src/plan/plan.ts";
import type { PlanContext } from "../../src/plan/plan-context.ts";
import { SCALARS } from "../../src/resolvers/scalars.ts";
import { createSchema, readSchema } from "../../src/server/create-schema.ts";

export const schema: GraphQLSchema = createSchema(readSchema().document, () => ({}), SCALARS);

/** Answers from beside the graph, for plans that need them. */
export const context: PlanContext = {
  today: "2024-12-31",
  answers: new Map(),
  externalIds: new Map(),
  counts: newCounts(),
  wholeVersion: 0,
  searchNames: () => [{ entity: "person:a", kind: "PERSON", matchedName: "A", rule: "EXACT", score: 1, degree: 0 }],
  findPaths: async () => ({ paths: [], hasNextPage: false, isPartial: false, partialBecause: null, dataVersion: "1" }),
  findIdentityCandidates: async () => [],
  quoteOf: () => null,
};

/** The operation of a valid document. */
export const operationOf = (
  text: string,
  variables: Readonly<Record<string, unknown>> = {},
  limit = 10_000,
): Operation => {
  const document = parse(text);
  const [error] = validate(schema, document);
  if (error) throw error;
  return planOperation(schema, document, null, variables, limit);
};

/** The text of a document's statement for an engine, and its parameters. */
export const planOf = (
  text: string,
  variables: Readonly<Record<string, unknown>> = {},
  engine: Graph["engine"] = "neo4j",
): { readonly statement: string | null; readonly parameters: Parameters } => {
  const operation = operationOf(text, variables);
  return {
    statement: operation.plan.statementFor(engine)?.readable ?? null,
    parameters: parametersOf(operation.plan, frameOf(operation, context, 1)),
  };
};
