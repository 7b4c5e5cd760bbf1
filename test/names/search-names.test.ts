import { describe, expect, test } from "@jest/globals";
import { Schemas, translate } from "iuliia";
import { buildNameIndex, updateNameIndex } from "../../src/names/name-index.ts";
import { searchNames } from "../../src/names/search-names.ts";
import { IN_FOUR_LANGUAGES, IN_TWO_LANGUAGES } from "./people.ts";
import { FOUND_CASES, NOBODY, RULE_CASES } from "./search-cases.ts";

const INDEXES = {
  "two languages": buildNameIndex(IN_TWO_LANGUAGES),
  "four languages": buildNameIndex(IN_FOUR_LANGUAGES),
} as const;
type Languages = keyof typeof INDEXES;
const LANGUAGES: readonly Languages[] = ["two languages", "four languages"];

const search = (text: string, languages: Languages = "four languages") =>
  searchNames(INDEXES[languages], text, { kinds: null, first: 10, after: null });

test.each(RULE_CASES)("%s is %s, by %s: %s", (text, entity, matchedName, rule) => {
  expect(search(text)[0]).toMatchObject({ entity, matchedName, rule });
});

describe.each(LANGUAGES)("names in %s", (languages) => {
  test.each(FOUND_CASES)("%s finds %s first", (text, entity) => {
    expect(search(text, languages)[0]?.entity).toBe(entity);
  });

  test.each(NOBODY)("%j finds nobody", (text) => {
    expect(search(text, languages)).toEqual([]);
  });
});

test("a name in the other script is found by its romanisation, and the answer says so", () => {
  const index = buildNameIndex([{ entity: "zhuk", kind: "PERSON", degree: 1, names: [{ text: "Дмитрий Жук" }] }]);
  const [match] = searchNames(index, "Dmitrij Žuk", { kinds: null, first: 1, after: null });
  expect(match).toMatchObject({ matchedName: "Дмитрий Жук", rule: "ROMANISED" });
});

test("the two Alexanders come both for their first name, the better connected first, and never for the other's surname", () => {
  expect(search("Alexander").map(({ entity }) => entity)).toEqual(["lukashenko", "shumilin"]);
  expect(search("Александр").map(({ entity }) => entity)).toEqual(["lukashenko", "shumilin"]);
  expect(search("Alexander Lukashenko").map(({ entity }) => entity)).toEqual(["lukashenko"]);
  expect(search("Шумилин").map(({ entity }) => entity)).toEqual(["shumilin"]);
});

test("who asks for a few gets the first of those that many would be", () => {
  const typed = [...IN_FOUR_LANGUAGES, ...IN_TWO_LANGUAGES].flatMap(({ names }) =>
    names.flatMap(({ text }) => [text, ` ${text} `, text.toLowerCase()]),
  );
  for (const text of [...typed, "-", ""])
    for (const first of [1, 2]) {
      const options = { kinds: null, first, after: null };
      expect({ text, found: searchNames(INDEXES["four languages"], text, options) }).toEqual({
        text,
        found: search(text).slice(0, first),
      });
    }
});

test("of several with the name that was typed the more prominent comes first, one that changed since too", () => {
  const person = (entity: string, degree: number, text = "Ivan Petrov") =>
    ({ entity, kind: "PERSON", degree, names: [{ text }, { text }] }) as const;
  const built = buildNameIndex([person("a", 1), person("b", 5), person("c", 9), person("d", 2, "Ivan Petrovsky")]);
  const index = updateNameIndex(built, [person("a", 7), person("c", 9, "Ivan Sidorov")]);
  const found = searchNames(index, "Ivan Petrov", { kinds: null, first: 2, after: null });
  expect(found.map(({ entity, rule, score }) => [entity, rule, score])).toEqual([
    ["a", "EXACT", 1],
    ["b", "EXACT", 1],
  ]);
  expect(searchNames(index, "Ivan Petrov", { kinds: ["COUNTRY"], first: 1, after: null })).toEqual([]);
});

test("only the kinds asked for are found", () => {
  const options = { kinds: ["INSTITUTION"], first: 10, after: null } as const;
  const found = searchNames(INDEXES["four languages"], "Kazakhstan", options);
  expect(found.map(({ entity }) => entity)).toEqual(["embassy"]);
});

/** Romanisations of Russian by a second hand: ISO 9, GOST, BGN/PCGN, ALA-LC, ICAO, passports since 1997, the road signs. */
const RUSSIAN = IN_TWO_LANGUAGES.filter(({ kind }) => kind === "PERSON").flatMap(({ entity, names }) =>
  names.filter(({ text }) => /^[а-яё -]+$/i.test(text)).map(({ text }) => [entity, text] as const),
);

describe.each(Schemas.names())("Russian names romanised by %s", (name) => {
  test.each(RUSSIAN)("lead to %s: %s", (entity, text) => {
    const romanised = translate(text, Schemas.get(name));
    expect({ romanised, found: search(romanised, "two languages")[0]?.entity }).toEqual({ romanised, found: entity });
    const index = buildNameIndex([{ entity, kind: "PERSON", degree: 1, names: [{ text }] }]);
    const [found] = searchNames(index, romanised, { kinds: null, first: 1, after: null });
    // French adds a mute e to -in.
    const rule = name === "mvd_310_fr" && text.endsWith("ин") ? "SIMILAR" : "ROMANISED";
    expect({ romanised, rule: found?.rule }).toEqual({ romanised, rule });
  });
});
