import type { EntityKind } from "../../domain/entity.ts";
import type { RelationType } from "../../domain/vocabulary.ts";
import type { Row } from "../../graph/graph.ts";
import type { Frame, Sizing } from "../frame.ts";
import type { Found } from "../place.ts";
import type { Field, Site } from "../plan-record.ts";
import { planRecord } from "../plan-record.ts";
import { answerOf, link, linkedOf } from "../field.ts";
import { isLoose, pageSize, planList } from "../many.ts";
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

/** Of relations that are judged afterwards there may be several to one entity; so many more are brought at first. */
const MORE = 10;

const planOthers =
  ({ direction, types, kinds }: Way, size: (site: Site) => (frame: Sizing) => number) =>
  (site: Site) => {
    const asked = relationsToOthers(direction, types, kinds)(site);
    const wanted = size(site);
    const sized = isLoose(site, asked)
      ? { size: (frame: Sizing) => (wanted(frame) + MORE) * frame.reach, isAmple: true }
      : { size: wanted };
    const { place, take } = planList(site, asked, sized);
    const end = direction === "FROM" ? "b" : "a";
    place.needs.add(direction === "FROM" ? "to" : "from");
    const branch = link(place, site.draft, "entity-of-property", end, "Entity");
    branch.place.needs.add("id");
    const shape = planRecord(site.draft, branch.place, answerOf(site), setsOf(site.nodes));
    const entities = (row: Row, frame: Frame): readonly Found[] => {
      const { found, hasMore } = take(row, frame);
      const linked = found.flatMap((relation) => linkedOf(branch, relation, frame) ?? []);
      const once = [...new Map(linked.map((each) => [each.record.id, each])).values()];
      if (once.length < wanted(frame) && hasMore) frame.isShort = true;
      return once.slice(0, wanted(frame));
    };
    return { entities, shape };
  };

const planAll =
  (way: Way): Field =>
  (site) => {
    const { entities, shape } = planOthers(
      way,
      ({ call }) =>
        (frame) =>
          pageSize(call, frame),
    )(site);
    return ({ row }, frame) => entities(row, frame).map((found) => shape(found, frame));
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
    const ways = types.map((type) => planOthers({ direction, types: [type] }, () => () => 1)(site));
    return ({ row }, frame) => {
      for (const { entities, shape } of ways) {
        const [found] = entities(row, frame);
        if (found !== undefined) return shape(found, frame);
      }
      return null;
    };
  };
