import type { Statement } from "../domain/statement.ts";
import { checked, type Problem } from "./problem.ts";
import type { ImportRecord } from "./records.ts";
import { EntityId, EntitySchema, LiteralSchema, SourceId, SourceSchema } from "./schemas.ts";
import type { z } from "zod";

const problemOf = (schema: z.ZodType, value: unknown, path: string | null = null): Problem | null => {
  const result = checked(schema, value);
  if (!("problem" in result)) return null;
  const { problem } = result;
  return { ...problem, path: [path, problem.path].filter((part) => part !== null).join(".") || null };
};

const statementProblem = ({ subject, object, literal, source, saidBy }: Statement): Problem | null =>
  problemOf(EntityId, subject, "subject") ??
  (object === null ? null : problemOf(EntityId, object, "object")) ??
  (literal === null ? null : problemOf(LiteralSchema, literal, "literal")) ??
  (saidBy === null ? null : problemOf(EntityId, saidBy, "saidBy")) ??
  problemOf(SourceId, source, "source");

/**
 * What a record that a reader made has that none may have, such as a blank in an id that came from outside; else `null`. Dates are
 * checked where they are made, and what the vocabulary allows where kinds are known.
 */
export const checkRecord = (record: ImportRecord): Problem | null => {
  if (record.type === "source") return problemOf(SourceSchema, record.value);
  if (record.type === "entity") return problemOf(EntitySchema, record.value);
  return record.type === "statement" ? statementProblem(record.value) : null;
};
