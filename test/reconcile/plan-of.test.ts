import { describe, expect, test } from "@jest/globals";
import { parseValidity } from "../../src/domain/validity-of.ts";
import { type Account, decide, inShort, meeting, visit } from "./accounts.ts";

/** Told in March 2017, before the visit. */
const plan = (more: Partial<Account> = {}): Account =>
  visit(1, { status: "PLANNED", on: "2017-03-01", days: "2017-06", ...more });
/** Told on the day after it. */
const report = (more: Partial<Account> = {}): Account => visit(2, { on: "2017-06-10", ...more });

const PLAN_OF = ["PLAN_OF visit:1 visit:2"];

describe("a plan is joined to the report of what became of it", () => {
  test.each<readonly [string, Partial<Account>, Partial<Account>]>([
    ["when it was held on these days", { days: "2017-06-08/2017-06-09" }, {}],
    ["when it was held in the planned month", {}, {}],
    ["when it was planned for next year", { on: "2016-11-01", days: parseValidity("2017", { derived: true }) }, {}],
    ["when it was held some days later than planned", { days: "2017-06-03" }, {}],
    ["when it was only considered", { status: "CONSIDERED" }, {}],
    ["when it was postponed", { days: "2017-06-08/2017-06-09" }, { status: "POSTPONED" }],
    ["when it was cancelled", { days: "2017-06-08/2017-06-09" }, { status: "CANCELLED" }],
    ["when it was postponed and then held", { status: "POSTPONED" }, {}],
    ["when the plan named the post", { who: ["office:president-of-kz"] }, {}],
    ["when nobody knows when either was published", { on: null }, { on: null }],
    ["when both stand in one list, each with a source of its own", { root: "source:list" }, { root: "source:list" }],
  ])("%s", (_, planned, told) => {
    expect(inShort(decide(plan(planned), report(told)))).toEqual(PLAN_OF);
  });

  test("with both dates in its reason", () => {
    expect(decide(plan(), report()).decisions[0]?.reason).toBe(
      "The one tells as PLANNED and the other, published no earlier, as HELD of a visit of person:nazarbayev to country:BY: " +
        "2017-06 (source:1), published 2017-03-01, and 2017-06-08/2017-06-09 (source:2), published 2017-06-10; " +
        "the one date lies in the month of the other, and nothing else fits as well.",
    );
  });

  test("as is a second plan of the same", () => {
    const other = visit(3, { status: "PLANNED", on: "2017-04-01", days: "2017-06-08/2017-06-09" });
    expect(decide(plan(), report(), other).decisions).toHaveLength(2);
  });
});

describe("a plan stays open", () => {
  test.each<readonly [string, Partial<Account>, Partial<Account>]>([
    ["when the visit was over before the plan was told of", { on: "2017-06-20" }, { on: null }],
    ["when the report was published before it", { on: "2017-03-01" }, { on: "2017-02-01", status: "CANCELLED" }],
    ["when somebody else came", {}, { who: ["person:tokayev"] }],
    ["when the visit went elsewhere", {}, { to: ["country:RU"] }],
    ["when it was held in another month", {}, { days: "2017-09-08" }],
    ["when it was held long after the planned days", { days: "2017-06-08" }, { days: "2017-06-20" }],
    ["when it has no date", { days: null }, {}],
    ["when one source tells of both", { source: "source:2" }, {}],
    ["when it was cancelled after the report that it was held", { status: "CANCELLED", on: "2017-07-01" }, {}],
  ])("%s", (_, planned, told) => {
    expect(decide(plan(planned), report(told)).decisions).toEqual([]);
  });

  test("when two visits were held in its time, since nobody can tell which it was", () => {
    const second = visit(3, { on: "2017-06-30", days: "2017-06-25" });
    const { decisions, doubts } = decide(plan(), report(), second);
    expect([decisions.length, doubts.length]).toEqual([0, 2]);
  });

  test("when a visit was planned and a meeting was held", () => {
    const talks = meeting(2, { on: "2017-06-10", who: ["person:nazarbayev"] });
    expect(decide(plan(), talks).decisions).toEqual([]);
  });
});

test("two plans of one visit, told by two sources, are one plan", () => {
  const other = visit(2, { status: "CONSIDERED", on: "2017-02-01", days: "2017-06" });
  expect(inShort(decide(plan(), other))).toEqual(["SAME visit:1 visit:2"]);
});
