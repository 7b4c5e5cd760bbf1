import type { GraphQLFieldResolver } from "graphql";
import type { Context } from "./context.ts";
import type { Written } from "./write-raw.ts";

type Field = GraphQLFieldResolver<Written, Context>;
type Fields = Readonly<Record<string, Field>>;

const dataVersion: Field = ({ dataVersion: version }) => String(version);

const one =
  (type: string): Field =>
  async ({ ids }, _arguments, { readBack }, info) =>
    (await readBack(info, type, ids))[0];

/** The payloads of mutations: what was written is read as any query would read it. */
export const RegisterSourcePayload: Fields = { source: one("Source"), dataVersion };

/** A retracted statement is asked for as the graph held it last; only that shows it. */
export const RetractStatementPayload: Fields = {
  statement: async ({ ids, heldLast = null }, _arguments, { readBack }, info) =>
    (await readBack(info, "Statement", ids, heldLast))[0],
  dataVersion,
};

export const ImportStatementsPayload: Fields = {
  written: ({ written }) => written,
  skipped: ({ skipped }) => skipped,
  statements: ({ ids }, _arguments, { readBack }, info) => readBack(info, "Statement", ids),
  dataVersion,
};
