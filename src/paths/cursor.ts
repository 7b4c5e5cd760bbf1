import { PublicError } from "../errors.ts";
import type { Place, Ranked } from "./best-seen.ts";
import { entityAt, type PathIndex, rankOf, rankOfId } from "./path-index.ts";
import type { PathOrder } from "./path-query.ts";
import type { Search } from "./search.ts";

/*
 * A cursor says where in the order its path stands: by cost and entities. So the page after it needs no memory, and stays what
 * it is as long as the data does; when the data changes, the page is still the one that follows that place.
 */

const MOST_NODES = 17;

const refuse = (): PublicError =>
  new PublicError(
    "BAD_USER_INPUT",
    'Argument "after" is not a cursor of this search. Take "endCursor" or an edge\'s "cursor" from an answer with the same order and the same ends.',
  );

export const toCursor = (index: PathIndex, orderBy: PathOrder, { cost, nodes }: Ranked): string =>
  Buffer.from(JSON.stringify([orderBy, cost, ...nodes.map((node) => entityAt(index, node))])).toString("base64url");

const parse = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    throw refuse();
  }
};

/** Throws BAD_USER_INPUT for anything that `toCursor` did not make for the same order and ends. */
export const fromCursor = ({ index, from, to }: Search, orderBy: PathOrder, cursor: string): Place => {
  const value = parse(cursor);
  if (!Array.isArray(value)) throw refuse();
  const [order, cost, ...ids] = value as readonly unknown[];
  const names = ids.filter((id) => typeof id === "string");
  const ranks = names.map((id) => rankOfId(index, id));
  const isOurs =
    order === orderBy && typeof cost === "number" && names.length === ids.length && ranks.length <= MOST_NODES;
  if (!isOurs || ranks[0] !== rankOf(index, from) || ranks.at(-1) !== rankOf(index, to)) throw refuse();
  return { cost, ranks };
};
