import type { GraphQLObjectType } from "graphql";
import { NO_CLOCKS } from "../clocks.ts";
import { answerOf, linkBy, linkedOf } from "../field.ts";
import { fragment } from "../fragment.ts";
import { DATA_VERSION, planCount } from "../count.ts";
import { planList } from "../many.ts";
import { BY_ID } from "../orders.ts";
import type { Field, Site } from "../plan-record.ts";
import { planFields, shapeObject } from "../plan-record.ts";
import type { RecordName } from "../records.ts";
import { select, setsOf } from "../select.ts";
import type { Fields } from "./fields.ts";

/*
 * The state of the data is what it is: clocks do not move it.
 */

const meta = (site: Site) => planList({ ...site, clocks: NO_CLOCKS }, DATA_VERSION, { size: () => 1 });

const version: Field = (site) => {
  const { place, take } = meta(site);
  place.needs.add("version");
  return ({ row }, frame) => String(take(row, frame).found[0]?.record.version ?? 0);
};

const writtenAt: Field = (site) => {
  const { place, take } = meta(site);
  const change = linkBy(place, site.draft, "last-change", "Change");
  change.place.needs.add("at");
  return ({ row }, frame) => {
    const [found] = take(row, frame).found;
    return found === undefined ? null : (linkedOf(change, found, frame)?.record.at ?? null);
  };
};

const count =
  (record: RecordName): Field =>
  (site) => {
    const asked = {
      record,
      matches: (it: string) => [{ text: fragment("everything-of", { it, RECORD_LABEL: record }) }],
      conditions: [],
      order: BY_ID,
    };
    const counted = planCount({ ...site, clocks: NO_CLOCKS }, asked);
    return ({ row }, frame) => counted(row, frame);
  };

export const dataVersionFields: Fields = {
  version,
  writtenAt,
  entities: count("Entity"),
  relations: count("Relation"),
  statements: count("Statement"),
  sources: count("Source"),
};

/** `Query.dataVersion` */
export const dataVersion: Field = (site) => {
  const type = answerOf(site) as GraphQLObjectType;
  return shapeObject(planFields(site, type, select(site.draft, type, setsOf(site.nodes))));
};
