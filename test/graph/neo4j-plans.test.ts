import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import neo4j from "neo4j-driver";
import type { Driver } from "neo4j-driver";
import { loadSeed } from "../../src/import/load-seed.ts";
import { root } from "../../src/root.ts";
import type { TestGraph } from "../engines.ts";
import { ENGINES, neo4jForTests, openEmptyGraph } from "../engines.ts";
import { statementOf } from "./conformance/case.ts";
import { CASES } from "./conformance/cases.ts";

type Plan = { readonly operatorType: string; readonly children: readonly Plan[] };

const operatorsOf = ({ operatorType, children }: Plan): readonly string[] => [
  operatorType.split("@")[0] ?? "",
  ...children.flatMap(operatorsOf),
];

const SCANS = new Set([
  "AllNodesScan",
  "NodeByLabelScan",
  "UnionNodeByLabelsScan",
  "NodeIndexScan",
  "DirectedAllRelationshipsScan",
  "Sort",
]);

/** One case a file. `check` alone reads edges, and reads all of them. */
const FILES = [...new Map(CASES.map((each) => [each.file, each])).values()].filter(
  ({ file }) => file !== "read/edges-after-id",
);

const onNeo4j = ENGINES.includes("neo4j") ? describe : describe.skip;
onNeo4j("neo4j", () => {
  let opened: TestGraph;
  let driver: Driver;
  beforeAll(async () => {
    opened = await openEmptyGraph("neo4j");
    await loadSeed(opened.graph, join(root, "seed"));
    const { uri, user, password } = neo4jForTests();
    driver = neo4j.driver(uri, password === "" ? undefined : neo4j.auth.basic(user, password));
    // What is counted in the background is counted now: of an empty graph any plan costs nothing.
    await driver.executeQuery("CALL db.prepareForReplanning()");
  });
  afterAll(async () => {
    await driver?.close();
    await opened?.close();
  });

  test.each(FILES.map((each) => [each.file, each] as const))("%s finds its nodes by an index", async (_, each) => {
    const { summary } = await driver.executeQuery(`CYPHER replan=force EXPLAIN ${statementOf(each)}`, {
      ...each.parameters,
      limit: neo4j.int(1),
    });
    const operators = operatorsOf(summary.plan as Plan);
    expect(operators.length).toBeGreaterThan(1);
    expect(operators.filter((operator) => SCANS.has(operator))).toEqual([]);
  });
});
