import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { loadSeed } from "../../src/import/load-seed.ts";
import { root } from "../../src/root.ts";
import { ask, send } from "./ask.ts";
import { openTestService, type TestService } from "./test-service.ts";

let service: TestService;

beforeAll(async () => {
  service = await openTestService("grafeo", { fill: (graph) => loadSeed(graph, join(root, "seed")) });
});
afterAll(() => service.close());

/** The value of a metric, by its name and labels as they are printed. */
const metricOf = async (metric: string): Promise<number> => {
  const { text } = await send(service.url, { path: "/metrics" });
  const line = text.split("\n").find((each) => each.startsWith(`${metric} `));
  return Number(line?.slice(metric.length + 1) ?? 0);
};

const added = async (metrics: readonly string[], work: () => Promise<unknown>): Promise<readonly number[]> => {
  const before = await Promise.all(metrics.map(metricOf));
  await work();
  const after = await Promise.all(metrics.map(metricOf));
  return after.map((value, i) => value - (before[i] ?? 0));
};

/** The second time a query is answered in another way (docs/decisions/0015), and counted the same. */
const TIMES = ["first", "second"];

test.each(TIMES)("an operation is counted with its statements, records and cost the %s time", async () => {
  const metrics = ["count", "sum"].flatMap((part) =>
    ["statements", "records", "cost"].map((what) => `entente_operation_${what}_${part}`),
  );
  const query = '{ country(code: "BY") { id } people(first: 2) { nodes { id } } }';
  expect(await added(metrics, () => ask(service.url, query))).toEqual([1, 1, 1, 1, 3, 3]);
});

test.each(TIMES)("an operation that asks nothing of the graph takes no statement the %s time", async () => {
  const metrics = ["entente_operation_statements_count", "entente_operation_statements_sum"];
  expect(await added(metrics, () => ask(service.url, '{ at(validOn: "2017-06-08") { __typename } }'))).toEqual([1, 0]);
});

test.each(TIMES)("roots that need more than a statement are counted by name the %s time", async () => {
  const metrics = ["search", "paths", "identityCandidates", "people"].map(
    (field) => `entente_unplanned_roots_total{root="${field}"}`,
  );
  const query = '{ search(text: "a") { totalCount } other: search(text: "b") { totalCount } people { totalCount } }';
  expect(await added(metrics, () => ask(service.url, query))).toEqual([2, 0, 0, 0]);
});
