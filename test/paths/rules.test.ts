import { expect, test } from "@jest/globals";
import { findPaths } from "../../src/paths/find-paths.ts";
import { buildPathIndex } from "../../src/paths/index-builder.ts";
import type { PathIndex } from "../../src/paths/path-index.ts";
import type { FoundPath } from "../../src/domain/found-path.ts";
import { pathQuery, type PathQuery } from "../../src/paths/path-query.ts";
import { hub, indexOf, relation, timeless, undated, whole, within } from "./worlds.ts";

const find = (index: PathIndex, from: string, to: string, wishes: Partial<PathQuery> = {}): readonly FoundPath[] =>
  findPaths(index, pathQuery({ from, to }, wishes)).paths;

const routes = (index: PathIndex, from: string, to: string, wishes: Partial<PathQuery> = {}): readonly string[] =>
  find(index, from, to, wishes).map(({ entities }) => entities.join(" "));

test("a step costs 1 and 0.6 by its sources", () => {
  const index = indexOf([relation("ann", "bob", { sourceCount: 2 }), relation("bob", "eve", { sourceCount: 3 })]);
  expect(find(index, "ann", "eve")[0]?.score).toBeCloseTo(1.3 + 1.2, 6);
});

test("a hub in between costs 0.4 for each doubling of its degree beyond 16, up to 3", () => {
  const between = (degree: number): number | undefined =>
    find(indexOf([relation("ann", "hub"), relation("hub", "bob"), ...hub("hub", degree - 2)]), "ann", "bob")[0]?.score;
  expect(between(16)).toBeCloseTo(3.2, 6);
  expect(between(64)).toBeCloseTo(3.2 + 0.8, 6);
  expect(between(4000)).toBeCloseTo(3.2 + 3, 6);
});

test("the degree of an entity counts the relations that filters leave out", () => {
  const index = indexOf([
    relation("ann", "hub"),
    relation("hub", "bob"),
    ...hub("hub", 62).map((leaf) => ({ ...leaf, type: "PART_OF" as const })),
  ]);
  expect(find(index, "ann", "bob", { types: ["MEMBER_OF"] })[0]?.score).toBeCloseTo(3.2 + 0.8, 6);
});

test("well sourced detours come before a short way by relevance, and after it by length", () => {
  const index = indexOf([
    relation("ann", "hub"),
    relation("hub", "bob"),
    ...hub("hub", 2000),
    ...[relation("ann", "x"), relation("x", "y"), relation("y", "bob")].map((step) => ({ ...step, sourceCount: 9 })),
  ]);
  expect(routes(index, "ann", "bob")).toEqual(["ann x y bob", "ann hub bob"]);
  expect(routes(index, "ann", "bob", { orderBy: "LENGTH" })).toEqual(["ann hub bob", "ann x y bob"]);
});

test("a way that is dearer but shorter is not lost to a cheap one that is too long", () => {
  const cheap = [relation("x", "c"), relation("c", "d"), relation("d", "bob")].map((step) => ({
    ...step,
    sourceCount: 9,
  }));
  const index = indexOf([
    relation("ann", "y"),
    relation("y", "x"),
    ...cheap,
    relation("x", "hub"),
    relation("hub", "bob"),
    ...hub("hub", 2000),
  ]);
  expect(routes(index, "ann", "bob", { maxLength: 4 })).toEqual(["ann y x hub bob"]);
  expect(routes(index, "ann", "bob", { maxLength: 5 })).toEqual(["ann y x c d bob", "ann y x hub bob"]);
});

test("parallel relations are one step, which lists them best first", () => {
  const index = indexOf([
    relation("ann", "bob", { id: "b", sourceCount: 1 }),
    relation("bob", "ann", { id: "c", sourceCount: 3 }),
    relation("ann", "bob", { id: "a", sourceCount: 1, type: "SUPPORTS" }),
  ]);
  const paths = find(index, "ann", "bob");
  expect(paths).toHaveLength(1);
  expect(paths[0]?.steps).toEqual([
    { position: 1, from: "ann", to: "bob", relation: "c", parallel: ["a", "b"], forward: false, undated: false },
  ]);
});

test("in time order the parallel relation counts that fits, not the best sourced", () => {
  const index = indexOf([
    relation("ann", "bob", { spans: whole("2005-01-01") }),
    relation("bob", "eve", { id: "early", spans: whole("2001-01-01"), sourceCount: 5 }),
    relation("bob", "eve", { id: "late", spans: whole("2009-01-01") }),
  ]);
  expect(find(index, "ann", "eve")[0]?.steps[1]?.relation).toBe("early");
  expect(find(index, "ann", "eve", { inTimeOrder: true })[0]?.steps[1]).toMatchObject({
    relation: "late",
    parallel: ["early"],
  });
  expect(find(index, "ann", "eve", { inTimeOrder: true })[0]?.score).toBeCloseTo(3.2, 6);
});

test("ties are broken by the ids of the entities, one after the other", () => {
  const index = indexOf(["d", "b", "c"].flatMap((middle) => [relation("ann", middle), relation(middle, "zoe")]));
  expect(routes(index, "ann", "zoe")).toEqual(["ann b zoe", "ann c zoe", "ann d zoe"]);
});

test("avoid rules never apply to the two ends", () => {
  const index = indexOf([relation("ann", "x"), relation("x", "bob"), relation("ann", "y"), relation("y", "bob")], {
    ann: "PERSON",
    bob: "PERSON",
    y: "PERSON",
  });
  expect(routes(index, "ann", "bob", { avoid: ["ann", "bob", "x"] })).toEqual(["ann y bob"]);
  expect(routes(index, "ann", "bob", { avoidKinds: ["PERSON"] })).toEqual(["ann x bob"]);
});

test("an office is no stop on a path, unless it takes part itself; as an end it always is", () => {
  const kinds = { minister: "OFFICE", premier: "OFFICE", visit: "VISIT" } as const;
  const index = indexOf(
    [
      relation("minister", "KZ", { type: "OFFICE_OF" }),
      relation("minister", "BY", { type: "SENT_TO" }),
      relation("premier", "KZ", { type: "OFFICE_OF" }),
      relation("premier", "visit", { type: "VISITOR_ON", spans: whole("2024-11-14") }),
      relation("visit", "BY", { type: "VISIT_TO", spans: whole("2024-11-14") }),
    ],
    kinds,
  );
  expect(routes(index, "KZ", "BY")).toEqual(["KZ premier visit BY"]);
  expect(routes(index, "minister", "BY")).toEqual(["minister BY", "minister KZ premier visit BY"]);
});

test("what was only planned is left out, unless asked for", () => {
  const index = indexOf([relation("ann", "bob", { status: "PLANNED" })]);
  expect(find(index, "ann", "bob")).toEqual([]);
  expect(find(index, "ann", "bob", { includePlanned: true })).toHaveLength(1);
});

test("dead relations are no steps", () => {
  expect(find(indexOf([relation("ann", "bob", { live: false })]), "ann", "bob")).toEqual([]);
});

test("under KNOWN a date that is only coarse must lie inside the window, under POSSIBLE it may reach over", () => {
  const index = indexOf([relation("ann", "bob", { spans: within("2014-01-01", "2014-12-31") })]);
  const windows = [{ from: "2014-06-01", to: null }];
  expect(find(index, "ann", "bob", { windows })).toEqual([]);
  expect(find(index, "ann", "bob", { windows, certainty: "POSSIBLE" })).toHaveLength(1);
  expect(find(index, "ann", "bob", { windows: [{ from: "2014-01-01", to: "2014-12-31" }] })).toHaveLength(1);
});

test("an undated step is absent from a window, unless it is possible there; then it is marked", () => {
  const index = indexOf([relation("ann", "bob", { spans: undated })]);
  const windows = [{ from: "2014-01-01", to: "2014-12-31" }];
  expect(find(index, "ann", "bob", { windows })).toEqual([]);
  const [path] = find(index, "ann", "bob", { windows, certainty: "POSSIBLE" });
  expect(path).toMatchObject({ timeOrder: "POSSIBLE", firstYear: null, lastYear: null });
  expect(path?.steps[0]?.undated).toBe(true);
});

test("structure is in every window in which both its ends exist", () => {
  const entities = [
    { id: "ann", kind: "PERSON" as const, spans: undated },
    { id: "SU", kind: "COUNTRY" as const, spans: whole("1922-12-30", "1991-12-26") },
  ];
  const index = buildPathIndex({
    entities,
    relations: [relation("ann", "SU", { type: "LOCATED_IN", spans: timeless })],
  });
  expect(find(index, "ann", "SU", { windows: [{ from: "1991-01-01", to: "1999-12-31" }] })).toHaveLength(1);
  expect(find(index, "ann", "SU", { windows: [{ from: "1992-01-01", to: "1999-12-31" }] })).toEqual([]);
});

test("years are those of the terms inside the window", () => {
  const index = indexOf([
    relation("ann", "bob", { spans: whole("1994-07-20", "9999-12-31") }),
    relation("bob", "eve", { spans: whole("2016-05-01", "2018-05-01") }),
  ]);
  expect(find(index, "ann", "eve")[0]).toMatchObject({ firstYear: 1994, lastYear: 2018 });
  expect(find(index, "ann", "eve", { windows: [{ from: "2017-01-01", to: "2017-12-31" }] })[0]).toMatchObject({
    firstYear: 2017,
    lastYear: 2017,
  });
});

test("the weakest step is the first of the least sourced", () => {
  const index = indexOf([relation("a", "b", { sourceCount: 2 }), relation("b", "c"), relation("c", "d")]);
  expect(find(index, "a", "d")[0]?.weakestStep).toBe(2);
});

test("in time order no path goes back in time", () => {
  const index = indexOf([
    relation("ann", "bob", { spans: whole("2017-06-08") }),
    relation("bob", "jim", { spans: whole("1991-12-17") }),
  ]);
  expect(find(index, "ann", "jim", { inTimeOrder: true })).toEqual([]);
  expect(find(index, "ann", "jim")[0]?.timeOrder).toBe("NONE");
  expect(find(index, "jim", "ann", { inTimeOrder: true })[0]?.timeOrder).toBe("CERTAIN");
});

test("where the order depends on an unknown day it is possible, not certain", () => {
  const index = indexOf([
    relation("ann", "bob", { spans: within("2014-01-01", "2014-12-31") }),
    relation("bob", "eve", { spans: whole("2014-06-01") }),
    relation("eve", "jim", { spans: whole("2015-06-01") }),
  ]);
  expect(find(index, "ann", "eve")[0]?.timeOrder).toBe("POSSIBLE");
  expect(find(index, "bob", "jim")[0]?.timeOrder).toBe("CERTAIN");
});

test("into an occurrence and out of it is one day, whichever it was", () => {
  const spans = within("2024-11-01", "2024-11-30");
  const kinds = { ann: "PERSON", visit: "VISIT", other: "VISIT" } as const;
  const into = (visit: string) => relation("ann", visit, { type: "VISITOR_ON", spans });
  const out = (visit: string) => relation(visit, "BY", { type: "VISIT_TO", spans });
  expect(find(indexOf([into("visit"), out("visit")], kinds), "ann", "BY")[0]?.timeOrder).toBe("CERTAIN");
  const during = relation("visit", "other", { type: "HELD_DURING", spans });
  expect(find(indexOf([into("visit"), during, out("other")], kinds), "ann", "BY")[0]?.timeOrder).toBe("POSSIBLE");
});

test("an unknown end is not found, by name", () => {
  const index = indexOf([relation("ann", "bob")]);
  expect(() => find(index, "ann", "nobody")).toThrow(
    expect.objectContaining({ code: "NOT_FOUND", message: expect.stringContaining("nobody") }),
  );
  expect(() => find(index, "nobody", "ann")).toThrow(expect.objectContaining({ code: "NOT_FOUND" }));
});

test.each([
  [{ to: "ann" }, /same entity/],
  [{ maxLength: 0 }, /maxLength/],
  [{ maxLength: 17 }, /maxLength/],
  [{ first: -1 }, /first/],
  [{ first: 1001 }, /first/],
  [{ minSources: 0 }, /minSources/],
  [{ after: "nonsense" }, /after/],
  [{ after: Buffer.from('["LENGTH",1,"ann","bob"]').toString("base64url") }, /after/],
])("%j is refused in plain words", (wishes: Partial<PathQuery>, message) => {
  const index = indexOf([relation("ann", "bob")]);
  expect(() => findPaths(index, { ...pathQuery({ from: "ann", to: "bob" }), ...wishes })).toThrow(
    expect.objectContaining({ code: "BAD_USER_INPUT", message: expect.stringMatching(message) }),
  );
});

test("an end without any relation is found, and no path to it", () => {
  const answer = findPaths(indexOf([relation("ann", "bob")], { eve: "PERSON" }), pathQuery({ from: "ann", to: "eve" }));
  expect(answer).toEqual({ paths: [], hasNextPage: false, isPartial: false, partialBecause: null, proven: 0 });
});

test("a search without time says that it is partial, which is not the same as no path", () => {
  const index = indexOf([relation("ann", "bob")]);
  const answer = findPaths(index, pathQuery({ from: "ann", to: "bob" }, { budget: 0 }));
  expect(answer.isPartial).toBe(true);
  expect(answer.proven).toBe(0);
  expect(answer.partialBecause).toMatch(/stopped after 0 ms/);
});

/** Each entity with each other: thousands of paths of every length. */
const crowd = (size: number): PathIndex =>
  indexOf(
    Array.from({ length: size * size }, (_, i) => [Math.floor(i / size), i % size] as const).flatMap(([a, b]) =>
      a < b ? [relation(`e${a}`, `e${b}`)] : [],
    ),
  );

test("a search that runs out of time soon stops, and what it shows is in order", () => {
  const started = performance.now();
  const answer = findPaths(crowd(120), pathQuery({ from: "e0", to: "e1" }, { budget: 60, first: 1000, maxLength: 16 }));
  expect(performance.now() - started).toBeLessThan(20_000);
  expect(answer.isPartial).toBe(true);
  const scores = answer.paths.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => a - b));
});

test("where hardly any path is, the search ends all the same", () => {
  const cloud = Array.from({ length: 60 * 60 }, (_, i) => [Math.floor(i / 60), i % 60] as const).flatMap(([a, b]) =>
    a < b ? [relation(`c${a}`, `c${b}`)] : [],
  );
  const index = indexOf([relation("ann", "c0"), relation("c0", "bob"), ...cloud]);
  const answer = findPaths(index, pathQuery({ from: "ann", to: "bob" }, { maxLength: 16, budget: 60_000 }));
  expect(answer.paths.map(({ entities }) => entities)).toEqual([["ann", "c0", "bob"]]);
  expect(answer.isPartial).toBe(false);
});
