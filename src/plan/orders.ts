import type { Clocks } from "./frame.ts";
import type { Order } from "./order.ts";
import { ascending, descending } from "./order.ts";

const property =
  (name: string) =>
  (it: string): string =>
    `${it}.${name}`;

/** By publication: the latest day that the source's date allows, then the earliest; undated last in either direction. */
const published =
  (undated: string) =>
  (it: string): string =>
    `coalesce(${it}.publishedTo, '${undated}') + ' ' + coalesce(${it}.publishedFrom, '${undated}')`;
const PUBLISHED_ASC = ascending("PUBLISHED_ASC", published("9999-12-31"));
const PUBLISHED_DESC = descending("PUBLISHED_DESC", published(""));
/** The same of statements that stand, which have the key as a property: `standingOf` in src/graph/statements.ts. */
const STANDING = ascending("PUBLISHED_ASC", property("standing"));

/** The orders of the schema's enums, by their values, for each kind of record. */
export const ORDERS = {
  Entity: {
    NAME_ASC: ascending("NAME_ASC", property("name")),
    NAME_DESC: descending("NAME_DESC", property("name")),
    DAY_ASC: ascending("DAY_ASC", property("day")),
    DAY_DESC: descending("DAY_DESC", property("day")),
    DEGREE_DESC: descending("DEGREE_DESC", property("degree")),
  },
  Relation: {
    DAY_DESC: descending("DAY_DESC", property("day")),
    DAY_ASC: ascending("DAY_ASC", property("day")),
    SOURCES_DESC: descending("SOURCES_DESC", property("sourceCount")),
  },
  Statement: {
    PUBLISHED_ASC,
    PUBLISHED_DESC,
    RECORDED_DESC: descending("RECORDED_DESC", property("recordedFrom")),
  },
  Source: {
    PUBLISHED_DESC,
    PUBLISHED_ASC,
    TITLE_ASC: ascending("TITLE_ASC", property("title")),
  },
  Pair: { DAY_DESC: descending("DAY_DESC", property("day")), DAY_ASC: ascending("DAY_ASC", property("day")) },
  Figure: {
    SUBJECT_ASC: ascending("SUBJECT_ASC", property("subject")),
    SUBJECT_DESC: descending("SUBJECT_DESC", property("subject")),
  },
  Conflict: {
    SUBJECT_ASC: ascending("SUBJECT_ASC", property("subject")),
    SUBJECT_DESC: descending("SUBJECT_DESC", property("subject")),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Order>>>>;

/** Names by their text. */
export const BY_TEXT: Order = ascending("TEXT", (it) => `coalesce(${it}.text, '')`);

/** By id alone. */
export const BY_ID: Order = ascending("ID", property("id"));

/** By id alone, where ids begin with an instant: the latest first. */
export const LATEST: Order = descending("LATEST", property("id"));

/** Statements by publication. Those that a clock brings back stand no more, and have its key in two properties. */
export const byPublication = ({ recordedBy }: Pick<Clocks, "recordedBy">): Order =>
  recordedBy === null ? STANDING : PUBLISHED_ASC;

/** The order that an argument of the schema names. */
export const orderNamed = (record: keyof typeof ORDERS, name: unknown, clocks: Pick<Clocks, "recordedBy">): Order => {
  if (record === "Statement" && name === PUBLISHED_ASC.name) return byPublication(clocks);
  const orders: Readonly<Record<string, Order>> = ORDERS[record];
  const found = orders[String(name)];
  if (found === undefined)
    throw new Error(`Expected an order "${String(name)}" for ${record} in orders.ts, but got none.`);
  return found;
};
