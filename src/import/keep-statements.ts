import { NOW } from "../domain/at.ts";
import type { Entity } from "../domain/entity.ts";
import { foldEntity } from "../domain/fold-entity.ts";
import { isLive } from "../domain/marks.ts";
import { asHeld, namedIn } from "../domain/told.ts";
import { saveChanges } from "../graph/changes.ts";
import { type StoredEntity, saveEntities, saveMarks } from "../graph/entities.ts";
import type { Transaction } from "../graph/graph.ts";
import { raiseDataVersion } from "../graph/meta.ts";
import { type Pending, savePending } from "../graph/pending.ts";
import { type RecordedStatement, saveRecordedStatements } from "../graph/recorded-statements.ts";
import { affectedBy, type KindOf } from "./affected.ts";
import { type Changes, logged } from "./apply.ts";
import { type EntityShelf, makeEntityShelf } from "./entity-shelf.ts";
import { leadsOn } from "./find-affected.ts";
import { findChangedMarks } from "./mark-mentions.ts";
import { NO_MOVE } from "./move.ts";

/** An entity of which nothing has been folded yet. */
const unfolded = (entity: Entity, marks: readonly string[]): StoredEntity => ({
  ...foldEntity(entity, [], NOW),
  folded: "",
  known: isLive(marks),
  marks,
});

/** Saves new entities, and the marks of those that have others now; gives the ids of all. */
const saveMentioned = async (
  transaction: Transaction,
  entities: readonly Entity[],
  statements: readonly RecordedStatement[],
  shelf: EntityShelf,
): Promise<readonly string[]> => {
  const changed = await findChangedMarks(transaction, statements, NO_MOVE, shelf);
  const marked = new Map([...changed].filter(([id]) => !shelf.isNew(id)));
  await saveEntities(
    transaction,
    entities.map((entity) => unfolded(entity, changed.get(entity.id) ?? [])),
  );
  await saveMarks(transaction, marked);
  return [...entities.map(({ id }) => id), ...marked.keys()];
};

/** What is to be folded of what a write has kept. */
const pendingOf = (
  version: number,
  statements: readonly RecordedStatement[],
  entities: readonly Entity[],
  kindOf: KindOf,
): Pending => {
  const touched = affectedBy(
    statements,
    entities.map(({ id }) => id),
    kindOf,
  );
  return {
    id: `pending:${String(version).padStart(12, "0")}`,
    subjects: [...touched.subjects],
    acts: [...touched.acts],
    offices: [...touched.offices],
    claims: [...touched.claims],
    leading: statements.filter((statement) => leadsOn(statement, kindOf)).map(({ id }) => id),
  };
};

/** Whether what a write changes can be folded later: it only adds to what is held. */
export const canBeFoldedLater = ({ statements, moved }: Changes): boolean =>
  (moved === undefined || moved.size === 0) && statements.every(({ recordedUntil }) => recordedUntil === null);

/**
 * Saves statements and new entities without folding what rests on them, and notes that this is pending (catch-up.ts); raises the
 * data version and logs it, all in the transaction that it is given. Gives the new data version.
 */
export const keepStatements = async (transaction: Transaction, changes: Changes, at: string): Promise<number> => {
  const shelf = makeEntityShelf(transaction, changes.entities);
  shelf.holdMarked(changes.marked ?? []);
  await shelf.fetchMarked(changes.statements.flatMap(namedIn));
  const statements = changes.statements.map((statement) => asHeld(statement, shelf.answerOf));
  await shelf.fetchMarked(statements.flatMap(namedIn));
  const [entities] = await Promise.all([
    saveMentioned(transaction, changes.entities, statements, shelf),
    saveRecordedStatements(transaction, statements, changes.isNewStatement),
  ]);
  const version = await raiseDataVersion(transaction);
  await savePending(transaction, pendingOf(version, statements, changes.entities, shelf.kindOf));
  const log = logged(version, at, {
    ENTITY: entities,
    STATEMENT: statements.map(({ id }) => id),
    SOURCE: changes.sources,
    JUDGEMENT: changes.judgements,
  });
  await saveChanges(transaction, log);
  return version;
};
