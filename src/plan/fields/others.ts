import type { RelationType } from "../../domain/vocabulary.ts";
import type { Field } from "../plan-record.ts";
import { planRecord } from "../plan-record.ts";
import { answerOf, link, linkedOf } from "../field.ts";
import { pageSize, planList } from "../many.ts";
import { setsOf } from "../select.ts";
import { relationsToOthers } from "./relations-asked.ts";

/*
 * The entities at the other end of relations of some types, such as the visitors of a visit. They are found through the
 * relations, so that clocks and windows hold for them as for any relation. `FROM`: the record above is the relation's first end.
 */

const planOthers =
  (
    direction: "FROM" | "TO",
    types: readonly RelationType[],
    size: (site: Parameters<Field>[0]) => Parameters<typeof planList>[2],
  ) =>
  (site: Parameters<Field>[0]) => {
    const { place, take } = planList(site, relationsToOthers(direction, types)(site), size(site));
    const end = direction === "FROM" ? "b" : "a";
    place.needs.add(direction === "FROM" ? "to" : "from");
    const branch = link(place, site.draft, "entity-of-property", end, "Entity");
    const shape = planRecord(site.draft, branch.place, answerOf(site), setsOf(site.nodes));
    return { take, branch, shape };
  };

/** Every entity at the other end, once. */
export const others =
  (direction: "FROM" | "TO", ...types: readonly RelationType[]): Field =>
  (site) => {
    const { take, branch, shape } = planOthers(direction, types, ({ call }) => ({
      size: (frame) => pageSize(call, frame),
    }))(site);
    return ({ row }, frame) => {
      const linked = take(row, frame).found.flatMap((relation) => linkedOf(branch, relation, frame) ?? []);
      const once = new Map(linked.map((found) => [found.record.id, found]));
      return [...once.values()].map((found) => shape(found, frame));
    };
  };

/** The entity at the other end of the best-sourced relation; null when there is none. */
export const other =
  (direction: "FROM" | "TO", ...types: readonly RelationType[]): Field =>
  (site) => {
    const { take, branch, shape } = planOthers(direction, types, () => ({ size: () => 1 }))(site);
    return ({ row }, frame) => {
      const [relation] = take(row, frame).found;
      const linked = relation === undefined ? null : linkedOf(branch, relation, frame);
      return linked === null ? null : shape(linked, frame);
    };
  };
