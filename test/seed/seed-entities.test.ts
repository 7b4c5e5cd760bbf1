import { beforeAll, expect, test } from "@jest/globals";
import { LANGUAGES } from "../../src/domain/entity.ts";
import { EDITORIAL, type Literal } from "../../src/domain/statement.ts";
import { loadSeedFiles, type Seed } from "./seed-folder.ts";

let seed: Seed;
beforeAll(async () => {
  seed = await loadSeedFiles();
});

const PERSONS = [
  "person:abzal-nukenov",
  "person:aida-balaeva",
  "person:alexander-lukashenko",
  "person:alexander-shumilin",
  "person:anton-rybakov",
  "person:dmitry-zhuk",
  "person:grigory-gurov",
  "person:nursultan-nazarbayev",
  "person:timur-zhaksylykov",
  "person:vasily-chernik",
];

type NameLiteral = Extract<Literal, { readonly type: "NAME" }>;
const namesOf = (id: string): readonly (NameLiteral & { readonly source: string })[] =>
  seed.statements.flatMap(({ value: { subject, literal, source } }) =>
    subject === id && literal?.type === "NAME" ? [{ ...literal, source }] : [],
  );
const spellings = (id: string, source: string): readonly string[] =>
  namesOf(id)
    .filter((name) => name.source === source)
    .map(({ text }) => text)
    .toSorted();

test("there are exactly the ten persons whom the documents name", () => {
  const persons = seed.entities.filter(({ kind }) => kind === "PERSON").map(({ id }) => id);
  expect(persons.toSorted()).toEqual(PERSONS);
});

test("every entity has one common name of ours in each of the four languages", () => {
  const odd = seed.entities.filter(({ id }) =>
    LANGUAGES.some(
      (language) =>
        namesOf(id).filter(
          (name) => name.source === EDITORIAL && name.kind === "COMMON" && name.language === language.toLowerCase(),
        ).length !== 1,
    ),
  );
  expect(odd.map(({ id }) => id)).toEqual([]);
});

test("Kazakh, Russian and Belarusian names hold no letters of another alphabet, and none of each other's", () => {
  const foreign: Readonly<Record<string, RegExp>> = {
    ru: /[әғқңөұүһіўӘҒҚҢӨҰҮҺІЎ]/,
    be: /[әғқңөұүһищъӘҒҚҢӨҰҮҺИЩЪ]/,
    kk: /[ўЎ]/,
    en: /[Ѐ-ӿ]/,
  };
  // Names of publishers and websites are kept as they call themselves.
  const kept = /«Беларусь сегодня»/g;
  const odd = seed.statements.flatMap(({ value: { literal } }) =>
    literal?.type === "NAME" &&
    (foreign[literal.language]?.test(literal.text.replace(kept, "")) || /[А-я][a-z]|[a-z][А-я]/.test(literal.text))
      ? [literal.text]
      : [],
  );
  expect(odd).toEqual([]);
});

test("names of ours hold no dates, unless the year is part of the thing's own name", () => {
  const ownYears = /2025–2026|2025|(?:Expo |Экспо-|ЭКСПО-|Экспа-)2017/g;
  const dated = seed.statements.flatMap(({ value: { literal, source } }) =>
    literal?.type === "NAME" && source === EDITORIAL && /\d{4}/.test(literal.text.replace(ownYears, ""))
      ? [literal.text]
      : [],
  );
  expect(dated).toEqual([]);
});

test("every entity is described in all four languages", () => {
  expect(
    seed.entities.filter(({ descriptions }) => LANGUAGES.some((language) => descriptions[language] === undefined)),
  ).toEqual([]);
});

test("one man in two spellings, another in three", () => {
  const ambassador = "person:timur-zhaksylykov";
  expect(spellings(ambassador, "source:belta-2024-12-20")).toEqual(["Timur Zhaksylykov"]);
  expect(spellings(ambassador, "source:project-presentation-2024-12-11")).toEqual(["Timur Zhaxylykov"]);
  const president = "person:alexander-lukashenko";
  expect(spellings(president, "source:presidents-2017-06")).toEqual([
    "Alexander Lukashenko",
    "Lukashenka",
    "Lukashenko",
  ]);
  expect(spellings(president, "source:project-presentation-2024-12-11")).toEqual(["Aleksandr Lukashenko"]);
});

test("no name holds a no-break space", () => {
  const odd = seed.statements.filter(
    ({ value: { literal } }) => literal?.type === "NAME" && /\u00a0/.test(literal.text),
  );
  expect(odd).toEqual([]);
});
