import { beforeAll, expect, test } from "@jest/globals";
import { buildNameIndex, type NameIndex } from "../../src/names/name-index.ts";
import type { NameEntry } from "../../src/names/name-table.ts";
import { searchNames } from "../../src/names/search-names.ts";
import { projectSeed } from "../seed/project-seed.ts";

let index: NameIndex;
let people: readonly NameEntry[];

const firstOf = (text: string) => searchNames(index, text, { kinds: ["PERSON"], first: 1, after: null })[0];

beforeAll(async () => {
  const { projection, statements } = await projectSeed();
  const entries = projection.entities.map(({ id, kind, degree }) => ({
    entity: id,
    kind,
    degree,
    names: statements.flatMap(({ value: { subject, literal } }) =>
      subject === id && literal?.type === "NAME" ? [{ text: literal.text }] : [],
    ),
  }));
  index = buildNameIndex(entries);
  people = entries.filter(({ kind }) => kind === "PERSON");
});

test.each([
  ["Лукашенко", "person:alexander-lukashenko"],
  ["Лукашэнка", "person:alexander-lukashenko"],
  ["Lukashenka", "person:alexander-lukashenko"],
  ["Nazarbayev", "person:nursultan-nazarbayev"],
  ["Назарбаев", "person:nursultan-nazarbayev"],
  ["Жақсылықов", "person:timur-zhaksylykov"],
  ["Жаксылыков", "person:timur-zhaksylykov"],
  ["Zhaxylykov", "person:timur-zhaksylykov"],
])("%s finds %s first of all kinds, and tells name and rule", (text, entity) => {
  const [match] = searchNames(index, text, { kinds: null, first: 5, after: null });
  expect(match?.entity).toBe(entity);
  expect(["EXACT", "PART"]).toContain(match?.rule);
  expect(match?.matchedName.endsWith(text)).toBe(true);
});

test("each name of each person in the seed finds that person first, turned round and by initial too", () => {
  const asked = people.flatMap(({ entity, names }) =>
    names.flatMap(({ text }) => {
      const [given = "", ...rest] = text.split(" ");
      const initials = rest.map((surname) => `${given.charAt(0)}. ${surname}`).slice(-1);
      return [text, [...rest, given].join(" "), ...initials].map((typed) => [typed, entity]);
    }),
  );
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter(([typed, entity]) => firstOf(typed ?? "")?.entity !== entity)).toEqual([]);
});

test("each beginning of a person's surname of three letters or more leads to that person", () => {
  const asked = people.flatMap(({ entity, names }) =>
    names.flatMap(({ text }) => {
      const surname = text.split(" ").at(-1) ?? "";
      return [...surname].slice(2).map((_, i) => [surname.slice(0, i + 3), entity]);
    }),
  );
  expect(asked.filter(([typed, entity]) => firstOf(typed ?? "")?.entity !== entity)).toEqual([]);
});
