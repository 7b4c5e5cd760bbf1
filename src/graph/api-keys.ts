import { map, text, textOrNull, word } from "./columns.ts";
import type { Page, Readable } from "./find-rows.ts";
import { allPages, findByKeys, findRows } from "./find-rows.ts";
import type { Row, Transaction } from "./graph.ts";
import { runOverIds, saveRows } from "./save-rows.ts";

const ROLES = ["reader", "contributor", "editor", "admin"] as const;

/** A key of the API, without the key: only its hash is kept. */
export type StoredApiKey = {
  readonly id: string;
  readonly name: string;
  readonly role: (typeof ROLES)[number];
  readonly hash: string;
  /** ISO instants. */
  readonly createdAt: string;
  readonly revokedAt: string | null;
};

const toApiKeys = (rows: readonly Row[]): readonly StoredApiKey[] =>
  rows.map((row) => {
    const key = map(row, "apiKey");
    return {
      id: text(key, "id"),
      name: text(key, "name"),
      role: word(key, "role", ROLES),
      hash: text(key, "hash"),
      createdAt: text(key, "createdAt"),
      revokedAt: textOrNull(key, "revokedAt"),
    };
  });

/** Keys by their hashes; revoked ones too. */
export const findApiKeysByHashes = async (
  from: Readable,
  hashes: readonly string[],
): Promise<readonly StoredApiKey[]> => toApiKeys(await findByKeys(from, "read/api-keys-by-hashes", "hashes", hashes));

/** All keys, page by page, in the order of ids; revoked ones too. */
export const allApiKeys = (from: Readable, limit?: number): AsyncGenerator<readonly StoredApiKey[]> =>
  allPages(async (page: Page) => toApiKeys(await findRows(from, "read/api-keys-after-id", page)), limit);

/** Saves a key. */
export const saveApiKey = (transaction: Transaction, key: StoredApiKey): Promise<void> =>
  saveRows(transaction, "write/save-api-keys", [key]);

/** Revokes keys at an instant; gives the ids of those that were not revoked yet. */
export const revokeApiKeys = async (
  transaction: Transaction,
  ids: readonly string[],
  at: string,
): Promise<readonly string[]> =>
  (await runOverIds(transaction, "write/revoke-api-keys", ids, { at })).map((row) => text(row, "id"));
