import type { Order } from "./order.ts";
import { fromCursor } from "./order.ts";
import { markOf } from "./list-field.ts";
import type { Found } from "./place.ts";

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Lists below several records as one: each record once, in an order. Their places must bring the order's keys. */
export const merge = (order: Order, lists: readonly (readonly Found[])[]): readonly Found[] => {
  const once = [...new Map(lists.flat().map((found) => [found.record.id, found])).values()];
  const sign = order.descending ? -1 : 1;
  return once.toSorted((a, b) => {
    const [one, other] = [markOf(a), markOf(b)];
    return sign * (compare(one.key, other.key) || compare(one.id, other.id));
  });
};

/** What of a merged list comes after a cursor; all without one. */
export const restAfter = (order: Order, list: readonly Found[], cursor: unknown): readonly Found[] => {
  if (typeof cursor !== "string") return list;
  const mark = fromCursor(order, cursor);
  const sign = order.descending ? -1 : 1;
  return list.filter((found) => {
    const { key, id } = markOf(found);
    return sign * (compare(key, mark.key) || compare(id, mark.id)) > 0;
  });
};
