import { PublicError } from "../errors.ts";
import { fragment } from "./fragment.ts";

/** A total order of records: by a key, then by id in the same direction. */
export type Order = {
  /** Told in cursors, so that a cursor of one order is not taken for another's. */
  readonly name: string;
  /** The key of the record in a variable, as Cypher; never null. */
  readonly key: (it: string) => string;
  readonly descending: boolean;
  /** A second key, ascending; only for lists without cursors. */
  readonly within?: (it: string) => string;
};

export const ascending = (name: string, key: (it: string) => string): Order => ({ name, key, descending: false });
export const descending = (name: string, key: (it: string) => string): Order => ({ name, key, descending: true });

/** What stands after ORDER BY. */
export const orderBy = ({ key, descending: isDescending, within }: Order, it: string): readonly string[] => {
  const direction = isDescending ? " DESC" : "";
  if (key(it) === `${it}.id`) return [`${it}.id${direction}`];
  return [`${key(it)}${direction}`, ...(within === undefined ? [] : [within(it)]), `${it}.id${direction}`];
};

/** The condition that a record comes after the place in two parameters. */
export const isAfter = (order: Order, it: string, parameters: { readonly key: string; readonly id: string }): string =>
  fragment(order.descending ? "is-after-descending" : "is-after-ascending", {
    it,
    SORT_KEY: order.key(it),
    ...parameters,
  });

/** A place in an order: what a cursor holds. */
export type Mark = { readonly key: string | number; readonly id: string };

export const toCursor = ({ name }: Order, { key, id }: Mark): string =>
  Buffer.from(JSON.stringify([name, key, id])).toString("base64url");

const parse = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return null;
  }
};

/** The place that a cursor holds. Throws BAD_USER_INPUT for what `toCursor` did not make for the same order. */
export const fromCursor = ({ name }: Order, cursor: string): Mark => {
  const parsed = parse(cursor);
  const [order, key, id] = Array.isArray(parsed) ? (parsed as readonly unknown[]) : [];
  if (order === name && (typeof key === "string" || typeof key === "number") && typeof id === "string")
    return { key, id };
  throw new PublicError(
    "BAD_USER_INPUT",
    'Argument "after" is not a cursor of this list in this order. Take "endCursor" or an edge\'s "cursor" from an answer to the same field with the same "orderBy".',
  );
};
