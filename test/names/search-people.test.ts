import { expect, test } from "@jest/globals";
import { buildNameIndex } from "../../src/names/name-index.ts";
import { searchNames } from "../../src/names/search-names.ts";

/** People by name; each more prominent than the one before. */
const indexOf = (...names: readonly string[]) =>
  buildNameIndex(names.map((text, degree) => ({ entity: text, kind: "PERSON", degree, names: [{ text }] })));

const firstOf = (typed: string, ...names: readonly string[]) =>
  searchNames(indexOf(...names), typed, { kinds: null, first: 1, after: null })[0]?.entity ?? null;

test.each([
  ["Alexander Ivanov", "Александр Иванов", "Александра Иванова"],
  ["Иван Романов", "Иван Романов", "Иван Рамонов"],
  ["Ivan Romanov", "Иван Романов", "Иван Рамонов"],
  ["А. Шумилин", "Александр Шумилин", "Олег Шумилин"],
  ["O. Shumilin", "Олег Шумилин", "Александр Шумилин"],
  ["Zh. Akhmetova", "Жанар Ахметова", "Зарина Ахметова"],
  ["A. Bahdanovich", "Александр Викторович Богданович", "Алексей Богданович Романович"],
  ["C. Thomas", "Clarence Thomas", "Thomas C. Foley"],
  ["J. Wright", "Jonathan Wright", "Donald J. Wright"],
  ["Sultan Akhmetov", "Султан Ахметов", "Нурлан Ахметов"],
  ["Тихановская Светлана", "Sviatlana Tsikhanouskaya", "Svetlana Tikhonova"],
])("%s is %s rather than the more prominent %s", (typed, right, other) => {
  expect(firstOf(typed, right, other)).toBe(right);
});

test.each([
  ["Mr. Timur Zhaksylykov", "Тимур Жаксылыков"],
  ["г-н Жаксылыков", "Тимур Жаксылыков"],
  ["President Nazarbayev", "Нурсултан Назарбаев"],
  ["Bashar Assad", "Bashar al-Assad"],
  ["Bashar al-Assad", "Башар Асад"],
  ["Charles De Gaulle", "Charles Gaulle"],
  ["Рыгор Сысоеў", "Григорий Сысоев"],
  ["Hanna Kanapatskaya", "Анна Канопацкая"],
  ["Надежда Жирмунская", "Надзея Жырмунская"],
  ["Лукашеноко", "Александр Лукашенко"],
  ["Nazarbyaev", "Нурсултан Назарбаев"],
  ["Kim Jong-un", "Kim Jong Un"],
  ["Park Chung Hee", "Park Chung-hee"],
  ["Óscar Arias", "Oscar Arias Sánchez"],
  ["Swiatłana Szyława", "Светлана Шилова"],
  ["Wadsim Dsewjatouski", "Вадим Девятовский"],
  ["Әбдіманап Бектұрғанов", "BEKTURGANOV Abdimanap"],
])("%s finds %s", (typed, name) => {
  expect(firstOf(typed, name)).toBe(name);
});

test.each([
  ["Мария Иванова", "Иван Марьин"],
  ["Николай Сысоев", "Григорий Сысоев"],
  ["Sergei Lavrov", "Sergei Larin"],
  ["王毅", "李克强"],
])("%s does not find %s", (typed, name) => {
  expect(firstOf(typed, name)).toBeNull();
});
