import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from "graphql";
import type { Selecting } from "./draft.ts";
import { select, setsOf } from "./select.ts";
import { type Tree, typeOfTree } from "./tree.ts";

/*
 * Terminology
 *
 * Completing   making the data of an answer from its tree: the fields that were asked, in their order, each checked against its
 *              type (GraphQL, October 2021, 6.4.3). graphql-js does it too, with a look-up, a resolver and a promise for each
 *              field; here that is decided once a document, since a plan knows all of it before.
 *
 * What does not fit its type is not made at all: graphql-js then completes the same tree, and says what is wrong where.
 */

/** Thrown when a tree does not fit; one for all, because nobody looks at it. */
const MISFIT = new Error("Expected a tree of the operation, but got another.");

type Complete = (value: unknown) => unknown;
type Sets = readonly SelectionSetNode[];

const misfit = (): never => {
  throw MISFIT;
};

const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined;

const orNull =
  (complete: Complete): Complete =>
  (value) =>
    isNothing(value) ? null : complete(value);

/** Objects with one shape are quick to make and to print; only `__proto__` would not be a field of one. */
const newData = (keys: readonly string[]): (() => Record<string, unknown>) =>
  keys.includes("__proto__") ? () => Object.create(null) : () => ({});

const ofFields = (draft: Selecting, type: GraphQLObjectType, sets: Sets): Complete => {
  const fields = [...select(draft, type, sets)].map(([key, nodes]) => [key, ofField(draft, type, nodes)] as const);
  const create = newData(fields.map(([key]) => key));
  return (tree) => {
    const data = create();
    for (const [key, complete] of fields) data[key] = complete((tree as Tree)[key]);
    return data;
  };
};

const ofField = (draft: Selecting, type: GraphQLObjectType, nodes: readonly FieldNode[]): Complete => {
  const name = nodes[0]?.name.value ?? "";
  if (name === "__typename") return () => type.name;
  const field = type.getFields()[name];
  // `__schema` and `__type` are in no tree.
  return field === undefined ? misfit : ofType(draft, field.type, setsOf(nodes));
};

/** Of an interface or a union: by the type that the tree was planned as. */
const ofAbstract = (draft: Selecting, sets: Sets): Complete => {
  const known = new Map<string, Complete>();
  const completeAs = (name: string): Complete => {
    const type = draft.schema.getType(name);
    const complete = isObjectType(type) ? ofFields(draft, type, sets) : misfit;
    known.set(name, complete);
    return complete;
  };
  return (tree) => {
    const name = typeOfTree(tree) ?? "";
    return (known.get(name) ?? completeAs(name))(tree);
  };
};

const ofNullable = (draft: Selecting, type: GraphQLOutputType, sets: Sets): Complete => {
  if (isLeafType(type)) return (value) => type.serialize(value) ?? misfit();
  if (isListType(type)) {
    const item = ofType(draft, type.ofType, sets);
    return (value) => (Array.isArray(value) ? value.map(item) : misfit());
  }
  return isObjectType(type) ? ofFields(draft, type, sets) : ofAbstract(draft, sets);
};

const ofType = (draft: Selecting, type: GraphQLOutputType, sets: Sets): Complete => {
  if (!isNonNullType(type)) return orNull(ofNullable(draft, type, sets));
  const complete = ofNullable(draft, type.ofType, sets);
  return (value) => (isNothing(value) ? misfit() : complete(value));
};

/** Completes the trees of an operation on queries; `null` for a tree that does not fit. */
export const completing = (
  draft: Selecting,
  type: GraphQLObjectType,
  selections: SelectionSetNode,
): ((tree: Tree) => Record<string, unknown> | null) => {
  const complete = ofFields(draft, type, [selections]);
  return (tree) => {
    try {
      return complete(tree) as Record<string, unknown>;
    } catch {
      return null;
    }
  };
};
