import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type SelectionSetNode,
  isAbstractType,
} from "graphql";
import type { EntityKind } from "../domain/entity.ts";
import type { Call, Draft } from "./draft.ts";
import { bind, callOf } from "./draft.ts";
import type { Clocks, Frame } from "./frame.ts";
import type { Branch, Found, Gate, Place } from "./place.ts";
import type { RecordName } from "./records.ts";
import type { Selected } from "./select.ts";
import { groups } from "./select.ts";
import type { Tree } from "./tree.ts";
import { newTree } from "./tree.ts";

/** What a field becomes: its value, from the record that it is asked of. */
export type Shape = (found: Found, frame: Frame) => unknown;

/** A field at one place of a document. */
export type Site = {
  readonly draft: Draft;
  /** Where the record stands that it is asked of; null at the top. */
  readonly place: Place | null;
  /** Where new subqueries go. */
  readonly branches: Branch[];
  /** A condition on the place, when only some kinds are asked for the field; else null. */
  readonly gate: Gate | null;
  /** The field itself, with those above: `people.relations`. */
  readonly path: string;
  readonly clocks: Clocks;
  readonly type: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
  readonly call: Call;
};

/** How a field of the schema is planned; src/plan/fields declares one for each. */
export type Field = (site: Site) => Shape;

export type Where = Pick<Site, "draft" | "place" | "branches" | "gate" | "clocks" | "path">;

type Entry = readonly [key: string, shape: Shape];

const KIND_OF_TYPE: Readonly<Record<string, EntityKind>> = {
  Country: "COUNTRY",
  Person: "PERSON",
  Institution: "INSTITUTION",
  Office: "OFFICE",
  Agreement: "AGREEMENT",
  Visit: "VISIT",
  Meeting: "MEETING",
  Event: "EVENT",
  Resource: "RESOURCE",
  Place: "PLACE",
  Group: "GROUP",
};
const TYPE_OF_KIND: ReadonlyMap<unknown, string> = new Map(
  Object.entries(KIND_OF_TYPE).map(([type, kind]) => [kind, type]),
);

/** Types that show a record of another name. */
const VIEWS: Readonly<Record<string, RecordName>> = {
  StatusReport: "Statement",
  Name: "Statement",
  OpenPlan: "Pair",
  AuditEntry: "Audit",
};

/** The record behind an object type. */
const recordOf = (type: string): string => VIEWS[type] ?? (type in KIND_OF_TYPE ? "Entity" : type);

/** The fields of one type, each planned at its place. */
export const planFields = (where: Where, type: GraphQLObjectType, selected: Selected): readonly Entry[] =>
  [...selected].flatMap(([key, nodes]) => {
    const [node] = nodes;
    if (node === undefined || node.name.value.startsWith("__")) return [];
    const field = where.draft.fieldOf(type.name, node.name.value);
    const path = where.path === "" ? key : `${where.path}.${key}`;
    return [[key, field({ ...where, path, type, nodes, call: callOf(where.draft, type, node) })] as const];
  });

/** Shapes an object of a known type from its planned fields. */
export const shapeObject =
  (entries: readonly Entry[], type: string | null = null) =>
  (found: Found, frame: Frame): Tree => {
    const tree = newTree(type);
    for (const [key, shape] of entries) tree[key] = shape(found, frame);
    return tree;
  };

/** A condition that keeps subqueries from kinds of entity that are not asked for them. */
const gateFor = (draft: Draft, place: Place, members: readonly GraphQLObjectType[], all: number): Gate | null => {
  if (place.record !== "Entity" || members.length === all) return null;
  place.needs.add("kind");
  const kinds = members.flatMap(({ name }) => KIND_OF_TYPE[name] ?? []);
  return { text: `${place.variable}.kind IN ${bind(draft, () => kinds)}`, kinds };
};

const kindOf = ({ record }: Found): string => TYPE_OF_KIND.get(record.kind) ?? "";

/** Whether the answer tells the types of its objects: by its fields, or by `__typename`. */
const isTypeTold = (asked: readonly { readonly selected: Selected }[]): boolean =>
  asked.length > 1 ||
  asked.some(({ selected }) => [...selected.values()].some(([node]) => node?.name.value === "__typename"));

/** What some selection sets ask of the records of a place, which answer as `type`, or as one of the types behind it. */
export const planRecord = (
  draft: Draft,
  place: Place,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): Shape => {
  place.shapes += 1;
  const byType = new Map<string, (found: Found, frame: Frame) => Tree>();
  const asked = groups(draft, type, sets).map(({ types, selected }) => ({
    selected,
    members: types.filter(({ name }) => recordOf(name) === place.record),
  }));
  const all = asked.reduce((sum, { members }) => sum + members.length, 0);
  const isTold = isAbstractType(type) && place.record === "Entity" && isTypeTold(asked);
  if (isTold) place.needs.add("kind");
  for (const { members, selected } of asked) {
    const [first] = members;
    if (first === undefined) continue;
    const gate = gateFor(draft, place, members, all);
    const { branches, clocks, path } = place;
    const entries = planFields({ draft, place, branches, gate, clocks, path }, first, selected);
    for (const { name } of members) byType.set(name, shapeObject(entries, name));
  }
  // Where the type is not told, any of the kinds will do.
  const [any = ""] = byType.keys();
  const usual = isAbstractType(type) ? any : type.name;
  const nameOf = isTold ? kindOf : () => usual;
  return (found, frame) => byType.get(nameOf(found))?.(found, frame) ?? null;
};
