import { expect, test } from "@jest/globals";
import { fromCursor, isAfter, orderBy, toCursor } from "../../src/plan/order.ts";
import { BY_ID, ORDERS } from "../../src/plan/orders.ts";

const { DAY_DESC, SOURCES_DESC } = ORDERS.Relation;

test("a cursor gives back the place that it was made of", () => {
  expect(fromCursor(DAY_DESC, toCursor(DAY_DESC, { key: "2017-06-08", id: "relation:é" }))).toEqual({
    key: "2017-06-08",
    id: "relation:é",
  });
  expect(fromCursor(SOURCES_DESC, toCursor(SOURCES_DESC, { key: 3, id: "a" }))).toEqual({ key: 3, id: "a" });
});

test.each([
  "",
  "x",
  "e30",
  Buffer.from("[1,2,3]").toString("base64url"),
  Buffer.from('["DAY_DESC",null,"a"]').toString("base64url"),
])("%j is no cursor", (cursor) => {
  expect(() => fromCursor(DAY_DESC, cursor)).toThrow(expect.objectContaining({ code: "BAD_USER_INPUT" }));
});

test("ties go by id in the direction of the key", () => {
  expect(orderBy(DAY_DESC, "n")).toEqual(["n.day DESC", "n.id DESC"]);
  expect(orderBy(BY_ID, "n")).toEqual(["n.id"]);
});

test("a keyset is one range on the key, so that an index can serve it", () => {
  expect(isAfter(DAY_DESC, "n", { key: "$k", id: "$i" })).toBe("n.day <= $k AND (n.day < $k OR n.id < $i)");
});
