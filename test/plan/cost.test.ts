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
        message: expect.stringMatching(/101,000 records.* 10,000 is the most\. "people\.nodes\.relations\.nodes"/),
      }),
    );
  });
});
