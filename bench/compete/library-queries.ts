import type { Asking } from "./shapes.ts";

type Value = Readonly<Record<string, unknown>>;
type Query = {
  readonly document: string;
  readonly variables: (asking: Asking) => Asking;
  /** The answer in the form that the other contestants give it in. */
  readonly toCommon: (data: Value) => unknown;
};

const rows = (value: unknown): readonly Value[] => (Array.isArray(value) ? value : []);
const map = (value: unknown): Value => (typeof value === "object" && value !== null ? (value as Value) : {});
const edgesOf = (value: unknown): readonly Value[] => rows(map(value).edges);
const nodesOf = (value: unknown): readonly Value[] => edgesOf(value).map(({ node }) => map(node));

const daysOf = (json: unknown): unknown => {
  if (typeof json !== "string") return null;
  const { from, to } = JSON.parse(json);
  return { from, to };
};

const PEOPLE = `peopleConnection(where: { folded: { contains: $like } }, first: 20, after: $after, sort: [{ name: ASC }, { id: ASC }])`;

/** The library's cursors are offsets. */
const OFFSET_980 = Buffer.from("arrayconnection:979").toString("base64");

const page: Query = {
  document: `query ($like: String!, $after: String) {
    ${PEOPLE} { totalCount edges { node { id name } } pageInfo { hasNextPage } }
  }`,
  variables: ({ like, after }) => ({ like, after: after === null ? null : OFFSET_980 }),
  toCommon: ({ peopleConnection }) => ({
    people: {
      totalCount: map(peopleConnection).totalCount,
      nodes: nodesOf(peopleConnection),
      pageInfo: map(peopleConnection).pageInfo,
    },
  }),
};

const BY_DAY = "sort: [{ edge: { day: DESC } }, { edge: { id: DESC } }], first: 5";

const named = ({ id, name }: Value): Value => ({ id, name });

const validityOf = ({ from, to }: Value): unknown => (from === null && to === null ? null : { from, to });

const below = (value: unknown, side: "from" | "to", shape: (node: Value) => Value, isDated = false): Value => ({
  nodes: edgesOf(value).map(({ properties, node }) => ({
    id: map(properties).id,
    ...(isDated ? { validity: validityOf(map(properties)) } : {}),
    [side]: shape(map(node)),
  })),
});

const fourLevels: Query = {
  document: `query ($id: ID!) {
    countries(where: { id: { eq: $id } }) { id name holdersConnection(${BY_DAY}) { edges { properties { id from to } node {
      id name meetingsConnection(${BY_DAY}) { edges { properties { id } node {
        id name participantsConnection(${BY_DAY}) { edges { properties { id } node {
          id name visitsConnection(${BY_DAY}) { edges { properties { id } node { id name } } }
        } } }
      } } }
    } } } }
  }`,
  variables: ({ id }) => ({ id }),
  toCommon: ({ countries }) => {
    const country = map(rows(countries)[0]);
    const other = (node: Value): Value => ({ ...named(node), relations: below(node.visitsConnection, "to", named) });
    const meeting = (node: Value): Value => ({
      ...named(node),
      relations: below(node.participantsConnection, "from", other),
    });
    const holder = (node: Value): Value => ({
      ...named(node),
      relations: below(node.meetingsConnection, "to", meeting),
    });
    return { entity: { ...named(country), relations: below(country.holdersConnection, "from", holder, true) } };
  },
};

const bilateral: Query = {
  document: `query ($pair: String!, $from: String!, $to: String!) {
    pairs(where: { pair: { eq: $pair }, kind: { eq: "VISIT" }, day: { gte: $from, lte: $to }, until: { gte: $from } }, sort: [{ day: DESC }, { id: DESC }], limit: 20) {
      visit { id status validityJson
        evidence(sort: [{ publishedTo: ASC }, { publishedFrom: ASC }, { id: ASC }], limit: 5) { id property toldBy { id title publisher } }
      }
    }
  }`,
  variables: ({ a, b, during }) => {
    const [first, last] = String(during).split("/");
    return { pair: [a, b].sort().join("|"), from: `${first}-01-01`, to: `${last}-12-31` };
  },
  toCommon: ({ pairs }) => ({
    bilateral: {
      visits: {
        nodes: rows(pairs).map(({ visit }) => {
          const { id, status, validityJson, evidence } = map(rows(visit)[0]);
          const nodes = rows(evidence).map(({ toldBy, ...statement }) => ({ ...statement, source: rows(toldBy)[0] }));
          return { id, status, validity: daysOf(validityJson), evidence: { nodes } };
        }),
      },
    },
  }),
};

const dashboard: Query = {
  document: `query ($id: ID!) {
    countries(where: { id: { eq: $id } }) { id name }
    people(sort: [{ name: ASC }, { id: ASC }], limit: 5) { id name }
    institutions(sort: [{ name: ASC }, { id: ASC }], limit: 5) { id name }
    agreements(sort: [{ name: ASC }, { id: ASC }], limit: 5) { id name status }
    relations(where: { type: { eq: "HOLDS_OFFICE" } }, sort: [{ day: DESC }, { id: DESC }], limit: 5) {
      id validityJson holder { id name } country { id name }
    }
  }`,
  variables: ({ id }) => ({ id }),
  toCommon: ({ countries, people, institutions, agreements, relations }) => ({
    hub: rows(countries)[0],
    people: { nodes: people },
    institutions: { nodes: institutions },
    agreements: { nodes: agreements },
    latest: {
      nodes: rows(relations).map(({ id, validityJson, holder, country }) => ({
        id,
        validity: daysOf(validityJson),
        from: rows(holder)[0],
        to: rows(country)[0],
      })),
    },
  }),
};

/** The library's own query for each shape. `tuned`: by the one label that all entities have, in place of the interface. */
export const libraryQueries = (isTuned: boolean): Readonly<Record<string, Query>> => {
  const anything = isTuned ? "things" : "entities";
  return {
    entity: {
      document: `query ($id: ID!) { ${anything}(where: { id: { eq: $id } }) { id kind name nameRu } }`,
      variables: ({ id }) => ({ id }),
      toCommon: (data) => {
        const { nameRu, ...entity } = map(rows(data[anything])[0]);
        return { entity: { ...entity, ru: nameRu } };
      },
    },
    page,
    "page-50": page,
    bilateral,
    "four-levels": fourLevels,
    dashboard,
    "all-kinds": {
      document: `query ($text: String!) { ${anything}(where: { name: { eq: $text } }, sort: [{ id: ASC }], limit: 1) { id kind name } }`,
      variables: ({ text }) => ({ text }),
      toCommon: (data) => ({ search: { nodes: data[anything] } }),
    },
    text: {
      document: `query ($text: String!) { peopleByText(phrase: $text, first: 1) { edges { node { id kind name } } } }`,
      variables: ({ text }) => ({ text }),
      toCommon: ({ peopleByText }) => ({ search: { nodes: nodesOf(peopleByText) } }),
    },
    thousand: {
      document: `query ($first: Int!) { people(sort: [{ name: ASC }, { id: ASC }], limit: $first) { id name } }`,
      variables: ({ first }) => ({ first }),
      toCommon: ({ people }) => ({ people: { nodes: people } }),
    },
  };
};
