import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { matchNames, soundKeys } from "../../src/names/compare-names.ts";
import { names } from "./arbitraries.ts";

const AGREE: readonly (readonly [string, string, string])[] = [
  ["Nursultan Nazarbayev", "Нурсултан Назарбаев", "NONE"],
  ["Nursultan Nazarbayev", "Nazarbayev, Nursultan", "NONE"],
  ["Н. А. Назарбаев", "Нурсултан Абишевич Назарбаев", "SAME"],
  ["Нурсултан Абишевич Назарбаев", "Nursultan Nazarbaev", "MISSING"],
  ["Timur Zhaxylykov", "Тимур Жақсылықов", "NONE"],
  ["Аляксандр Рыгоравіч Лукашэнка", "Александр Григорьевич Лукашенко", "SAME"],
  ["Нұрсұлтан Әбішұлы Назарбаев", "Назарбаев Нурсултан Абишевич", "SAME"],
];

test.each(AGREE)("%s and %s agree, patronymics: %s", (a, b, patronymics) => {
  expect(matchNames(a, b)?.score).toBeGreaterThan(0.75);
  expect(matchNames(b, a)).toEqual(matchNames(a, b));
  expect(soundKeys(a).some((key) => soundKeys(b).includes(key))).toBe(true);
  expect(matchNames(a, b)).toMatchObject({ patronymics });
});

test.each([
  ["Александр Лукашенко", "Александр Шумилин"],
  ["Николай Лукашенко", "Александр Лукашенко"],
  ["Timur Zhaksylykov", "Тимур Назарбаев"],
])("%s and %s do not", (a, b) => {
  expect(matchNames(a, b)).toBeNull();
});

test("patronymics that differ are told", () => {
  expect(matchNames("Иван Петрович Сидоров", "Иван Сергеевич Сидоров")?.patronymics).toBe("DIFFERENT");
});

test("a surname alone agrees by half", () => {
  const score = matchNames("Nazarbayev", "Нурсултан Назарбаев")?.score ?? 0;
  expect(score).toBeGreaterThan(0.3);
  expect(score).toBeLessThan(0.6);
});

test("a name agrees with itself wholly, and comparing is symmetrical", () => {
  fc.assert(
    fc.property(names, names, (a, b) => {
      expect(matchNames(a, a)).toMatchObject({ rule: "EXACT", score: 1 });
      expect(matchNames(a, b)?.score).toBe(matchNames(b, a)?.score);
    }),
  );
});
