import { NOW } from "../domain/at.ts";
import type { Entity } from "../domain/entity.ts";
import { project } from "../domain/project.ts";
import { type Change, saveChanges } from "../graph/changes.ts";
import type { Transaction } from "../graph/graph.ts";
import { raiseDataVersion } from "../graph/meta.ts";
import { type RecordedStatement, saveRecordedStatements } from "../graph/recorded-statements.ts";
import { makeEntityShelf } from "./entity-shelf.ts";
import { findAffected } from "./find-affected.ts";
import { findFacts } from "./find-facts.ts";
import { saveRecords } from "./save-records.ts";
import { makeStatementShelf } from "./statement-shelf.ts";
import { wantedRecords } from "./wanted-records.ts";

/** What a write changes of the statements, and which entities are new. */
export type Changes = {
  readonly entities: readonly Entity[];
  /** As they shall be from now on: new ones, ended ones, and those with more locators. */
  readonly statements: readonly RecordedStatement[];
  /** Ids of other things that are saved already, for the log of changes. */
  readonly sources: readonly string[];
  readonly judgements: readonly string[];
};

const logged = (version: number, at: string, kinds: Readonly<Record<string, readonly string[]>>): readonly Change[] =>
  Object.entries(kinds).flatMap(([kind, ids]) => (ids.length === 0 ? [] : [{ version, at, kind, ids }]));

/**
 * Saves statements, folds anew what rests on them, saves the records that have changed, raises the data version and logs
 * it, all in the transaction that it is given. Gives the new data version.
 */
export const applyChanges = async (transaction: Transaction, changes: Changes, at: string): Promise<number> => {
  const { entities, statements } = changes;
  const shelf = makeEntityShelf(transaction, entities);
  const told = makeStatementShelf(transaction, statements, shelf.isNew);
  await saveRecordedStatements(transaction, statements);
  const affected = await findAffected(
    told,
    statements,
    entities.map(({ id }) => id),
    shelf,
  );
  const facts = await findFacts(told, affected, shelf);
  const fresh = project(facts, NOW, wantedRecords(affected));
  const saved = await saveRecords(transaction, fresh, affected, facts, statements, shelf);
  const version = await raiseDataVersion(transaction);
  const log = logged(version, at, {
    ENTITY: saved.entities,
    RELATION: saved.relations,
    STATEMENT: statements.map(({ id }) => id),
    SOURCE: changes.sources,
    FIGURE: saved.figures,
    CONFLICT: saved.conflicts,
    PAIR: saved.pairs,
    JUDGEMENT: changes.judgements,
  });
  await saveChanges(transaction, log);
  return version;
};
