import { type GraphQLArgument, type GraphQLInputField, type GraphQLInputType, GraphQLID } from "graphql";
import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType } from "graphql";
import { CLOCKS, poolFor, type Pools } from "./pools.ts";

/*
 * Arguments for fields: some of them, as values or as variables.
 */

export type Arguing = {
  readonly pools: Pools;
  /** A choice from 0 to a number. */
  readonly draw: (most: number) => number;
  /** A number that was not yet. */
  readonly next: () => number;
  readonly declared: Map<string, { readonly type: string; readonly value: unknown }>;
};

type Input = GraphQLArgument | GraphQLInputField;

/** A new variable with a value, as it stands in the text. */
export const newVariable = ({ declared, next }: Arguing, type: string, value: unknown): string => {
  const name = `v${next()}`;
  declared.set(name, { type, value });
  return `$${name}`;
};

const SMALL = [1, 2, 3];

const anyScalar = (
  arguing: Arguing,
  owner: string,
  name: string,
  type: GraphQLInputType,
  isNested: boolean,
): unknown => {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[arguing.draw(named.getValues().length - 1)]?.name;
  if (named.name === "Boolean") return arguing.draw(1) === 1;
  const isSmall = isNested && (name === "first" || name === "limit");
  const pool = isSmall ? SMALL : poolFor(arguing.pools, owner, name, named === GraphQLID);
  return pool[arguing.draw(pool.length - 1)];
};

const anyValue = (
  arguing: Arguing,
  owner: string,
  input: Input,
  type: GraphQLInputType,
  isNested: boolean,
): unknown => {
  if (isNonNullType(type)) return anyValue(arguing, owner, input, type.ofType, isNested);
  if (isListType(type)) {
    const least = owner === "Query.nodes" ? 1 : 0;
    return Array.from({ length: least + arguing.draw(2) }, () =>
      anyValue(arguing, owner, input, type.ofType, isNested),
    );
  }
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return anyScalar(arguing, owner, input.name, type, isNested);
  const fields = Object.values(named.getFields()).filter(() => arguing.draw(3) === 3);
  return Object.fromEntries(
    fields.map((field) => [field.name, anyValue(arguing, named.name, field, field.type, isNested)]),
  );
};

/** A value as it stands in a document. */
const written = (value: unknown, type: GraphQLInputType): string => {
  if (value === null || value === undefined) return "null";
  const named = getNamedType(type);
  if (Array.isArray(value)) return `[${value.map((each) => written(each, named as GraphQLInputType)).join(", ")}]`;
  if (isEnumType(named)) return String(value);
  if (!isInputObjectType(named)) return JSON.stringify(value);
  const fields = Object.entries(value as Readonly<Record<string, unknown>>).map(([name, inner]) => {
    const field = named.getFields()[name];
    return `${name}: ${field === undefined ? "null" : written(inner, field.type)}`;
  });
  return `{${fields.join(", ")}}`;
};

const asText = (arguing: Arguing, { type }: Input, value: unknown): string =>
  arguing.draw(3) === 3 ? newVariable(arguing, String(type), value) : written(value, type);

/** Without these a list would mostly be as long as it can be, and a search for paths, which the reference tries all, too long. */
const BOUNDS: ReadonlySet<string> = new Set(["first", "maxLength"]);

/** Arguments for a field, `Type.field`, as texts by name. `after` is never given. */
export const writeArguments = (
  arguing: Arguing,
  owner: string,
  args: readonly GraphQLArgument[],
  { isNested }: { readonly isNested: boolean },
): Readonly<Record<string, string>> => {
  if (owner === "Query.at") {
    const clocks = CLOCKS[arguing.draw(CLOCKS.length - 1)] ?? {};
    const given = args.filter(({ name }) => name in clocks);
    return Object.fromEntries(given.map((arg) => [arg.name, asText(arguing, arg, clocks[arg.name])]));
  }
  const given = args.filter(
    (arg) => arg.name !== "after" && (isRequired(arg) || BOUNDS.has(arg.name) || arguing.draw(2) === 2),
  );
  return Object.fromEntries(
    given.map((arg) => [arg.name, asText(arguing, arg, anyValue(arguing, owner, arg, arg.type, isNested))]),
  );
};

const isRequired = ({ type, defaultValue }: Input): boolean => isNonNullType(type) && defaultValue === undefined;
