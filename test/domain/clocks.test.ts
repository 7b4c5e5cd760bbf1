import { expect, test } from "@jest/globals";
import { type At, NOW } from "../../src/domain/at.ts";
import { isLeft, publicationOf, rootOf } from "../../src/domain/clocks.ts";
import { EDITORIAL } from "../../src/domain/statement.ts";
import { told, valid } from "./facts.ts";

const TEXT = "person:a MEMBER_OF institution:b";
const left = (statement: ReturnType<typeof told>, at: Partial<At>) => isLeft(statement, { ...NOW, ...at });

test("without clocks all live statements are left", () => {
  expect(left(told(TEXT), {})).toBe(true);
  expect(left(told(TEXT, { on: null }), {})).toBe(true);
  expect(left(told(TEXT, { until: "2026-03-01T00:00:00.000Z" }), {})).toBe(false);
});

test.each([
  ["2025-12-31T23:59:59.999Z", false],
  ["2026-01-01T00:00:00.000Z", true],
  ["2026-02-28T23:59:59.999Z", true],
  ["2026-03-01T00:00:00.000Z", false],
])("recorded from January until March: by %s it is left: %s", (recordedBy, isThere) => {
  expect(left(told(TEXT, { until: "2026-03-01T00:00:00.000Z" }), { recordedBy })).toBe(isThere);
});

test.each([
  ["2024-12-11", "2024-12-11", "2024-12-10", false, false],
  ["2024-12-11", "2024-12-11", "2024-12-11", true, true],
  ["2024-01-01", "2024-12-31", "2024-06-01", false, true],
  ["2024-01-01", "2024-12-31", "2024-12-31", true, true],
  [null, null, "2030-01-01", false, true],
  [null, "2024-12-31", "2020-01-01", false, true],
  ["2024-01-01", null, "2030-01-01", false, true],
])("a source of %s to %s, by %s, is known: %s, possible: %s", (publishedFrom, publishedTo, publishedBy, known, possible) => {
  const statement = { ...told(TEXT), publishedFrom, publishedTo };
  expect(left(statement, { publishedBy })).toBe(known);
  expect(left(statement, { publishedBy, certainty: "POSSIBLE" })).toBe(possible);
});

test("what we add ourselves is exempt from the clock of publication, not from that of the record", () => {
  const ours = told(TEXT, { source: EDITORIAL });
  expect(left(ours, { publishedBy: "1900-01-01" })).toBe(true);
  expect(left(ours, { recordedBy: "1900-01-01T00:00:00.000Z" })).toBe(false);
});

test("only statements of the datasets asked for are left", () => {
  expect(left(told(TEXT), { datasets: ["seed", "x"] })).toBe(true);
  expect(left(told(TEXT), { datasets: ["x"] })).toBe(false);
  expect(left(told(TEXT), { datasets: [] })).toBe(false);
});

test("a source's date allows days from the earliest to the latest", () => {
  expect(publicationOf({ publishedOn: valid("2024-12") })).toEqual({
    publishedFrom: "2024-12-01",
    publishedTo: "2024-12-31",
  });
  expect(publicationOf({ publishedOn: null })).toEqual({ publishedFrom: null, publishedTo: null });
});

const sources = (text: string) =>
  new Map(
    text
      .split(" ")
      .map((pair) => pair.split(">"))
      .map(([id = "", origin = null]) => [id, { id, origin }]),
  );

test.each([
  ["a", "a", "a"],
  ["a>b b", "a", "b"],
  ["a>b b>c c", "a", "c"],
  ["a>b", "a", "b"],
  ["b>c c>b", "b", "b"],
  ["b>c c>b", "c", "b"],
  ["a>c c>b b>c", "a", "b"],
])("of the sources %s, the root of %s is %s", (text, id, root) => {
  const all = sources(text);
  const source = all.get(id);
  expect(source && rootOf(source, all)).toBe(root);
});
