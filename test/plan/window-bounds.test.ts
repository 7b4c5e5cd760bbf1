import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { FIRST_DAY } from "../../src/domain/days.ts";
import { untilOf } from "../../src/domain/fold-pairs.ts";
import { inWindow } from "../../src/domain/in-window.ts";
import { spansOfDate } from "../../src/domain/spans-of-date.ts";
import type { Validity } from "../../src/domain/validity.ts";
import { lastFirstDay } from "../../src/plan/fields/pairs-asked.ts";

const twoDigits = (n: number): string => String(n).padStart(2, "0");
const day = fc
  .tuple(fc.integer({ min: 1995, max: 2015 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map(twoDigits).join("-"));
const someDay = fc.oneof({ weight: 12, arbitrary: day }, fc.constantFrom("2004-02-29", "2012-02-29"));
const inOrder = fc.tuple(someDay, someDay).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)));

const validity = fc
  .record({
    days: inOrder,
    open: fc.constantFrom("", "", "", "from", "to"),
    extent: fc.constantFrom("WHOLE", "WITHIN"),
    mayBeginBefore: fc.boolean(),
    mayEndAfter: fc.boolean(),
  })
  .map(
    ({ days: [from, to], open, ...rest }): Validity => ({
      edtf: "",
      from: open === "from" ? null : from,
      to: open === "to" ? null : to,
      approximate: false,
      uncertain: false,
      derived: false,
      ...rest,
    }),
  );

/** As an entry of a pair has it. */
const dayOf = (date: Validity | null): string => (date === null ? "" : (date.from ?? FIRST_DAY));

test.each([
  "KNOWN",
  "POSSIBLE",
] as const)("what is in a window has begun by its last first day, and is not over before it: %s", (certainty) => {
  let found = 0;
  fc.assert(
    fc.property(fc.option(validity, { freq: 9 }), inOrder, (date, [from, to]) => {
      const spans = spansOfDate(date);
      if (!inWindow(spans, from, to, certainty)) return;
      found += 1;
      expect(dayOf(date) <= lastFirstDay({ from, to }, certainty)).toBe(true);
      expect(untilOf("VISIT", spans) >= from).toBe(true);
    }),
    { seed: 4, numRuns: 5_000 },
  );
  expect(found).toBeGreaterThan(1_000);
});

test.each([
  "KNOWN",
  "POSSIBLE",
] as const)("an occurrence all of whose days lie in a window is in it: %s", (certainty) => {
  let within = 0;
  fc.assert(
    fc.property(fc.option(validity, { freq: 9 }), inOrder, (date, [from, to]) => {
      const spans = spansOfDate(date);
      if (dayOf(date) < from || untilOf("VISIT", spans) > to) return;
      within += 1;
      expect(inWindow(spans, from, to, certainty)).toBe(true);
    }),
    { seed: 4, numRuns: 5_000 },
  );
  expect(within).toBeGreaterThan(100);
});
