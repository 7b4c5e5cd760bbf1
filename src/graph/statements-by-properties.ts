import type { StoredStatement } from "../domain/statement.ts";
import type { Property } from "../domain/vocabulary.ts";
import { map } from "./columns.ts";
import type { Readable } from "./find-rows.ts";
import { findItemsByKeys } from "./find-rows.ts";
import type { Row } from "./graph.ts";
import { toStoredStatement } from "./statements.ts";

const toStatements = (rows: readonly Row[]): readonly StoredStatement[] =>
  rows.map((row) => toStoredStatement(map(row, "statement")));

/** Statements of some properties about entities, in no order; retracted ones too. */
export const findStatementsByPropertiesAndSubjects = (
  from: Readable,
  properties: readonly Property[],
  subjects: readonly string[],
): Promise<readonly StoredStatement[]> =>
  findItemsByKeys(toStatements, from, "read/statements-by-properties-and-subjects", "subjects", subjects, {
    properties,
  });

/** Statements of some properties whose object is one of the entities, in no order; retracted ones too. */
export const findStatementsByPropertiesAndObjects = (
  from: Readable,
  properties: readonly Property[],
  objects: readonly string[],
): Promise<readonly StoredStatement[]> =>
  findItemsByKeys(toStatements, from, "read/statements-by-properties-and-objects", "objects", objects, { properties });
