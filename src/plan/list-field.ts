import { asksCursor, type PageParts, partsAsked, planConnection } from "./connection.ts";
import { answerOf, link, linkedOf } from "./field.ts";
import type { Frame, Sizing } from "./frame.ts";
import { type Count, planCount } from "./count.ts";
import { type Asked, pageSize, planList } from "./many.ts";
import { fromCursor, type Mark, type Order, toCursor } from "./order.ts";
import type { Found, Place } from "./place.ts";
import { type Field, planRecord, type Shape, type Site } from "./plan-record.ts";
import { setsOf } from "./select.ts";

/*
 * The builders of fields that answer with many records: lists and Relay connections.
 */

/** Which records a field is of, at its site. */
export type Ask = (site: Site) => Asked;

/** A list of records with a bound of its own. */
export const listOf =
  (ask: Ask, size: (site: Site) => (frame: Sizing) => number): Field =>
  (site) => {
    const { place, take } = planList(site, ask(site), { size: size(site) });
    const shape = planRecord(site.draft, place, answerOf(site), setsOf(site.nodes));
    return ({ row }, frame) => take(row, frame).found.map((found) => shape(found, frame));
  };

/** A list of records, bounded by the argument `first`. */
export const list = (ask: Ask): Field =>
  listOf(
    ask,
    ({ call }) =>
      (frame) =>
        pageSize(call, frame),
  );

/** What goes into the cursor of a record. */
export const markOf = ({ row, record }: Found): Mark => ({ key: row.key as string | number, id: String(record.id) });

/** Brings the keys of an order with the records of a place, and makes cursors of them. */
export const cursorFor = (place: Place, order: Order): ((found: Found) => string) => {
  place.extras.set("key", order.key(place.variable));
  return (found) => toCursor(order, markOf(found));
};

/** Of a page only the number of all that match: no page is asked for. */
const planTotal = (site: Site, { order }: Asked, count: Count): Shape => {
  const { call } = site;
  const shape = planConnection<Found>(site, { node: () => () => null, cursor: () => "" });
  return ({ row }, frame) => {
    pageSize(call, frame);
    if (call.has("after")) fromCursor(order, String(call.read(frame).after));
    return shape({ items: [], hasNextPage: false, hasPreviousPage: false, total: count(row, frame) }, frame);
  };
};

/** A page of records; `nodeIn` plans the nodes from the place of the records. */
const planPage = (site: Site, asked: Asked, nodeIn: (place: Place) => PageParts<Found>["node"]): Shape => {
  const parts = partsAsked(site);
  const { call } = site;
  const count = parts.has("totalCount") ? planCount(site, asked) : () => 0;
  if (["nodes", "edges", "pageInfo"].every((part) => !parts.has(part))) return planTotal(site, asked, count);
  const after = call.has("after") ? { after: (frame: Frame) => String(call.read(frame).after) } : {};
  const { place, take } = planList(site, asked, {
    size: (frame) => pageSize(call, frame),
    withMore: parts.has("pageInfo"),
    ...after,
  });
  const shape = planConnection<Found>(site, {
    node: nodeIn(place),
    cursor: asksCursor(site) ? cursorFor(place, asked.order) : () => "",
  });
  return ({ row }, frame) => {
    const { found, hasMore } = take(row, frame);
    return shape(
      { items: found, hasNextPage: hasMore, hasPreviousPage: call.has("after"), total: count(row, frame) },
      frame,
    );
  };
};

/** A Relay connection of records. */
export const page =
  (ask: Ask): Field =>
  (site) =>
    planPage(site, ask(site), (place) => (type, nodes) => planRecord(site.draft, place, type, setsOf(nodes)));

/** A Relay connection of the entities whose ids are in a property of records. */
export const pageOfLinked =
  (ask: Ask, property: string): Field =>
  (site) =>
    planPage(site, ask(site), (place) => {
      const branch = link(place, site.draft, "entity-of-property", property, "Entity");
      return (type, nodes) => {
        const shape = planRecord(site.draft, branch.place, type, setsOf(nodes));
        return (found, frame) => {
          const linked = linkedOf(branch, found, frame);
          return linked === null ? null : shape(linked, frame);
        };
      };
    });
