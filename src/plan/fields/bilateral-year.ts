import { type GraphQLObjectType, isObjectType } from "graphql";
import type { EntityKind } from "../../domain/entity.ts";
import { groupBy } from "../../domain/group-by.ts";
import { isPlanned, type Status } from "../../domain/status.ts";
import { type Condition, needing, when, whenValid } from "../conditions.ts";
import { partsAsked, planConnection } from "../connection.ts";
import { callOf } from "../draft.ts";
import { answerOf, placeOf } from "../field.ts";
import { cursorFor } from "../list-field.ts";
import { fragment } from "../fragment.ts";
import type { Frame } from "../frame.ts";
import { type Asked, pageSize, planList } from "../many.ts";
import { ALL } from "../reach.ts";
import { merge, restAfter } from "../merge.ts";
import { ORDERS } from "../orders.ts";
import type { Found } from "../place.ts";
import type { Field, Site } from "../plan-record.ts";
import { planRecord } from "../plan-record.ts";
import { select, setsOf } from "../select.ts";
import { newTree } from "../tree.ts";
import { ALL_PAIRS, pairsAsked, whenOccurring } from "./pairs-asked.ts";

/*
 * What is bilateral comes pair by pair and is counted here, by year: under clocks a pair's year and status are its fold's.
 */

const MOST_YEARS = 200;

type OfYear = (pairs: readonly Found[], frame: Frame) => unknown;

const isPlan = ({ record }: Found): boolean => isPlanned(record.status as Status | null);

const held =
  (kind: EntityKind): OfYear =>
  (pairs) =>
    pairs.filter((pair) => pair.record.kind === kind && !isPlan(pair)).length;

const COUNTS: Readonly<Record<string, OfYear>> = {
  year: (pairs) => pairs[0]?.record.year,
  visits: held("VISIT"),
  agreements: held("AGREEMENT"),
  events: held("EVENT"),
  meetings: held("MEETING"),
  planned: (pairs) => pairs.filter(isPlan).length,
};

const whenYear = ({ draft, call }: Site): Condition => {
  const range = (frame: Frame): readonly [number, number] => {
    const { from, to } = call.read(frame);
    return [typeof from === "number" ? from : 0, typeof to === "number" ? to : 9999];
  };
  return {
    ...when(draft, "has-year", { from: (frame) => range(frame)[0], to: (frame) => range(frame)[1] }),
    keep: (frame) => {
      const [from, to] = range(frame);
      return ({ record: { year } }) => typeof year === "number" && year >= from && year <= to;
    },
    need: needing("year"),
  };
};

const relationsAsked = (site: Site): Asked => ({
  record: "Relation",
  matches: (it) =>
    ["relations-to-occasion", "relations-from-occasion"].map((name) => ({
      text: fragment(name, { it, parent: placeOf(site).variable }),
    })),
  conditions: whenValid(site.draft, site.clocks),
  order: ORDERS.Relation.DAY_ASC,
});

/** All relations of an occurrence; so many are counted as their cost. */
const ALL_RELATIONS = { sizeOfFound: () => ALL, most: () => 20 } as const;

/** `BilateralYear.relations`: those of each of the year's pairs, as one page. */
const planRelations = (site: Site): OfYear => {
  const { call, draft } = site;
  const order = ORDERS.Relation.DAY_ASC;
  const isCounted = partsAsked(site).has("totalCount");
  const after = call.has("after") && !isCounted ? { after: (frame: Frame) => String(call.read(frame).after) } : {};
  const { place, take } = planList(
    site,
    relationsAsked(site),
    isCounted ? ALL_RELATIONS : { size: (frame) => pageSize(call, frame), withMore: true, ...after },
  );
  const cursor = cursorFor(place, order);
  const shape = planConnection<Found>(site, {
    node: (type, nodes) => planRecord(draft, place, type, setsOf(nodes)),
    cursor,
  });
  return (pairs, frame) => {
    const lists = pairs.map(({ row }) => take(row, frame));
    const all = merge(
      order,
      lists.map(({ found }) => found),
    );
    const rest = restAfter(order, all, call.read(frame).after);
    const first = pageSize(call, frame);
    const hasNextPage = rest.length > first || lists.some(({ hasMore }) => hasMore);
    return shape(
      { items: rest.slice(0, first), hasNextPage, hasPreviousPage: call.has("after"), total: all.length },
      frame,
    );
  };
};

const planYear = (site: Site, type: GraphQLObjectType): readonly (readonly [string, OfYear])[] =>
  [...select(site.draft, type, setsOf(site.nodes))].flatMap(([key, nodes]) => {
    const [node] = nodes;
    if (node === undefined || node.name.value === "__typename") return [];
    const count = COUNTS[node.name.value];
    const path = `${site.path}.${key}`;
    return [
      [key, count ?? planRelations({ ...site, path, type, nodes, call: callOf(site.draft, type, node) })] as const,
    ];
  });

/** `BilateralRelation.years` */
export const years: Field = (site) => {
  const type = answerOf(site);
  if (!isObjectType(type)) throw new Error('Expected "years" to answer with objects.');
  const { place, take } = planList(site, pairsAsked(site, [whenYear(site), ...whenOccurring(site, null)]), {
    ...ALL_PAIRS,
  });
  place.shapes += 1;
  needing("kind", "year", "status")(place);
  const fields = planYear({ ...site, place, branches: place.branches, gate: null }, type);
  return ({ row }, frame) => {
    const byYear = groupBy(take(row, frame).found, ({ record }) => String(record.year));
    return [...byYear]
      .toSorted(([a], [b]) => Number(a) - Number(b))
      .slice(0, MOST_YEARS)
      .map(([, pairs]) => {
        const tree = newTree(null);
        for (const [key, shape] of fields) tree[key] = shape(pairs, frame);
        return tree;
      });
  };
};
