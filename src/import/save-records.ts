import type { Facts } from "../domain/project.ts";
import type { EntityRecord, Projection, RelationRecord } from "../domain/record.ts";
import type { Statement, StoredStatement } from "../domain/statement.ts";
import { EDITORIAL } from "../domain/statement.ts";
import { findConflictsBySubjects, saveConflicts } from "../graph/conflicts.ts";
import { type StoredEntity, saveEntities } from "../graph/entities.ts";
import { findFiguresBySubjects, saveFigures } from "../graph/figures.ts";
import type { Transaction } from "../graph/graph.ts";
import { findMentioned } from "../graph/mentioned.ts";
import { findPairsByEntities, savePairs } from "../graph/pairs.ts";
import { findRelationsByIds, replaceRelations } from "../graph/relations.ts";
import type { Affected } from "./affected.ts";
import { same } from "./same.ts";
import type { EntityShelf } from "./entity-shelf.ts";
import { foldedNames } from "./folded-names.ts";

/** Ids of the records that were saved, since they had changed. */
export type SavedRecords = { readonly [K in keyof Projection]: readonly string[] };

type Identified = { readonly id: string };

const byIdOf = <T extends Identified>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

const idsOf = (records: readonly Identified[]): readonly string[] => records.map(({ id }) => id);

const changedAmong = <T extends Identified>(fresh: readonly T[], held: ReadonlyMap<string, T>): readonly T[] =>
  fresh.filter((record) => !same(record, held.get(record.id)));

/** By how much the number of live relations changes, by entity. */
const degreeChanges = (
  changed: readonly RelationRecord[],
  held: ReadonlyMap<string, RelationRecord>,
): ReadonlyMap<string, number> => {
  const changes = new Map<string, number>();
  for (const { id, from, to, live } of changed) {
    const change = Number(live) - Number(held.get(id)?.live ?? false);
    if (change !== 0) for (const end of new Set([from, to])) changes.set(end, (changes.get(end) ?? 0) + change);
  }
  return changes;
};

const mentionsOf = ({ subject, object, saidBy }: Statement): readonly string[] =>
  [subject, object, saidBy].filter((id) => id !== null);

/** Those of the mentioned entities that may be known from now on, or no longer. */
const doubtful = (changed: readonly StoredStatement[], shelf: EntityShelf): readonly string[] => {
  const foreign = changed.filter(({ source }) => source !== EDITORIAL);
  const ended = new Set(foreign.filter(({ recordedUntil }) => recordedUntil !== null).flatMap(mentionsOf));
  return [...new Set(foreign.flatMap(mentionsOf))].filter((id) => ended.has(id) || !shelf.stored(id)?.known);
};

type Parts = {
  readonly records: ReadonlyMap<string, EntityRecord>;
  readonly degrees: ReadonlyMap<string, number>;
  readonly doubtful: ReadonlySet<string>;
  readonly mentioned: ReadonlySet<string>;
  readonly folded: ReadonlyMap<string, string>;
};

const toStored = (id: string, parts: Parts, shelf: EntityShelf): StoredEntity => {
  const stored = shelf.stored(id);
  const record = parts.records.get(id) ?? stored;
  if (record === null) throw new Error(`${id} is to be saved, but is no entity.`);
  return {
    ...record,
    degree: (stored?.degree ?? 0) + (parts.degrees.get(id) ?? 0),
    folded: (parts.records.has(id) ? parts.folded.get(id) : stored?.folded) ?? "",
    known: parts.doubtful.has(id) ? parts.mentioned.has(id) : (stored?.known ?? false),
  };
};

const saveChangedEntities = async (
  transaction: Transaction,
  parts: Parts,
  shelf: EntityShelf,
): Promise<readonly string[]> => {
  const ids = [...new Set([...parts.records.keys(), ...parts.degrees.keys(), ...parts.doubtful])];
  await shelf.fetch(ids);
  const changed = ids
    .map((id) => toStored(id, parts, shelf))
    .filter((entity) => !same(entity, shelf.stored(entity.id)));
  await saveEntities(transaction, changed);
  return idsOf(changed);
};

/**
 * Saves what has changed of the records of affected units, and only that; `changed` are the statements that are new or ended.
 * Numbers of relations are counted on from the stored ones, so that a hub's relations are not read.
 */
export const saveRecords = async (
  transaction: Transaction,
  fresh: Projection,
  affected: Affected,
  facts: Facts,
  changed: readonly StoredStatement[],
  shelf: EntityShelf,
): Promise<SavedRecords> => {
  const isOld = (id: string): boolean => !shelf.isNew(id);
  const subjects = [...affected.subjects].filter(isOld);
  const oldRelations = fresh.relations.filter(({ from, to }) => isOld(from) && isOld(to));
  const heldRelations = byIdOf(await findRelationsByIds(transaction, idsOf(oldRelations)));
  const relations = changedAmong(fresh.relations, heldRelations);
  const figures = changedAmong(fresh.figures, byIdOf(await findFiguresBySubjects(transaction, subjects)));
  const conflicts = changedAmong(fresh.conflicts, byIdOf(await findConflictsBySubjects(transaction, subjects)));
  const pairs = changedAmong(
    fresh.pairs,
    byIdOf(await findPairsByEntities(transaction, [...affected.acts].filter(isOld))),
  );
  await shelf.fetch(changed.flatMap(mentionsOf));
  const inDoubt = doubtful(changed, shelf);
  const entities = await saveChangedEntities(
    transaction,
    {
      records: byIdOf(fresh.entities),
      degrees: degreeChanges(relations, heldRelations),
      doubtful: new Set(inDoubt),
      mentioned: await findMentioned(transaction, inDoubt),
      folded: foldedNames(facts.statements),
    },
    shelf,
  );
  await replaceRelations(transaction, relations, heldRelations);
  await saveFigures(transaction, figures);
  await saveConflicts(transaction, conflicts);
  await savePairs(transaction, pairs);
  return {
    entities,
    relations: idsOf(relations),
    figures: idsOf(figures),
    conflicts: idsOf(conflicts),
    pairs: idsOf(pairs),
  };
};
