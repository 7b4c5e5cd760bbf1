import { expect, test } from "@jest/globals";
import type { EntityKind } from "../../src/domain/entity.ts";
import { makeStatement, problemsOf, type StatementParts } from "../../src/domain/make-statement.ts";
import { valid } from "./facts.ts";

const PARTS: StatementParts = {
  subject: "person:a",
  property: "HOLDS_OFFICE",
  object: "office:o",
  literal: null,
  role: null,
  validity: valid("2017-09-14"),
  status: null,
  statusWord: null,
  source: "source:a",
  saidBy: null,
  locators: [],
  dataset: "seed",
};
const make = (parts: Partial<StatementParts> = {}) => makeStatement({ ...PARTS, ...parts });
const LOCATOR = { paragraph: 1, start: 0, end: 5, sha256: "0" };

test("a statement's id and claim follow from what it says, and are the same tomorrow", () => {
  expect(make().id).toMatch(/^statement:[0-9a-f]{24}$/);
  expect(make().claim).toMatch(/^claim:[0-9a-f]{24}$/);
  expect([make().id, make().claim]).toEqual(["statement:5768a290eb106e726de37eed", "claim:5f899e979271e06d9202b093"]);
});

test("a passage printed twice is one statement, and a dataset makes no other", () => {
  expect(make({ locators: [LOCATOR] }).id).toBe(make({ locators: [LOCATOR, { ...LOCATOR, start: 9 }] }).id);
  expect(make({ dataset: "other" }).id).toBe(make().id);
});

const OTHERS: readonly (readonly [string, Partial<StatementParts>, boolean])[] = [
  ["source", { source: "source:b" }, false],
  ["speaker", { saidBy: "person:b" }, false],
  ["validity", { validity: valid("2017") }, false],
  ["status", { status: "HELD" }, false],
  ["status word", { statusWord: "is" }, false],
  ["subject", { subject: "person:b" }, true],
  ["property", { property: "MEMBER_OF" }, true],
  ["object", { object: "office:p" }, true],
  ["role", { role: "X" }, true],
];

test.each(OTHERS)("another %s makes another statement", (_, parts, isOtherClaim) => {
  expect(make(parts).id).not.toBe(make().id);
  expect(make(parts).claim !== make().claim).toBe(isOtherClaim);
});

test("the order in which fields are given makes no other id", () => {
  const turned = Object.fromEntries(Object.entries(PARTS).toReversed()) as StatementParts;
  expect(makeStatement(turned).id).toBe(make().id);
});

test("of a figure with a number the words around it are not claimed; of one without, they are all there is", () => {
  const figure = (value: number | null, text: string) =>
    make({
      property: "SIZE",
      object: null,
      literal: { type: "FIGURE", value, text, unit: "person", qualifier: "ABOUT" },
    });
  expect(figure(84, "84 heroes").claim).toBe(figure(84, "a total of 84").claim);
  expect(figure(84, "84 heroes").id).not.toBe(figure(84, "a total of 84").id);
  expect(figure(null, "many").claim).not.toBe(figure(null, "several").claim);
});

const KINDS: Readonly<Record<string, EntityKind>> = {
  "person:a": "PERSON",
  "office:o": "OFFICE",
  "event:e": "EVENT",
  "agreement:t": "AGREEMENT",
};
const problems = (parts: Partial<StatementParts>) => problemsOf(make(parts), (id) => KINDS[id] ?? null);

test("a statement that the vocabulary allows has no problems", () => {
  expect(problems({})).toEqual([]);
  expect(problems({ subject: "event:e", property: "OCCURRED", object: null, status: "HELD" })).toEqual([]);
  expect(problems({ property: "TOOK_PART_IN", object: "event:e", role: "EXHIBITOR" })).toEqual([]);
});

const WRONG: readonly (readonly [Partial<StatementParts>, string])[] = [
  [{ subject: "person:x" }, 'subject "person:x" is not an entity: add it first'],
  [{ object: "office:x" }, 'object "office:x" is not an entity: add it first'],
  [{ object: "event:e" }, 'object "event:e" is of kind EVENT, but must be OFFICE'],
  [{ object: null }, "HOLDS_OFFICE needs an object"],
  [{ role: "GUEST" }, 'HOLDS_OFFICE has no role "GUEST": leave it out'],
  [
    { property: "TOOK_PART_IN", object: "event:e", role: "GUEST" },
    'TOOK_PART_IN has no role "GUEST": use EXHIBITOR or',
  ],
  [{ literal: { type: "URL", url: "x" } }, "HOLDS_OFFICE takes no literal: leave it out"],
  [{ property: "SIZE" }, "SIZE takes no object: leave it out"],
  [{ property: "SIZE", object: null }, "SIZE needs a literal of type FIGURE"],
  [
    { property: "SIZE", object: null, literal: { type: "URL", url: "x" } },
    "SIZE needs a literal of type FIGURE, but got URL",
  ],
  [
    { subject: "event:e", property: "OCCURRED", object: null, status: "SIGNED" },
    "status SIGNED is not one of EVENT: use CONSIDERED or",
  ],
  [{ subject: "agreement:t", property: "STATUS", object: null }, "STATUS needs a status"],
  [{ property: "ACCREDITED_TO" }, "ACCREDITED_TO is never stated"],
  [{ saidBy: "person:x" }, 'saidBy "person:x" is not an entity: add it first'],
  [{ property: "LIKES" as "NAME" }, 'property "LIKES" is not in the vocabulary'],
];

test.each(WRONG)("%j is refused: %s", (parts, problem) => {
  expect(problems(parts)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));
});

test("a remark may have an object, or none", () => {
  const literal = { type: "TEXT", text: "…", language: "en" } as const;
  expect(problems({ property: "REMARK", object: null, literal })).toEqual([]);
  expect(problems({ property: "REMARK", object: "event:e", literal })).toEqual([]);
  expect(problems({ property: "REMARK", object: "event:e" })).toEqual(["REMARK needs a literal of type TEXT"]);
});
