import {
  type DocumentNode,
  GraphQLError,
  getOperationAST,
  Kind,
  OperationTypeNode,
  parse,
  printError,
  Source,
  validate,
} from "graphql";
import type { Config } from "../config.ts";
import { PublicError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import { type Profile, profileOnNeo4j } from "../graph/profile-neo4j.ts";
import { newCounts } from "../plan/counts.ts";
import { explainOperation, type Statement } from "../plan/explain-operation.ts";
import { type Operation, planOperation } from "../plan/plan.ts";
import type { PlanContext } from "../plan/plan-context.ts";
import { SCALARS } from "../resolvers/scalars.ts";
import { createAliasService } from "./alias-service.ts";
import { createSchema, readSchema } from "./create-schema.ts";
import { openIndexes } from "./indexes.ts";
import { createLog } from "./log.ts";

export type Asked = {
  readonly text: string;
  /** Where the text is from, for errors. */
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
};

export type Explanation = {
  readonly operation: string;
  readonly cost: number;
  /** Null: nothing is asked of the graph. */
  readonly statement: Statement | null;
  /** Null on the embedded engine, which has none. */
  readonly profile: Profile | null;
};

const refuse = (message: string, cause?: unknown): PublicError => new PublicError("BAD_USER_INPUT", message, { cause });

/** What GraphQL says of a document, with the lines that are meant. */
const asMistake = <Result>(work: () => Result): Result => {
  try {
    return work();
  } catch (error) {
    throw error instanceof GraphQLError ? refuse(printError(error), error) : error;
  }
};

const namesIn = (document: DocumentNode): string =>
  document.definitions
    .flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION ? [each.name?.value ?? "(without a name)"] : []))
    .join(", ");

/** The operation as it would be planned for a request, whatever it costs. */
const planAsked = (asked: Asked): { readonly planned: Operation; readonly name: string } => {
  const schema = createSchema(readSchema().document, () => ({}), SCALARS);
  const { text, name, operationName, variables } = asked;
  const document = asMistake(() => parse(new Source(text, name)));
  const errors = validate(schema, document);
  if (errors.length > 0) throw refuse(errors.map(printError).join("\n\n"));
  const operation = getOperationAST(document, operationName);
  if (!operation) throw refuse(`Say with --operation which operation of ${name} is meant: ${namesIn(document)}.`);
  if (operation.operation !== OperationTypeNode.QUERY)
    throw refuse("Only queries are planned. What a mutation's payload asks for, ask with a query.");
  const planned = asMistake(() => planOperation(schema, document, operationName, variables, Number.MAX_SAFE_INTEGER));
  return { planned, name: operation.name?.value ?? "query" };
};

const unneeded = (): never => {
  throw new Error("Something beside the graph was asked, though no field needs it.");
};

/** What the operation needs from beside the graph; the indexes are made only for one that asks them. */
const withContext = async <T>(
  graph: Graph,
  config: Config,
  { plan }: Operation,
  work: (context: PlanContext) => Promise<T>,
): Promise<T> => {
  if (plan.draft.unplanned.length === 0) {
    const aliases = createAliasService(graph);
    await aliases.refresh(null);
    const beside = { searchNames: unneeded, findPaths: unneeded, findIdentityCandidates: unneeded, quoteOf: unneeded };
    const [answers, externalIds] = [aliases.answers(), aliases.externalIds()];
    return work({
      ...beside,
      answers,
      externalIds,
      counts: newCounts(),
      wholeVersion: 0,
      today: new Date().toISOString().slice(0, 10),
    });
  }
  const { current, planContext, close } = openIndexes(graph, config, createLog("silent"));
  try {
    await current.refresh();
    return await work(planContext());
  } finally {
    await current.stop();
    await close();
  }
};

/**
 * How a query is planned: its statement, parameters and cost, and on Neo4j the profile. Errors: BAD_USER_INPUT for what is no valid
 * query, with its place; NOT_FOUND.
 */
export const explain = async (graph: Graph, config: Config, asked: Asked): Promise<Explanation> => {
  const { planned, name } = planAsked(asked);
  const statement = await withContext(graph, config, planned, (context) => explainOperation(graph, planned, context));
  const { neo4j } = config;
  const profile =
    statement === null || neo4j === null ? null : await profileOnNeo4j(neo4j, statement.text, statement.parameters);
  return { operation: name, cost: planned.cost.total, statement, profile };
};
