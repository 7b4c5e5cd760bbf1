import { expect, test } from "@jest/globals";
import type { Graph, Parameters } from "../../src/graph/graph.ts";
import { executePlan } from "../../src/plan/execute-plan.ts";
import { context, operationOf } from "./plan-of.ts";

/** A graph that answers with rows made from the parameters, and records what it was asked. */
const graphOf = (answer: (statement: string, parameters: Parameters) => Readonly<Record<string, unknown>>) => {
  const asked: Parameters[] = [];
  const graph: Graph = {
    engine: "grafeo",
    read: async (statement, parameters) => {
      asked.push(parameters);
      return [answer(statement, parameters)];
    },
    write: () => Promise.reject(new Error("A plan only reads.")),
    prepare: async () => {},
    close: async () => {},
  };
  return { graph, asked };
};

/** A dead statement's row: its relation drops out when it is folded. */
const relationRow = (n: number) => ({
  id: `relation:${n}`,
  type: "MET_AT",
  a: "person:a",
  b: "meeting:b",
  termsJson: "[]",
  dating: "UNDATED",
  knownFrom: [],
  knownTo: [],
  knownWhole: [],
  possibleFrom: [],
  possibleTo: [],
  sourceCount: 1,
  disputed: false,
  live: true,
  day: "",
  claims: ["claim:1"],
  datingClaims: [],
  rivalClaims: [],
  placingClaims: [],
  marks: [],
  ownMarks: [],
  facts: [],
});

const rows = (statement: string, count: number) => {
  const alias = /RETURN (x\d+)$/.exec(statement)?.[1] ?? "";
  return { [alias]: Array.from({ length: count }, (_, n) => relationRow(n)) };
};

const limitsIn = (parameters: Parameters): readonly number[] =>
  Object.values(parameters).filter((value) => typeof value === "number");

const UNDER_CLOCKS =
  '{ at(publishedBy: "2018-01-01") { relations(where: { disputed: false }, first: 5) { nodes { sourceCount } } } }';

test("a list that comes out short under clocks is asked again with more reach", async () => {
  const { graph, asked } = graphOf((statement, parameters) => rows(statement, Math.min(200, ...limitsIn(parameters))));
  const { statements } = await executePlan(graph, operationOf(UNDER_CLOCKS), context);
  expect(statements).toBe(2);
  expect(asked.map(limitsIn)).toEqual([[160], [1280]]);
});

test("a list that has come to its end is not asked again", async () => {
  const { graph } = graphOf((statement) => rows(statement, 3));
  expect((await executePlan(graph, operationOf(UNDER_CLOCKS), context)).statements).toBe(1);
});

test("paths are found once, before the graph is asked", async () => {
  const { graph } = graphOf((statement) =>
    Object.fromEntries([...statement.matchAll(/AS (x\d+)/g)].map(([, alias]) => [alias, []])),
  );
  let searches = 0;
  const findPaths: typeof context.findPaths = (asked, at) => {
    searches += 1;
    return context.findPaths(asked, at);
  };
  const { tree } = await executePlan(
    graph,
    operationOf('{ paths(from: "a", to: "b") { nodes { length } isPartial } }'),
    { ...context, findPaths },
  );
  expect(searches).toBe(1);
  expect(JSON.parse(JSON.stringify(tree))).toEqual({ paths: { nodes: [], isPartial: false } });
});
