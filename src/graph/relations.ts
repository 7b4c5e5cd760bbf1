import { isDeepStrictEqual } from "node:util";
import type { RelationRecord } from "../domain/record.ts";
import { STATUSES, isPlanned } from "../domain/status.ts";
import type { Validity } from "../domain/validity.ts";
import { flag, json, jsonOrNull, map, number, text, texts, textOrNull, toJson, word, wordOrNull } from "./columns.ts";
import { RELATION_TYPES } from "./cypher.ts";
import { createEdges, deleteEdges } from "./edges.ts";
import type { Page, Readable } from "./find-rows.ts";
import { allPages, findItemsByKeys, findRows } from "./find-rows.ts";
import type { Row, Transaction } from "./graph.ts";
import { runOverIds, saveRows } from "./save-rows.ts";
import { dayOf, toSpans } from "./spans-row.ts";

/** A relation from the properties of its node. Throws a TypeError that names a wrong one. */
export const toRelationRecord = (row: Row): RelationRecord => ({
  id: text(row, "id"),
  type: word(row, "type", RELATION_TYPES),
  from: text(row, "a"),
  to: text(row, "b"),
  role: textOrNull(row, "role"),
  office: textOrNull(row, "office"),
  context: textOrNull(row, "context"),
  validity: jsonOrNull<Validity>(row, "validityJson"),
  terms: json<readonly Validity[]>(row, "termsJson"),
  spans: toSpans(row),
  status: wordOrNull(row, "status", STATUSES),
  sourceCount: number(row, "sourceCount"),
  disputed: flag(row, "disputed"),
  live: flag(row, "live"),
  claims: texts(row, "claims"),
  datingClaims: texts(row, "datingClaims"),
  rivalClaims: texts(row, "rivalClaims"),
  placingClaims: texts(row, "placingClaims"),
  marks: texts(row, "marks"),
  ownMarks: texts(row, "ownMarks"),
});

/** The properties of a relation's node. */
export const toRelationRow = (relation: RelationRecord): Row => {
  const { from, to, validity, terms, spans, ...rest } = relation;
  return {
    a: from,
    b: to,
    validityJson: toJson(validity),
    termsJson: JSON.stringify(terms),
    day: dayOf(validity, spans),
    planned: isPlanned(relation.status),
    // Last: to add fields to a spread copy takes twenty times as long.
    ...spans,
    ...rest,
  };
};

const toRelations = (rows: readonly Row[]): readonly RelationRecord[] =>
  rows.map((row) => toRelationRecord(map(row, "relation")));

/** Relations by their ids, in no order; dead ones too. */
export const findRelationsByIds = (from: Readable, ids: readonly string[]): Promise<readonly RelationRecord[]> =>
  findItemsByKeys(toRelations, from, "read/relations-by-ids", "ids", ids);

/** Relations that begin or end at one of the entities, in no order; dead ones too. */
export const findRelationsByEnds = async (
  from: Readable,
  ends: readonly string[],
): Promise<readonly RelationRecord[]> => {
  const found = await findItemsByKeys(toRelations, from, "read/relations-by-ends", "ends", ends);
  return [...new Map(found.map((relation) => [relation.id, relation])).values()];
};

/** Relations that are held under one of the offices, in no order; dead ones too. */
export const findRelationsByOffices = (
  from: Readable,
  offices: readonly string[],
): Promise<readonly RelationRecord[]> =>
  findItemsByKeys(toRelations, from, "read/relations-by-offices", "offices", offices);

/** A page of all relations, in the order of ids. */
export const findRelationsAfter = async (from: Readable, page: Page): Promise<readonly RelationRecord[]> =>
  toRelations(await findRows(from, "read/relations-after-id", page));

/** All relations, page by page, in the order of ids; dead ones too. */
export const allRelations = (from: Readable, limit?: number): AsyncGenerator<readonly RelationRecord[]> =>
  allPages((page) => findRelationsAfter(from, page), limit);

const edgeOf = ({ live, validity }: RelationRecord): string =>
  JSON.stringify(live ? [validity?.from, validity?.to] : null);

/**
 * Saves relations each as a whole, with the edges of the live ones; the edges of dead ones go. `stored` are all those of them that
 * the graph holds now. Both ends must have been saved before.
 */
export const replaceRelations = async (
  transaction: Transaction,
  relations: readonly RelationRecord[],
  stored: ReadonlyMap<string, RelationRecord>,
): Promise<void> => {
  const hasOtherEdge = (relation: RelationRecord): boolean => {
    const before = stored.get(relation.id);
    return before === undefined ? relation.live : edgeOf(relation) !== edgeOf(before);
  };
  const edges = relations.filter(hasOtherEdge);
  const drawEdges = async (): Promise<void> => {
    const old = edges.filter(({ id }) => stored.get(id)?.live === true);
    await deleteEdges(transaction, old);
    await createEdges(
      transaction,
      edges.filter(({ live }) => live),
    );
  };
  const rowsWhere = (isStored: boolean): readonly Row[] =>
    relations.filter(({ id }) => stored.has(id) === isStored).map(toRelationRow);
  await Promise.all([
    saveRows(transaction, "write/create-relations", rowsWhere(false)),
    saveRows(transaction, "write/save-relations", rowsWhere(true)),
    drawEdges(),
  ]);
};

/** Saves relations as they are given, with their edges; what is stored already is left alone. */
export const saveRelations = async (transaction: Transaction, relations: readonly RelationRecord[]): Promise<void> => {
  const given = [...new Map(relations.map((relation) => [relation.id, relation])).values()];
  const found = await findRelationsByIds(
    transaction,
    given.map(({ id }) => id),
  );
  const stored = new Map(found.map((relation) => [relation.id, relation]));
  const changed = given.filter((relation) => !isDeepStrictEqual(relation, stored.get(relation.id)));
  await replaceRelations(transaction, changed, stored);
};

/** Deletes relations that no statement, live or dead, can give any more, with their edges. */
export const deleteRelations = async (
  transaction: Transaction,
  relations: readonly RelationRecord[],
): Promise<void> => {
  await deleteEdges(transaction, relations);
  await runOverIds(
    transaction,
    "write/delete-relations",
    relations.map((relation) => relation.id),
  );
};
