import { buildSchema, type GraphQLFieldResolver, type GraphQLSchema, isObjectType, isScalarType } from "graphql";
import { answerFromTrees } from "../plan/tree.ts";

/** Resolvers by type and field. */
export type ResolverMap<Context> = Readonly<
  Record<string, Readonly<Record<string, GraphQLFieldResolver<never, Context, never>>>>
>;

type Scalar = { readonly name: string; parseValue: unknown; parseLiteral: unknown; serialize: unknown };

/** That the file is valid, `test/server/schema.test.ts` says: to ask at each start takes as long as to read it. */
const OPTIONS = { assumeValidSDL: true, noLocation: true } as const;

/**
 * The schema that `schema.graphql` describes, with the few resolvers that are needed and the scalars' checks; every other field
 * takes its value from a planned answer.
 * Throws when one of them names what the schema does not have.
 */
export const createSchema = <Context>(
  text: string,
  resolversOf: (schema: GraphQLSchema) => ResolverMap<Context>,
  scalars: readonly Scalar[],
): GraphQLSchema => {
  const schema = buildSchema(text, OPTIONS);
  for (const { name, parseValue, parseLiteral, serialize } of scalars) {
    const type = schema.getType(name);
    if (!isScalarType(type)) throw new Error(`Expected a scalar "${name}" in schema.graphql, but got none.`);
    Object.assign(type, { parseValue, parseLiteral, serialize });
  }
  for (const [typeName, fields] of Object.entries(resolversOf(schema))) {
    const type = schema.getType(typeName);
    for (const [fieldName, resolve] of Object.entries(fields)) {
      const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
      if (field === undefined) throw new Error(`Expected "${typeName}.${fieldName}" in schema.graphql, but got none.`);
      field.resolve = resolve as unknown as GraphQLFieldResolver<unknown, unknown>;
    }
  }
  answerFromTrees(schema);
  return schema;
};
