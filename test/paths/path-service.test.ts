import { expect, test } from "@jest/globals";
import { NOW, type At } from "../../src/domain/at.ts";
import { createPathService } from "../../src/paths/path-service.ts";
import { toPathQuery, type PathArguments } from "../../src/paths/to-path-query.ts";
import type { PathEntity, PathRelation } from "../../src/paths/path-index.ts";
import { pathQuery } from "../../src/paths/path-query.ts";
import { relation, undated, whole } from "./worlds.ts";

const query = pathQuery({ from: "ann", to: "bob" }, { budget: 60_000 });

async function* pagesOf(entities: readonly PathEntity[], relations: readonly PathRelation[]) {
  yield { entities };
  yield { relations };
}

/** A graph that counts how often it is read; `relations` may be changed, as by a write. */
const fakeGraph = (relations: PathRelation[]) => {
  const asked: At[] = [];
  const readRows = async (at: At) => {
    asked.push(at);
    const entities = ["ann", "bob"].map((id) => ({ id, kind: "PERSON" as const, spans: undated }));
    return { version: asked.length, pages: pagesOf(entities, at.publishedBy === null ? [...relations] : []) };
  };
  return { asked, readRows };
};

test("the graph is read once for many searches, and the answer names the data version", async () => {
  const { asked, readRows } = fakeGraph([relation("ann", "bob")]);
  const service = createPathService({ readRows });
  expect(service.version()).toBeNull();
  await service.refresh();
  const answers = [await service.find(query, NOW), await service.find(query, NOW)];
  expect(answers.map(({ version, paths }) => [version, paths.length])).toEqual([
    [1, 1],
    [1, 1],
  ]);
  expect(asked).toHaveLength(1);
});

test("a write is found after a refresh", async () => {
  const relations: PathRelation[] = [];
  const service = createPathService(fakeGraph(relations));
  await service.refresh();
  relations.push(relation("ann", "bob"));
  expect((await service.find(query, NOW)).paths).toEqual([]);
  await service.refresh();
  expect((await service.find(query, NOW)).paths).toHaveLength(1);
  expect(service.version()).toBe(2);
});

test("each set of clocks has an index of its own, kept until the data changes", async () => {
  const { asked, readRows } = fakeGraph([relation("ann", "bob")]);
  const service = createPathService({ readRows });
  await service.refresh();
  const then: At = { ...NOW, publishedBy: "2017-01-01" };
  const both = [service.find(query, then), service.find(query, { ...then, validOn: "1999-01-01" })];
  for (const answer of await Promise.all(both)) expect(answer.paths).toEqual([]);
  expect(asked).toHaveLength(2);
  await service.find(query, { ...then, certainty: "POSSIBLE" });
  expect(asked).toHaveLength(3);
  await service.refresh();
  await service.find(query, then);
  expect(asked).toHaveLength(5);
});

test("of other clocks only the indexes asked for last are kept", async () => {
  const { asked, readRows } = fakeGraph([]);
  const service = createPathService({ readRows, mostKept: 2 });
  const on = (publishedBy: string) => service.find(query, { ...NOW, publishedBy });
  await on("2001-01-01");
  await on("2002-01-01");
  await on("2001-01-01");
  await on("2003-01-01");
  await on("2001-01-01");
  expect(asked).toHaveLength(3);
  await on("2002-01-01");
  expect(asked).toHaveLength(4);
});

test("an index that could not be built is built at the next search", async () => {
  const { readRows } = fakeGraph([]);
  let isBroken = true;
  const service = createPathService({
    readRows: (at) => (isBroken ? Promise.reject(new Error("away")) : readRows(at)),
  });
  const then: At = { ...NOW, publishedBy: "2017-01-01" };
  await expect(service.find(query, then)).rejects.toThrow("away");
  isBroken = false;
  expect((await service.find(query, then)).paths).toEqual([]);
});

const asked: PathArguments = {
  from: "ann",
  to: "bob",
  inTimeOrder: false,
  minSources: 1,
  includePlanned: false,
  orderBy: "RELEVANCE",
  maxLength: 6,
  first: 5,
};

test("a step must be inside `during` and also be so on `validOn`", async () => {
  const relations = [relation("ann", "bob", { spans: whole("2010-01-01", "2017-12-31") })];
  const service = createPathService(fakeGraph(relations));
  const on = async (during: string, validOn: string): Promise<number> => {
    const at = { ...NOW, validOn };
    return (await service.find(toPathQuery({ ...asked, during }, at, 1_000), at)).paths.length;
  };
  expect(await on("2011", "2012-01-01")).toBe(1);
  expect(await on("2009", "2012-01-01")).toBe(0);
  expect(await on("2011", "2018-01-01")).toBe(0);
});

test("certainty is that of the clocks, unless the search has its own", () => {
  const at: At = { ...NOW, certainty: "POSSIBLE" };
  expect(toPathQuery(asked, at, 1_000).certainty).toBe("POSSIBLE");
  expect(toPathQuery({ ...asked, certainty: "KNOWN" }, at, 1_000).certainty).toBe("KNOWN");
});
