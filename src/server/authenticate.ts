import { PublicError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import type { ApiKey } from "../keys/key.ts";
import { verifyKey } from "../keys/keys.ts";

const BEARER = /^Bearer +(\S+)$/i;

/**
 * Whose key a request brings; `null`: it brings none. Errors: `UNAUTHENTICATED` for a key that is not known, or revoked, and
 * for any other way to authenticate: whoever sends a key means it, also where none is needed.
 */
export const authenticate = async (graph: Graph, authorization: string | undefined): Promise<ApiKey | null> => {
  if (authorization === undefined) return null;
  const secret = BEARER.exec(authorization)?.[1];
  if (secret === undefined) throw new PublicError("UNAUTHENTICATED", 'Send the key as "Authorization: Bearer <key>".');
  const key = await verifyKey(graph, secret);
  if (key === null) throw new PublicError("UNAUTHENTICATED", "The key is not known, or it was revoked.");
  return key;
};
