import fc from "fast-check";
import type { Variables } from "./ask-graph.ts";
import { IDS } from "./history-lines.ts";

/*
 * What is asked of each history: a few documents, everything in them below two `at`, one in the other, with any clocks.
 */

const CLOCKS = [
  "validOn: Date",
  "publishedBy: Date",
  "recordedBy: DateTime",
  "certainty: Certainty",
  "datasets: [String!]",
];

const at = (which: string): string =>
  `at(${CLOCKS.map((clock) => clock.slice(0, clock.indexOf(":"))).map((name) => `${name}: $${name}${which}`)})`;

const VARIABLES = CLOCKS.flatMap((clock) => ["", "Inside"].map((which) => `$${clock.replace(":", `${which}:`)}`));

const ASKED = [
  "during: Edtf",
  "on: Date",
  "id: ID!",
  "other: ID!",
  "first: Int!",
  "after: String",
  "source: ID",
  "status: [Status!]",
  "participants: [ID!]",
  "countries: [ID!]",
];

const askedIn = (body: string): readonly string[] =>
  ASKED.map((name) => `$${name}`).filter((variable) => body.includes(variable.slice(0, variable.indexOf(":"))));

const RELATION = `fragment R on Relation {
  id type role status sourceCount disputed sentence validity { edtf from to extent derived mayBeginBefore mayEndAfter }
  terms { edtf derived } from { id } to { id name } office { id }
}`;

const TENURE = `fragment T on Tenure {
  holder { id name } validity { edtf extent derived } relation { id } predecessor { id } successor { id }
}`;

const inQuestion = (body: string, fragments = ""): string =>
  `query(${[...VARIABLES, ...askedIn(body)].join(", ")}) { ${at("")} { ${at("Inside")} { ${body} } } } ${fragments}`;

const ENTITIES = ["countries", "people", "institutions", "offices", "places", "groups", "resources"];
const OCCURRENCES = ["visits", "meetings", "events", "agreements"];

const FOUND =
  "nodes { length score timeOrder firstYear lastYear steps { relation { id status sourceCount } parallel { id } to { id } } } pageInfo { hasNextPage }";

const BODIES: Readonly<Record<string, string>> = {
  entities: ENTITIES.map(
    (list) =>
      `${list}(where: { during: $during, source: $source, participants: $participants, countries: $countries }, first: $first) { totalCount nodes { id name } pageInfo { hasNextPage } }`,
  ).join(" "),
  occurrences: OCCURRENCES.map(
    (list) =>
      `${list}(where: { during: $during, status: $status, participants: $participants, countries: $countries }, first: $first) { totalCount nodes { id status disputed validity { edtf } about { id } } pageInfo { hasNextPage } }`,
  ).join(" "),
  relations: `relations(where: { during: $during, source: $source, status: $status }, first: $first) { totalCount nodes { ...R } pageInfo { hasNextPage } }`,
  records: `figures { totalCount nodes { text value sourceCount disputed validity { edtf } evidence { nodes { id } } } }
    conflicts { totalCount nodes { subject { id } property kind rule suspicion shown { id } claims { id } } }
    disputes: conflicts(where: { kind: CONTRADICTS }, first: 1) { totalCount nodes { property } }
    disputed: relations(where: { disputed: true }, first: $first) { totalCount nodes { id } }
    seconded: relations(where: { minSources: 2 }, orderBy: SOURCES_DESC, first: $first) { totalCount nodes { id sourceCount } }
    sources(where: { during: $during }) { totalCount nodes { id origin { id } } }
    statements(where: { source: $source }, first: $first) { totalCount nodes { id relations { id } } pageInfo { hasNextPage } }`,
  entity: `entity(id: $id) { id name disputedNames: names { text } conflicts { id: property kind }
    relations(during: $during, first: $first) { totalCount nodes { ...R evidence { nodes { id } } datedBy { totalCount } statusHistory { status } } }
    timeline(first: 50) { totalCount nodes { id } } evidence(first: 50) { totalCount nodes { id } }
    ... on Person { offices(on: $on) { id } }
    ... on Office { body { id } accreditedTo { id } holders(during: $during) { id } onDay: holders(on: $on) { id }
      succession(during: $during) { holder { id } validity { edtf extent } } all: succession { ...T } }
    ... on Visit { visitors { id } hosts { id } places { id } statusHistory { status statement { id } } }
    ... on Agreement { signedOn { edtf } inForceFrom { edtf } parties { id } signatories { id } }
    ... on Resource { url status partners { id } } ... on Group { size { text sourceCount } } }`,
  nodes: `nodes(ids: [$id, $other]) { id } country(code: "BY") { id validity { edtf } institutions: relations(types: [BODY_OF]) { totalCount } }`,
  bilateral: `bilateral(a: "BY", b: "KZ") { countries { id } establishedOn { edtf }
    years { year visits agreements events meetings planned relations(first: 200) { totalCount nodes { id } } }
    visits(during: $during) { totalCount nodes { id status } } agreements { totalCount nodes { id status } }
    events(status: [HELD]) { totalCount nodes { id status } } meetings { totalCount nodes { id } } people { totalCount nodes { id } }
    openPlans(on: $on) { totalCount nodes { entity { id } status validity { edtf } overdue } } conflicts { subject { id } property kind } }`,
  neighbourhood: `neighbourhood(center: $id, depth: 2, during: $during, limit: 20) { center { id } entities { id } relations { id sourceCount } isPartial }
    few: neighbourhood(center: $other, depth: 3, limit: 4) { entities { id } relations { id } isPartial }`,
  search: `search(text: "anna", first: $first) { totalCount edges { matchedName rule node { id name } } pageInfo { hasNextPage } }`,
  paths: `paths(from: $id, to: $other, during: $during, maxLength: 4, first: 10) { ${FOUND} }
    inTimeOrder: paths(from: $id, to: $other, during: $during, maxLength: 3, inTimeOrder: true, first: 10) { ${FOUND} }`,
};

/** Entities that are there under the clocks, and related. */
export const RELATED = inQuestion("relations(first: 50) { nodes { from { id } to { id } } }");

export type Question = { readonly name: string; readonly document: string };

export const QUESTIONS: readonly Question[] = Object.entries(BODIES).map(([name, body]) => ({
  name,
  document: inQuestion(
    body,
    [
      ["...R ", RELATION],
      ["...T ", TENURE],
    ]
      .flatMap(([spread = "", text]) => (body.includes(spread) ? [text] : []))
      .join("\n"),
  ),
}));

/** Whether both ends of the paths are there under the clocks: else a search is refused. */
export const ENDS = inQuestion("a: entity(id: $id) { id } b: entity(id: $other) { id }");

/** Read to its end, page by page. */
export const PAGES = inQuestion(
  "relations(first: $first, after: $after, orderBy: DAY_ASC) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }",
);

const maybe = <T>(...values: readonly T[]): fc.Arbitrary<T | null> =>
  fc.oneof(fc.constant(null), fc.constantFrom(...values));

const rarely = <T>(...values: readonly T[]): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.constantFrom(...values));

const clocks = (which: string) => ({
  [`validOn${which}`]: maybe("1996-01-17", "2012-02-01", "2017-06-08", "2019-01-01"),
  [`publishedBy${which}`]: maybe("1996-12-31", "2017-06-08", "2017-12-15", "2018-06-01", "2024-12-11", "2030-01-01"),
  [`recordedBy${which}`]: maybe(
    "2024-12-31T23:59:59.999Z",
    "2025-01-01T00:00:00.000Z",
    "2025-02-15T03:00:00+03:00",
    "2025-03-01T00:00:00Z",
    "2025-03-15T00:00:00.000Z",
    "2025-05-01T00:00:00.000Z",
  ),
  [`certainty${which}`]: maybe("KNOWN", "POSSIBLE"),
  [`datasets${which}`]: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    fc.constantFrom(["seed"], ["other"], ["seed", "other"], []),
  ),
});

const NONE: Readonly<Record<string, fc.Arbitrary<unknown>>> = Object.fromEntries(
  Object.keys(clocks("Inside")).map((name) => [name, fc.constant(null)]),
);

const ARGUMENTS = {
  during: maybe("1996", "2017", "2017-06-08", "2012/2020", "../2000"),
  on: maybe("1996-01-17", "2017-06-08", "2026-01-01"),
  id: fc.constantFrom(...IDS),
  other: fc.constantFrom(...IDS),
  first: fc.constantFrom(1, 2, 50),
  source: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.constantFrom("source:a", "source:b")),
  status: rarely(["HELD"], ["PLANNED", "CONSIDERED", "APPROVED"]),
  participants: rarely(["country:KZ"], ["person:p"], ["person:q", "country:BY"]),
  countries: rarely(["KZ"], ["country:SU"], ["BY", "country:KZ"]),
};

const together = (...parts: readonly fc.Arbitrary<Variables>[]): fc.Arbitrary<Variables> =>
  fc
    .tuple(...parts)
    .map((all): Variables => Object.assign({}, ...all))
    .filter(({ id, other }) => id !== other);

/** Any clocks and arguments; half of the time one `at` has all of the clocks. */
export const anyVariables: fc.Arbitrary<Variables> = together(
  fc.record(clocks("")),
  fc.oneof(fc.record(NONE), fc.record(clocks("Inside"))),
  fc.record(ARGUMENTS),
);

/** Days and instants for all three clocks, more of them such that something is left. */
const ALL_CLOCKS = {
  validOn: fc.constantFrom("2017-06-08", "2017-06-08", "2017-06-09", "1996-01-17", "2012-02-01"),
  publishedBy: fc.constantFrom("2017-06-08", "2017-12-31", "2018-12-31", "2024-12-31", "2030-01-01", "2030-01-01"),
  recordedBy: fc.constantFrom(
    "2025-01-01T00:00:00.000Z",
    "2025-02-15T03:00:00+03:00",
    "2025-02-25T00:00:00Z",
    "2025-03-15T00:00:00.000Z",
    "2025-05-01T00:00:00.000Z",
  ),
};
const MOST = {
  ...{ during: fc.constant(null), on: ARGUMENTS.on, id: ARGUMENTS.id, other: ARGUMENTS.other },
  ...{ first: fc.constant(50), source: fc.constant(null), status: fc.constant(null) },
  ...{ participants: fc.constant(null), countries: fc.constant(null) },
};
const inside = (values: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${name}Inside`, value]));

/**
 * All three clocks, in few shapes, so that an engine which plans a text for a minute plans few: the first has them in one `at`, for
 * what is possible; the second in two that are nested, for what is known, in two datasets, in a window. Whether a variable is there shapes a text,
 * and so do a word and the length of a list.
 */
export const ALL_THREE: readonly fc.Arbitrary<Variables>[] = [
  together(
    fc.record({ ...clocks(""), ...ALL_CLOCKS, certainty: fc.constant("POSSIBLE"), datasets: fc.constant(null) }),
    fc.record(NONE),
    fc.record({ ...MOST, on: fc.constantFrom("1996-01-17", "2017-06-08", "2026-01-01") }),
  ),
  together(
    fc.record({ ...ALL_CLOCKS, certainty: fc.constant(null), datasets: fc.constant(["seed", "other"]) }),
    fc.record({ ...NONE, ...inside({ publishedBy: ALL_CLOCKS.publishedBy, certainty: fc.constant("KNOWN") }) }),
    fc.record({
      ...MOST,
      on: fc.constantFrom("1996-01-17", "2017-06-08", "2026-01-01"),
      during: fc.constantFrom("2017", "2017-06-08", "2012/2020", "../2020"),
      source: fc.constantFrom("source:a", "source:b"),
    }),
  ),
];
