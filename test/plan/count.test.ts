import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Graph } from "../../src/graph/graph.ts";
import { findDataVersion } from "../../src/graph/meta.ts";
import { writeBatch } from "../../src/import/write.ts";
import { type Counts, newCounts } from "../../src/plan/counts.ts";
import { executePlan } from "../../src/plan/execute-plan.ts";
import { ENGINES, openEmptyGraph, type TestGraph } from "../engines.ts";
import { ENTITIES, SOURCES, told, toBatch } from "../import/small-world.ts";
import { context, operationOf } from "./plan-of.ts";

const MEMBERS = "query ($type: RelationType!) { relations(where: { types: [$type] }) { totalCount } }";
/** No count of what is written here. */
const WRONG = 999;

describe.each(ENGINES)("%s", (engine) => {
  let opened: TestGraph;
  let graph: Graph;
  let counts: Counts;
  let keys: string[];
  /** Of which all is known to be there; null: the latest. */
  let whole: number | null;
  beforeEach(async () => {
    opened = await openEmptyGraph(engine);
    graph = opened.graph;
    keys = [];
    whole = null;
    const kept = newCounts();
    counts = {
      get: kept.get.bind(kept),
      set: (key, remembered) => {
        keys.push(key);
        return kept.set(key, remembered);
      },
    };
  });
  afterEach(() => opened.close());

  const ask = async (document: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> => {
    const operation = operationOf(document, variables);
    const wholeVersion = whole ?? (await findDataVersion(graph));
    const { tree } = await executePlan(graph, operation, { ...context, counts, wholeVersion });
    return operation.plan.complete(tree);
  };
  const total = async (document: string, variables = {}): Promise<unknown> => {
    const answer = (await ask(document, variables)) as Readonly<Record<string, { readonly totalCount: number }>>;
    return Object.values(answer)[0]?.totalCount;
  };
  /** Makes what was remembered wrong, so that an answer shows whether it was counted. */
  const falsify = (): void => {
    for (const key of new Set(keys)) {
      const remembered = counts.get(key);
      if (remembered !== undefined) counts.set(key, { ...remembered, count: WRONG });
    }
    keys = [];
  };
  const write = (...objects: readonly string[]) =>
    writeBatch(
      graph,
      toBatch(
        objects.map((object) => told({ object })),
        ENTITIES,
        SOURCES,
      ),
    );

  test("an empty graph has none, and nothing of it is remembered", async () => {
    expect(await total(MEMBERS, { type: "MEMBER_OF" })).toBe(0);
    expect(keys).toEqual([]);
  });

  test("what was counted at a data version is not counted again, until something is written", async () => {
    await write("institution:1");
    const { property: type } = told({});
    expect(await total(MEMBERS, { type })).toBe(1);
    falsify();
    expect(await total(MEMBERS, { type })).toBe(WRONG);
    await write("institution:2");
    expect(await total(MEMBERS, { type })).toBe(2);
    expect(await total(MEMBERS, { type })).toBe(2);
  });

  test("what was counted of a version that may not all be there yet is not remembered", async () => {
    await write("institution:1");
    const { property: type } = told({});
    whole = (await findDataVersion(graph)) - 1;
    expect(await total(MEMBERS, { type })).toBe(1);
    expect(keys).toEqual([]);
  });

  test("other values, clocks and records are counted by themselves, the same in another document is not", async () => {
    await write("institution:1", "institution:2");
    const { property: type } = told({});
    expect(await total(MEMBERS, { type })).toBe(2);
    falsify();
    expect(await total(MEMBERS, { type: "MET_AT" })).toBe(0);
    expect(
      await ask(`{ at(publishedBy: "1990-01-01") { relations(where: { types: [${type}] }) { totalCount } } }`),
    ).toEqual({
      at: { relations: { totalCount: 0 } },
    });
    expect(await total("{ statements { totalCount } }")).toBe(2);
    expect(
      await ask(`{ any: relations(where: { types: [${type}] }, first: 1) { nodes { type } totalCount } }`),
    ).toEqual({
      any: { nodes: [{ type }], totalCount: WRONG },
    });
  });

  test("several counts of one operation are remembered apart", async () => {
    await write("institution:1", "institution:2");
    const { property: type } = told({});
    const document = `{ these: relations(where: { types: [${type}] }) { totalCount } all: statements { totalCount } }`;
    const counted = { these: { totalCount: 2 }, all: { totalCount: 2 } };
    expect(await ask(document)).toEqual(counted);
    expect(keys).toHaveLength(2);
    expect(await ask(document)).toEqual(counted);
    expect(keys).toHaveLength(2);
  });
});
