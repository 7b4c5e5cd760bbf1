import {
  type GraphQLCompositeType,
  type GraphQLOutputType,
  getNamedType,
  isObjectType,
  isScalarType,
  isEnumType,
} from "graphql";
import type { Row } from "../graph/graph.ts";
import type { Draft } from "./draft.ts";
import { newName } from "./draft.ts";
import type { Filling } from "./fragment.ts";
import { fragment } from "./fragment.ts";
import type { Arguments, Frame } from "./frame.ts";
import type { Branch, Found, Place } from "./place.ts";
import { foundOf, newPlace, sharedBranch } from "./place.ts";
import type { Field, Site } from "./plan-record.ts";
import { planRecord } from "./plan-record.ts";
import type { RecordName } from "./records.ts";
import { select, setsOf } from "./select.ts";
import { newTree } from "./tree.ts";

/*
 * The builders that fields are declared with. Each takes what a field is and gives how it is planned.
 */

/** The place of the record that a field is asked of. */
export const placeOf = ({ place, type, nodes }: Site): Place => {
  if (place === null)
    throw new Error(`"${type.name}.${nodes[0]?.name.value ?? ""}" is asked of a record, but stands at the top.`);
  return place;
};

export const need = (site: Site, fields: readonly string[]): void => {
  for (const field of fields) placeOf(site).needs.add(field);
};

/** The type that a field answers with, without lists and nulls. */
export const answerOf = ({ type, nodes }: Site): GraphQLCompositeType =>
  getNamedType(type.getFields()[nodes[0]?.name.value ?? ""]?.type as GraphQLOutputType) as GraphQLCompositeType;

/** A scalar that the record has. */
export const column =
  (field: string): Field =>
  (site) => {
    need(site, [field]);
    return ({ record }) => record[field] ?? null;
  };

/** A scalar made of fields of the record and the arguments. */
export const derived =
  <Needs>(
    needs: readonly (keyof Needs & string)[],
    make: (record: Needs, asked: Arguments, frame: Frame) => unknown,
  ): Field =>
  (site) => {
    need(site, needs);
    return ({ record }, frame) => make(record as Needs, site.call.read(frame), frame);
  };

/** Shapes a value that is a plain object, or a list of them, after the selection on it. */
export const planValue = (
  { draft }: Pick<Site, "draft">,
  type: GraphQLOutputType,
  sets: ReturnType<typeof setsOf>,
): ((value: unknown) => unknown) => {
  const named = getNamedType(type);
  if (isScalarType(named) || isEnumType(named) || !isObjectType(named)) return (value) => value ?? null;
  const fields = [...select(draft, named, sets)].map(([key, nodes]) => {
    const name = nodes[0]?.name.value ?? "";
    const child = named.getFields()[name];
    return [
      key,
      name,
      child === undefined ? () => named.name : planValue({ draft }, child.type, setsOf(nodes)),
    ] as const;
  });
  const shape = (value: unknown): unknown => {
    if (value === null || value === undefined) return null;
    if (Array.isArray(value)) return value.map(shape);
    const tree = newTree(null);
    for (const [key, name, shapeChild] of fields) tree[key] = shapeChild((value as Arguments)[name]);
    return tree;
  };
  return shape;
};

/** A plain object, or a list of them, made of fields of the record. */
export const value =
  <Needs>(needs: readonly (keyof Needs & string)[], make: (record: Needs) => unknown): Field =>
  (site) => {
    need(site, needs);
    const shape = planValue(site, answerOf(site), setsOf(site.nodes));
    return ({ record }) => shape(make(record as Needs));
  };

/** The same of what the frame has beside the record. */
export const valueBeside =
  <Needs>(needs: readonly (keyof Needs & string)[], make: (record: Needs, frame: Frame) => unknown): Field =>
  (site) => {
    need(site, needs);
    const shape = planValue(site, answerOf(site), setsOf(site.nodes));
    return ({ record }, frame) => shape(make(record as Needs, frame));
  };

/** A record of another kind that a fragment finds for this one; one subquery, however many fields need it. */
export const linkBy = (
  place: Place,
  draft: Draft,
  name: string,
  record: RecordName,
  filling: Filling = {},
  { path = place.path, isById = false } = {},
): Branch =>
  sharedBranch(place, [name, ...Object.values(filling)].join(" "), () => {
    const linked = newPlace(draft, record, place.clocks, path);
    // Without an id it is not there.
    if (isById) linked.needs.add("id");
    const text = fragment(name, { it: linked.variable, parent: place.variable, ...filling });
    return {
      alias: newName(draft, "x"),
      gate: null,
      alternatives: [{ text }],
      keep: [],
      order: [],
      limit: null,
      result: "first",
      isById,
      place: linked,
      most: () => 1,
    };
  });

/** A record of another kind whose id is in a property of this one, or leads from there to it. */
export const link = (
  place: Place,
  draft: Draft,
  name: string,
  property: string,
  record: RecordName,
  path = place.path,
): Branch =>
  linkBy(place, draft, name, record, { PARENT_PROPERTY: property }, { path, isById: name.endsWith("-of-property") });

/** The linked record of a row; null when there is none. */
export const linkedOf = ({ alias, place }: Branch, { row }: Found, frame: Frame): Found | null => {
  const linked = row[alias] as Row | null | undefined;
  return linked === null || linked === undefined ? null : foundOf(place, linked, frame);
};

const linkField =
  (name: string, record: RecordName) =>
  (property: string): Field =>
  (site) => {
    const branch = link(placeOf(site), site.draft, name, property, record, site.path);
    const shape = planRecord(site.draft, branch.place, answerOf(site), setsOf(site.nodes));
    return (found, frame) => {
      const linked = linkedOf(branch, found, frame);
      return linked === null ? null : shape(linked, frame);
    };
  };

/** The same record, answered as another type. */
export const itself: Field = (site) => planRecord(site.draft, placeOf(site), answerOf(site), setsOf(site.nodes));

/** A plain object made of fields of a linked record; null when there is none. */
export const valueOfLink =
  <Needs>(
    name: string,
    property: string,
    record: RecordName,
    needs: readonly (keyof Needs & string)[],
    make: (record: Needs) => unknown,
  ): Field =>
  (site) => {
    const branch = link(placeOf(site), site.draft, name, property, record, site.path);
    for (const field of needs) branch.place.needs.add(field);
    const shape = planValue(site, answerOf(site), setsOf(site.nodes));
    return (found, frame) => {
      const linked = linkedOf(branch, found, frame);
      return linked === null ? null : shape(make(linked.record as Needs));
    };
  };

/** The entity whose id is in a property. */
export const entityIn = linkField("entity-of-property", "Entity");
/** The entity that an id in a property answers as; the property may have an alias. */
export const entityAnswering = linkField("entity-answering", "Entity");
/** The statement whose id is in a property, dead or live. */
export const statementIn = linkField("statement-of-property", "Statement");
/** The source whose id is in a property. */
export const sourceIn = linkField("source-of-property", "Source");

/** The names of a linked entity, for sentences; by language. */
export const namesOf = (
  site: Site,
  property: string,
  name = "entity-of-property",
): ((found: Found, frame: Frame) => Readonly<Record<string, string>> | null) => {
  const branch = link(placeOf(site), site.draft, name, property, "Entity", site.path);
  branch.place.needs.add("name");
  return (found, frame) =>
    (linkedOf(branch, found, frame)?.record.name ?? null) as Readonly<Record<string, string>> | null;
};
