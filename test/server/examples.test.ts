import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { loadSeed } from "../../src/import/load-seed.ts";
import { root } from "../../src/root.ts";
import { ENGINES } from "../engines.ts";
import { ask } from "./ask.ts";
import { EXAMPLES } from "./examples.ts";
import { openTestService, type TestService } from "./test-service.ts";

/** What each example must say, among the rest; the facts are the documents'. */
const SAYS: Readonly<Record<string, readonly string[]>> = {
  "01-how-connected.graphql": ["Alexander Lukashenko", "Timur Zhaksylykov", "2024-12-20"],
  "02-two-countries.graphql": [
    '"year":1996',
    '"year":2014',
    '"year":2017',
    '"year":2018',
    '"year":2024',
    '"year":2025',
  ],
  "03-how-do-we-know.graphql": ["Zhaxylykov", "2024-12-20", '"mayEndAfter":true'],
  "04-known-then.graphql": ["Days of Kazakhstan Culture in Belarus"],
  "05-search.graphql": ['"node":{"id":"person:alexander-lukashenko"', "Лукашэнка"],
  "06-in-time-order.graphql": ['"timeOrder":'],
  "07-disagreements.graphql": ["about 500", "more than 500"],
  "08-open-plans.graphql": ['"overdue":true'],
  "09-resources.graphql": ["84"],
  "10-neighbourhood.graphql": ["Kazakhstan", '"sourceCount"'],
  "11-who-came-after-whom.graphql": ["Timur Zhaksylykov", "2024-12-11/2024-12-20", `"then":[{"from"`],
};

/** What the first engine answered: every other one must say the same. */
const answers = new Map<string, unknown>();

describe.each(ENGINES)("%s", (engine) => {
  let service: TestService;

  beforeAll(async () => {
    service = await openTestService(engine, { fill: (graph) => loadSeed(graph, join(root, "seed")) });
  });

  afterAll(() => service.close());

  test.each(EXAMPLES)("$file answers without an error, and the same on every engine", async ({ file, query }) => {
    const { status, data, errors } = await ask(service.url, query);
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    const text = JSON.stringify(data);
    for (const word of SAYS[file] ?? ["a word that SAYS must have for each example"]) expect(text).toContain(word);
    if (!answers.has(file)) answers.set(file, data);
    expect(data).toEqual(answers.get(file));
  });
});
