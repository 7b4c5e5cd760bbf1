import {
  type ExecutionResult,
  execute,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
  validateSchema,
} from "graphql";
import { NOW } from "../../src/domain/at.ts";
import type { EntityRecord } from "../../src/domain/record.ts";
import { entityResolvers, type Seen, typeOfKind } from "./entities.ts";
import { bilateral, bilateralResolvers } from "./bilateral.ts";
import { audit, proposal, proposals } from "./deeds.ts";
import { judgement, judgements } from "./judgements.ts";
import { neighbourhood } from "./neighbourhood.ts";
import { pathResolvers, paths } from "./paths.ts";
import { query } from "./query.ts";
import { recordResolvers } from "./records.ts";
import { identityCandidates } from "./identity-candidates.ts";
import { search } from "./search.ts";
import { viewOf, type World } from "./world.ts";

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

const fieldOf: GraphQLFieldResolver<unknown, unknown> = (parent, asked, _context, { parentType, fieldName }) => {
  const resolver = RESOLVERS[parentType.name]?.[fieldName];
  if (resolver !== undefined) return resolver(parent as never, asked as never);
  return (parent as Readonly<Record<string, unknown>>)[fieldName];
};

/** What the reference answers to a document. */
export const askReference = (
  schema: GraphQLSchema,
  world: World,
  document: string,
  variables: Readonly<Record<string, unknown>>,
): ExecutionResult => {
  const [problem] = validateSchema(schema);
  if (problem !== undefined) throw problem;
  return execute({
    schema,
    document: parse(document),
    rootValue: { view: viewOf(world, NOW) },
    variableValues: variables,
    fieldResolver: fieldOf,
    typeResolver: typeOf,
  }) as ExecutionResult;
};
