/** Documents whose plans are kept as text and params in `plans.txt`; small, one form each. */
export const CASES: readonly { readonly fact: string; readonly document: string }[] = [
  { fact: "a record by id returns only what is asked", document: '{ entity(id: "person:a") { id } }' },
  {
    fact: "two roots are one statement",
    document: '{ a: country(code: "BY") { code } b: country(code: "KZ") { code } }',
  },
  {
    fact: "a list is ordered and cut before it descends",
    document: "{ people(first: 2) { nodes { name offices(first: 1) { role } } } }",
  },
  {
    fact: "a cursor becomes a keyset",
    document: `{ people(after: "${Buffer.from('["NAME_ASC","A","person:a"]').toString("base64url")}") { nodes { id } } }`,
  },
  {
    fact: "a descending cursor goes the other way",
    document: `{ visits(after: "${Buffer.from('["DAY_DESC","2017-06-08","visit:a"]').toString("base64url")}") { nodes { id } } }`,
  },
  {
    fact: "one more than the page is fetched when it must be known whether there is more",
    document: "{ sources(first: 2) { nodes { id } pageInfo { hasNextPage } } }",
  },
  { fact: "a count is asked only when it is selected, and alone", document: "{ sources { totalCount } }" },
  {
    fact: "what must be counted one by one, is counted again only at another data version",
    document: '{ people(where: { nameLike: "a" }) { totalCount } }',
  },
  {
    fact: "relations of an entity are found from either end, each side cut by itself",
    document: '{ entity(id: "person:a") { relations(first: 3) { nodes { type } } } }',
  },
  { fact: "a window is two parameters", document: '{ relations(where: { during: "2017-06" }) { nodes { id } } }' },
  {
    fact: "a sentence and its ends share the lookups of names",
    document: "{ relations(first: 1) { nodes { sentence from { name } to { id } } } }",
  },
  {
    fact: "a field of one kind asks only that kind",
    document: '{ nodes(ids: ["a"]) { ... on Person { offices(first: 1) { id } } } }',
  },
  {
    fact: "validOn without other clocks asks the stored days",
    document: '{ at(validOn: "2017-06-08") { visits(first: 2) { nodes { id } } } }',
  },
  {
    fact: "a clock asks statements that are left, and brings what records are folded from",
    document: '{ at(publishedBy: "2018-01-01") { relations(first: 1) { nodes { sourceCount } } } }',
  },
  {
    fact: "statements under clocks need no fold",
    document:
      '{ at(recordedBy: "2024-01-01T00:00:00Z", datasets: ["seed"]) { statements(first: 1) { nodes { id } } } }',
  },
];
