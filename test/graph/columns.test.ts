import { describe, expect, test } from "@jest/globals";
import {
  flag,
  flags,
  json,
  jsonOrNull,
  map,
  number,
  numberOrNull,
  text,
  textOrNull,
  texts,
  toJson,
  word,
  wordOrNull,
} from "../../src/graph/columns.ts";

describe("a wrong column is named, with what came instead", () => {
  test.each([
    [() => text({ name: 7 }, "name"), 'Expected text in column "name", but got: 7.'],
    [() => text({}, "name"), 'Expected text in column "name", but got: undefined.'],
    [() => textOrNull({ name: [] }, "name"), 'Expected text in column "name", but got: [].'],
    [() => number({ degree: "7" }, "degree"), 'Expected a number in column "degree", but got: "7".'],
    [() => flag({ live: 1 }, "live"), 'Expected true or false in column "live", but got: 1.'],
    [
      () => texts({ claims: ["a", null] }, "claims"),
      'Expected a list of texts in column "claims", but got: ["a",null].',
    ],
    [
      () => flags({ knownWhole: null }, "knownWhole"),
      'Expected a list of truth values in column "knownWhole", but got: null.',
    ],
    [
      () => word({ kind: "CITY" }, "kind", ["TOWN", "SITE"]),
      'Expected one of TOWN, SITE in column "kind", but got: "CITY".',
    ],
    [() => json({ termsJson: "[" }, "termsJson"), 'Expected JSON in column "termsJson", but got: "[".'],
    [() => map({ entity: [] }, "entity"), 'Expected a map in column "entity", but got: [].'],
  ])("%#", (read, message) => {
    expect(read).toThrow(message);
  });
});

test("an absent property is null where null is allowed", () => {
  expect([
    textOrNull({}, "a"),
    numberOrNull({ a: null }, "a"),
    wordOrNull({}, "a", ["X"]),
    jsonOrNull({}, "a"),
    toJson(null),
  ]).toEqual([null, null, null, null, null]);
});
