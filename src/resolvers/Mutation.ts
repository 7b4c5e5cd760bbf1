import type { GraphQLFieldResolver } from "graphql";
import type { ImportStatementsInput, RegisterSourceInput, RetractStatementInput } from "../generated/schema.ts";
import { findSourcesByIds } from "../graph/sources.ts";
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

/** The changes. Each gives what its payload's resolvers need: ids, numbers, and the data version. */
export const Mutation: Fields = {
  registerSource: async (_root, { input }, context) => {
    const { name: by } = requireRole(context.caller, "editor");
    const { idempotencyKey: key } = input;
    return await writeRaw(context, [toRawSource(input)], { action: "registerSource", by, key });
  },

  importStatements: async (_root, { input }, context) => {
    const { name: by } = requireRole(context.caller, "editor");
    const { idempotencyKey: key } = input;
    const datasets = await findDatasets(context, input);
    const statements = input.statements.map((statement) => toRawStatement(statement, datasets.get(statement.source)));
    const raw = [...(input.entities ?? []).map(toRawEntity), ...statements];
    return await writeRaw(context, raw, { action: "importStatements", by, key });
  },

  retractStatement: async (_root, { input }, context) => {
    const { name: by } = requireRole(context.caller, "editor");
    const { statement: id, reason: because, idempotencyKey: key } = input;
    const { dataVersion } = await retractStatement(context.graph, { id, because, key, by });
    await context.refresh();
    return { ids: [id], dataVersion };
  },
};
