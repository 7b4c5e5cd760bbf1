import type { GraphQLFieldResolver } from "graphql";
import type { Context } from "./context.ts";

/** What payloads are made of. */
type Written = {
  /** Ids of what was given or changed, in that order. */
  readonly ids: readonly string[];
  readonly dataVersion: number;
  /** How many of the statements given are new, and how many were there. */
  readonly written?: number;
  readonly skipped?: number;
};

type Field = GraphQLFieldResolver<Written, Context>;
type Fields = Readonly<Record<string, Field>>;

const dataVersion: Field = ({ dataVersion: version }) => String(version);

const one =
  (type: string): Field =>
  async ({ ids }, _arguments, { readBack }, info) =>
    (await readBack(info, type, ids))[0];

/** The payloads of mutations: what was written is read as any query would read it. */
export const RegisterSourcePayload: Fields = { source: one("Source"), dataVersion };

export const StatementPayload: Fields = { statement: one("Statement"), dataVersion };

export const ProposalPayload: Fields = { proposal: one("Proposal"), dataVersion };

export const JudgementPayload: Fields = { judgement: one("Judgement"), dataVersion };

export const ImportStatementsPayload: Fields = {
  written: ({ written }) => written,
  skipped: ({ skipped }) => skipped,
  statements: ({ ids }, _arguments, { readBack }, info) => readBack(info, "Statement", ids),
  dataVersion,
};
