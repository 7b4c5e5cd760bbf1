import fc from "fast-check";
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { type Arguing, newVariable, writeArguments } from "./any-arguments.ts";
import type { Pools } from "./pools.ts";

/*
 * Valid documents made from the schema: aliases, fragments with and without names, interfaces, @include and @skip, variables,
 * nested clocks, and connections whose cursors are read from a first answer.
 *
 * Terminology
 *
 * Draw     a choice from 0 to a number; 0 is the simplest.
 * Single   a place that an answer has once, so that the cursor of a connection there can be read from it.
 */

/** A variable that is null at first, and then the end cursor of the connection at a path of the answer. */
export type CursorPlace = { readonly variable: string; readonly path: readonly (string | number)[] };

export type AnyDocument = {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly cursors: readonly CursorPlace[];
};

type Making = Arguing & {
  readonly schema: GraphQLSchema;
  readonly fragments: Map<string, { readonly type: string; readonly text: string }>;
  readonly cursors: CursorPlace[];
  /** How many more fields with selections there may be. */
  left: number;
};

/** Where a selection stands: how deep, and the path to it when it is single. */
type Spot = { readonly depth: number; readonly path: readonly (string | number)[] | null };

const DEEPEST = 7;

const isLeaf = (field: GraphQLField<unknown, unknown>): boolean => !isCompositeType(getNamedType(field.type));

const isListed = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  isListType(isNonNullType(type) ? type.ofType : type);

/** Cursors keep their names, by which they are known when answers are compared: the reference has others. */
const isCursor = ({ name }: GraphQLField<unknown, unknown>): boolean => name.toLowerCase().endsWith("cursor");

const isConnection = ({ name }: GraphQLCompositeType): boolean => name.endsWith("Connection");

/** Asking these of many is slow in the reference, which tries all ways. */
const ONLY_SINGLE: ReadonlySet<string> = new Set(["paths", "identityCandidates", "neighbourhood", "search", "at"]);

const fieldsOf = (making: Making, type: GraphQLCompositeType, { depth, path }: Spot) => {
  if (!isObjectType(type) && !isAbstractType(type)) return [];
  const fields = "getFields" in type ? Object.values(type.getFields()) : [];
  const mayDescend = making.left > 0 && depth < DEEPEST;
  return fields.filter((field) => isLeaf(field) || (mayDescend && (path !== null || !ONLY_SINGLE.has(field.name))));
};

/** `@include` or `@skip`, by a value or a variable; mostly neither. */
const directive = (making: Making): string => {
  const choice = making.draw(15);
  if (choice < 12) return "";
  const name = choice % 2 === 0 ? "include" : "skip";
  const value = making.draw(2) > 0 === (name === "include");
  return ` @${name}(if: ${making.draw(1) === 0 ? value : newVariable(making, "Boolean!", value)})`;
};

const cursorAt = (making: Making, path: readonly (string | number)[]): string => {
  const name = `c${making.cursors.length + 1}`;
  making.declared.set(name, { type: "String", value: null });
  making.cursors.push({ variable: name, path });
  return `$${name}`;
};

const writeField = (
  making: Making,
  parent: GraphQLObjectType | GraphQLCompositeType,
  field: GraphQLField<unknown, unknown>,
  spot: Spot,
): string => {
  const type = getNamedType(field.type);
  const isRoot = parent.name === "Query";
  const args = writeArguments(making, `${parent.name}.${field.name}`, field.args, { isNested: !isRoot });
  // Only fields without arguments keep their name: two of those can always stand for each other.
  const key = field.args.length > 0 || (!isCursor(field) && making.draw(5) === 5) ? `f${making.next()}` : field.name;
  const path = spot.path === null || isListed(field) ? null : [...spot.path, key];
  const hasCursor = path !== null && field.args.some(({ name }) => name === "after") && making.draw(2) > 0;
  const all = hasCursor ? { ...args, after: cursorAt(making, path) } : args;
  const texts = Object.entries(all).map(([name, text]) => `${name}: ${text}`);
  const head = `${key === field.name ? "" : `${key}: `}${field.name}${texts.length > 0 ? `(${texts.join(", ")})` : ""}`;
  // What a cursor is read from must be in the answer.
  const named = `${head}${hasCursor ? "" : directive(making)}`;
  if (!isCompositeType(type)) return named;
  making.left -= 1;
  const below = { depth: spot.depth + 1, path: hasCursor || making.draw(9) > 0 ? path : null };
  const more = hasCursor ? " pageInfo { hasNextPage endCursor }" : "";
  return `${named} ${writeSelection(making, type, below, more)}`;
};

const writeFields = (making: Making, type: GraphQLCompositeType, spot: Spot): readonly string[] => {
  const fields = fieldsOf(making, type, spot);
  if (fields.length === 0) return ["__typename"];
  const count = spot.depth === 0 ? 1 + making.draw(2) : 1 + making.draw(isConnection(type) ? 2 : 4);
  const texts = Array.from({ length: count }, () => {
    const composite = fields.filter((field) => !isLeaf(field));
    // Descend as often as not, so that documents go deep.
    const from = composite.length > 0 && making.draw(1) === 1 ? composite : fields;
    const field = from[making.draw(from.length - 1)];
    return field === undefined ? "__typename" : writeField(making, type, field, spot);
  });
  return making.draw(7) === 7 ? [...texts, "__typename"] : texts;
};

/** A type that a fragment inside another may be on. */
const typeOfFragment = (making: Making, type: GraphQLCompositeType): GraphQLCompositeType => {
  const possible = isAbstractType(type) ? making.schema.getPossibleTypes(type) : [];
  const interfaces = isObjectType(type) ? type.getInterfaces() : [];
  const all: readonly GraphQLCompositeType[] = [type, ...possible, ...interfaces];
  return all[making.draw(all.length - 1)] ?? type;
};

const namedFragment = (making: Making, type: GraphQLCompositeType, spot: Spot): string => {
  const known = [...making.fragments].filter(([, fragment]) => fragment.type === type.name);
  const again = known[making.draw(known.length)];
  if (again !== undefined) return `...${again[0]}`;
  const name = `F${making.next()}`;
  const text = writeFields(making, type, { ...spot, path: null }).join(" ");
  making.fragments.set(name, { type: type.name, text: `fragment ${name} on ${type.name} { ${text} }` });
  return `...${name}`;
};

const writeFragment = (making: Making, type: GraphQLCompositeType, spot: Spot): string => {
  const on = typeOfFragment(making, type);
  if (making.draw(2) === 2) return namedFragment(making, on, spot);
  const condition = on === type && making.draw(1) === 1 ? "" : ` on ${on.name}`;
  return `...${condition}${directive(making)} { ${writeFields(making, on, { ...spot, path: null }).join(" ")} }`;
};

const writeSelection = (making: Making, type: GraphQLCompositeType, spot: Spot, more = ""): string => {
  const parts = [...writeFields(making, type, spot)];
  const chance = isAbstractType(type) ? 1 : 4;
  while (making.left > 0 && spot.depth > 0 && making.draw(chance) === chance && parts.length < 6)
    parts.push(writeFragment(making, type, spot));
  return `{ ${parts.join(" ")}${more} }`;
};

/** A document by draws. */
const makeDocument = (schema: GraphQLSchema, pools: Pools, draw: (most: number) => number): AnyDocument => {
  const type = schema.getQueryType();
  if (!type) throw new Error("The schema has no queries.");
  let names = 0;
  const next = (): number => {
    names += 1;
    return names;
  };
  const making: Making = {
    schema,
    pools,
    draw,
    next,
    declared: new Map(),
    fragments: new Map(),
    cursors: [],
    left: 12,
  };
  const selection = writeSelection(making, type, { depth: 0, path: [] });
  const declared = [...making.declared];
  const head = declared.length > 0 ? `(${declared.map(([name, each]) => `$${name}: ${each.type}`).join(", ")})` : "";
  const fragments = [...making.fragments.values()].map(({ text }) => text);
  return {
    text: [`query Any${head} ${selection}`, ...fragments].join("\n"),
    variables: Object.fromEntries(declared.map(([name, { value }]) => [name, value])),
    cursors: making.cursors,
  };
};

/** Any document of a schema over what a world offers. */
export const anyDocument = (schema: GraphQLSchema, pools: Pools): fc.Arbitrary<AnyDocument> =>
  fc
    .infiniteStream(fc.nat({ max: 0x7fffffff }))
    .map((stream) => makeDocument(schema, pools, (most) => Number(stream.next().value) % (most + 1)));
