import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
  isScalarType,
  parse,
} from "graphql";
import { root } from "../root.ts";
import { answerFromTrees } from "../plan/tree.ts";

/** Resolvers by type and field. */
export type ResolverMap<Context> = Readonly<
  Record<string, Readonly<Record<string, GraphQLFieldResolver<never, Context, never>>>>
>;

type Scalar = { readonly name: string; parseValue: unknown; parseLiteral: unknown; serialize: unknown };

/** That the schema is valid, `test/server/schema.test.ts` says: to ask at each start takes as long as to read it. */
const OPTIONS = { assumeValid: true, assumeValidSDL: true } as const;

/** `schema.graphql` as the build has parsed it (scripts/build.mjs). */
const PARSED = join(import.meta.dirname, "schema.json");

/** `schema.graphql`: its text, and what it says, which is parsed here only where nothing is built. */
export const readSchema = (): { readonly text: string; readonly document: DocumentNode } => {
  const text = readFileSync(join(root, "schema.graphql"), "utf8");
  const document = existsSync(PARSED)
    ? (JSON.parse(readFileSync(PARSED, "utf8")) as DocumentNode)
    : parse(text, { noLocation: true });
  return { text, document };
};

/**
 * The schema that `schema.graphql` describes, with the few resolvers that are needed and the scalars' checks; every other field
 * takes its value from a planned answer.
 * Throws when one of them names what the schema does not have.
 */
export const createSchema = <Context>(
  document: DocumentNode,
  resolversOf: (schema: GraphQLSchema) => ResolverMap<Context>,
  scalars: readonly Scalar[],
): GraphQLSchema => {
  const schema = buildASTSchema(document, OPTIONS);
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
