import type { EntityKind } from "../../src/domain/entity.ts";
import type { EntityRecord, RelationRecord } from "../../src/domain/record.ts";
import type { RelationType } from "../../src/domain/vocabulary.ts";
import { compareKeys, dayOf, isOn, sortedBy } from "./lists.ts";
import { namedEntity, type View } from "./world.ts";

/** The stored record of a relation, whose keys order it under clocks too. */
const storedRelation = ({ stored }: View, { id }: RelationRecord): RelationRecord => {
  const found = stored.relations.find((relation) => relation.id === id);
  if (found === undefined) throw new Error(`The relation ${id} is not among the stored ones.`);
  return found;
};

export const latestFirst = (view: View, relations: readonly RelationRecord[]): readonly RelationRecord[] =>
  sortedBy(relations, (relation) => [dayOf(storedRelation(view, relation)), relation.id], true);

export const earliestFirst = (view: View, relations: readonly RelationRecord[]): readonly RelationRecord[] =>
  sortedBy(relations, (relation) => [dayOf(storedRelation(view, relation)), relation.id]);

export const bestSourcedFirst = (view: View, relations: readonly RelationRecord[]): readonly RelationRecord[] =>
  sortedBy(relations, (relation) => [storedRelation(view, relation).sourceCount, relation.id], true);

/** Relations that are so under the clock `validOn`. */
export const validRelations = (view: View): readonly RelationRecord[] =>
  view.relations.filter(({ spans }) => isOn(spans, view.at.validOn, view.at));

export const relationsOf = (view: View, id: string): readonly RelationRecord[] =>
  validRelations(view).filter(({ from, to }) => from === id || to === id);

export const kindOf = ({ stored }: View, id: string): EntityKind | undefined =>
  stored.entities.find((entity) => entity.id === id)?.kind;

export type Direction = "FROM" | "TO";

/** The entities at the other end of relations of some types, the best sourced first, each once. */
export const othersOf = (
  view: View,
  id: string,
  direction: Direction,
  types: readonly RelationType[],
): readonly EntityRecord[] => {
  const own = validRelations(view).filter(
    (relation) => types.includes(relation.type) && (direction === "FROM" ? relation.from : relation.to) === id,
  );
  const other = (relation: RelationRecord): string => (direction === "FROM" ? relation.to : relation.from);
  const ordered = own.toSorted((a, b) =>
    compareKeys([-storedRelation(view, a).sourceCount, other(a)], [-storedRelation(view, b).sourceCount, other(b)]),
  );
  return [...new Set(ordered.map(other))].flatMap((end) => namedEntity(view, end) ?? []);
};
