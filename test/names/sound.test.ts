import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { wordsOf } from "../../src/names/fold.ts";
import { editsBetween, soundsOf } from "../../src/names/sound.ts";

const soundsIn = (text: string): readonly string[] => wordsOf(text).flatMap(soundsOf);

/** Spellings of one name; each pair has a sound in common. */
test.each([
  "Лукашенко Лукашэнка Lukashenko Lukashenka Lukašenko Łukašenka Loukachenko",
  "Жаксылыков Жақсылықов Жаксылыкаў Zhaksylykov Zhaxylykov Jaqsylyqov Jaqsılıqov Žaksylykaŭ Žaksylykov",
  "Назарбаев Назарбаеў Nazarbayev Nazarbaev Nazarbajev Nazarbaeŭ Nazarbaýev",
  "Дмитрий Дзмітрый Dmitry Dmitriy Dmitrij Dmitrii Dzmitry Dźmitry",
  "Тимур Цімур Timur Tsimur Cimur",
  "Юрий Юры Yury Yuri Jurij Iurii",
  "Нукенов Нүкенов Нукенаў Nukenov Nükenov Núkenov",
  "Балаева Balayeva Balaeva Balajeva",
  "Горбачёв Горбачев Gorbachev Gorbačëv",
  "Хрущёв Khrushchev Hruŝëv Chruščëv Xrushhev",
  "Сергей Sergei Sergey Sergej",
  "Тоқаев Токаев Tokayev Toqaev Tokaev",
  "Шумилин Шумілін Shumilin Šumilin Ŝumilin",
  "Жук Zhuk Žuk Juk Jouk",
])("%s sound alike", (spellings) => {
  const all = spellings.split(" ").map((spelling) => ({ spelling, sounds: soundsIn(spelling) }));
  for (const a of all) {
    for (const b of all) {
      const shared = a.sounds.filter((sound) => b.sounds.includes(sound));
      expect({ a: a.spelling, b: b.spelling, alike: shared.length > 0 }).toMatchObject({ alike: true });
    }
  }
});

test.each([
  ["Лукашенко", "Шумилин"],
  ["Жук", "Чук"],
  ["Гуров", "Дуров"],
  ["Назарбаев", "Назаров"],
])("%s and %s do not", (a, b) => {
  expect(soundsIn(a).filter((sound) => soundsIn(b).includes(sound))).toEqual([]);
});

test("a word has at least one sound and at most eight", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."xcjchoutsiuaеуц") }), (word) => {
      const { length } = soundsOf(word);
      expect(length).toBeGreaterThan(0);
      expect(length).toBeLessThanOrEqual(8);
    }),
  );
});

test("edits are counted as by Levenshtein", () => {
  expect(editsBetween("kitten", "sitting")).toBe(3);
  expect(editsBetween("", "abc")).toBe(3);
  expect(editsBetween("abc", "abc")).toBe(0);
});
