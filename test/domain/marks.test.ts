import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { At } from "../../src/domain/at.ts";
import { isLeft, stands } from "../../src/domain/clocks.ts";
import { frontOf, isLive, marksOf, marksUnder, mayHaveMarksOf } from "../../src/domain/marks.ts";
import type { StoredStatement } from "../../src/domain/statement.ts";
import { told } from "./facts.ts";

const INSTANTS = ["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01", "2026-05-01"].map(
  (day) => `${day}T00:00:00.000Z`,
);
const DAYS = ["2017-01-01", "2017-06-08", "2017-12-31", "2018-06-01"];
const anyInstant = fc.constantFrom(...INSTANTS);

const anyStatement: fc.Arbitrary<StoredStatement> = fc
  .record({
    source: fc.constantFrom("source:a", "source:b", "source:editorial"),
    published: fc.option(fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS)), { nil: null }),
    instants: fc.uniqueArray(anyInstant, { minLength: 1, maxLength: 4 }),
    dataset: fc.constantFrom("seed", "other"),
  })
  .map(({ source, published, instants, dataset }) => {
    const [recordedFrom = "", ...rest] = instants.toSorted();
    const [from, until] = rest;
    const absences = from !== undefined && until !== undefined ? [{ from, until }] : [];
    const [publishedFrom, publishedTo] = published?.toSorted() ?? [null, null];
    return {
      ...told("person:p MEMBER_OF institution:i", { source, dataset }),
      publishedFrom: publishedFrom ?? null,
      publishedTo: publishedTo ?? null,
      recordedFrom,
      recordedUntil: rest.length % 2 === 1 ? (rest.at(-1) ?? null) : null,
      ...(absences.length > 0 ? { absences } : {}),
    };
  });

const anyAt: fc.Arbitrary<At> = fc.record({
  validOn: fc.constant(null),
  publishedBy: fc.option(fc.constantFrom("2016-01-01", ...DAYS, "2030-01-01"), { nil: null }),
  recordedBy: fc.option(fc.constantFrom("2025-01-01T00:00:00.000Z", ...INSTANTS), { nil: null }),
  certainty: fc.constantFrom("KNOWN", "POSSIBLE"),
  datasets: fc.option(fc.constantFrom(["seed"], ["other"], []), { nil: null }),
});

/** What the fragments is-mark-*.cypher ask. */
const isMarkLeft = (mark: string, { publishedBy, recordedBy, certainty, datasets }: At): boolean =>
  (recordedBy === null
    ? mark.slice(44, 48) === "9999"
    : mark.slice(20, 44) <= recordedBy && mark.slice(44, 68) > recordedBy) &&
  (publishedBy === null || (certainty === "KNOWN" ? mark.slice(10, 20) : mark.slice(0, 10)) <= publishedBy) &&
  (datasets === null || datasets.includes(mark.slice(68)));

const numRuns = 2000;

test("a mark of the front is left when a statement is", () => {
  fc.assert(
    fc.property(fc.array(anyStatement, { maxLength: 8 }), anyAt, (all, at) => {
      const front = frontOf(
        [],
        all.flatMap((statement) => marksUnder(statement, [])),
      );
      expect(front.some((mark) => isMarkLeft(mark, at))).toBe(all.some((statement) => isLeft(statement, at)));
    }),
    { numRuns },
  );
});

test("on grounds, a mark is left when a statement is and one of the grounds is in the record", () => {
  const anyGround = anyStatement.map((statement): StoredStatement => ({ ...statement, property: "OFFICE_OF" }));
  fc.assert(
    fc.property(anyStatement, fc.array(anyGround, { minLength: 1, maxLength: 3 }), anyAt, (statement, grounds, at) => {
      const isThere = isLeft(statement, at) && grounds.some((ground) => stands(ground, at));
      expect(marksUnder(statement, grounds).some((mark) => isMarkLeft(mark, at))).toBe(isThere);
    }),
    { numRuns },
  );
});

test("a front is the same in whatever order its marks came", () => {
  fc.assert(
    fc.property(fc.array(anyStatement, { maxLength: 8 }), fc.nat(8), (all, cut) => {
      const marks = all.flatMap(marksOf);
      const split = frontOf(frontOf([], marks.slice(cut).toReversed()), marks.slice(0, cut));
      expect(split).toEqual(frontOf([], marks));
    }),
    { numRuns },
  );
});

test("a thousand live statements, each recorded and published later than the one before, have one mark", () => {
  const marks = Array.from({ length: 1000 }, (_, i) =>
    marksOf({
      ...told("person:p MEMBER_OF institution:i"),
      publishedFrom: `${1000 + i}-01-01`,
      publishedTo: `${1000 + i}-01-01`,
      recordedFrom: `${1000 + i}-01-01T00:00:00.000Z`,
    }),
  ).flat();
  expect(frontOf([], marks)).toEqual([marks[0]]);
});

test("what has ended is not live, and its marks are found by what stays of them", () => {
  const before = told("person:p MEMBER_OF institution:i", { on: "2017-06-08" });
  const after = { ...before, recordedUntil: "2026-03-01T00:00:00.000Z" };
  expect([isLive(marksOf(before)), isLive(marksOf(after))]).toEqual([true, false]);
  expect(mayHaveMarksOf(marksOf(before), after)).toBe(true);
  expect(mayHaveMarksOf(marksOf({ ...before, dataset: "other" }), after)).toBe(false);
});
