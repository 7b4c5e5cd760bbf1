import type { EntityRecord, RelationRecord } from "../../src/domain/record.ts";
import { successionOf } from "../../src/domain/succession.ts";
import { isDuring, isOn, windowOf } from "./lists.ts";
import { latestFirst, validRelations } from "./related.ts";
import { type Seen, seen } from "./seen.ts";
import { namedEntity, type View } from "./world.ts";

export type Held = { readonly first: number; readonly on?: string | null; readonly during?: string | null };

export const heldRelations = (
  view: View,
  { on, during, first }: Held,
  isAsked: (relation: RelationRecord) => boolean,
) =>
  latestFirst(
    view,
    validRelations(view).filter(
      (relation) =>
        relation.type === "HOLDS_OFFICE" &&
        isAsked(relation) &&
        isOn(relation.spans, on, view.at) &&
        isDuring(relation.spans, during, view.at),
    ),
  )
    .slice(0, first)
    .map(seen(view));

export const succession = ({ view, record }: Seen<EntityRecord>, { during, first }: Held) => {
  const own = view.relations.filter(({ type, office }) => type === "HOLDS_OFFICE" && office === record.id);
  const day = view.at.validOn;
  const windows = [...(during ? [windowOf(during)] : []), ...(day === null ? [] : [{ from: day, to: day }])];
  const relation = (id: string | null): RelationRecord | null => own.find((each) => each.id === id) ?? null;
  const holder = (id: string | null): Seen<EntityRecord> | null => {
    const person = namedEntity(view, relation(id)?.from ?? "");
    return person === null ? null : seen(view)(person);
  };
  return successionOf(own, { windows, certainty: view.at.certainty })
    .slice(0, first)
    .map((tenure) => ({
      holder: holder(tenure.relation),
      validity: tenure.validity,
      relation: tenure.relation === null ? null : seen(view)(relation(tenure.relation)),
      predecessor: holder(tenure.predecessor),
      successor: holder(tenure.successor),
    }));
};
