import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { loadSeed } from "../../src/import/load-seed.ts";
import { root } from "../../src/root.ts";
import { ask } from "./ask.ts";
import { README_CURL, README_LINKS, README_QUERIES, README_SCRIPTS } from "./readme.ts";
import { openTestService, type TestService } from "./test-service.ts";

const run = promisify(execFile);

describe("grafeo", () => {
  let service: TestService;

  beforeAll(async () => {
    service = await openTestService("grafeo", { fill: (graph) => loadSeed(graph, join(root, "seed")) });
  });

  afterAll(() => service.close());

  test("the README's curl answers", async () => {
    const { stdout } = await run("bash", ["-c", README_CURL.replace("http://localhost:4000", service.url)]);
    const { data, errors } = JSON.parse(stdout) as { data: { paths: { nodes: unknown[] } }; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(data.paths.nodes).toHaveLength(1);
  });

  test("the README has three queries", () => {
    expect(README_QUERIES).toHaveLength(3);
  });

  test.each(README_QUERIES)("the README's query has the answer below it: $query", async ({ query, answer }) => {
    const { data, errors } = await ask(service.url, query);
    expect(errors).toBeUndefined();
    expect(JSON.parse(answer)).toEqual(data);
  });
});

test("the README's commands are scripts of package.json, and its links lead to files", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  expect(README_SCRIPTS.length).toBeGreaterThan(5);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining([...new Set(README_SCRIPTS)]));
  expect(README_LINKS.filter((link) => !existsSync(join(root, link)))).toEqual([]);
});
