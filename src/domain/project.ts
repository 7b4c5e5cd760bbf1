import { type At, NOW } from "./at.ts";
import { hasClocks } from "./clocks.ts";
import { type FactIndex, type Facts, indexFacts } from "./facts.ts";
import { foldConflicts } from "./fold-conflicts.ts";
import { foldEntity, isOccurrence } from "./fold-entity.ts";
import { foldFigures } from "./fold-figures.ts";
import { countriesIn, foldPairs } from "./fold-pairs.ts";
import { foldRelation } from "./fold-relation.ts";
import { inWindow } from "./in-window.ts";
import { presentIn } from "./present.ts";
import type { EntityRecord, Projection, RelationRecord, Spans } from "./record.ts";
import type { RelationKey } from "./relation-key.ts";
import { relationUnits } from "./relation-units.ts";
import { findSides, type Sides } from "./sides.ts";
import type { StoredStatement } from "./statement.ts";

export type { Facts } from "./facts.ts";

/** Which records are wanted of a projection. Others are not folded; the degree of an entity counts its wanted relations. */
export type Wanted = {
  entity(id: string): boolean;
  /** `own` are the statements of the relation itself. */
  relation(key: RelationKey, own: readonly StoredStatement[]): boolean;
};

const EVERYTHING: Wanted = { entity: () => true, relation: () => true };

type Relations = readonly RelationRecord[];
type IsPresent = (id: string) => boolean;

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Whether something is so on the day asked, if one is. */
const isOn = (spans: Spans, { validOn, certainty }: At): boolean =>
  validOn === null || inWindow(spans, validOn, validOn, certainty);

const relationsIn = (index: FactIndex, at: At, isPresent: IsPresent, wanted: Wanted): Relations =>
  relationUnits(index, wanted.relation)
    .map(({ key, own, dating, rivals, placing }) => foldRelation(key, own, dating, rivals, at, placing))
    .filter(({ from, to }) => isPresent(from) && isPresent(to))
    .toSorted(byId);

const degreesOf = (relations: Relations): ReadonlyMap<string, number> => {
  const degrees = new Map<string, number>();
  for (const { from, to, live } of relations)
    if (live) for (const end of new Set([from, to])) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return degrees;
};

const entitiesIn = (
  index: FactIndex,
  at: At,
  isPresent: IsPresent,
  sides: ReadonlyMap<string, Sides>,
  degrees: ReadonlyMap<string, number>,
  wanted: Wanted,
): readonly EntityRecord[] =>
  [...index.entities.values()]
    .filter(({ id }) => wanted.entity(id) && isPresent(id))
    .map((entity) => {
      const own = sides.get(entity.id);
      return foldEntity(entity, index.from(entity.id), at, {
        aliases: index.aliasesOf(entity.id),
        countries: own ? countriesIn(own, NOW) : [],
        degree: degrees.get(entity.id) ?? 0,
      });
    });

const sidesIn = (index: FactIndex, wanted: Wanted): ReadonlyMap<string, Sides> => {
  const sidesOf = findSides(index);
  return new Map(
    [...index.entities.values()]
      .filter(({ id, kind }) => wanted.entity(id) && (isOccurrence(kind) || kind === "AGREEMENT"))
      .map(({ id }) => [id, sidesOf(id)]),
  );
};

const pairsIn = (index: FactIndex, at: At, entities: readonly EntityRecord[], sides: ReadonlyMap<string, Sides>) =>
  entities.flatMap((entity) => {
    const own = sides.get(entity.id);
    return own && (entity.kind === "AGREEMENT" || isOn(entity.spans, at))
      ? foldPairs(entity, index.from(entity.id), own, at)
      : [];
  });

/**
 * All records of a closed set of facts, each list sorted by id: what the graph stores (NOW, with the dead records), or what is
 * left under `at`: of relations those that are so on `validOn`, of conflicts those that are left.
 */
export const project = (facts: Facts, at: At = NOW, wanted: Wanted = EVERYTHING): Projection => {
  const index = indexFacts(facts);
  const isPresent = presentIn(index, at);
  const isAsked = hasClocks(at) || at.validOn !== null;
  const isShown = ({ live }: { readonly live: boolean }): boolean => live || !isAsked;
  const relations = relationsIn(index, at, isPresent, wanted).filter(isShown);
  const sides = sidesIn(index, wanted);
  const entities = entitiesIn(index, at, isPresent, sides, degreesOf(relations), wanted);
  const subjects = entities.map(({ id }) => ({ id, statements: index.from(id) }));
  return {
    entities,
    relations: relations.filter(({ spans }) => isOn(spans, at)),
    figures: subjects
      .flatMap(({ id, statements }) => foldFigures(id, statements, at))
      .filter(isShown)
      .toSorted(byId),
    conflicts: subjects
      .flatMap(({ id, statements }) => foldConflicts(id, statements, at))
      .filter(({ kind }) => kind !== null || !isAsked)
      .toSorted(byId),
    pairs: pairsIn(index, at, entities, sides).filter(isShown).toSorted(byId),
  };
};
