import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from "graphql";
import { fieldOfTree } from "../plan/tree.ts";
import type { Context } from "./context.ts";

type Resolve = GraphQLFieldResolver<unknown, Context>;

/** A root takes its part of the planned answer, which all roots wait for; below `at`, the answer is there already. */
const resolveRoot: Resolve = async (source, args, context, info) =>
  fieldOfTree(source ?? (await context.answer()), args, context, info);

/** One resolver for all roots of queries: what they answer is planned together. */
export const queryResolvers = (schema: GraphQLSchema): Readonly<Record<string, Resolve>> => {
  const type = schema.getType("Query");
  if (!isObjectType(type)) throw new Error("Expected a type Query in schema.graphql, but got none.");
  return Object.fromEntries(Object.keys(type.getFields()).map((field) => [field, resolveRoot]));
};
