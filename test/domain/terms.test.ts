import { expect, test } from "@jest/globals";
import { inWindow } from "../../src/domain/in-window.ts";
import { spansOfDate } from "../../src/domain/spans-of-date.ts";
import { foldTerms, hullOf } from "../../src/domain/terms.ts";
import { attested, valid } from "./facts.ts";

const possible = ({ spans }: ReturnType<typeof foldTerms>): readonly string[] =>
  spans.possibleFrom.map((from, i) => `${from}/${spans.possibleTo[i]}`);
const edtf = ({ terms }: ReturnType<typeof foldTerms>): readonly string[] =>
  terms.map((term) => `${term.edtf}${term.derived ? " derived" : ""}`);

test("a term that is only attested is possible ten years before and after", () => {
  const folded = foldTerms([attested("2017-09-14")], []);
  expect(edtf(folded)).toEqual(["2017-09-14"]);
  expect(possible(folded)).toEqual(["2007-09-14/2027-09-14"]);
});

test("a term with both its ends is possible on no other day", () => {
  expect(possible(foldTerms([valid("2017-06-08/2019-01-31")], []))).toEqual(["2017-06-08/2019-01-31"]);
});

test("a gap under a year between two attested terms is known, and marked derived", () => {
  const folded = foldTerms([attested("2024-12-20"), attested("2024-12-11")], []);
  expect(edtf(folded)).toEqual(["2024-12-11", "2024-12-12/2024-12-19 derived", "2024-12-20"]);
  expect(inWindow(folded.spans, "2024-12-15", "2024-12-15", "KNOWN")).toBe(true);
});

test.each([
  ["2017-06-08", "2018-06-07", true],
  ["2017-06-08", "2018-06-08", false],
])("from %s to %s is under a year: %s", (first, last, isKnown) => {
  const { spans } = foldTerms([attested(first), attested(last)], []);
  expect(inWindow(spans, "2017-12-01", "2017-12-01", "KNOWN")).toBe(isKnown);
  expect(inWindow(spans, "2017-12-01", "2017-12-01", "POSSIBLE")).toBe(true);
});

test("a gap of any length between two attested terms is possible, even beyond ten years", () => {
  expect(possible(foldTerms([attested("1980-01-01"), attested("2020-01-01")], []))).toEqual(["1970-01-01/2030-01-01"]);
});

test("terms that follow each other day on day have no gap", () => {
  expect(edtf(foldTerms([attested("2024-12-11"), attested("2024-12-12")], []))).toEqual(["2024-12-11", "2024-12-12"]);
});

test("a term that ended for certain is not stretched to the next", () => {
  const folded = foldTerms([valid("2010/2012"), attested("2013-03-01")], []);
  expect(edtf(folded)).toEqual(["2010/2012", "2013-03-01"]);
  expect(possible(folded)).toEqual(["2010-01-01/2012-12-31", "2013-01-01/2023-03-01"]);
});

test("what is attested inside a term that ended for certain does not go on after it", () => {
  expect(possible(foldTerms([valid("2010/2012"), attested("2011-05-05")], []))).toEqual(["2010-01-01/2012-12-31"]);
});

test("nothing is supposed in another holder's term, nor beyond it", () => {
  const folded = foldTerms([attested("2010-01-01")], [attested("2014-06-01"), valid("2006/2008")]);
  expect(possible(folded)).toEqual(["2009-01-01/2014-05-31"]);
});

test("another holder in a gap keeps it from being known, and cuts what is possible", () => {
  const folded = foldTerms([attested("2017-01-01"), attested("2017-09-01")], [attested("2017-05-05")]);
  expect(edtf(folded)).toEqual(["2017-01-01", "2017-09-01"]);
  expect(possible(folded)).toEqual(["2007-01-01/2017-05-04", "2017-05-06/2027-09-01"]);
});

test("two holders on one day leave each other nothing beyond it", () => {
  const folded = foldTerms([attested("2012-06-01")], [valid("2010/2016")]);
  expect(possible(folded)).toEqual(["2012-06-01/2012-06-01"]);
});

test("a term without an end goes on for ever", () => {
  const { spans } = foldTerms([valid("2025/..")], []);
  expect(inWindow(spans, "2400-01-01", "2400-01-01", "KNOWN")).toBe(true);
});

test("without terms a state is undated", () => {
  expect(foldTerms([], [attested("2017-01-01")])).toMatchObject({ terms: [], spans: { dating: "UNDATED" } });
});

test("the hull of several terms lies between the first and the last day", () => {
  const hull = hullOf([attested("2024-12-20"), valid("2017-06-08/2017-06-09")]);
  expect(hull).toMatchObject({
    edtf: "2017-06-08/2024-12-20",
    extent: "WITHIN",
    mayBeginBefore: false,
    mayEndAfter: true,
  });
});

test("the hull of one term, told twice, is the term", () => {
  expect(hullOf([attested("2024-12-20"), attested("2024-12-20")])).toEqual(attested("2024-12-20"));
  expect(hullOf([])).toBeNull();
});

test("the hull keeps an open end", () => {
  expect(hullOf([valid("2010/2012"), valid("2025/..")])).toMatchObject({ edtf: "2010-01-01/..", to: null });
});

test("an unknown day inside a stretch is known only where the stretch lies inside the window", () => {
  const spans = spansOfDate(valid("2014"));
  expect(inWindow(spans, "2013-12-01", "2014-12-31", "KNOWN")).toBe(true);
  expect(inWindow(spans, "2014-05-01", "2014-05-31", "KNOWN")).toBe(false);
  expect(inWindow(spans, "2014-05-01", "2014-05-31", "POSSIBLE")).toBe(true);
});

test("a whole stretch is known in every window that it overlaps", () => {
  const spans = spansOfDate(valid("2017-06-08/2017-06-09"));
  expect(inWindow(spans, "2017-06-09", "2017-12-31", "KNOWN")).toBe(true);
  expect(inWindow(spans, "2017-06-10", "2017-12-31", "POSSIBLE")).toBe(false);
});

test("just recently: an unknown beginning inside a stretch reaches back one year", () => {
  const spans = spansOfDate(valid("/2024-12-11", { extent: "WITHIN" }));
  expect(inWindow(spans, "2024-01-01", "2024-12-31", "KNOWN")).toBe(true);
  expect(inWindow(spans, "2023-12-11", "2023-12-31", "KNOWN")).toBe(false);
  expect(inWindow(spans, "2023-12-11", "2023-12-31", "POSSIBLE")).toBe(true);
  expect(inWindow(spans, "2023-01-01", "2023-12-10", "POSSIBLE")).toBe(false);
});
