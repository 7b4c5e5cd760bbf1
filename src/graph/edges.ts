import type { RelationRecord } from "../domain/record.ts";
import type { RelationType } from "../domain/vocabulary.ts";
import { number, text, textOrNull } from "./columns.ts";
import { cypherForType } from "./cypher.ts";
import type { Page, Readable } from "./find-rows.ts";
import { allPages, runOn } from "./find-rows.ts";
import type { Row, Transaction } from "./graph.ts";
import { runOverRows } from "./save-rows.ts";

/** An edge as people and tools see it in the database; `RelationRecord` is what our reads ask. */
export type Edge = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
};

const toEdge = (row: Row): Edge => ({
  id: text(row, "id"),
  from: text(row, "a"),
  to: text(row, "b"),
  firstDay: textOrNull(row, "from"),
  lastDay: textOrNull(row, "to"),
});

const toRow = ({ id, from, to, validity }: RelationRecord): Row => ({
  id,
  a: from,
  b: to,
  properties: { id, from: validity?.from ?? null, to: validity?.to ?? null },
});

const byType = (relations: readonly RelationRecord[]): ReadonlyMap<RelationType, readonly Row[]> => {
  const groups = new Map<RelationType, Row[]>();
  for (const relation of relations) {
    const group = groups.get(relation.type) ?? [];
    group.push(toRow(relation));
    groups.set(relation.type, group);
  }
  return groups;
};

/**
 * Makes the edges of relations that have none yet: to look for one at a hub costs a step for each edge of the hub.
 * Throws when an end of one is no entity.
 */
export const createEdges = async (transaction: Transaction, relations: readonly RelationRecord[]): Promise<void> => {
  const create = async (type: RelationType, rows: readonly Row[]): Promise<void> => {
    const counts = await runOverRows(transaction, cypherForType("write/create-edges", type), rows);
    const saved = counts.reduce((sum, row) => sum + number(row, "saved"), 0);
    if (saved !== rows.length)
      throw new Error(`${rows.length - saved} of ${rows.length} relations ${type} have an end that is no entity.`);
  };
  await Promise.all([...byType(relations)].map(([type, rows]) => create(type, rows)));
};

/** Deletes the edges of relations; those that have none are passed over. */
export const deleteEdges = async (transaction: Transaction, relations: readonly RelationRecord[]): Promise<void> => {
  await Promise.all(
    [...byType(relations)].map(([type, rows]) =>
      runOverRows(transaction, cypherForType("write/delete-edges", type), rows),
    ),
  );
};

/** All edges of a type, page by page, in the order of ids. */
export const allEdges = (from: Readable, type: RelationType, limit?: number): AsyncGenerator<readonly Edge[]> =>
  allPages(
    async (page: Page) => (await runOn(from, cypherForType("read/edges-after-id", type), page)).map(toEdge),
    limit,
  );
