import type { Inputs } from "./inputs.ts";

/*
 * Terminology
 *
 * Shape    a kind of question that all contestants answer.
 * Asking   one question: variables of our own document, which the raw driver and the resolvers take too.
 */

export type Asking = Readonly<Record<string, unknown>>;

export type Shape = {
  readonly name: string;
  readonly about: string;
  /** In our own schema, of which the resolvers serve the part that is asked. */
  readonly document: string;
  readonly askings: (inputs: Inputs) => readonly Asking[];
};

const PAGE = `query ($like: String!, $after: String) {
  people(where: { nameLike: $like }, orderBy: NAME_ASC, first: 20, after: $after) {
    totalCount nodes { id name } pageInfo { hasNextPage }
  }
}`;

const FOUR_LEVELS = `query ($id: ID!) {
  entity(id: $id) { id name relations(types: [HOLDS_OFFICE], first: 5) { nodes { id validity { from to } from {
    id name relations(types: [MET_AT], first: 5) { nodes { id to {
      id name relations(types: [MET_AT], first: 5) { nodes { id from {
        id name relations(types: [VISITOR_ON], first: 5) { nodes { id to { id name } } }
      } } }
    } } }
  } } } }
}`;

const BILATERAL = `query ($a: ID!, $b: ID!, $during: Edtf!) {
  bilateral(a: $a, b: $b) { visits(during: $during, first: 20) { nodes {
    id status validity { from to }
    evidence(first: 5) { nodes { id property source { id title publisher } } }
  } } }
}`;

const DASHBOARD = `query ($id: ID!) {
  hub: entity(id: $id) { id name }
  people(orderBy: NAME_ASC, first: 5) { nodes { id name } }
  institutions(orderBy: NAME_ASC, first: 5) { nodes { id name } }
  agreements(orderBy: NAME_ASC, first: 5) { nodes { id name status } }
  latest: relations(where: { types: [HOLDS_OFFICE] }, first: 5) { nodes { id validity { from to } from { id name } to { id name } } }
}`;

const searching = (kinds: string): string =>
  `query ($text: String!) { search(text: $text${kinds}, first: 1) { nodes { id kind name } } }`;

/** What is asked, from the cheapest on. */
export const SHAPES: readonly Shape[] = [
  {
    name: "entity",
    about: "an entity by its id",
    document: "query ($id: ID!) { entity(id: $id) { id kind name ru: name(language: RU) } }",
    askings: ({ people }) => people.map((id) => ({ id })),
  },
  {
    name: "page",
    about: "20 people whose name contains something, by name, and how many there are",
    document: PAGE,
    askings: ({ likes }) => likes.map((like) => ({ like, after: null })),
  },
  {
    name: "page-50",
    about: "the same, page 50",
    document: PAGE,
    askings: ({ likes, places }) => likes.map((like) => ({ like, after: places.get(like) ?? null })),
  },
  {
    name: "bilateral",
    about: "visits between two countries in ten years, with evidence",
    document: BILATERAL,
    askings: ({ pairs }) => pairs.map(([a, b]) => ({ a, b, during: "2005/2014" })),
  },
  {
    name: "four-levels",
    about: "from a hub: its five latest holders of offices, five meetings of each, who was there, five visits of each",
    document: FOUR_LEVELS,
    askings: ({ hubs }) => hubs.map((id) => ({ id })),
  },
  {
    name: "dashboard",
    about: "five roots in one operation",
    document: DASHBOARD,
    askings: ({ hubs }) => hubs.map((id) => ({ id })),
  },
  {
    name: "all-kinds",
    about: "by name among all kinds",
    document: searching(""),
    askings: ({ names }) => names.map((text) => ({ text })),
  },
  {
    name: "text",
    about: "people by words of a name in another order and small letters",
    document: searching(", kinds: [PERSON]"),
    askings: ({ names }) => names.map((name) => ({ text: name.toLowerCase().split(" ").reverse().join(" ") })),
  },
  {
    name: "thousand",
    about: "1,000 people, by name",
    document: "query ($first: Int!) { people(orderBy: NAME_ASC, first: $first) { nodes { id name } } }",
    askings: () => [{ first: 1_000 }],
  },
];

/** What an operation is sent as: JSON for `POST /graphql`. */
export const operationOf = ({ document }: Shape, variables: Asking): string =>
  JSON.stringify({ query: document, variables });
