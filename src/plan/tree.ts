import { type GraphQLFieldResolver, type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from "graphql";

/*
 * A planned answer is a tree that has, for each response key, what was asked under it; so two aliases of a field with different
 * arguments have a place each. graphql-js walks it with the two functions below, completes and checks it.
 */

const TYPE: unique symbol = Symbol("type");

export type Tree = { [TYPE]?: string; [key: string]: unknown };

/** An object of the answer without fields yet. It has no prototype: a response key may be `__proto__`. */
export const newTree = (type: string | null): Tree => {
  const tree: Tree = Object.create(null);
  if (type !== null) tree[TYPE] = type;
  return tree;
};

/** The object type that a tree was planned as. */
export const typeOfTree = (tree: unknown): string | undefined => (tree as Tree)[TYPE];

/** Takes a field from the tree by its response key. */
export const fieldOfTree: GraphQLFieldResolver<unknown, unknown> = (tree, _arguments, _context, { path }) =>
  (tree as Tree | undefined)?.[path.key];

/** Lets the fields of a schema that have no resolver be answered from trees, and the types behind its interfaces too. */
export const answerFromTrees = (schema: GraphQLSchema): void => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (isAbstractType(type)) type.resolveType = typeOfTree;
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) field.resolve ??= fieldOfTree;
  }
};
