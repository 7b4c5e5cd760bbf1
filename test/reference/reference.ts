import {
  type ExecutionResult,
  execute,
  type GraphQLField,
  type GraphQLFieldResolver,
  GraphQLID,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  parse,
  validateSchema,
} from "graphql";
import { NOW } from "../../src/domain/at.ts";
import type { EntityRecord } from "../../src/domain/record.ts";
import { entityResolvers, typeOfKind } from "./entities.ts";
import type { Seen } from "./seen.ts";
import { bilateral, bilateralResolvers } from "./bilateral.ts";
import { audit, proposal, proposals } from "./deeds.ts";
import { judgement, judgements } from "./judgements.ts";
import { neighbourhood } from "./neighbourhood.ts";
import { pathResolvers, paths } from "./paths.ts";
import { query } from "./query.ts";
import { recordResolvers } from "./records.ts";
import { identityCandidates } from "./identity-candidates.ts";
import { search } from "./search.ts";
import { canonicalOf, type View, viewOf, type World } from "./world.ts";

/*
 * The whole Query API once more, the slow way: graphql-js walks the selection, and each field is a resolver over plain arrays.
 * It shares the domain's folds with the service, for which there are tests of their own, and nothing of src/plan.
 */

type Resolver = (parent: never, asked: never) => unknown;

const RESOLVERS: Readonly<Record<string, Readonly<Record<string, Resolver>>>> = {
  Query: { ...query, search, identityCandidates, bilateral, neighbourhood, paths, audit, proposals, judgements },
  Proposal: proposal,
  Judgement: judgement,
  ...entityResolvers,
  ...recordResolvers,
  ...bilateralResolvers,
  ...pathResolvers,
};

const PREFIXES: readonly (readonly [string, string])[] = [
  ["relation:", "Relation"],
  ["statement:", "Statement"],
  ["source:", "Source"],
];

const typeOf = (value: unknown): string => {
  const { record } = value as Seen<EntityRecord>;
  const [, type] = PREFIXES.find(([prefix]) => record.id.startsWith(prefix)) ?? [];
  return type ?? typeOfKind(record.kind);
};

type Given = Readonly<Record<string, unknown>>;

/** A value with each id in it replaced by the one that it answers as. */
const answering = (world: World, type: GraphQLInputType, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((each) => answering(world, type, each));
  const named = getNamedType(type);
  if (named === GraphQLID) return typeof value === "string" ? canonicalOf(world, value) : value;
  if (!isInputObjectType(named) || typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([name, inner]) => {
    const field = named.getFields()[name];
    return [name, field === undefined ? inner : answering(world, field.type, inner)];
  });
  return Object.fromEntries(fields);
};

const answeringAll = (world: World, definition: GraphQLField<unknown, unknown> | undefined, asked: Given): Given =>
  Object.fromEntries(
    Object.entries(asked).map(([name, value]) => {
      const argument = definition?.args.find((each) => each.name === name);
      return [name, argument === undefined ? value : answering(world, argument.type, value)];
    }),
  );

const fieldOf: GraphQLFieldResolver<unknown, unknown> = (parent, asked, _context, info) => {
  const { parentType, fieldName } = info;
  const resolver = RESOLVERS[parentType.name]?.[fieldName];
  const { world } = (info.rootValue as { readonly view: View }).view;
  const given = answeringAll(world, parentType.getFields()[fieldName], asked);
  if (resolver !== undefined) return resolver(parent as never, given as never);
  return (parent as Readonly<Record<string, unknown>>)[fieldName];
};

/** How many objects of each type are in an answer. */
export type Tally = Map<string, number>;

const tallied: GraphQLFieldResolver<unknown, Tally> = (parent, asked, tally, info) => {
  const value = fieldOf(parent, asked, tally, info);
  const { name } = getNamedType(info.returnType);
  const objects = Array.isArray(value) ? value.filter((each) => each !== null).length : value === null ? 0 : 1;
  tally.set(name, (tally.get(name) ?? 0) + objects);
  return value;
};

/** What the reference answers to a document. */
export const askReference = (
  schema: GraphQLSchema,
  world: World,
  document: string,
  variables: Readonly<Record<string, unknown>>,
  tally: Tally = new Map(),
): ExecutionResult => {
  const [problem] = validateSchema(schema);
  if (problem !== undefined) throw problem;
  return execute({
    schema,
    document: parse(document),
    rootValue: { view: viewOf(world, NOW) },
    variableValues: variables,
    contextValue: tally,
    fieldResolver: tallied,
    typeResolver: typeOf,
  }) as ExecutionResult;
};
