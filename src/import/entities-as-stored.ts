import { frontOf, isLive, marksOf } from "../domain/marks.ts";
import type { EntityRecord } from "../domain/record.ts";
import { EDITORIAL, type StoredStatement } from "../domain/statement.ts";
import { namedIn } from "../domain/told.ts";
import type { StoredEntity } from "../graph/entities.ts";
import { foldedNames } from "./folded-names.ts";

const marksIn = (statements: readonly StoredStatement[]): ReadonlyMap<string, readonly string[]> => {
  const marks = new Map<string, readonly string[]>();
  for (const statement of statements)
    if (statement.source !== EDITORIAL)
      for (const id of namedIn(statement)) marks.set(id, frontOf(marks.get(id) ?? [], marksOf(statement)));
  return marks;
};

/** Entities as the graph stores them, made of all statements at once: with their folded names and their marks. */
export const entitiesAsStored = (
  records: readonly EntityRecord[],
  statements: readonly StoredStatement[],
): readonly StoredEntity[] => {
  const folded = foldedNames(statements);
  const marks = marksIn(statements);
  return records.map((record) => {
    const own = marks.get(record.id) ?? [];
    return { ...record, folded: folded.get(record.id) ?? "", known: isLive(own), marks: own };
  });
};
