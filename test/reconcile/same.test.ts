import { describe, expect, test } from "@jest/globals";
import { reconcile } from "../../src/reconcile/decide.ts";
import { pairKey } from "../../src/reconcile/occurrence.ts";
import { told } from "../domain/facts.ts";
import { parseValidity } from "../../src/domain/validity-of.ts";
import { type Account, decide, factsOf, inShort, meeting, visit } from "./accounts.ts";

const SAME = ["SAME visit:1 visit:2"];
const WITHIN = { extent: "WITHIN" } as const;

describe("a visit told by two sources is one", () => {
  test.each<readonly [string, Partial<Account>]>([
    ["on the same days", {}],
    ["when one knows one of its days", { days: "2017-06-08" }],
    ["when one dates it a day later", { days: "2017-06-10" }],
    ["when one dates it two days later", { days: "2017-06-11" }],
    ["when one knows the month only", { days: "2017-06" }],
    ["when one knows the year only", { days: "2017" }],
    ["when one says about when", { days: "2017-06-11~" }],
    ["when one names the town", { to: ["place:minsk"] }],
    ["when one names the post only", { who: ["office:president-of-kz"] }],
    ["when one tells who came along", { who: ["person:nazarbayev", "person:abdrakhmanov"] }],
  ])("%s", (_, more) => {
    expect(inShort(decide(visit(1), visit(2, more)))).toEqual(SAME);
  });

  test("with the facts in its reason", () => {
    const [decision] = decide(visit(1), visit(2, { who: ["office:president-of-kz"], days: "2017-06-08" })).decisions;
    expect(decision).toMatchObject({ ground: "OVERLAP", datasets: ["seed"], readableFrom: "2020-01-01" });
    expect(decision?.reason).toBe(
      "Both tell of a visit of person:nazarbayev to country:BY: 2017-06-08/2017-06-09 (source:1) and 2017-06-08 (source:2); " +
        "the days overlap, and nothing else comes as near.",
    );
  });

  test("of three sources two judgements make one", () => {
    expect(decide(visit(1), visit(2), visit(3)).decisions).toHaveLength(2);
  });
});

describe("two visits stay two", () => {
  test.each<readonly [string, Partial<Account>]>([
    ["of one person to one country in one month", { days: "2017-06-19/2017-06-20" }],
    ["a year apart", { days: "2018-06-08/2018-06-09" }],
    ["of two visitors to one country in one week", { who: ["person:abdrakhmanov"] }],
    ["of the holders of one post at different times", { who: ["person:tokayev"] }],
    ["that name companions of whom the other knows nothing", { who: ["office:minister-of-kz", "person:tokayev"] }],
    ["to two countries", { to: ["country:RU"] }],
    ["to two countries, one named by its town", { to: ["place:astana"] }],
    ["to a site and to its country", { to: ["event:expo"] }],
    ["that one list tells of", { root: "source:1" }],
    ["when one has no date", { days: null }],
    ["when all that is known of one is a decade", { days: "2010/2019" }],
  ])("%s", (_, more) => {
    expect(decide(visit(1), visit(2, more)).decisions).toEqual([]);
  });

  test("of a country's delegation and its president", () => {
    expect(decide(visit(1), visit(2, { who: ["country:KZ"] })).decisions).toEqual([]);
  });

  test("to two towns of one country", () => {
    expect(decide(visit(1, { to: ["place:minsk"] }), visit(2, { to: ["place:brest"] })).decisions).toEqual([]);
  });

  test("when neither is known better than by its year", () => {
    expect(decide(visit(1, { days: "2017" }), visit(2, { days: "2017" })).decisions).toEqual([]);
  });

  test.each([
    ["judged to be two", "desk judged them DIFFERENT: two visits"],
    ["judged to be unclear", "desk judged them UNSURE: nobody knows"],
    ["made one and taken apart by somebody", "desk undid that they are one"],
  ])("%s", (_, words) => {
    const settled = new Map([[pairKey("visit:1", "visit:2"), words]]);
    expect(reconcile(factsOf([visit(1), visit(2)], { settled })).decisions).toEqual([]);
  });

  test("that are judged to be two, even by way of a third", () => {
    const settled = new Map([[pairKey("visit:1", "visit:2"), "desk judged them DIFFERENT: two visits"]]);
    const { decisions, doubts } = reconcile(factsOf([visit(1), visit(2), visit(3)], { settled }));
    expect([decisions.length, doubts.length]).toEqual([0, 2]);
  });
});

describe("what fits two visits that are two", () => {
  const first = visit(1, { days: "2017-06-02/2017-06-03", source: "source:list" });
  const second = visit(2, { days: "2017-06-20/2017-06-21", source: "source:list" });

  test("goes to neither, and says so", () => {
    const { decisions, doubts } = decide(first, second, visit(3, { days: "2017-06" }));
    expect(decisions).toEqual([]);
    expect(doubts.map(({ a, b }) => `${a} ${b}`)).toEqual(["visit:1 visit:3", "visit:2 visit:3"]);
    expect(doubts[0]?.reason).toContain("but so may visit:2 (2017-06-20/2017-06-21): nobody can tell which");
  });

  test("goes to the one that is plainly nearer", () => {
    const near = visit(2, { days: "2017-06-05", source: "source:list" });
    expect(inShort(decide(first, near, visit(3, { days: "2017-06-05" })))).toEqual(["SAME visit:2 visit:3"]);
  });

  test("goes to neither when both are as near", () => {
    const near = visit(2, { days: "2017-06-05", source: "source:list" });
    expect(decide(first, near, visit(3, { days: "2017-06-04" })).decisions).toEqual([]);
  });
});

describe("a meeting", () => {
  const apart = meeting(2, { who: ["person:nazarbayev", "person:lukashenko", "person:putin"] });

  test("told by two sources is one", () => {
    expect(inShort(decide(meeting(1), meeting(2, { to: [] })))).toEqual(["SAME meeting:1 meeting:2"]);
  });

  test("that one dates within a journey and one by its day is one", () => {
    const within = meeting(2, { days: parseValidity("2017-06-08/2017-06-09", WITHIN) });
    expect(inShort(decide(meeting(1), within))).toEqual(["SAME meeting:1 meeting:2"]);
  });

  test("of two is not the meeting of three on the same day", () => {
    expect(decide(meeting(1), apart).decisions).toEqual([]);
  });

  test("that is held each year is another each year", () => {
    expect(decide(meeting(1), meeting(2, { days: "2018-06-08" })).decisions).toEqual([]);
  });

  test("with one known participant is too little to tell", () => {
    const alone = { who: ["person:nazarbayev", "country:BY"] };
    expect(decide(meeting(1, alone), meeting(2, alone)).decisions).toEqual([]);
  });
});

describe("an event", () => {
  const summit = (number: number, name: string, more: Partial<Account> = {}): Account => ({
    id: `event:${number}`,
    source: `source:${number}`,
    name,
    days: "2017-06-08/2017-06-09",
    who: ["person:nazarbayev", "person:lukashenko", "person:putin", "person:atambayev"],
    to: ["place:astana"],
    ...more,
  });

  test("of nearly one name, on the same days, in one country is one, whoever is named", () => {
    const other = summit(2, "The SCO summit, Astana", { who: ["person:xi", "person:putin"], to: ["country:KZ"] });
    expect(inShort(decide(summit(1, "SCO summit in Astana"), other))).toEqual(["SAME event:1 event:2"]);
  });

  test("with the same people in the same town on the same days is another by another name", () => {
    expect(decide(summit(1, "SCO summit in Astana"), summit(2, "Supreme Eurasian Economic Council")).decisions).toEqual(
      [],
    );
  });

  test("with another number is another", () => {
    const [a, b] = [summit(1, "Meeting of council 17 in Astana"), summit(2, "Meeting of council 18 in Astana")];
    expect(decide(a, b).decisions).toEqual([]);
  });

  test("of the next year is another", () => {
    const next = summit(2, "SCO summit in Astana", { days: "2018-06-09/2018-06-10" });
    expect(decide(summit(1, "SCO summit in Astana"), next).decisions).toEqual([]);
  });
});

test("what is told by three and joins in steps is found at once, so that nothing is left to find", () => {
  const both = visit(2, { who: ["person:nazarbayev", "person:abdrakhmanov"] });
  const { decisions } = decide(visit(1), both, visit(3, { who: ["person:abdrakhmanov"] }));
  expect(decisions.map(({ kind }) => kind)).toEqual(["SAME", "SAME"]);
});

test("statements that have ended tell nothing", () => {
  const more = [told("person:putin VISITOR_ON visit:2", { source: "source:2", until: "2021-01-01T00:00:00.000Z" })];
  expect(inShort(reconcile(factsOf([visit(1), visit(2)], { more })))).toEqual(SAME);
});
