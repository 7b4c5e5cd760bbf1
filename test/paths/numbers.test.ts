import { describe, expect, test } from "@jest/globals";
import { FIRST_DAY, LAST_DAY, toDay } from "../../src/paths/days.ts";
import { idAt, packIds } from "../../src/paths/ids.ts";
import { createTextTable } from "../../src/paths/text-table.ts";

const DAY = 86_400_000;

describe("days", () => {
  test("every day of four centuries is so many days after 1970", () => {
    for (let day = -719_528; day < 150_000; day += 97)
      expect(toDay(new Date(day * DAY).toISOString().slice(0, 10))).toBe(day === -719_528 ? FIRST_DAY : day);
  });

  test("a year of more digits, a sign and open ends are read", () => {
    expect(toDay("+12017-06-08")).toBe(Math.round(Date.UTC(12017, 5, 8) / DAY));
    expect(toDay("9999-12-31")).toBe(LAST_DAY);
  });

  test.each(["2017-6-8", "2017-06-0x", "08.06.2017", "2017/06/08", ""])("%p is no day", (text) => {
    expect(() => toDay(text)).toThrow("Expected an ISO day");
  });
});

describe("texts", () => {
  const texts = ["", "a", "abcd", "abcde", "entity:00", "Größe", "Қазақстан", "白", "x".repeat(5000)];

  test("each has the number that it was given last", () => {
    const table = createTextTable(texts.length);
    for (const [number, text] of texts.entries()) table.put(text, number);
    table.put("abcd", 77);
    table.put("白", 78);
    expect([...table.find([...texts, "abc", "abcdf", "黑", "ÿ"])].slice(0, texts.length + 4)).toEqual([
      0, 1, 77, 3, 4, 5, 6, 78, 8, -1, -1, -1, -1,
    ]);
  });

  test("thousands are told apart", () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `entity:${(i * 7919).toString(36)}`);
    const table = createTextTable(many.length);
    for (const [number, text] of many.entries()) table.put(text, number);
    expect([...table.find(many)]).toEqual([...many.keys()]);
  });

  test.each([
    ["hexadecimal", ["relation:00ff", "relation:a0b1"]],
    ["with capitals", ["relation:00FF", "relation:a0b1"]],
    ["of odd length", ["relation:0ff", "relation:a0b"]],
    ["no digits", ["relation:00:f", "relation:a0 g"]],
  ])("ids are the same when they come out: %s", (_, ids) => {
    expect(ids.map((_id, at) => idAt(packIds(ids), at))).toEqual(ids);
  });
});
