import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
} from "graphql";
import { PublicError } from "../errors.ts";
import type { Arguments, Frame, FromFrame, Sizing } from "./frame.ts";
import type { Field } from "./plan-record.ts";

/*
 * Terminology
 *
 * Draft    a plan while it is being made.
 * Binding  a parameter of the statement and where its value comes from in a frame.
 *
 * A plan serves every request whose variables have the same signature (signature.ts). So what shapes the text may ask only
 * whether an argument is there (`has`) or which enum value or truth value it is (`choice`); a value is read from the frame.
 */

export type Binding = { readonly name: string; readonly read: FromFrame<unknown> };

export type CallSite = { readonly definition: GraphQLField<unknown, unknown>; readonly node: FieldNode };

export type Draft = {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** How a field is planned: the registry in src/plan/fields. */
  readonly fieldOf: (type: string, field: string) => Field;
  /** Of the first request; only for `has`, `choice`, `@include` and `@skip`. */
  readonly sample: Arguments;
  readonly calls: CallSite[];
  readonly bindings: Binding[];
  /** What must be found beside the graph before it is asked. */
  readonly preparations: ((frame: Frame) => Promise<void>)[];
  /** The root fields that need something from beside the graph. */
  readonly unplanned: string[];
  /** Roles that are needed to ask it. */
  readonly roles: Set<NeededRole>;
  names: number;
};

/** The least role of a key that may ask for a field which is not for everybody. */
export type NeededRole = "contributor" | "editor";

/** What selections are read with. */
export type Selecting = Pick<Draft, "schema" | "fragments" | "sample">;

export const startDraft = (parts: Pick<Draft, "schema" | "fragments" | "sample" | "fieldOf">): Draft => ({
  ...parts,
  calls: [],
  bindings: [],
  preparations: [],
  unplanned: [],
  roles: new Set(),
  names: 0,
});

/** A statement of more names than that would take the database minutes to read. */
const MOST_NAMES = 20_000;

/** A name that the statement does not have yet: `x7`. Throws QUERY_TOO_LARGE when there are too many. */
export const newName = (draft: Draft, letter: string): string => {
  draft.names += 1;
  if (draft.names > MOST_NAMES)
    throw new PublicError(
      "QUERY_TOO_LARGE",
      "The operation asks for too many lists and things at once, fragments followed; split it.",
    );
  return `${letter}${draft.names}`;
};

/** A new parameter of the statement, as it stands in the text: `$p7`. */
export const bind = (draft: Draft, read: FromFrame<unknown>): string => {
  const name = newName(draft, "p");
  draft.bindings.push({ name, read });
  return `$${name}`;
};

/** A field with arguments as the maker of a plan may see it. */
export type Call = {
  readonly number: number;
  /** Whether the argument at a dotted place is given and not null, and no empty list. */
  readonly has: (place: string) => boolean;
  /** The enum value or truth value at a dotted place. */
  readonly choice: (place: string) => unknown;
  /** How many items a list has, counted up to three. */
  readonly count: (place: string) => number;
  /** The values, in a frame. */
  readonly read: (frame: Pick<Sizing, "calls">) => Arguments;
};

const isMap = (value: unknown): value is Arguments => typeof value === "object" && value !== null;

/** The value at a dotted place: `where.during`. */
export const valueAt = (values: Arguments, place: string): unknown =>
  place.split(".").reduce<unknown>((value, name) => (isMap(value) ? value[name] : undefined), values) ?? null;

/** The call of a field at one place of the document. */
export const callOf = (draft: Draft, type: GraphQLObjectType, node: FieldNode): Call => {
  const definition = type.getFields()[node.name.value];
  if (definition === undefined)
    throw new Error(`Expected a field "${type.name}.${node.name.value}" in the schema, but got none.`);
  const sample = getArgumentValues(definition, node, draft.sample);
  const number = draft.calls.push({ definition, node }) - 1;
  const listAt = (place: string): readonly unknown[] => {
    const value = valueAt(sample, place);
    return Array.isArray(value) ? value : [];
  };
  return {
    number,
    has: (place) => {
      const value = valueAt(sample, place);
      return Array.isArray(value) ? value.length > 0 : value !== null;
    },
    choice: (place) => valueAt(sample, place),
    count: (place) => Math.min(3, listAt(place).length),
    read: (frame) => frame.calls[number] ?? {},
  };
};
