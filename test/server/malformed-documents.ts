/** A request by its document, and its variables if it has some. */
export type Case = readonly [name: string, query: string, variables?: unknown];

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

/** Documents that are no GraphQL, do not fit the schema, or ask too much. */
export const DOCUMENTS: readonly Case[] = [...SYNTAX, ...VALIDATION, ...LIMITS];
