import { PublicError } from "../errors.ts";
import type { Readable } from "../graph/find-rows.ts";
import { findRecordedStatements, type RecordedStatement } from "../graph/recorded-statements.ts";

/** The statement with this id, dead or live. Errors: NOT_FOUND. */
export const findStatementToChange = async (from: Readable, id: string): Promise<RecordedStatement> => {
  const [statement] = await findRecordedStatements(from, [id]);
  if (statement !== undefined) return statement;
  throw new PublicError("NOT_FOUND", `There is no statement ${id}. Give the id of a statement in the graph.`);
};
