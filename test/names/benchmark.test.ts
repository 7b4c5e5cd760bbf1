import { beforeAll, describe, expect, test } from "@jest/globals";
import { entriesOf, makeCases } from "../../bench/names/cases.ts";
import { type Absent, measure, measureAbsent, type Outcome } from "../../bench/names/measure.ts";
import { measureMembers } from "../../bench/names/parliaments.ts";
import { makePeople } from "../../bench/names/people.ts";

/* A part of `npm run bench -- names` (docs/names.md), with other people than that shows by default. */

const people = makePeople(1500, 20);
const cases = makeCases(people, 100, 20);

/** What each category must reach, and what all its kind together. */
const BARS: Readonly<Record<string, readonly [number, number]>> = {
  name: [0.95, 0.98],
  initial: [0.9, 0.94],
  noise: [0.95, 0.97],
  "one typo": [0.88, 0.93],
  typing: [0.85, 0.93],
};

let outcomes: readonly Outcome[] = [];
let absent: Absent = { queries: 0, anybody: 1, certain: 1 };

beforeAll(() => {
  outcomes = measure(people, cases).outcomes;
  absent = measureAbsent(people, cases);
});

describe.each(Object.entries(BARS))("by %s", (kind, [each, all]) => {
  test(`the right person comes first for ${each} of each category and ${all} of all`, () => {
    const own = outcomes.filter(({ category }) => category.startsWith(`${kind}: `));
    expect(own.length).toBeGreaterThan(2);
    expect(own.filter(({ first }) => first < each)).toEqual([]);
    const queries = own.reduce((sum, outcome) => sum + outcome.queries, 0);
    expect(own.reduce((sum, outcome) => sum + outcome.first * outcome.queries, 0) / queries).toBeGreaterThan(all);
  });
});

test("where the right person is not there, hardly anybody else comes as certain", () => {
  expect(absent.queries).toBeGreaterThan(500);
  expect(absent.certain).toBeLessThan(0.005);
});

test("members of two parliaments are found by every spelling that their sites and Wikidata have", () => {
  const { queries, missed } = measureMembers(entriesOf(people, "native"));
  expect(queries).toBeGreaterThan(600);
  expect(missed.length / queries).toBeLessThan(0.02);
});

test("the same people and queries are made each time", () => {
  expect(makePeople(50, 20)).toEqual(makePeople(50, 20));
  expect(makeCases(people.slice(0, 50), 5, 1)).toEqual(makeCases(people.slice(0, 50), 5, 1));
});
