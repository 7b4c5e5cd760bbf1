import { expect, test } from "@jest/globals";
import edtf from "edtf";
import fc from "fast-check";
import { attestedOn, parseValidity } from "../../src/domain/validity-of.ts";

test.each([
  ["2014", "2014-01-01", "2014-12-31", "WITHIN"],
  ["2024-02", "2024-02-01", "2024-02-29", "WITHIN"],
  ["1996-01-17", "1996-01-17", "1996-01-17", "WHOLE"],
  ["2017-06-08/2017-06-09", "2017-06-08", "2017-06-09", "WHOLE"],
  ["2014/2016", "2014-01-01", "2016-12-31", "WHOLE"],
  ["2025/..", "2025-01-01", null, "WHOLE"],
  ["../2014", null, "2014-12-31", "WHOLE"],
  ["2024/", "2024-01-01", "2024-12-31", "WHOLE"],
  ["/2024-12-11", "2024-12-11", "2024-12-11", "WHOLE"],
  ["201X", "2010-01-01", "2019-12-31", "WITHIN"],
  ["2004-XX", "2004-01-01", "2004-12-31", "WITHIN"],
  ["1999-05-XX", "1999-05-01", "1999-05-31", "WITHIN"],
])("%s asserts the days %s to %s, %s", (edtf, from, to, extent) => {
  expect(parseValidity(edtf)).toMatchObject({ edtf, from, to, extent });
});

test("an unknown end may go on, and an unknown beginning may lie before", () => {
  expect(parseValidity("2024/")).toMatchObject({ mayBeginBefore: false, mayEndAfter: true });
  expect(parseValidity("/2024")).toMatchObject({ from: "2024-01-01", mayBeginBefore: true, mayEndAfter: false });
});

test("an open end is asserted, not attested", () => {
  expect(parseValidity("2025/..")).toMatchObject({ mayBeginBefore: false, mayEndAfter: false });
});

test.each([
  ["2024~", true, false],
  ["2018?", false, true],
  ["2018%", true, true],
  ["2016~/2017?", true, true],
  ["2016/2017", false, false],
])("%s is approximate: %s, uncertain: %s", (edtf, approximate, uncertain) => {
  expect(parseValidity(edtf)).toMatchObject({ approximate, uncertain });
});

test("a state attested for a day may have begun before and ended after", () => {
  expect(attestedOn("2017-09-14")).toEqual({
    edtf: "2017-09-14",
    from: "2017-09-14",
    to: "2017-09-14",
    extent: "WHOLE",
    mayBeginBefore: true,
    mayEndAfter: true,
    approximate: false,
    uncertain: false,
    derived: false,
  });
});

test("options say more than the text does", () => {
  const options = { extent: "WITHIN", derived: true, mayEndAfter: true } as const;
  expect(parseValidity("2017-06-08/2017-06-09", options)).toMatchObject({ ...options, mayBeginBefore: false });
});

test.each([
  "",
  " ",
  "..",
  "/",
  "../..",
  "../",
  "yesterday",
  "2014-13",
  "2014-00",
  "2014-02-30",
  "2018-21",
  "199",
  "Y170000",
  "-0044",
  "~2014",
  "2014-?06",
  "{2014,2015}",
  "[2014..2016]",
  "20X4",
  "2X14",
  "201X-05",
  "XXXX",
  "2004-XX-05",
  "2014/2015/2016",
  "2016/2014",
  "2017-06-09/2017-06-08",
  "2020-12-20T12:00:00Z",
  "2014 ",
  "1993-5-2",
  `2014${"0".repeat(40)}`,
])("%s is refused with a mend", (edtf) => {
  expect(() => parseValidity(edtf)).toThrow(
    expect.objectContaining({ code: "BAD_USER_INPUT", message: expect.stringContaining("Write EDTF of level 0 or 1") }),
  );
});

test.each([
  ["2014/2014", "it ends as it begins, so that once is enough"],
  ["2016/2014", "it ends before it begins"],
  ["2014-02-30", "there is no such day"],
])("%s is refused for what is wrong with it", (edtf, reason) => {
  expect(() => parseValidity(edtf)).toThrow(expect.objectContaining({ message: expect.stringContaining(reason) }));
});

test.each([
  "1900-02-29",
  "2023-02-29",
  "2023-02-29~",
  "2023-02-29/2023-03-04",
  "2023-04-31",
])("%s is no day", (text) => {
  expect(() => parseValidity(text)).toThrow("there is no such day");
});

test("plain years, months and days have the bounds that the package for EDTF gives them", () => {
  const someDay = fc
    .date({ min: new Date("0000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const dayOf = (bound: number | null): string => new Date(bound ?? 0).toISOString().slice(0, 10);
  fc.assert(
    fc.property(someDay, someDay, fc.constantFrom(4, 7, 10), (one, other, length) => {
      const [first = "", last = ""] = [one.slice(0, length), other.slice(0, length)].sort();
      const text = first === last ? first : `${first}/${last}`;
      const { min, max } = edtf(text);
      expect(parseValidity(text)).toMatchObject({ from: dayOf(min), to: dayOf(max) });
      expect(parseValidity(`${first}/..`)).toMatchObject({ from: dayOf(edtf(first).min), to: null });
      expect(parseValidity(`../${last}`)).toMatchObject({ from: null, to: dayOf(edtf(last).max) });
    }),
    { numRuns: 1_000 },
  );
});
