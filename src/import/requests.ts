import { PublicError } from "../errors.ts";
import { findRequestById, saveRequest } from "../graph/batches.ts";
import type { Transaction } from "../graph/graph.ts";
import { takeTurn } from "../graph/meta.ts";
import { canonicalJson, sha256 } from "./canonical.ts";

/** What a client asks for. */
export type Request = {
  /** Whose keys they are: two clients may use the same ones. */
  readonly by: string;
  /** A key of the client's own for this one request; null: it has none, and each time counts. */
  readonly key: string | null;
  /** All that is asked, with the name of what is done. */
  readonly content: unknown;
};

/**
 * Does what a request asks, once: asked again under its key, it has no second effect and the same answer, which must survive
 * JSON. Takes the turn to write first, and hands `act` the data version. Errors: CONFLICT for a key that was used for another
 * request.
 */
export const once = async <Answer extends object>(
  transaction: Transaction,
  { by, key, content }: Request,
  now: string,
  act: (dataVersion: number) => Promise<Answer>,
): Promise<Answer> => {
  const dataVersion = await takeTurn(transaction);
  if (key === null) return act(dataVersion);
  const id = `request:${sha256(canonicalJson([by, key]))}`;
  const hash = sha256(canonicalJson(content));
  const made = await findRequestById(transaction, id);
  if (made?.content === hash) return made.answer as Answer;
  if (made !== null)
    throw new PublicError(
      "CONFLICT",
      `The idempotency key "${key}" was used for another request. Give each request a key of its own.`,
    );
  const answer = await act(dataVersion);
  await saveRequest(transaction, { id, at: now, content: hash, answer });
  return answer;
};
