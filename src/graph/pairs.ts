import { ENTITY_KINDS, EVENT_KINDS } from "../domain/entity.ts";
import type { BilateralWay, PairRecord } from "../domain/record.ts";
import { STATUSES } from "../domain/status.ts";
import { flag, json, map, numberOrNull, text, texts, word, wordOrNull } from "./columns.ts";
import type { Page, Readable } from "./find-rows.ts";
import { allPages, findByKeys, findRows } from "./find-rows.ts";
import type { Row, Transaction } from "./graph.ts";
import { runOverIds, saveRows } from "./save-rows.ts";

/** What is bilateral, from the properties of its node. Throws a TypeError that names a wrong one. */
export const toPairRecord = (row: Row): PairRecord => ({
  id: text(row, "id"),
  pair: text(row, "pair"),
  entity: text(row, "entity"),
  kind: word(row, "kind", ENTITY_KINDS),
  year: numberOrNull(row, "year"),
  day: text(row, "day"),
  until: text(row, "until"),
  status: wordOrNull(row, "status", STATUSES),
  eventKind: wordOrNull(row, "eventKind", EVENT_KINDS),
  live: flag(row, "live"),
  because: json<readonly BilateralWay[]>(row, "becauseJson"),
  grounds: texts(row, "grounds"),
});

/** The properties of the node of what is bilateral. */
export const toPairRow = ({ because, ...rest }: PairRecord): Row => ({ ...rest, becauseJson: JSON.stringify(because) });

const toPairs = (rows: readonly Row[]): readonly PairRecord[] => rows.map((row) => toPairRecord(map(row, "pair")));

/** For which pairs of countries occurrences or agreements are bilateral, in no order; dead ones too. */
export const findPairsByEntities = async (
  from: Readable,
  entities: readonly string[],
): Promise<readonly PairRecord[]> => toPairs(await findByKeys(from, "read/pairs-by-entities", "entities", entities));

/** What is bilateral for pairs of countries (`country:BY|country:KZ`), in no order; dead ones too. */
export const findPairsByPairs = async (from: Readable, pairs: readonly string[]): Promise<readonly PairRecord[]> =>
  toPairs(await findByKeys(from, "read/pairs-by-pairs", "pairs", pairs));

/** All that is bilateral, page by page, in the order of ids; dead ones too. */
export const allPairs = (from: Readable, limit?: number): AsyncGenerator<readonly PairRecord[]> =>
  allPages(async (page: Page) => toPairs(await findRows(from, "read/pairs-after-id", page)), limit);

/** Saves what is bilateral as it is given, each as a whole. */
export const savePairs = (transaction: Transaction, pairs: readonly PairRecord[]): Promise<void> =>
  saveRows(transaction, "write/save-pairs", pairs.map(toPairRow));

/** Deletes pairs that no statements can give any more. */
export const deletePairs = async (transaction: Transaction, ids: readonly string[]): Promise<void> => {
  await runOverIds(transaction, "write/delete-pairs", ids);
};
