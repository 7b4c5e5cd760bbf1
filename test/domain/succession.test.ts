import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, stretchOf } from "../../src/domain/days.ts";
import { type Held, successionOf, type Tenure } from "../../src/domain/succession.ts";
import { foldTerms } from "../../src/domain/terms.ts";
import type { Validity } from "../../src/domain/validity.ts";
import { attested, valid } from "./facts.ts";

const held = (from: string, terms: readonly Validity[], rivals: readonly Validity[] = []): Held => ({
  id: `relation:${from}`,
  from,
  status: null,
  ...foldTerms(terms, rivals),
});

const EVER = { windows: [], certainty: "KNOWN" } as const;
const POSSIBLY = { windows: [], certainty: "POSSIBLE" } as const;

const who = (relation: string | null): string => relation?.replace("relation:", "") ?? "nobody";
const told = ({ relation, validity, predecessor, successor }: Tenure): string =>
  `${who(relation)} ${validity?.edtf ?? "undated"}${validity?.extent === "WITHIN" ? " within" : ""} after ${who(predecessor)}, before ${who(successor)}`;

test("holders follow one another, and a day without any is a gap", () => {
  const all = [
    held("b", [valid("2005-06-10/2008-01-31")]),
    held("a", [valid("2001-03-01/2005-06-08")]),
    held("c", [valid("2008-02-01/..")]),
  ];
  expect(successionOf(all, EVER).map(told)).toEqual([
    "a 2001-03-01/2005-06-08 after nobody, before b",
    "nobody 2005-06-09 after a, before b",
    "b 2005-06-10/2008-01-31 after a, before c",
    "c 2008-02-01/.. after b, before nobody",
  ]);
});

test("a gap is derived", () => {
  const [, gap] = successionOf([held("a", [valid("2001")]), held("b", [valid("2003")])], EVER);
  expect(gap?.validity).toMatchObject({ from: "2002-01-01", to: "2002-12-31", derived: true });
});

test("where an end is not known, the gap is only possible", () => {
  const all = [held("a", [attested("2001-03-01")]), held("b", [valid("2008-02-01/2009-01-31")])];
  expect(successionOf(all, EVER)).toHaveLength(2);
  expect(successionOf(all, POSSIBLY).map(told)[1]).toBe("nobody 2001-03-02/2008-01-31 within after a, before b");
});

test.each([
  "2001~/2005",
  "2001?/2005",
  "2003/2005~",
])("a gap beside an end that is vague is only possible: %s", (edtf) => {
  const all = [held("a", [valid("1990/1999")]), held("b", [valid(edtf)]), held("c", [valid("2010/2012")])];
  expect(successionOf(all, EVER).filter(({ relation }) => relation === null)).toEqual([]);
});

test("a holder without a date may have filled any gap, and stands at the end", () => {
  const all = [held("x", []), held("a", [valid("2001")]), held("b", [valid("2003")])];
  expect(successionOf(all, EVER).map(({ relation }) => who(relation))).toEqual(["a", "b", "x"]);
  expect(successionOf(all, POSSIBLY).map(told)).toContain("nobody 2002-01-01/2002-12-31 within after a, before b");
});

test("holders of the same days are neither before nor after each other", () => {
  const all = [
    held("a", [valid("2001/2010")]),
    held("b", [valid("2003/2005")]),
    held("c", [valid("2011/2012")]),
    held("d", [valid("2011/2012")]),
  ];
  expect(successionOf(all, EVER).map(told)).toEqual([
    "a 2001/2010 after nobody, before c",
    "b 2003/2005 after nobody, before c",
    "c 2011/2012 after a, before nobody",
    "d 2011/2012 after a, before nobody",
  ]);
});

test("a handover on one day leaves no gap, and the holders are in order", () => {
  const all = [held("a", [valid("2001-03-01/2005-06-08")]), held("b", [valid("2005-06-08/2008-01-31")])];
  expect(successionOf(all, EVER).map(told)).toEqual([
    "a 2001-03-01/2005-06-08 after nobody, before b",
    "b 2005-06-08/2008-01-31 after a, before nobody",
  ]);
});

test("who comes back has a tenure of each, with the other holders before and after", () => {
  const all = [held("a", [valid("2001/2002"), valid("2006/2007")]), held("b", [valid("2003/2005")])];
  expect(successionOf(all, EVER).map(told)).toEqual([
    "a 2001/2002 after nobody, before b",
    "b 2003/2005 after a, before a",
    "a 2006/2007 after b, before nobody",
  ]);
});

test("gaps under a year between attestations of one holder are his", () => {
  const [only, ...rest] = successionOf([held("a", [attested("2024-12-11"), attested("2024-12-20")])], POSSIBLY);
  expect([only?.validity?.from, only?.validity?.to, rest]).toEqual(["2024-12-11", "2024-12-20", []]);
});

test("of two sources for one term, the one that says its days counts", () => {
  const all = [held("a", [valid("1961"), valid("1961-03-01/1961-10-31")]), held("b", [valid("1962/1963")])];
  expect(successionOf(all, EVER).map(told)[1]).toBe("nobody 1961-11-01/1961-12-31 after a, before b");
});

test("what was only planned is left out", () => {
  expect(successionOf([{ ...held("a", [valid("2001")]), status: "PLANNED" }], POSSIBLY)).toEqual([]);
});

test("a window keeps what is in it, and knows who came before", () => {
  const all = [held("a", [valid("2001/2002")]), held("b", [valid("2004/2005")]), held("x", [])];
  const windows = [{ from: "2003-06-01", to: "2004-06-01" }];
  expect(successionOf(all, { windows, certainty: "KNOWN" }).map(told)).toEqual(["b 2004/2005 after a, before nobody"]);
  expect(successionOf(all, { windows, certainty: "POSSIBLE" }).map(told)).toEqual([
    "nobody 2003-01-01/2003-12-31 within after a, before b",
    "b 2004/2005 after a, before nobody",
    "x undated after nobody, before nobody",
  ]);
});

const day = fc.integer({ min: 0, max: 4000 }).map((count) => addDays("2000-01-01", count));
const term = fc.oneof(
  fc.tuple(day, day).map((days) => valid([...new Set(days.toSorted())].join("/"))),
  day.map(attested),
  fc.constantFrom("2003", "2004~", "2005?", "../2001", "2009/..", "2007-03").map((edtf) => valid(edtf)),
);
const anyHeld = fc.array(fc.array(term, { maxLength: 3 }), { maxLength: 6 }).map((all) =>
  all.map((terms, i) =>
    held(
      `p${i}`,
      terms,
      all.flatMap((other, j) => (i === j ? [] : other)),
    ),
  ),
);

const daysOf = (tenures: readonly Tenure[]) =>
  tenures.flatMap(({ relation, validity }) => (validity === null ? [] : [{ relation, ...stretchOf(validity) }]));

test("tenures and gaps tile the days from the first to the last", () => {
  fc.assert(
    fc.property(anyHeld, (all) => {
      const tiles = daysOf(successionOf(all, POSSIBLY));
      let end: string | null = null;
      for (const { relation, from, to } of tiles) {
        // What follows begins on the next day at the latest, and a gap on exactly that.
        if (end !== null) expect(from <= addDays(end, 1)).toBe(true);
        if (relation === null) expect(from).toBe(addDays(end ?? "", 1));
        if (end === null || to > end) end = to;
      }
    }),
    { numRuns: 500 },
  );
});

test("no gap meets a tenure, and what is known is possible", () => {
  fc.assert(
    fc.property(anyHeld, (all) => {
      const possible = successionOf(all, POSSIBLY);
      const gaps = daysOf(possible).filter(({ relation }) => relation === null);
      for (const tenure of daysOf(possible).filter(({ relation }) => relation !== null))
        expect(gaps.filter(({ from, to }) => from <= tenure.to && to >= tenure.from)).toEqual([]);
      expect(possible).toEqual(expect.arrayContaining([...successionOf(all, EVER)]));
    }),
    { numRuns: 500 },
  );
});

test("who comes before began before and ended before", () => {
  fc.assert(
    fc.property(anyHeld, (all) => {
      const tenures = successionOf(all, EVER);
      for (const { relation, validity, predecessor } of tenures) {
        if (predecessor === null || validity === null) continue;
        const before = daysOf(tenures.filter((other) => other.relation === predecessor));
        const { from, to } = stretchOf(validity);
        expect(predecessor).not.toBe(relation);
        expect(before.some((other) => other.from < from && other.to < to)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
