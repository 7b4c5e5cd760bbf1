import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type OperationDefinitionNode,
} from "graphql";
import { PublicError } from "../errors.ts";
import type { Selecting } from "./draft.ts";
import type { Arguments } from "./frame.ts";
import { groups, select, setsOf } from "./select.ts";

/*
 * Cost: how many records an answer can have at most, those included that only its sentences need. Lists multiply, siblings add,
 * scalars and plain values are free. Known before the graph is asked.
 */

export type Cost = { readonly total: number; readonly limit: number };

/** Records that scalars need beside their own. */
const HIDDEN: Readonly<Record<string, number>> = {
  "Relation.sentence": 4,
  "Statement.sentence": 3,
  "Statement.quote": 1,
  "Proposal.sentence": 3,
  "PathStep.sentence": 4,
  "StatusReport.publishedOn": 1,
  "BilateralRelation.establishedOn": 1,
};

/** Types whose objects come with their record. */
const PLAIN: ReadonlySet<string> = new Set([
  "Validity",
  "Literal",
  "Locator",
  "ExternalId",
  "PageInfo",
  "Query",
  "DataVersion",
]);

const MOST_YEARS = 200;
const MOST_PARALLEL = 20;

/** How many objects lists have that don't say it by `first`. */
const SIZES: Readonly<Record<string, (asked: Arguments) => number>> = {
  "Query.nodes": ({ ids }) => (Array.isArray(ids) ? ids.length : 1),
  "Path.steps": () => 16,
  "PathStep.parallel": () => MOST_PARALLEL,
  "BilateralRelation.countries": () => 2,
  "BilateralRelation.years": () => MOST_YEARS,
  "Subgraph.entities": () => 1,
  "Subgraph.relations": () => 1,
};

type Meter = { readonly asked: Selecting; largest: { readonly cost: number; readonly path: string }; total: number };

const add = (meter: Meter, cost: number, path: string): void => {
  meter.total += cost;
  if (cost > meter.largest.cost) meter.largest = { cost, path };
};

const isConnection = ({ name }: GraphQLCompositeType): boolean => name.endsWith("Connection");

const sizeOf = (place: string, asked: Arguments): number => {
  const size = SIZES[place]?.(asked) ?? asked.first ?? (place === "Query.neighbourhood" ? asked.limit : 1);
  return typeof size === "number" && size > 0 ? size : 1;
};

/** The object types of a connection's parts stand for no record of their own. */
const isPart = (type: GraphQLObjectType, name: string): boolean =>
  isConnection(type) && (name === "edges" || name === "pageInfo");

const ofField = (
  meter: Meter,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  factor: number,
  path: string,
): void => {
  const [node] = nodes;
  const definition: GraphQLField<unknown, unknown> | undefined = type.getFields()[node?.name.value ?? ""];
  if (node === undefined || definition === undefined) return;
  const place = `${type.name}.${definition.name}`;
  const answer = getNamedType(definition.type);
  if (!isCompositeType(answer)) {
    add(meter, factor * (HIDDEN[place] ?? 0), path);
    return;
  }
  const isFree = PLAIN.has(answer.name) || isPart(type, definition.name);
  const size = isFree ? factor : factor * sizeOf(place, getArgumentValues(definition, node, meter.asked.sample));
  if (!isFree && !isConnection(answer)) add(meter, size, path);
  ofSelection(meter, answer, nodes, size, path);
};

const ofType = (
  meter: Meter,
  type: GraphQLObjectType,
  selected: ReadonlyMap<string, readonly FieldNode[]>,
  factor: number,
  path: string,
): void => {
  for (const [key, nodes] of selected) ofField(meter, type, nodes, factor, path === "" ? key : `${path}.${key}`);
};

/** Of the types behind an interface a record has one: the costliest counts. */
const ofSelection = (
  meter: Meter,
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  factor: number,
  path: string,
): void => {
  if (isObjectType(type)) ofType(meter, type, select(meter.asked, type, setsOf(nodes)), factor, path);
  if (!isAbstractType(type)) return;
  const meters = groups(meter.asked, type, setsOf(nodes)).map(({ types, selected }) => {
    const each: Meter = { asked: meter.asked, largest: { cost: 0, path }, total: 0 };
    if (types[0] !== undefined) ofType(each, types[0], selected, factor, path);
    return each;
  });
  const costliest = meters.toSorted((a, b) => b.total - a.total)[0];
  if (costliest === undefined) return;
  meter.total += costliest.total;
  if (costliest.largest.cost > meter.largest.cost) meter.largest = costliest.largest;
};

const written = (cost: number): string => cost.toLocaleString("en");

/** What an operation costs at most. Throws QUERY_TOO_COSTLY over `limit`, naming the field that costs most. */
export const costOf = (asked: Selecting, operation: OperationDefinitionNode, limit: number): Cost => {
  const type = asked.schema.getRootType(operation.operation);
  if (!type) return { total: 0, limit };
  const meter: Meter = { asked, largest: { cost: 0, path: "" }, total: 0 };
  ofType(meter, type, select(asked, type, [operation.selectionSet]), 1, "");
  const { total, largest } = meter;
  if (total <= limit) return { total, limit };
  throw new PublicError(
    "QUERY_TOO_COSTLY",
    `The operation may fetch ${written(total)} records, but ${written(limit)} is the most. "${largest.path}" makes it large with ${written(largest.cost)}: ask for fewer by "first", or page by page.`,
  );
};
