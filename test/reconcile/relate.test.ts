import { describe, expect, test } from "@jest/globals";
import { reconcile } from "../../src/reconcile/decide.ts";
import { parseValidity } from "../../src/domain/validity-of.ts";
import { told } from "../domain/facts.ts";
import { type Account, decide, factsOf, inShort, meeting, visit } from "./accounts.ts";

describe("a meeting is part of the visit", () => {
  const PART_OF = ["PART_OF meeting:2 visit:1"];

  test.each<readonly [string, Partial<Account>]>([
    ["whose visitor took part, on one of its days, in that country", {}],
    ["when the visitor is named by the post", { who: ["office:president-of-kz", "person:lukashenko"] }],
    [
      "when all that is known is that it was within these days",
      { days: parseValidity("2017-06-08/2017-06-09", { extent: "WITHIN" }) },
    ],
    ["when it was part of the other one's journey as well", { during: "visit:9" }],
  ])("%s", (_, more) => {
    const own = visit(9, { who: ["person:lukashenko"], to: ["country:KZ"] });
    expect(inShort(decide(visit(1), own, meeting(2, more)))).toEqual(PART_OF);
  });

  test("with the facts in its reason", () => {
    const [decision] = decide(visit(1, { on: "2017-06-12" }), meeting(2, { on: "2017-06-10" })).decisions;
    expect(decision).toMatchObject({ ground: "INSIDE", readableFrom: "2017-06-12" });
    expect(decision?.reason).toBe(
      "person:nazarbayev took part in the meeting (2017-06-08 (source:2)) and was the visitor of 2017-06-08/2017-06-09 (source:1) " +
        "in country:BY; the meeting's days lie in those of the visit.",
    );
  });

  test.each<readonly [string, Partial<Account>]>([
    ["of somebody who did not take part", { who: ["person:abdrakhmanov", "person:lukashenko"] }],
    ["on another day", { days: "2017-06-10" }],
    ["in another country", { to: ["place:astana"] }],
    ["when nobody tells where it was", { to: [] }],
    ["when its day is not known so well", { days: "2017-06" }],
    ["when it was only planned", { status: "PLANNED" }],
    ["when it is told to be part of it", { during: "visit:1" }],
    ["when it is told on another record of the same journey", { during: "visit:8" }],
  ])("but not %s", (_, more) => {
    const other = visit(8, { to: ["place:brest"], source: "source:1" });
    expect(decide(visit(1), other, meeting(2, more)).decisions).toEqual([]);
  });
});

/** The president of Kazakhstan and his minister are in Minsk, and each record tells whom the one met. */
const journeys = (more: Partial<Account> = {}, minister: Partial<Account> = {}): readonly Account[] => [
  visit(1, { source: "source:list" }),
  visit(2, { source: "source:list", who: ["person:abdrakhmanov"], ...minister }),
  meeting(1, { source: "source:list", during: "visit:1" }),
  meeting(2, { source: "source:list", who: ["person:abdrakhmanov", "person:lukashenko"], during: "visit:2", ...more }),
];

describe("meetings with one counterpart on the journeys of two who travelled together", () => {
  const RELATED = ["RELATED meeting:1 meeting:2"];

  test.each<readonly [string, readonly Account[]]>([
    ["on one day are related, and never one", journeys()],
    ["by two sources too", journeys({ source: "source:other" }, { source: "source:other" })],
    [
      "are related when the day of one lies in the days of the other",
      journeys({ days: parseValidity("2017-06-08/2017-06-09", { extent: "WITHIN" }) }),
    ],
    [
      "are related by the post of the counterpart",
      journeys({ who: ["person:abdrakhmanov", "office:president-of-by"] }),
    ],
  ])("%s", (_, accounts) => {
    expect(inShort(decide(...accounts))).toEqual(RELATED);
  });

  test("name the more exactly dated first, from which the relation takes its days", () => {
    const [, , first, second] = journeys();
    const vague = { ...first, days: parseValidity("2017-06-08/2017-06-09", { extent: "WITHIN" }) } as Account;
    const [president, minister] = journeys();
    expect(inShort(decide(...([president, minister, vague, second] as Account[])))).toEqual([
      "RELATED meeting:2 meeting:1",
    ]);
  });

  test.each<readonly [string, readonly Account[]]>([
    [
      "of two countries are not related: a president receives many in a day",
      journeys({ who: ["person:putin", "person:lukashenko"] }, { who: ["person:putin"] }),
    ],
    ["on two days", journeys({ days: "2017-06-09" })],
    ["in two towns", journeys({ to: ["place:brest"] })],
    ["with two counterparts", journeys({ who: ["person:abdrakhmanov", "person:makei"] })],
    [
      "of one traveller",
      journeys(
        { who: ["person:nazarbayev", "person:lukashenko"] },
        { who: ["person:nazarbayev"], to: ["place:brest"] },
      ),
    ],
  ])("not %s", (_, accounts) => {
    expect(inShort(decide(...accounts)).filter((text) => text.startsWith("RELATED"))).toEqual([]);
  });

  test("are not related again once they are", () => {
    const more = [told("meeting:2 COINCIDES_WITH meeting:1")];
    expect(reconcile(factsOf(journeys(), { more })).decisions).toEqual([]);
  });

  test("of the two who met each other are related, and part of both journeys", () => {
    const list = { source: "source:list" };
    const accounts = [
      visit(1, { ...list, to: ["country:RU"] }),
      visit(2, { ...list, to: ["country:RU"], who: ["person:lukashenko"] }),
      meeting(1, { ...list, to: ["country:RU"], during: "visit:1" }),
      meeting(2, { ...list, to: ["country:RU"], during: "visit:2" }),
    ];
    expect(inShort(decide(...accounts))).toEqual([
      "PART_OF meeting:1 visit:2",
      "PART_OF meeting:2 visit:1",
      "RELATED meeting:1 meeting:2",
    ]);
  });
});

test("of a meeting told twice and a visit told twice, one is part of the other once", () => {
  const { decisions } = decide(visit(1), visit(2), meeting(3), meeting(4));
  expect(decisions.map(({ kind }) => kind)).toEqual(["SAME", "SAME", "PART_OF"]);
});
