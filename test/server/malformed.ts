/** A request that is wrong, and the status that says so. */
export type Malformed = {
  readonly name: string;
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly status?: number;
};

/** What no client may see: file names, engines, stacks, Cypher. */
export const INTERNALS =
  /node_modules|\.(ts|mjs|js):\d|\/src\/|at \w+ \(|grafeo|neo4j|bolt|cypher|MATCH \(|GRAFEO|Neo\.|TypeError|RangeError|undefined/i;

type Case = readonly [name: string, query: string, variables?: unknown];

const JSON_TYPE = { "content-type": "application/json" };

const post = (name: string, body: string, headers: Readonly<Record<string, string>> = JSON_TYPE): Malformed => ({
  name,
  method: "POST",
  path: "/graphql",
  headers,
  body,
});

const ask = ([name, query, variables]: Case): Malformed =>
  post(name, JSON.stringify(variables === undefined ? { query } : { query, variables }));

const get = (
  name: string,
  search: string,
  headers: Readonly<Record<string, string>> = { "apollo-require-preflight": "1" },
): Malformed => ({
  name,
  method: "GET",
  path: `/graphql${search}`,
  headers,
});

const BODIES: readonly (readonly [string, string])[] = [
  ["no body at all", ""],
  ["only blanks", "   "],
  ["half an object", '{"query":'],
  ["an object that does not end", '{"query":"{ __typename }"'],
  ["single quotes", "{'query':'{ __typename }'}"],
  ["a trailing comma", '{"query":"{ __typename }",}'],
  ["words", "query"],
  ["a bare document", "{ __typename }"],
  ["a number", "7"],
  ["null", "null"],
  ["true", "true"],
  ["a text", '"{ __typename }"'],
  ["an empty list", "[]"],
  ["a list of operations", '[{"query":"{ __typename }"}]'],
  ["an empty object", "{}"],
  ["an object without a query", '{"variables":{}}'],
  ["a query that is null", '{"query":null}'],
  ["a query that is a number", '{"query":7}'],
  ["a query that is a list", '{"query":["{ __typename }"]}'],
  ["a query that is an object", '{"query":{"kind":"Document"}}'],
  ["an empty query", '{"query":""}'],
  ["a query of blanks", '{"query":"   "}'],
  ["a query of a comment", '{"query":"# nothing"}'],
  ["variables that are a text", '{"query":"{ __typename }","variables":"{}"}'],
  ["variables that are a list", '{"query":"{ __typename }","variables":[1]}'],
  ["variables that are a number", '{"query":"{ __typename }","variables":7}'],
  ["an operation name that is a number", '{"query":"{ __typename }","operationName":7}'],
  ["an operation name that is a list", '{"query":"{ __typename }","operationName":[]}'],
  ["an operation name that is not in the document", '{"query":"query A { __typename }","operationName":"B"}'],
  ["two operations and no name", '{"query":"query A { __typename } query B { __typename }"}'],
  ["extensions that are a text", '{"query":"{ __typename }","extensions":"x"}'],
  ["extensions that are a list", '{"query":"{ __typename }","extensions":[]}'],
  ["a persisted query that nobody holds", '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}'],
  ["a key of the prototype", '{"__proto__":{"query":"{ __typename }"}}'],
  ["a constructor's prototype", '{"query":"{ __typename }","variables":{"constructor":{"prototype":{"x":1}}}}'],
  ["bytes that are not UTF-8 in JSON", '{"query":"{ search(text: \\"\\ud800\\") { nodes { rule } } }"}'],
  ["a byte order mark in the middle", '{\uFEFF"query"\uFEFF:"{ __typename }"'],
  ["a null byte in the body", '{"query":"{ __typename }\u0000"}'],
  ["a hundred thousand brackets", "[".repeat(100_000)],
  ["a body over the limit", JSON.stringify({ query: `# ${"x".repeat(3 * 1024 * 1024)}\n{ __typename }` })],
];

const TYPES: readonly (readonly [string, string])[] = [
  ["plain text", "text/plain"],
  ["plain text in UTF-8", "text/plain; charset=utf-8"],
  ["a form", "application/x-www-form-urlencoded"],
  ["a form with parts", "multipart/form-data; boundary=x"],
  ["XML", "application/xml"],
  ["GraphQL", "application/graphql"],
  ["HTML", "text/html"],
  ["bytes", "application/octet-stream"],
  ["no type of media", "nonsense"],
  ["a type that looks like JSON", "application/jsonp"],
  ["JSON lines", "application/jsonl"],
];

const SYNTAX: readonly Case[] = [
  ["an open brace", "{"],
  ["a closed brace", "}"],
  ["empty braces", "{ }"],
  ["a missing closing brace", '{ node(id: "x") { id }'],
  ["one brace too many", "{ __typename } }"],
  ["empty brackets of arguments", "{ node() { id } }"],
  ["an argument without a value", "{ node(id:) { id } }"],
  ["an argument without a colon", '{ node(id "x") { id } }'],
  ["a text that does not end", '{ node(id: "x) { id } }'],
  ["a text over two lines", '{ node(id: "x\ny") { id } }'],
  ["a wrong escape", '{ node(id: "\\q") { id } }'],
  ["a wrong code point", '{ node(id: "\\u{110000}") { id } }'],
  ["half a code point", '{ node(id: "\\u00") { id } }'],
  ["half of a surrogate pair", '{ node(id: "\\uD800") { id } }'],
  ["a number that begins with zero", "{ people(first: 01) { totalCount } }"],
  ["a number with two points", "{ people(first: 1.2.3) { totalCount } }"],
  ["a number glued to a word", "{ people(first: 1x) { totalCount } }"],
  ["a dollar alone", "{ node(id: $) { id } }"],
  ["an at sign alone", '{ node(id: "x") @ { id } }'],
  ["two dots", "{ ..F }"],
  ["a percent sign", "{ % }"],
  ["a null byte", "{ __typename\u0000 }"],
  ["a bell", "{ __typename \u0007 }"],
  ["a word of another language", "select * from people"],
  ["Cypher", "MATCH (n) RETURN n"],
  ["a fragment called on", "fragment on on Person { id } { __typename }"],
  ["a query without selections", "query Q"],
  ["a variable without a type", "query Q($id) { node(id: $id) { id } }"],
  ["a subscription without selections", "subscription S"],
  ["a word in place of an operation", "ask { __typename }"],
];

const VALIDATION: readonly Case[] = [
  ["an unknown root", "{ peoples { totalCount } }"],
  ["an unknown field", '{ node(id: "x") { id colour } }'],
  ["an unknown argument", '{ node(id: "x", colour: 7) { id } }'],
  ["a missing argument", "{ node { id } }"],
  ["an argument twice", '{ node(id: "x", id: "y") { id } }'],
  ["an object without selections", '{ node(id: "x") }'],
  ["a scalar with selections", "{ dataVersion { version { x } } }"],
  ["a field of one kind asked of all", '{ entity(id: "x") { visitors { totalCount } } }'],
  ["an unknown type in a fragment", '{ node(id: "x") { ... on Robot { id } } }'],
  ["a fragment on a scalar", '{ node(id: "x") { ... on String { id } } }'],
  ["a fragment that can never apply", '{ country(code: "KZ") { ... on Person { id } } }'],
  ["an unknown fragment", '{ node(id: "x") { ...F } }'],
  ["an unused fragment", "{ __typename } fragment F on Person { id }"],
  ["a fragment inside itself", '{ node(id: "x") { ...F } } fragment F on Node { id ...F }'],
  [
    "two fragments inside one another",
    '{ node(id: "x") { ...F } } fragment F on Node { ...G } fragment G on Node { ...F }',
  ],
  ["two fragments of one name", '{ node(id: "x") { ...F } } fragment F on Node { id } fragment F on Node { id }'],
  ["two operations of one name", "query Q { __typename } query Q { __typename }"],
  ["a nameless operation beside another", "{ __typename } query Q { __typename }"],
  ["one name for two fields", '{ x: country(code: "KZ") { id } x: country(code: "BY") { id } }'],
  ["an unknown directive", "{ __typename @colour }"],
  ["a directive in the wrong place", "query Q @skip(if: true) { __typename }"],
  ["a directive without its argument", "{ __typename @include }"],
  ["a directive twice", "{ __typename @skip(if: false) @skip(if: false) }"],
  ["an unknown mutation", "mutation { deleteEverything }"],
  ["a mutation that queries", "mutation { people { totalCount } }"],
  ["an unknown subscription", "subscription { everything }"],
  ["an unknown variable", "{ node(id: $id) { id } }"],
  ["an unused variable", "query Q($id: ID) { __typename }"],
  ["a variable twice", "query Q($id: ID!, $id: ID!) { node(id: $id) { id } }"],
  ["a variable of an unknown type", "query Q($id: Robot) { node(id: $id) { id } }"],
  ["a variable of an output type", "query Q($id: Person) { node(id: $id) { id } }"],
  ["a variable of another type", "query Q($id: Int!) { node(id: $id) { id } }"],
  ["a variable that may be null where none may", "query Q($id: ID) { node(id: $id) { id } }"],
  ["a definition of a type", "type Robot { id: ID } query { __typename }"],
  ["an extension of a type", "extend type Query { robot: ID } query { __typename }"],
  ["an unknown field of the schema itself", "{ __schema { colour } }"],
];

const VALUES: readonly Case[] = [
  ["an id that is a list", '{ node(id: ["x"]) { id } }'],
  ["an id that is an object", "{ node(id: { a: 1 }) { id } }"],
  ["an id that is null", "{ node(id: null) { id } }"],
  ["an id that is true", "{ node(id: true) { id } }"],
  ["an id that is a fraction", "{ node(id: 1.5) { id } }"],
  ["a huge id", `{ node(id: "${"x".repeat(20_000)}") { id } }`],
  ["an id with a null byte", '{ node(id: "person:\\u0000") { id } }'],
  ["ids with a null in them", '{ nodes(ids: ["x", null]) { id } }'],
  ["ids that are too many", `{ nodes(ids: [${'"x",'.repeat(1_500)}]) { id } }`],
  ["a page in words", '{ people(first: "ten") { totalCount } }'],
  ["a page that is a fraction", "{ people(first: 1.5) { totalCount } }"],
  ["a page beyond 32 bits", "{ people(first: 99999999999) { totalCount } }"],
  ["a page beyond all numbers", `{ people(first: ${"9".repeat(400)}) { totalCount } }`],
  ["a negative page", "{ people(first: -1) { nodes { id } } }"],
  ["a page over the limit", "{ people(first: 1001) { nodes { id } } }"],
  ["a page that is null", "{ people(first: null) { nodes { id } } }"],
  ["an unknown kind", '{ search(text: "x", kinds: [ROBOT]) { nodes { rule } } }'],
  ["a kind in quotes", '{ search(text: "x", kinds: ["PERSON"]) { nodes { rule } } }'],
  ["a kind in small letters", '{ search(text: "x", kinds: [person]) { nodes { rule } } }'],
  ["an unknown order", "{ people(orderBy: COLOUR_ASC) { nodes { id } } }"],
  ["an unknown filter", '{ people(where: { colour: "red" }) { nodes { id } } }'],
  ["a filter that is a text", '{ people(where: "red") { nodes { id } } }'],
  ["an unknown language", '{ node(id: "x") { ... on Person { name(language: FR) } } }'],
  ["a country in small letters", '{ country(code: "kz") { id } }'],
  ["a country of three letters", '{ country(code: "KAZ") { id } }'],
  ["a country that is a number", "{ country(code: 7) { id } }"],
  ["a window that is no date", '{ paths(from: "a", to: "b", during: "yesterday") { isPartial } }'],
  ["a window in another order", '{ paths(from: "a", to: "b", during: "08.06.2017") { isPartial } }'],
  ["a window of level 2", '{ paths(from: "a", to: "b", during: "{2014,2017}") { isPartial } }'],
  ["a window with a thirteenth month", '{ paths(from: "a", to: "b", during: "2017-13") { isPartial } }'],
  ["a window with a thirtieth of February", '{ paths(from: "a", to: "b", during: "2017-02-30") { isPartial } }'],
  ["a window that ends before it begins", '{ paths(from: "a", to: "b", during: "2018/2017") { isPartial } }'],
  ["a window of three dates", '{ paths(from: "a", to: "b", during: "2016/2017/2018") { isPartial } }'],
  ["an empty window", '{ paths(from: "a", to: "b", during: "") { isPartial } }'],
  ["a window that is a number", '{ paths(from: "a", to: "b", during: 2017) { isPartial } }'],
  ["a day that is a year", '{ at(validOn: "2017") { __typename } }'],
  ["a day that is not in the calendar", '{ at(validOn: "2017-02-29") { __typename } }'],
  ["an instant without a time", '{ at(recordedBy: "2017-01-01") { __typename } }'],
  ["an instant without a zone", '{ at(recordedBy: "2017-01-01T00:00:00") { __typename } }'],
  ["an unknown certainty", "{ at(certainty: PERHAPS) { __typename } }"],
  ["paths from nowhere", '{ paths(from: "person:nobody-at-all", to: "country:KZ") { isPartial } }'],
  ["paths that are too long", '{ paths(from: "country:BY", to: "country:KZ", maxLength: 17) { isPartial } }'],
  ["paths of no length", '{ paths(from: "country:BY", to: "country:KZ", maxLength: 0) { isPartial } }'],
  ["paths by a type that is none", '{ paths(from: "a", to: "b", types: [LOVES]) { isPartial } }'],
  ["paths by no sources", '{ paths(from: "country:BY", to: "country:KZ", minSources: -1) { isPartial } }'],
  ["more paths than are given", '{ paths(from: "country:BY", to: "country:KZ", first: 101) { isPartial } }'],
  ["a neighbourhood too wide", '{ neighbourhood(center: "country:KZ", depth: 9) { __typename } }'],
  ["a neighbourhood of nothing", '{ neighbourhood(center: "country:KZ", limit: 0) { __typename } }'],
];

const CURSORS: readonly Case[] = [
  ["a cursor of words", '{ people(after: "the second page") { nodes { id } } }'],
  ["an empty cursor", '{ people(after: "") { nodes { id } } }'],
  ["a cursor of JSON", '{ people(after: "[1,2]") { nodes { id } } }'],
  ["a cursor of another encoding", '{ people(after: "%%%") { nodes { id } } }'],
  ["a cursor that decodes to null", '{ people(after: "bnVsbA==") { nodes { id } } }'],
  ["a cursor that decodes to a number", '{ people(after: "Nw==") { nodes { id } } }'],
  ["a cursor that decodes to an empty list", '{ people(after: "W10=") { nodes { id } } }'],
  ["a cursor that decodes to objects", '{ people(after: "W3t9LHt9XQ==") { nodes { id } } }'],
  ["a cursor of a long text", `{ people(after: "${"QUFB".repeat(500)}") { nodes { id } } }`],
  ["a cursor of paths", '{ paths(from: "country:BY", to: "country:KZ", after: "x") { isPartial } }'],
  ["a cursor of a search", '{ search(text: "Minsk", after: "x") { nodes { rule } } }'],
  ["a cursor of statements", '{ statements(after: "x") { nodes { id } } }'],
];

const BY_ID = "query Q($id: ID!) { node(id: $id) { id } }";
const BY_PAGE = "query Q($first: Int!) { people(first: $first) { totalCount } }";

const VARIABLES: readonly Case[] = [
  ["a missing variable", BY_ID],
  ["a missing variable among others", BY_ID, { other: "x" }],
  ["a variable that is null", BY_ID, { id: null }],
  ["a variable that is a list", BY_ID, { id: ["x"] }],
  ["a variable that is an object", BY_ID, { id: { a: 1 } }],
  ["a variable that is true", BY_ID, { id: true }],
  ["a huge id in a variable", BY_ID, { id: "x".repeat(100_000) }],
  ["a null byte in a variable", BY_ID, { id: "person:\u0000" }],
  ["an escape character in a variable", BY_ID, { id: "\u001b[31m" }],
  ["half of a character in a variable", BY_ID, { id: "\ud800" }],
  ["a number in words in a variable", BY_PAGE, { first: "ten" }],
  ["a number as a text in a variable", BY_PAGE, { first: "10" }],
  ["a fraction in a variable", BY_PAGE, { first: 0.5 }],
  ["a huge number in a variable", BY_PAGE, { first: 1e300 }],
  [
    "a negative number in a variable",
    "query Q($first: Int!) { people(first: $first) { nodes { id } } }",
    { first: -5 },
  ],
  [
    "a filter with an unknown field in a variable",
    "query Q($where: EntityFilter) { people(where: $where) { totalCount } }",
    { where: { x: 1 } },
  ],
  [
    "a filter that is a list in a variable",
    "query Q($where: EntityFilter) { people(where: $where) { totalCount } }",
    { where: [1] },
  ],
  [
    "an unknown kind in a variable",
    'query Q($k: [EntityKind!]) { search(text: "x", kinds: $k) { nodes { rule } } }',
    { k: ["ROBOT"] },
  ],
  ["a date that is none in a variable", "query Q($d: Date) { at(validOn: $d) { __typename } }", { d: "soon" }],
  ["a date that is a number in a variable", "query Q($d: Date) { at(validOn: $d) { __typename } }", { d: 20170608 }],
  [
    "a window that is none in a variable",
    "query Q($d: Edtf) { relations(where: { during: $d }) { totalCount } }",
    { d: "[..1984]" },
  ],
  [
    "an instant that is none in a variable",
    "query Q($t: DateTime) { at(recordedBy: $t) { __typename } }",
    { t: "2017-06-08T25:00:00Z" },
  ],
  [
    "a country that is none in a variable",
    "query Q($c: CountryCode!) { country(code: $c) { id } }",
    { c: "Kazakhstan" },
  ],
  ["variables fifty levels deep", "query Q { __typename }", JSON.parse(`${'{"a":'.repeat(50)}1${"}".repeat(50)}`)],
  [
    "lists of variables a thousand levels deep",
    "query Q { __typename }",
    { a: JSON.parse(`${"[".repeat(1_000)}${"]".repeat(1_000)}`) },
  ],
];

const deep = (levels: number): string =>
  `{ node(id: "x") { ... on Person { ${"offices { holders { ".repeat(levels)} id ${"} }".repeat(levels)} } } }`;

const LIMITS: readonly Case[] = [
  [
    "a document too deep",
    `{ country(code: "KZ") { ${"relations { nodes { from { ".repeat(12)} id ${"} } }".repeat(12)} } }`,
  ],
  ["a document too deep through offices", deep(20)],
  [
    "a document too deep through fragments",
    `{ country(code: "KZ") { ...F0 } } ${Array.from({ length: 15 }, (_, i) => `fragment F${i} on Entity { relations { nodes { to { ${i < 14 ? `...F${i + 1}` : "id"} } } } }`).join(" ")}`,
  ],
  ["nothing but brackets", "{a".repeat(1_500)],
  ["lists in lists", `{ nodes(ids: ${"[".repeat(2_000)}${"]".repeat(2_000)}) { id } }`],
  ["objects in objects", `{ people(where: ${"{a:".repeat(900)}1${"}".repeat(900)}) { totalCount } }`],
  ["a list type in list types", `query Q($a: ${"[".repeat(1_000)}Int${"]".repeat(1_000)}) { __typename }`],
  ["sixty aliases", `{ ${Array.from({ length: 60 }, (_, i) => `a${i}: __typename`).join(" ")} }`],
  ["a thousand aliases", `{ ${Array.from({ length: 1_000 }, (_, i) => `a${i}: __typename`).join(" ")} }`],
  ["ten thousand fields", `{ ${"__typename ".repeat(10_000)} }`],
  ["ten thousand directives", `{ __typename ${"@skip(if: false) ".repeat(2_000)} }`],
  [
    "more than the cost that is allowed",
    "{ people(first: 1000) { nodes { relations(first: 1000) { nodes { evidence(first: 1000) { nodes { id } } } } } } }",
  ],
  [
    "the same in figures",
    "{ countries(first: 1000) { nodes { relations(first: 1000) { nodes { to { relations(first: 1000) { nodes { id } } } } } } } }",
  ],
];

const encoded = (query: string): string => `?query=${encodeURIComponent(query)}`;

const GETS: readonly Malformed[] = [
  get("no query at all by GET", ""),
  get("an empty query by GET", "?query="),
  get("a query twice by GET", "?query={__typename}&query={__typename}"),
  get("a syntax error by GET", encoded("{")),
  get("an unknown field by GET", encoded("{ colour }")),
  get("variables that are no JSON by GET", `${encoded("{ __typename }")}&variables={`),
  get("variables that are a list by GET", `${encoded("{ __typename }")}&variables=[1]`),
  get("variables twice by GET", `${encoded("{ __typename }")}&variables={}&variables={}`),
  get("extensions that are no JSON by GET", `${encoded("{ __typename }")}&extensions=x`),
  get("an unknown operation name by GET", `${encoded("query A { __typename }")}&operationName=B`),
  get(
    "a mutation by GET",
    encoded(
      'mutation { retractStatement(input: { idempotencyKey: "k", statement: "s", reason: "r" }) { dataVersion } }',
    ),
  ),
  get(
    "a mutation among queries by GET",
    `${encoded("query A { __typename } mutation B { __typename }")}&operationName=B`,
  ),
  get("a query from a foreign page by GET", encoded("{ __typename }"), {}),
  get("a foreign page's form by GET", encoded("{ __typename }"), {
    "content-type": "application/x-www-form-urlencoded",
  }),
  get("plain text by GET", encoded("{ __typename }"), { "content-type": "text/plain" }),
  get("a broken percent sign by GET", "?query=%"),
];

const OTHERS: readonly Malformed[] = [
  { name: "PUT", method: "PUT", path: "/graphql", headers: JSON_TYPE, body: '{"query":"{ __typename }"}', status: 405 },
  {
    name: "PATCH",
    method: "PATCH",
    path: "/graphql",
    headers: JSON_TYPE,
    body: '{"query":"{ __typename }"}',
    status: 405,
  },
  { name: "DELETE", method: "DELETE", path: "/graphql", status: 405 },
  { name: "an unknown address", path: "/grapql", status: 404 },
  { name: "an address of the file system", path: "/playground/../../package.json", status: 404 },
  { name: "an address of the file system, encoded", path: "/playground/%2e%2e%2f%2e%2e%2fpackage.json", status: 404 },
  { name: "an address with a null byte", path: "/playground/%00", status: 404 },
  { name: "an address with a broken percent sign", path: "/%", status: 400 },
  { name: "POST to the home page", method: "POST", path: "/", headers: JSON_TYPE, body: "{}", status: 404 },
  { name: "POST to the schema", method: "POST", path: "/schema.graphql", headers: JSON_TYPE, body: "{}", status: 404 },
  { name: "POST to the metrics", method: "POST", path: "/metrics", headers: JSON_TYPE, body: "{}", status: 404 },
  {
    ...post("an answer that nobody can give", '{"query":"{ __typename }"}', { ...JSON_TYPE, accept: "image/png" }),
    status: 406,
  },
  {
    ...post("a key that is none", '{"query":"{ __typename }"}', { ...JSON_TYPE, authorization: "Bearer nonsense" }),
    status: 401,
  },
  {
    ...post("a name and password", '{"query":"{ __typename }"}', { ...JSON_TYPE, authorization: "Basic YTpi" }),
    status: 401,
  },
];

/** More than two hundred requests that no client should send. */
export const MALFORMED: readonly Malformed[] = [
  ...BODIES.map(([name, body]) => post(name, body)),
  ...TYPES.map(([name, type]) =>
    post(`${name} in place of JSON`, '{"query":"{ __typename }"}', { "content-type": type }),
  ),
  ...[...SYNTAX, ...VALIDATION, ...VALUES, ...CURSORS, ...VARIABLES, ...LIMITS].map(ask),
  ...GETS,
  ...OTHERS,
];
