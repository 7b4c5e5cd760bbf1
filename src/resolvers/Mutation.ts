import type { GraphQLFieldResolver } from "graphql";
import type {
  ImportStatementsInput,
  JudgeIdentityInput,
  ProposeStatementInput,
  RegisterSourceInput,
  RestoreStatementInput,
  RetractStatementInput,
  ReviewProposalInput,
  StatementInput,
  SupersedeStatementInput,
  UndoJudgementInput,
} from "../generated/schema.ts";
import { findSourcesByIds } from "../graph/sources.ts";
import { judgeIdentity, undoJudgement } from "../import/judge-identity.ts";
import { proposeStatement } from "../import/propose.ts";
import { restoreStatement } from "../import/restore.ts";
import { retractStatement } from "../import/retract.ts";
import { reviewProposal } from "../import/review.ts";
import { supersedeStatement } from "../import/supersede.ts";
import { asked, askedWithReason } from "./asked.ts";
import type { Context } from "./context.ts";
import { toRawEntity, toRawSource, toRawStatement } from "./to-raw-records.ts";
import { readOne, readRaw, writeRaw } from "./write-raw.ts";

type Field<Input> = GraphQLFieldResolver<unknown, Context, { readonly input: Input }>;

type Fields = {
  readonly registerSource: Field<RegisterSourceInput>;
  readonly importStatements: Field<ImportStatementsInput>;
  readonly retractStatement: Field<RetractStatementInput>;
  readonly restoreStatement: Field<RestoreStatementInput>;
  readonly supersedeStatement: Field<SupersedeStatementInput>;
  readonly proposeStatement: Field<ProposeStatementInput>;
  readonly reviewProposal: Field<ReviewProposalInput>;
  readonly judgeIdentity: Field<JudgeIdentityInput>;
  readonly undoJudgement: Field<UndoJudgementInput>;
};

/** Statements as readers of records take them: each belongs to the set of data that its source belongs to. */
const toRawStatements = async (
  { graph }: Context,
  statements: readonly StatementInput[],
): Promise<readonly object[]> => {
  const ids = statements.map(({ source }) => source);
  const datasets = new Map((await findSourcesByIds(graph, ids)).map(({ id, dataset }) => [id, dataset]));
  return statements.map((statement) => toRawStatement(statement, datasets.get(statement.source)));
};

/** What a payload is made of, when what was changed can be searched. */
const changed = async ({ refresh }: Context, id: string, { dataVersion }: { readonly dataVersion: number }) => {
  await refresh();
  return { ids: [id], dataVersion };
};

/** The changes. Each gives what its payload's resolvers need: ids, numbers, and the data version. */
export const Mutation: Fields = {
  registerSource: async (_root, { input }, context) =>
    await writeRaw(context, [toRawSource(input)], "registerSource", asked(context, "editor", input)),

  importStatements: async (_root, { input }, context) => {
    const who = asked(context, "editor", input);
    const raw = [...(input.entities ?? []).map(toRawEntity), ...(await toRawStatements(context, input.statements))];
    return await writeRaw(context, raw, "importStatements", who);
  },

  retractStatement: async (_root, { input }, context) => {
    const who = askedWithReason(context, "editor", input);
    return changed(context, input.statement, await retractStatement(context.graph, { ...who, id: input.statement }));
  },

  restoreStatement: async (_root, { input }, context) => {
    const who = askedWithReason(context, "editor", input);
    return changed(context, input.statement, await restoreStatement(context.graph, { ...who, id: input.statement }));
  },

  supersedeStatement: async (_root, { input }, context) => {
    const who = askedWithReason(context, "editor", input);
    const successor = readOne(await toRawStatements(context, [input.by]));
    const result = await supersedeStatement(context.graph, { ...who, id: input.statement, successor });
    return changed(context, result.id, result);
  },

  proposeStatement: async (_root, { input }, context) => {
    const who = askedWithReason(context, "contributor", input);
    const raw = [...(input.entities ?? []).map(toRawEntity), ...(await toRawStatements(context, [input.statement]))];
    const { id, dataVersion } = await proposeStatement(context.graph, { ...who, batch: readRaw(raw) });
    return { ids: [id], dataVersion };
  },

  reviewProposal: async (_root, { input }, context) => {
    const who = askedWithReason(context, "editor", input);
    const { proposal: id, verdict } = input;
    return changed(context, id, await reviewProposal(context.graph, { ...who, id, verdict }));
  },

  judgeIdentity: async (_root, { input }, context) => {
    const { by, key, because: reason } = askedWithReason(context, "editor", input);
    const { a, b, verdict } = input;
    const result = await judgeIdentity(context.graph, { a, b, verdict, by, reason, key });
    return changed(context, result.id, result);
  },

  undoJudgement: async (_root, { input }, context) => {
    const who = askedWithReason(context, "editor", input);
    return changed(context, input.judgement, await undoJudgement(context.graph, { ...who, id: input.judgement }));
  },
};
