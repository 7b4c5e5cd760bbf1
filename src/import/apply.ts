import { NOW } from "../domain/at.ts";
import type { Entity } from "../domain/entity.ts";
import { project } from "../domain/project.ts";
import type { Facts } from "../domain/facts.ts";
import { asHeld, asTold, namedIn } from "../domain/told.ts";
import { deleteAliases, saveAliases } from "../graph/aliases.ts";
import { type Change, saveChanges } from "../graph/changes.ts";
import { deleteEntities, type MarkedEntity } from "../graph/entities.ts";
import type { Transaction } from "../graph/graph.ts";
import { raiseDataVersion } from "../graph/meta.ts";
import { type RecordedStatement, saveRecordedStatements } from "../graph/recorded-statements.ts";
import { type Affected, unionOf } from "./affected.ts";
import { type EntityShelf, makeEntityShelf } from "./entity-shelf.ts";
import { findAffected } from "./find-affected.ts";
import { findFacts } from "./find-facts.ts";
import { findMove, type Move, type Moved } from "./move.ts";
import { type SavedRecords, saveRecords } from "./save-records.ts";
import { makeStatementShelf } from "./statement-shelf.ts";
import { wantedRecords } from "./wanted-records.ts";

/** What a write changes of the statements, and which entities are new. */
export type Changes = {
  readonly entities: readonly Entity[];
  /** Others that have been read in the same transaction; their marks need not be read again. */
  readonly marked?: readonly MarkedEntity[];
  /** As they shall be from now on, told or held: new ones, ended ones, and those with more locators. */
  readonly statements: readonly RecordedStatement[];
  /** Whether one of them is not in the graph yet, where that is known. */
  readonly isNewStatement?: (id: string) => boolean;
  /** Ids of other things that are saved already, for the log of changes. */
  readonly sources: readonly string[];
  readonly judgements: readonly string[];
  /** The ids that answer as others from now on. */
  readonly moved?: Moved;
};

const NOBODY: Moved = new Map();

/** The entries of a data version in the log of changes. */
export const logged = (
  version: number,
  at: string,
  kinds: Readonly<Record<string, readonly string[]>>,
): readonly Change[] =>
  Object.entries(kinds).flatMap(([kind, ids]) => (ids.length === 0 ? [] : [{ version, at, kind, ids }]));

/** The changed statements, and those that move, as the graph shall hold them. */
const heldFrom = async (
  statements: readonly RecordedStatement[],
  { before, moved }: Move,
  shelf: EntityShelf,
): Promise<readonly RecordedStatement[]> => {
  const changed = new Set(before.length === 0 ? [] : statements.map(({ id }) => id));
  const told = [...statements, ...before.filter(({ id }) => !changed.has(id))].map(asTold);
  await shelf.fetch(moved.size === 0 ? told.flatMap(namedIn) : [...told.flatMap(namedIn), ...moved.values()]);
  return told.map((statement) => asHeld(statement, shelf.answerOf));
};

/** What the statements touch that move, as they are held before. */
const findAffectedBefore = async (transaction: Transaction, { before, left }: Move): Promise<Affected | null> => {
  if (left.length === 0) return null;
  const shelf = makeEntityShelf(transaction, []);
  await shelf.fetch(left);
  return findAffected(
    makeStatementShelf(transaction, [], () => false),
    before,
    left,
    shelf,
  );
};

/** What the log of changes tells of records, by their kinds. */
export const logOf = (saved: SavedRecords): Readonly<Record<string, readonly string[]>> => ({
  ENTITY: saved.entities,
  RELATION: saved.relations,
  FIGURE: saved.figures,
  CONFLICT: saved.conflicts,
  PAIR: saved.pairs,
});

/** Facts, with the aliases of their entities. */
export const withAliases = (facts: Facts, shelf: EntityShelf): Facts => {
  const canonical = new Map(
    facts.entities.flatMap(({ id }) => shelf.aliasesOf(id).map((alias) => [alias, id] as const)),
  );
  return canonical.size === 0 ? facts : { ...facts, canonical };
};

/**
 * Saves statements, folds anew what rests on them, saves the records that have changed, raises the data version and logs
 * it, all in the transaction that it is given. Gives the new data version.
 */
export const applyChanges = async (transaction: Transaction, changes: Changes, at: string): Promise<number> => {
  const move = await findMove(transaction, changes.entities, changes.moved ?? NOBODY);
  const shelf = makeEntityShelf(transaction, move.fresh, move.moved);
  const statements = await heldFrom(changes.statements, move, shelf);
  const before = await findAffectedBefore(transaction, move);
  const told = makeStatementShelf(transaction, statements, shelf.isNew);
  await saveRecordedStatements(transaction, statements);
  const touched = [...move.fresh.map(({ id }) => id), ...new Set(move.moved.values())];
  const after = await findAffected(told, statements, touched, shelf);
  const affected = before === null ? after : unionOf(before, after);
  const facts = await findFacts(told, affected, shelf);
  const fresh = project(withAliases(facts, shelf), NOW, wantedRecords(affected));
  const saved = await saveRecords(transaction, fresh, { affected, facts, changed: statements, move }, shelf);
  await deleteEntities(transaction, move.gone);
  await deleteAliases(transaction, move.restored);
  await saveAliases(transaction, move.aliases);
  const version = await raiseDataVersion(transaction);
  const log = logged(version, at, {
    ...logOf(saved),
    ENTITY: [...saved.entities, ...move.gone],
    ALIAS: [...move.moved.keys()],
    STATEMENT: statements.map(({ id }) => id),
    SOURCE: changes.sources,
    JUDGEMENT: changes.judgements,
  });
  await saveChanges(transaction, log);
  return version;
};
