import type { Entity } from "../domain/entity.ts";
import { map, text } from "./columns.ts";
import { toOwnEntity } from "./entities.ts";
import type { Page, Readable } from "./find-rows.ts";
import { allPages, findByKeys, findRows } from "./find-rows.ts";
import type { Row, Transaction } from "./graph.ts";
import { runOverIds, saveRows } from "./save-rows.ts";

/** An entity that was told of, and is the same as another one by judgement. */
export type StoredAlias = Entity & {
  /** The id of the entity that it answers as. */
  readonly canonical: string;
};

const toAliases = (rows: readonly Row[]): readonly StoredAlias[] =>
  rows.map((row) => {
    const alias = map(row, "alias");
    return { ...toOwnEntity(alias), canonical: text(alias, "canonical") };
  });

const toAliasRow = ({ externalIds, descriptions, ...rest }: StoredAlias): Row => ({
  ...rest,
  externalIdsJson: JSON.stringify(externalIds),
  descriptionsJson: JSON.stringify(descriptions),
});

/** Aliases by their own ids, in no order. */
export const findAliasesByIds = async (from: Readable, ids: readonly string[]): Promise<readonly StoredAlias[]> =>
  toAliases(await findByKeys(from, "read/aliases-by-ids", "ids", ids));

/** Aliases by the ids of the entities that they answer as, in no order. */
export const findAliasesByCanonicals = async (
  from: Readable,
  canonicals: readonly string[],
): Promise<readonly StoredAlias[]> =>
  toAliases(await findByKeys(from, "read/aliases-by-canonicals", "canonicals", canonicals));

/** All aliases, page by page, in the order of ids. */
export const allAliases = (from: Readable, limit?: number): AsyncGenerator<readonly StoredAlias[]> =>
  allPages(async (page: Page) => toAliases(await findRows(from, "read/aliases-after-id", page)), limit);

/** Saves aliases as they are given, each as a whole. */
export const saveAliases = (transaction: Transaction, aliases: readonly StoredAlias[]): Promise<void> =>
  saveRows(transaction, "write/save-aliases", aliases.map(toAliasRow));

/** Deletes aliases that answer as themselves from now on. */
export const deleteAliases = async (transaction: Transaction, ids: readonly string[]): Promise<void> => {
  await runOverIds(transaction, "write/delete-aliases", ids);
};
