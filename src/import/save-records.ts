import { isLive } from "../domain/marks.ts";
import type { Facts } from "../domain/project.ts";
import type { EntityRecord, Projection, RelationRecord } from "../domain/record.ts";
import type { StoredStatement } from "../domain/statement.ts";
import { namedIn } from "../domain/told.ts";
import { deleteConflicts, findConflictsBySubjects, saveConflicts } from "../graph/conflicts.ts";
import { addDegrees, changeEntities, type StoredEntity, saveEntities } from "../graph/entities.ts";
import { deleteFigures, findFiguresBySubjects, saveFigures } from "../graph/figures.ts";
import type { Transaction } from "../graph/graph.ts";
import { deletePairs, findPairsByEntities, savePairs } from "../graph/pairs.ts";
import { deleteRelations, findRelationsByIds, replaceRelations } from "../graph/relations.ts";
import type { Affected } from "./affected.ts";
import { same } from "./same.ts";
import type { EntityShelf } from "./entity-shelf.ts";
import { foldedNames } from "./folded-names.ts";
import { findRelationsBefore } from "./left-over.ts";
import { findChangedMarks } from "./mark-mentions.ts";
import type { Move } from "./move.ts";

/** Ids of the records that were saved or deleted, since they had changed. */
export type SavedRecords = { readonly [K in keyof Projection]: readonly string[] };

/** What the records were folded from. */
export type Folded = {
  readonly affected: Affected;
  readonly facts: Facts;
  /** The statements that are new, ended or moved, as they are held now. */
  readonly changed: readonly StoredStatement[];
  readonly move: Move;
};

type Identified = { readonly id: string };
type Held<T> = ReadonlyMap<string, T>;

const byIdOf = <T extends Identified>(records: readonly T[]): Held<T> =>
  new Map(records.map((record) => [record.id, record]));

const idsOf = (records: readonly Identified[]): readonly string[] => records.map(({ id }) => id);

const changedAmong = <T extends Identified>(fresh: readonly T[], held: Held<T>): readonly T[] =>
  fresh.filter((record) => !same(record, held.get(record.id)));

/** Whether records may be left that nothing gives any more. Dead statements give dead records, so only a move leaves some. */
const mayLeave = ({ moved }: Move): boolean => moved.size > 0;

/** Held records of affected units that nothing gives any more. */
const leftAmong = <T extends Identified>(fresh: readonly T[], held: Held<T>, isAsked: boolean): readonly T[] => {
  if (!isAsked) return [];
  const given = new Set(idsOf(fresh));
  return [...held.values()].filter(({ id }) => !given.has(id));
};

/** By how much the number of live relations changes, by entity. */
const degreeChanges = (
  changed: readonly RelationRecord[],
  left: readonly RelationRecord[],
  held: Held<RelationRecord>,
): ReadonlyMap<string, number> => {
  const changes = new Map<string, number>();
  for (const { id, from, to, live } of [...changed, ...left.map((relation) => ({ ...relation, live: false }))]) {
    const change = Number(live) - Number(held.get(id)?.live ?? false);
    if (change !== 0) for (const end of new Set([from, to])) changes.set(end, (changes.get(end) ?? 0) + change);
  }
  return changes;
};

type Parts = {
  readonly records: Held<EntityRecord>;
  readonly degrees: ReadonlyMap<string, number>;
  /** Of entities whose marks change. */
  readonly marks: ReadonlyMap<string, readonly string[]>;
  readonly folded: ReadonlyMap<string, string>;
};

const toStored = (id: string, parts: Parts, shelf: EntityShelf): StoredEntity => {
  const stored = shelf.stored(id);
  const record = parts.records.get(id) ?? stored;
  if (record === null) throw new Error(`${id} is to be saved, but is no entity.`);
  const marks = parts.marks.get(id) ?? stored?.marks ?? [];
  return {
    ...record,
    degree: (stored?.degree ?? 0) + (parts.degrees.get(id) ?? 0),
    folded: (parts.records.has(id) ? parts.folded.get(id) : stored?.folded) ?? "",
    known: isLive(marks),
    marks,
  };
};

/** Saves entities that are folded anew or marked anew; of others only the number of relations is counted on. */
const saveChangedEntities = async (
  transaction: Transaction,
  parts: Parts,
  shelf: EntityShelf,
): Promise<readonly string[]> => {
  const ids = [...new Set([...parts.records.keys(), ...parts.marks.keys()])].filter((id) => shelf.answerOf(id) === id);
  await shelf.fetch(ids);
  const changed = ids
    .map((id) => toStored(id, parts, shelf))
    .filter((entity) => !same(entity, shelf.stored(entity.id)));
  const pairs = changed.flatMap((entity): readonly (readonly [StoredEntity, StoredEntity])[] => {
    const stored = shelf.stored(entity.id);
    return stored === null ? [] : [[stored, entity]];
  });
  const isFolded = new Set(ids);
  const [counted] = await Promise.all([
    addDegrees(transaction, new Map([...parts.degrees].filter(([id]) => !isFolded.has(id)))),
    saveEntities(
      transaction,
      changed.filter(({ id }) => shelf.stored(id) === null),
    ),
    changeEntities(transaction, pairs),
  ]);
  return [...idsOf(changed), ...counted];
};

/** Relations of affected units that are stored, and those that were stored before a move. */
const findHeldRelations = async (
  transaction: Transaction,
  fresh: readonly RelationRecord[],
  { affected, move }: Folded,
  shelf: EntityShelf,
): Promise<Held<RelationRecord>> => {
  // What is an entity again after a move may have had them before.
  const isHeld = ({ from, to }: RelationRecord): boolean =>
    move.moved.size > 0 || (!shelf.isNew(from) && !shelf.isNew(to));
  const old = fresh.filter(isHeld);
  const before = move.moved.size === 0 ? [] : await findRelationsBefore(transaction, move.before, affected);
  return byIdOf([...before, ...(await findRelationsByIds(transaction, idsOf(old)))]);
};

/** Saves those of the fresh records that differ from held ones, and deletes what is left over; gives their ids. */
const saveAmong = async <T extends Identified>(
  transaction: Transaction,
  fresh: readonly T[],
  held: readonly T[],
  isAnyLeft: boolean,
  [save, drop]: readonly [
    (transaction: Transaction, records: readonly T[]) => Promise<void>,
    (transaction: Transaction, ids: readonly string[]) => Promise<void>,
  ],
): Promise<readonly string[]> => {
  const byId = byIdOf(held);
  const changed = changedAmong(fresh, byId);
  const left = idsOf(leftAmong(fresh, byId, isAnyLeft));
  await Promise.all([save(transaction, changed), drop(transaction, left)]);
  return [...idsOf(changed), ...left];
};

/**
 * Saves what has changed of the records of affected units, and only that. Numbers of relations are counted on from the stored
 * ones, so that a hub's relations are not read. What does not rest on one another is asked at once, so that the engine never
 * waits for us while it could work.
 */
export const saveRecords = async (
  transaction: Transaction,
  fresh: Projection,
  folded: Folded,
  shelf: EntityShelf,
): Promise<SavedRecords> => {
  const { affected, facts, changed, move } = folded;
  const isOld = (id: string): boolean => !shelf.isNew(id);
  const subjects = [...affected.subjects].filter(isOld);
  await shelf.fetch(changed.flatMap(namedIn));
  const marks = await findChangedMarks(transaction, changed, move, shelf);
  const [held, figures, conflicts, pairs] = await Promise.all([
    findHeldRelations(transaction, fresh.relations, folded, shelf),
    findFiguresBySubjects(transaction, subjects),
    findConflictsBySubjects(transaction, subjects),
    findPairsByEntities(transaction, [...affected.acts].filter(isOld)),
  ]);
  const isAnyLeft = mayLeave(move);
  const relations = changedAmong(fresh.relations, held);
  const gone = leftAmong(fresh.relations, held, isAnyLeft);
  const degrees = degreeChanges(relations, gone, held);
  const parts = { records: byIdOf(fresh.entities), degrees, marks, folded: foldedNames(facts.statements) };
  // Edges need their ends.
  const entities = await saveChangedEntities(transaction, parts, shelf);
  await deleteRelations(transaction, gone);
  const [, savedFigures, savedConflicts, savedPairs] = await Promise.all([
    replaceRelations(transaction, relations, held),
    saveAmong(transaction, fresh.figures, figures, isAnyLeft, [saveFigures, deleteFigures]),
    saveAmong(transaction, fresh.conflicts, conflicts, isAnyLeft, [saveConflicts, deleteConflicts]),
    // An occurrence that moves to another day may lie in nobody's term any more.
    saveAmong(transaction, fresh.pairs, pairs, true, [savePairs, deletePairs]),
  ]);
  return {
    entities,
    relations: [...idsOf(relations), ...idsOf(gone)],
    figures: savedFigures,
    conflicts: savedConflicts,
    pairs: savedPairs,
  };
};
