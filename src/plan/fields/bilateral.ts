import type { EntityRecord } from "../../domain/record.ts";
import { isPlanned, type Status } from "../../domain/status.ts";
import { needing, when, whenValid } from "../conditions.ts";
import { planConnection } from "../connection.ts";
import { bind } from "../draft.ts";
import { answerOf, link, linkedOf, placeOf, planValue } from "../field.ts";
import { cursorFor, listOf, pageOfLinked } from "../list-field.ts";
import { fragment } from "../fragment.ts";
import type { Frame } from "../frame.ts";
import { pageSize, planList } from "../many.ts";
import { ALL } from "../reach.ts";
import { merge, restAfter } from "../merge.ts";
import { BY_ID, ORDERS } from "../orders.ts";
import type { Found } from "../place.ts";
import type { Field, Site } from "../plan-record.ts";
import { planRecord } from "../plan-record.ts";
import { setsOf } from "../select.ts";
import type { Fields } from "./fields.ts";
import { openPlans } from "./open-plan.ts";
import { ALL_PAIRS, establishmentsAsked, occasionOf, pairsAsked, pairsOfKind, whenOccurring } from "./pairs-asked.ts";
import { whenTyped } from "./relations-asked.ts";
import { years } from "./bilateral-year.ts";

/** How many records of a kind are counted as the cost of what the document does not bound. */
const USUAL_PEOPLE = 8;

/** The pairs above, and a site for lists below them. */
const planPairs = (site: Site) => {
  const pairs = planList(site, pairsAsked(site, whenOccurring(site, null)), ALL_PAIRS);
  return { pairs, below: { ...site, place: pairs.place, branches: pairs.place.branches, gate: null } };
};

/** `BilateralRelation.people` */
const people: Field = (site) => {
  const { pairs, below } = planPairs(site);
  const order = ORDERS.Entity.NAME_ASC;
  const relations = planList(
    below,
    {
      record: "Relation",
      matches: (it) => [{ text: fragment("relations-to-occasion", { it, parent: placeOf(below).variable }) }],
      conditions: [
        whenTyped(below, [
          "VISITOR_ON",
          "MET_AT",
          "TOOK_PART_IN",
          "ORGANISED",
          "SPOKE_AT",
          "PARTY_TO",
          "SIGNED",
          "APPROVED",
        ]),
        {
          ...when(site.draft, "is-not-planned"),
          keep:
            () =>
            ({ record }) =>
              !isPlanned(record.status as Status | null),
          need: needing("status"),
        },
        ...whenValid(site.draft, site.clocks),
      ],
      order: BY_ID,
    },
    { sizeOfFound: () => ALL, most: () => USUAL_PEOPLE },
  );
  const person = link(relations.place, site.draft, "person-of-property", "a", "Entity");
  person.place.needs.add("id");
  const cursor = cursorFor(person.place, order);
  const peopleOf = ({ row }: Found, frame: Frame): readonly Found[] =>
    relations.take(row, frame).found.flatMap((relation) => linkedOf(person, relation, frame) ?? []);
  const shape = planConnection<Found>(site, {
    node: (type, nodes) => planRecord(site.draft, person.place, type, setsOf(nodes)),
    cursor,
  });
  return ({ row }, frame) => {
    const all = merge(
      order,
      pairs.take(row, frame).found.map((pair) => peopleOf(pair, frame)),
    );
    const rest = restAfter(order, all, site.call.read(frame).after);
    const first = pageSize(site.call, frame);
    return shape(
      {
        items: rest.slice(0, first),
        hasNextPage: rest.length > first,
        hasPreviousPage: site.call.has("after"),
        total: all.length,
      },
      frame,
    );
  };
};

/** `BilateralRelation.conflicts` */
const conflicts: Field = (site) => {
  const { pairs, below } = planPairs(site);
  const order = ORDERS.Conflict.SUBJECT_ASC;
  const found = planList(
    below,
    {
      record: "Conflict",
      matches: (it) => [{ text: fragment("conflicts-of-occasion", { it, parent: placeOf(below).variable }) }],
      conditions: [],
      order,
    },
    { size: (frame) => pageSize(site.call, frame) },
  );
  cursorFor(found.place, order);
  const shape = planRecord(site.draft, found.place, answerOf(site), setsOf(site.nodes));
  return ({ row }, frame) =>
    merge(
      order,
      pairs.take(row, frame).found.map((pair) => found.take(pair.row, frame).found),
    )
      .slice(0, pageSize(site.call, frame))
      .map((conflict) => shape(conflict, frame));
};

/** `BilateralRelation.establishedOn` */
const establishedOn: Field = (site) => {
  const { place, take } = planList(site, establishmentsAsked(site), { size: () => 1 });
  const occasion = occasionOf(place, site.draft);
  occasion.place.needs.add("validity");
  const shape = planValue(site, answerOf(site), setsOf(site.nodes));
  return ({ row }, frame) => {
    const [pair] = take(row, frame).found;
    const event = pair === undefined ? null : linkedOf(occasion, pair, frame);
    return event === null ? null : shape((event.record as EntityRecord).validity);
  };
};

export const bilateralRelation: Fields = {
  countries: listOf(
    (site) => ({
      record: "Entity",
      matches: (it) => [{ text: fragment("entities-in", { it, parent: placeOf(site).variable }) }],
      conditions: [],
      order: BY_ID,
    }),
    () => () => 2,
  ),
  establishedOn,
  years,
  visits: pageOfLinked(pairsOfKind("VISIT"), "entity"),
  agreements: pageOfLinked(pairsOfKind("AGREEMENT"), "entity"),
  events: pageOfLinked(pairsOfKind("EVENT"), "entity"),
  meetings: pageOfLinked(pairsOfKind("MEETING"), "entity"),
  people,
  openPlans,
  conflicts,
};

/** `Query.bilateral` */
export const bilateral: Field = (site) => {
  const keys = bind(site.draft, (frame) => {
    const { a, b } = site.call.read(frame);
    return [a, b];
  });
  const asked = {
    record: "BilateralRelation",
    matches: (it: string) => [{ text: fragment("two-countries", { it, keys }) }],
    conditions: [],
    order: BY_ID,
  } as const;
  const { place, take } = planList(site, asked, { size: () => 1 });
  const shape = planRecord(site.draft, place, answerOf(site), setsOf(site.nodes));
  return ({ row }, frame) => {
    const [found] = take(row, frame).found;
    return found === undefined ? null : shape(found, frame);
  };
};
