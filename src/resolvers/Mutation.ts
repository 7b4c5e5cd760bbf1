import type { GraphQLFieldResolver } from "graphql";
import type { ImportStatementsInput, RegisterSourceInput, RetractStatementInput } from "../generated/schema.ts";
import { findSourcesByIds } from "../graph/sources.ts";
import { findStatementsByIds } from "../graph/statements.ts";
import { retractStatement } from "../import/retract.ts";
import type { Context } from "./context.ts";
import { requireRole } from "./require-role.ts";
import { toRawEntity, toRawSource, toRawStatement } from "./to-raw-records.ts";
import { writeRaw } from "./write-raw.ts";

type Field<Input> = GraphQLFieldResolver<unknown, Context, { readonly input: Input }>;

type Fields = {
  readonly registerSource: Field<RegisterSourceInput>;
  readonly importStatements: Field<ImportStatementsInput>;
  readonly retractStatement: Field<RetractStatementInput>;
};

/** A statement belongs to the set of data that its source belongs to. */
const findDatasets = async (
  { graph }: Context,
  { statements }: ImportStatementsInput,
): Promise<ReadonlyMap<string, string>> => {
  const sources = await findSourcesByIds(
    graph,
    statements.map(({ source }) => source),
  );
  return new Map(sources.map(({ id, dataset }) => [id, dataset]));
};

/** The millisecond before a statement was taken back. */
const findHeldLast = async ({ graph }: Context, id: string): Promise<string> => {
  const [statement] = await findStatementsByIds(graph, [id]);
  if (statement?.recordedUntil == null) throw new Error(`Expected a retracted statement, but got: ${id}.`);
  return new Date(Date.parse(statement.recordedUntil) - 1).toISOString();
};

/** The changes. Each gives what its payload's resolvers need: ids, numbers, and the data version. */
export const Mutation: Fields = {
  registerSource: async (_root, { input }, context) => {
    requireRole(context.caller, "editor");
    return await writeRaw(context, [toRawSource(input)], input.idempotencyKey);
  },

  importStatements: async (_root, { input }, context) => {
    requireRole(context.caller, "editor");
    const datasets = await findDatasets(context, input);
    const statements = input.statements.map((statement) => toRawStatement(statement, datasets.get(statement.source)));
    const raw = [...(input.entities ?? []).map(toRawEntity), ...statements];
    return await writeRaw(context, raw, input.idempotencyKey);
  },

  retractStatement: async (_root, { input }, context) => {
    const { name } = requireRole(context.caller, "editor");
    const { statement: id, reason: because, idempotencyKey: key } = input;
    const { dataVersion } = await retractStatement(context.graph, { id, because, key, by: name });
    await context.refresh();
    return { ids: [id], dataVersion, heldLast: await findHeldLast(context, id) };
  },
};
