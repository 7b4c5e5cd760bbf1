import { describe, expect, test } from "@jest/globals";
import { operationOf } from "./plan-of.ts";

const costOf = (document: string, variables = {}): number => operationOf(document, variables, 1_000_000).cost.total;

describe("cost", () => {
  test.each([
    ["a record is one", '{ entity(id: "a") { id name } }', 1],
    ["siblings add", '{ a: entity(id: "a") { id } b: entity(id: "b") { id } }', 2],
    ["lists multiply", "{ people(first: 10) { nodes { offices(first: 3) { id } } } }", 10 * (1 + 3)],
    ["plain values are free", "{ people(first: 10) { nodes { externalIds { value } } } }", 10],
    ["a sentence counts the names in it", "{ relations(first: 10) { nodes { sentence } } }", 10 * (1 + 4)],
    [
      "of the kinds behind an interface the costliest counts",
      '{ node(id: "a") { ... on Person { offices(first: 5) { id } } ... on Country { code } } }',
      1 + 5,
    ],
    [
      "the entities at the other end are found through relations",
      '{ entity(id: "a") { ... on Visit { visitors(first: 5) { id } } } }',
      1 + 5 * 2,
    ],
    [
      "a thing asked for twice is two",
      '{ entity(id: "a") { relations(first: 1) { nodes { a: from { id } b: from { id } } } } }',
      1 + 1 + 2,
    ],
    [
      "one more is fetched when it must be known whether there are more",
      "{ people(first: 10) { nodes { id } pageInfo { hasNextPage } } }",
      11,
    ],
    ["a count is one", "{ people { totalCount } }", 1],
    ["each count of the state of the data is one", "{ dataVersion { entities relations } }", 2],
    [
      "under clocks a record is folded from some statements",
      '{ at(publishedBy: "2018-01-01") { people(first: 10) { nodes { name } } } }',
      10 * (1 + 4),
    ],
    [
      "what is not folded costs no more under clocks",
      '{ at(publishedBy: "2018-01-01") { people(first: 10) { nodes { id } totalCount } } }',
      10 + 1,
    ],
    [
      "what only the fold can judge is looked at in numbers",
      '{ at(publishedBy: "2018-01-01") { relations(where: { disputed: true }, first: 10) { nodes { id } } } }',
      160 * (1 + 4),
    ],
    [
      "paths cost the entities and relations on them",
      '{ paths(from: "a", to: "b", first: 2, maxLength: 3) { nodes { length } } }',
      2 * (3 + 1) + 2 * 3,
    ],
    ["ids count", '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    [
      "what @skip leaves out is free",
      "{ people(first: 10) { nodes { id offices(first: 3) @skip(if: true) { id } } } }",
      10,
    ],
  ])("%s", (_fact, document, cost) => {
    expect(costOf(document)).toBe(cost);
  });

  test("variables count as much as values", () => {
    expect(costOf("query($n: Int!) { people(first: $n) { nodes { id } } }", { n: 7 })).toBe(7);
  });

  test("the default cap admits a hundred full statements with their ends and sources", () => {
    const document = `{ statements(first: 100) { nodes {
      id property role status statusWord sentence quote recordedFrom recordedUntil dataset
      subject { id kind name } object { id kind name } saidBy { id name } literal { text } validity { edtf }
      source { id title origin { id title } } locators { start end sha256 }
      relations { id type sentence from { id name } to { id name } office { id name } }
    } } }`;
    expect(() => operationOf(document)).not.toThrow();
  });

  test("over the cap the refusal says how much it is and what makes it so", () => {
    const document = "{ people(first: 1000) { nodes { relations(first: 100) { nodes { id } } } } }";
    expect(() => operationOf(document)).toThrow(
      expect.objectContaining({
        code: "QUERY_TOO_COSTLY",
        message: expect.stringMatching(/101,000 records.* 10,000 is the most\. "people\.relations"/),
      }),
    );
  });
});
