import { serveTuned } from "./apollo.ts";
import { connect, reader, type Settings } from "./connect.ts";
import { createLoaders, type Loaders, type Row } from "./loaders.ts";

/* Apollo, a resolver a field, and a DataLoader for each thing that is found by a key: one query a level, never one a row. */

const TYPES = /* GraphQL */ `
  scalar Edtf
  enum Language { EN RU }
  enum EntityKind { COUNTRY PERSON INSTITUTION OFFICE AGREEMENT VISIT MEETING EVENT RESOURCE PLACE GROUP }
  enum RelationType { HOLDS_OFFICE MET_AT VISITOR_ON }
  enum EntityOrder { NAME_ASC }
  input EntityFilter { nameLike: String }
  input RelationFilter { types: [RelationType!] }
  type Validity { from: String to: String }
  type Entity {
    id: ID!
    kind: EntityKind!
    name(language: Language! = EN): String!
    status: String
    validity: Validity
    relations(types: [RelationType!]!, first: Int! = 20): Relations!
    evidence(first: Int! = 20): Statements!
  }
  type Entities { nodes: [Entity!]! totalCount: Int! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! }
  type Relation { id: ID! from: Entity! to: Entity! validity: Validity }
  type Relations { nodes: [Relation!]! }
  type Statement { id: ID! property: String! source: Source! }
  type Statements { nodes: [Statement!]! }
  type Source { id: ID! title: String! publisher: String }
  type Bilateral { visits(during: Edtf!, first: Int! = 20): Entities! }
  type Query {
    entity(id: ID!): Entity
    people(where: EntityFilter, orderBy: EntityOrder! = NAME_ASC, first: Int! = 20, after: String): Entities!
    institutions(orderBy: EntityOrder! = NAME_ASC, first: Int! = 20): Entities!
    agreements(orderBy: EntityOrder! = NAME_ASC, first: Int! = 20): Entities!
    relations(where: RelationFilter, first: Int! = 20): Relations!
    bilateral(a: ID!, b: ID!): Bilateral
    search(text: String!, kinds: [EntityKind!], first: Int! = 10): Entities!
  }
`;

type Context = Loaders;

const daysOf = ({ validityJson }: Row): unknown => (typeof validityJson === "string" ? JSON.parse(validityJson) : null);

type ListArguments = {
  readonly where?: { readonly nameLike?: string };
  readonly first: number;
  readonly after?: string | null;
};

const listOf =
  (label: string) =>
  (_: unknown, { where, first, after }: ListArguments): object => ({ label, like: where?.nameLike, first, after });

const pageOf = async (
  list: Row,
  load: Loaders,
): Promise<{ readonly nodes: readonly Row[]; readonly more: boolean }> => {
  const found = await load.list(list);
  const first = Number(list.first);
  return { nodes: found.slice(0, first), more: found.length > first };
};

const RESOLVERS = {
  Query: {
    entity: (_: unknown, { id }: { readonly id: string }, load: Context) => load.entity.load(id),
    people: listOf("Person"),
    institutions: listOf("Institution"),
    agreements: listOf("Agreement"),
    relations: (
      _: unknown,
      { where, first }: { readonly where: { readonly types: readonly string[] }; readonly first: number },
      load: Context,
    ) => load.latest(where.types, first).then((nodes) => ({ nodes })),
    bilateral: (_: unknown, pair: object) => pair,
    search: (
      _: unknown,
      { text, kinds }: { readonly text: string; readonly kinds?: readonly string[] },
      load: Context,
    ) => load.search(text, kinds !== undefined).then((found) => ({ found })),
  },
  Bilateral: {
    visits: ({ a, b }: Row, { during, first }: { readonly during: string; readonly first: number }, load: Context) =>
      load.visits(String(a), String(b), during, first).then((found) => ({ found })),
  },
  Entities: {
    nodes: (list: Row, _: unknown, load: Context) => list.found ?? pageOf(list, load).then(({ nodes }) => nodes),
    totalCount: (list: Row, _: unknown, load: Context) => load.count(list),
    pageInfo: (list: Row, _: unknown, load: Context) => pageOf(list, load).then(({ more }) => ({ hasNextPage: more })),
  },
  Entity: {
    name: (entity: Row, { language }: { readonly language: string }) =>
      language === "RU" ? entity.nameRu : entity.name,
    validity: daysOf,
    relations: (
      { id }: Row,
      { types, first }: { readonly types: readonly string[]; readonly first: number },
      load: Context,
    ) =>
      load
        .relations(types, first)
        .load(String(id))
        .then((nodes) => ({ nodes })),
    evidence: ({ id }: Row, { first }: { readonly first: number }, load: Context) =>
      load
        .evidence(first)
        .load(String(id))
        .then((nodes) => ({ nodes })),
  },
  Relation: {
    from: ({ a }: Row, _: unknown, load: Context) => load.entity.load(String(a)),
    to: ({ b }: Row, _: unknown, load: Context) => load.entity.load(String(b)),
    validity: daysOf,
  },
  Statement: {
    source: ({ source }: Row, _: unknown, load: Context) => load.source.load(String(source)),
  },
};

export const serveResolvers = async (settings: Settings): Promise<string> => {
  const read = reader(connect(settings), settings);
  return serveTuned({ served: { typeDefs: TYPES, resolvers: RESOLVERS }, context: () => createLoaders(read) });
};
