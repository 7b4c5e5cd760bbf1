import type { GraphQLObjectType } from "graphql";
import { type Held, successionOf, type Tenure } from "../../domain/succession.ts";
import type { Stretch } from "../../domain/days.ts";
import { answerOf, link, linkedOf, need, placeOf, planValue } from "../field.ts";
import { fragment } from "../fragment.ts";
import type { Frame } from "../frame.ts";
import { pageSize, planList } from "../many.ts";
import { ALL } from "../reach.ts";
import { BY_ID } from "../orders.ts";
import type { Found } from "../place.ts";
import { type Field, planRecord, type Site } from "../plan-record.ts";
import { select, setsOf } from "../select.ts";
import { newTree } from "../tree.ts";
import { windowOf } from "../window.ts";

type OfTenure = (tenure: Tenure, held: ReadonlyMap<string, Found>, frame: Frame) => unknown;

/** All relations HOLDS_OFFICE of the office above, as they are under the clocks. */
const planHeld = (site: Site) => {
  const list = planList(
    site,
    {
      record: "Relation",
      matches: (it) => [{ text: fragment("relations-of-office", { it, parent: placeOf(site).variable }) }],
      conditions: [],
      order: BY_ID,
    },
    { sizeOfFound: () => ALL, most: (frame) => pageSize(site.call, frame) },
  );
  list.place.shapes += 1;
  for (const field of ["from", "terms", "spans", "status"]) list.place.needs.add(field);
  return list;
};

/** `during`, and the clock `validOn`. */
const windowsOf = ({ call, clocks }: Site, frame: Frame): readonly Stretch[] => {
  const { during } = call.read(frame);
  const { validOn } = clocks.read(frame);
  return [
    ...(typeof during === "string" ? [windowOf(during)] : []),
    ...(validOn === null ? [] : [{ from: validOn, to: validOn }]),
  ];
};

const planField = (site: Site, { place }: ReturnType<typeof planHeld>, nodes: Site["nodes"]): OfTenure => {
  const type = answerOf(site) as GraphQLObjectType;
  const name = nodes[0]?.name.value ?? "";
  const part = { ...site, type, nodes };
  if (name === "validity") {
    const shape = planValue(site, answerOf(part) as GraphQLObjectType, setsOf(nodes));
    return ({ validity }) => shape(validity);
  }
  if (name === "relation") {
    const shape = planRecord(site.draft, place, answerOf(part), setsOf(nodes));
    return ({ relation }, held, frame) => {
      const found = held.get(relation ?? "");
      return found === undefined ? null : shape(found, frame);
    };
  }
  const holder = link(place, site.draft, "entity-of-property", "a", "Entity", site.path);
  const shape = planRecord(site.draft, holder.place, answerOf(part), setsOf(nodes));
  const idIn = (tenure: Tenure): string | null =>
    name === "predecessor" ? tenure.predecessor : name === "successor" ? tenure.successor : tenure.relation;
  return (tenure, held, frame) => {
    const found = held.get(idIn(tenure) ?? "");
    const linked = found === undefined ? null : linkedOf(holder, found, frame);
    return linked === null ? null : shape(linked, frame);
  };
};

/** `Office.succession` */
export const succession: Field = (site) => {
  need(site, ["id"]);
  const list = planHeld(site);
  const type = answerOf(site) as GraphQLObjectType;
  const fields = [...select(site.draft, type, setsOf(site.nodes))].flatMap(([key, nodes]) =>
    nodes[0]?.name.value === "__typename" ? [] : [[key, planField(site, list, nodes)] as const],
  );
  return ({ row }, frame) => {
    const found = list.take(row, frame).found;
    const held = new Map(found.map((each) => [String(each.record.id), each]));
    const tenures = successionOf(
      found.map(({ record }) => record as Held),
      { windows: windowsOf(site, frame), certainty: site.clocks.certainty },
    );
    return tenures.slice(0, pageSize(site.call, frame)).map((tenure) => {
      const tree = newTree(type.name);
      for (const [key, shape] of fields) tree[key] = shape(tenure, held, frame);
      return tree;
    });
  };
};
