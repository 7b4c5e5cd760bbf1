import { beforeAll, expect, test } from "@jest/globals";
import { type At, NOW } from "../../src/domain/at.ts";
import { project } from "../../src/domain/project.ts";
import { findPaths } from "../../src/paths/find-paths.ts";
import { buildPathIndex } from "../../src/paths/index-builder.ts";
import type { PathIndex } from "../../src/paths/path-index.ts";
import { pathQuery } from "../../src/paths/path-query.ts";
import { createRowsTaker } from "../../src/paths/rows-taker.ts";
import { projectSeed } from "./project-seed.ts";

let index: PathIndex;
let persons: readonly string[];
beforeAll(async () => {
  const { projection } = await projectSeed();
  index = buildPathIndex(projection);
  persons = projection.entities.filter(({ kind }) => kind === "PERSON").map(({ id }) => id);
});

const BUDGET = 10_000;
const between = (from: string, to: string, wishes: Parameters<typeof pathQuery>[1] = {}) =>
  findPaths(index, pathQuery({ from, to }, { budget: BUDGET, ...wishes }));
const pairs = () => persons.flatMap((from, i) => persons.slice(i + 1).map((to) => [from, to] as const));

test("a president and an ambassador meet in the country of the one, to which the other is sent", () => {
  const [best] = between("person:alexander-lukashenko", "person:timur-zhaksylykov").paths;
  expect(best?.entities).toEqual(["person:alexander-lukashenko", "country:BY", "person:timur-zhaksylykov"]);
});

test("every two of the ten are connected", () => {
  expect(pairs().filter(([from, to]) => between(from, to).paths.length === 0)).toEqual([]);
});

test("no two of the ten are connected in 1999, of which no text speaks", () => {
  const windows = [{ from: "1999-01-01", to: "1999-12-31" }];
  expect(pairs().filter(([from, to]) => between(from, to, { windows, maxLength: 16 }).paths.length > 0)).toEqual([]);
});

test("in time order Nazarbayev, who met in June, comes to Chernik, who spoke in September", () => {
  const { paths } = between("person:nursultan-nazarbayev", "person:vasily-chernik", { inTimeOrder: true });
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.every(({ timeOrder }) => timeOrder !== "NONE")).toBe(true);
});

test("under clocks an index is folded of the facts that are left", async () => {
  const { entities, stored } = await projectSeed();
  const at: At = { ...NOW, publishedBy: "2017-12-31", validOn: "1999-01-01" };
  const taker = createRowsTaker();
  taker.take({ facts: { entities, statements: [] } });
  for (const statement of stored) taker.take({ facts: { entities: [], statements: [statement] } });
  taker.take({ fold: at });
  const then = buildPathIndex(project({ entities, statements: stored }, { ...at, validOn: null }));
  expect(then.relationIds.count).toBeGreaterThan(0);
  expect(then.relationIds.count).toBeLessThan(index.relationIds.count);
  expect(taker.finish()).toEqual(then);
});
