import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { cypherFile } from "../../../src/graph/cypher.ts";
import type { Row } from "../../../src/graph/graph.ts";
import { root } from "../../../src/root.ts";
import type { TestGraph } from "../../engines.ts";
import { ENGINES, openEmptyGraph } from "../../engines.ts";
import { statementOf } from "./case.ts";
import { CASES } from "./cases.ts";

const FILES = ["read", "write"].flatMap((folder) =>
  readdirSync(join(root, "cypher", folder)).map((file) => `${folder}/${file.replace(/\.cypher$/, "")}`),
);

const isInOrder = (file: string): boolean => file.includes("-after-");

const settle = (file: string, rows: readonly Row[]): readonly Row[] =>
  isInOrder(file) ? rows : [...rows].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

/** The same JSON whatever order an engine gives properties in. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, sorted(item)] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
};
const comparable = (file: string, rows: readonly Row[]): readonly Row[] => settle(file, sorted(rows) as readonly Row[]);

test("every file of cypher/read and cypher/write has a case, and every case a file", () => {
  expect([...new Set(CASES.map((each) => each.file))].sort()).toEqual([...FILES].sort());
});

test.each(FILES)("%s begins with a sentence and names its params", (file) => {
  expect(cypherFile(file).sentence).toMatch(/^\p{Lu}.*\.$/u);
});

test("every case gives exactly the params that its file names", () => {
  for (const { file, parameters } of CASES)
    expect([file, Object.keys(parameters).sort()]).toEqual([file, [...cypherFile(file).params].sort()]);
});

const results = new Map<string, string[]>(ENGINES.map((engine) => [engine, []]));

describe.each(ENGINES)("%s", (engine) => {
  let opened: TestGraph;
  beforeAll(async () => {
    opened = await openEmptyGraph(engine);
  });
  afterAll(() => opened.close());

  test.each(CASES.map((each, index) => [index + 1, each.file, each] as const))("case %i: %s", async (_, file, each) => {
    const statement = statementOf(each);
    const rows = file.startsWith("read/")
      ? await opened.graph.read(statement, each.parameters)
      : await opened.graph.write((transaction) => transaction.run(statement, each.parameters));
    results.get(engine)?.push(JSON.stringify(comparable(file, rows)));
    expect(comparable(file, rows)).toEqual(comparable(file, each.rows));
  });
});

test("all engines give the same rows", () => {
  const [one, ...others] = [...results.values()];
  expect(one).toHaveLength(CASES.length);
  for (const other of others) expect(other).toEqual(one);
});
