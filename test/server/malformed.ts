import { type Case, DOCUMENTS } from "./malformed-documents.ts";
import { VALUED } from "./malformed-values.ts";

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
  ...[...DOCUMENTS, ...VALUED].map(ask),
  ...GETS,
  ...OTHERS,
];
