import { PublicError } from "../errors.ts";
import { allApiKeys, findApiKeysByHashes, revokeApiKeys, saveApiKey } from "../graph/api-keys.ts";
import type { Graph } from "../graph/graph.ts";
import type { Readable } from "../graph/find-rows.ts";
import { type ApiKey, hashSecret, isSecret, makeApiKey, makeSecret, type Role } from "./key.ts";

/** All keys, revoked ones too, the oldest first. */
export const listKeys = async (from: Readable): Promise<readonly ApiKey[]> => {
  const keys: ApiKey[] = [];
  for await (const page of allApiKeys(from)) keys.push(...page);
  return keys.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
};

const isValid = ({ revokedAt }: ApiKey): boolean => revokedAt === null;

/**
 * Makes a key. The secret is given back this once; the graph keeps its hash.
 * Errors: BAD_USER_INPUT for an empty or long name; CONFLICT when a valid key has the name.
 */
export const createKey = async (
  graph: Graph,
  { name, role }: { readonly name: string; readonly role: Role },
): Promise<{ readonly secret: string; readonly key: ApiKey }> => {
  if (!/^[^\p{C}]{1,100}$/u.test(name.trim()))
    throw new PublicError(
      "BAD_USER_INPUT",
      "Give the key a name of 1 to 100 characters, such as the desk that uses it.",
    );
  const secret = makeSecret();
  const key = makeApiKey(secret, name.trim(), role, new Date().toISOString());
  await graph.write(async (transaction) => {
    if ((await listKeys(transaction)).some((other) => isValid(other) && other.name === key.name))
      throw new PublicError("CONFLICT", `There is a key named "${key.name}" already. Revoke it, or give another name.`);
    await saveApiKey(transaction, key);
  });
  return { secret, key };
};

/** Revokes the valid key that has this id or name. Errors: NOT_FOUND. */
export const revokeKey = (graph: Graph, idOrName: string): Promise<ApiKey> =>
  graph.write(async (transaction) => {
    const key = (await listKeys(transaction)).find(
      (other) => isValid(other) && (other.id === idOrName || other.name === idOrName),
    );
    if (key === undefined)
      throw new PublicError("NOT_FOUND", `There is no valid key "${idOrName}". See: entente key list`);
    const revokedAt = new Date().toISOString();
    await revokeApiKeys(transaction, [key.id], revokedAt);
    return { ...key, revokedAt };
  });

/** The valid key that a secret belongs to; null for any other text. Nothing is learnt from how long it takes: hashes are compared, not secrets. */
export const verifyKey = async (from: Readable, secret: string): Promise<ApiKey | null> => {
  if (!isSecret(secret)) return null;
  const found = await findApiKeysByHashes(from, [hashSecret(secret)]);
  return found.find(isValid) ?? null;
};
