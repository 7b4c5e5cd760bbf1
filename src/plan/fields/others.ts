import type { EntityKind } from "../../domain/entity.ts";
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

type Way = {
  readonly direction: "FROM" | "TO";
  readonly types: readonly RelationType[];
  readonly kinds?: readonly EntityKind[];
};

const planOthers =
  (way: Way, size: (site: Parameters<Field>[0]) => Parameters<typeof planList>[2]) => (site: Parameters<Field>[0]) => {
    const { direction, types, kinds } = way;
    const { place, take } = planList(site, relationsToOthers(direction, types, kinds)(site), size(site));
    const end = direction === "FROM" ? "b" : "a";
    place.needs.add(direction === "FROM" ? "to" : "from");
    const branch = link(place, site.draft, "entity-of-property", end, "Entity");
    const shape = planRecord(site.draft, branch.place, answerOf(site), setsOf(site.nodes));
    return { take, branch, shape };
  };

const planAll =
  (way: Way): Field =>
  (site) => {
    const { take, branch, shape } = planOthers(way, ({ call }) => ({ size: (frame) => pageSize(call, frame) }))(site);
    return ({ row }, frame) => {
      const linked = take(row, frame).found.flatMap((relation) => linkedOf(branch, relation, frame) ?? []);
      const once = new Map(linked.map((found) => [found.record.id, found]));
      return [...once.values()].map((found) => shape(found, frame));
    };
  };

/** Every entity at the other end, once. */
export const others = (direction: "FROM" | "TO", ...types: readonly RelationType[]): Field =>
  planAll({ direction, types });

/** Every entity of some kinds at the other end, once. */
export const othersOfKinds = (
  kinds: readonly EntityKind[],
  direction: "FROM" | "TO",
  ...types: readonly RelationType[]
): Field => planAll({ direction, types, kinds });

/** The entity at the other end of the best-sourced relation of the first type that there is; null when there is none. */
export const other =
  (direction: "FROM" | "TO", ...types: readonly RelationType[]): Field =>
  (site) => {
    const ways = types.map((type) => planOthers({ direction, types: [type] }, () => ({ size: () => 1 }))(site));
    return ({ row }, frame) => {
      for (const { take, branch, shape } of ways) {
        const [relation] = take(row, frame).found;
        const linked = relation === undefined ? null : linkedOf(branch, relation, frame);
        if (linked !== null) return shape(linked, frame);
      }
      return null;
    };
  };
