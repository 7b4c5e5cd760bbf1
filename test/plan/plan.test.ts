import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { CASES } from "./cases.ts";
import { operationOf, planOf } from "./plan-of.ts";

const KEPT = join(import.meta.dirname, "plans.txt");

const shown = ({ fact, document }: (typeof CASES)[number]): string => {
  const { statement, parameters } = planOf(document);
  const embedded = planOf(document, {}, "grafeo").statement;
  const otherwise = embedded === statement ? "" : `\nOn the embedded engine:\n\n${embedded}\n`;
  return `# ${fact}\n${document}\n\n${statement}\n\n${JSON.stringify(parameters)}\n${otherwise}`;
};

// ENTENTE_KEEP_PLANS=1 writes the plans as they are now; read the difference before you commit it.
if (process.env.ENTENTE_KEEP_PLANS === "1") writeFileSync(KEPT, CASES.map(shown).join("\n"));

describe("the plan of a document, as text and params", () => {
  const kept = readFileSync(KEPT, "utf8");

  test.each(CASES)("$fact", (each) => {
    expect(kept).toContain(shown(each));
  });

  test("nothing else is kept", () => {
    expect(kept).toBe(CASES.map(shown).join("\n"));
  });
});

describe("a plan", () => {
  const document =
    "query($id: ID!, $first: Int, $full: Boolean!) { entity(id: $id) { id relations(first: $first) { nodes { id type @include(if: $full) } } } }";
  const planFor = (variables: Readonly<Record<string, unknown>>) => operationOf(document, variables).plan;

  test("is shared by requests that differ in values", () => {
    expect(planFor({ id: "a", first: 1, full: true })).toBe(planFor({ id: "b", first: 2, full: true }));
  });

  test("is another when a value shapes its text", () => {
    expect(planFor({ id: "a", full: true })).not.toBe(planFor({ id: "a", full: false }));
  });

  test("has no value of an argument in its text", () => {
    const { statement, parameters } = planOf(
      '{ people(where: { nameLike: "O\'Brien`}) RETURN 1" }) { nodes { id } } }',
    );
    expect(statement).not.toContain("Brien");
    expect(Object.values(parameters)).toContain("obrien return 1");
  });

  test("asks nothing of the graph for what it does not need", () => {
    expect(planOf("{ __typename }").statement).toBeNull();
  });

  test("takes inherited clocks, and the inner of two", () => {
    const { parameters } = planOf(
      '{ at(publishedBy: "2018-01-01", datasets: ["seed"]) { at(publishedBy: "2017-01-01") { statements { nodes { id } } } } }',
    );
    expect(Object.values(parameters)).toContain("2017-01-01");
    expect(Object.values(parameters)).toContainEqual(["seed"]);
  });
});

describe("an argument that cannot be meant is refused", () => {
  test.each([
    ["{ people(first: 1001) { nodes { id } } }", 'Argument "first" must be 0 to 1,000, but is 1001.'],
    ["{ people(first: -1) { nodes { id } } }", 'Argument "first" must be 0 to 1,000, but is -1.'],
    ['{ people(after: "x") { nodes { id } } }', 'Argument "after" is not a cursor of this list in this order.'],
    [
      `{ people(after: "${Buffer.from('["DAY_DESC","","a"]').toString("base64url")}") { nodes { id } } }`,
      "in this order",
    ],
    ['{ search(text: "a", after: "x") { nodes { id } } }', 'Argument "after" is not a cursor of this search.'],
    ['{ neighbourhood(center: "a", depth: 4) { isPartial } }', 'Argument "depth" must be 1 to 3, but is 4.'],
    ['{ neighbourhood(center: "a", limit: 0) { isPartial } }', 'Argument "limit" must be 1 to 1,000, but is 0.'],
  ])("%s", (document, message) => {
    expect(() => planOf(document)).toThrow(message);
  });
});
