import { expect, test } from "@jest/globals";
import { compareNames } from "../../src/identity/compare-names.ts";
import { partsOf } from "../../src/identity/name-parts.ts";
import { titleBefore, titleOfOffice } from "../../src/identity/titles.ts";

const likeness = (a: string, b: string): string => compareNames(partsOf(a), partsOf(b)).likeness;

test.each([
  ["Нурсултан Назарбаев", "Nursultan Nazarbayev", "FULL"],
  ["Нұрсұлтан Назарбаев", "Nursultan Nazarbaev", "FULL"],
  ["Аляксандр Лукашэнка", "Alexander Lukashenko", "FULL"],
  ["Александр Григорьевич Лукашенко", "Alyaksandr Lukashenka", "FULL"],
  ["Назарбаев Нурсултан Абишевич", "Nursultan Nazarbayev", "FULL"],
  ["Boris N. Yeltsin", "Boris Nikolayevich Yeltsin", "FULL"],
  ["Stanislau Shushkevich", "Stanislav Shuskevich", "FULL"],
  ["Park Chung Hee", "Park Chunghee", "FULL"],
  ["Abdullah bin Abd al-Aziz al-Saud", "Abdullah bin Abdulaziz Al Saud", "FULL"],
  ["Oscar Arias Sanchez", "Oscar Arias", "PART"],
  ["Park Chung Hee", "Park", "ONE_WORD"],
  ["Mohammed VI", "Mohamed VI", "FULL"],
  ["Abdullah II", "Abdullah I", "OTHER"],
  ["Hafiz al-Assad", "Bashar al-Assad", "SHARED"],
  ["Kim Dae Jung", "Kim Jong Il", "SHARED"],
  ["Nasser Sabah al-Ahmed al-Sabah", "Sabah al-Ahmed al-Sabah", "SHARED"],
  ["Mikhail S. Gorbachev", "Mikhail Saakashvili", "SHARED"],
  ["Torrijos", "Tarja Halonen", "OTHER"],
  ["Jiang", "Yang", "OTHER"],
  ["Salman", "Mohammed bin Salman", "OTHER"],
])("%s and %s: %s", (a, b, expected) => {
  expect(likeness(a, b)).toBe(expected);
  expect(likeness(b, a)).toBe(expected);
});

test("posts that differ in words alone are one", () => {
  expect(titleOfOffice("Premier of France")).toBe(titleOfOffice("Prime Minister of France"));
  expect(titleOfOffice("President of the Council of Ministers of Italy")).toBe("prime minister");
  expect(titleOfOffice("Ambassador of the United States to Kazakhstan")).toContain("kazakhstan");
});

test("a title before somebody's name in the name of a meeting is told of him", () => {
  const meeting = "Meeting of James Addison Baker III and Foreign Minister Genscher";
  expect(titleBefore(meeting, "Genscher")).toBe("foreign minister");
  expect(titleBefore(meeting, "James Addison Baker III")).toBeNull();
});
