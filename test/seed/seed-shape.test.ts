import { beforeAll, expect, test } from "@jest/globals";
import { problemsOf } from "../../src/domain/make-statement.ts";
import { EDITORIAL } from "../../src/domain/statement.ts";
import { loadSeedFiles, type Seed } from "./seed-folder.ts";

let seed: Seed;
beforeAll(async () => {
  seed = await loadSeedFiles();
});

const twice = (ids: readonly string[]): readonly string[] => ids.filter((id, i) => ids.indexOf(id) !== i);
const at = ({ file, line }: { readonly file: string; readonly line: number }) => `${file}:${line}`;

test("every record of the seed is read, none refused", () => {
  expect(seed.refusals).toEqual([]);
  expect(seed.statements.length).toBeGreaterThan(500);
});

test("every statement fits the vocabulary, and all that it names is an entity", () => {
  const kinds = new Map(seed.entities.map(({ id, kind }) => [id, kind]));
  const problems = seed.statements.flatMap(({ value, place }) =>
    problemsOf(value, (id) => kinds.get(id) ?? null).map((problem) => `${at(place)} ${problem}`),
  );
  expect(problems).toEqual([]);
});

test("every statement's source is registered, and every source's origin", () => {
  const sources = new Set(seed.sources.map(({ id }) => id));
  const named = [
    ...seed.statements.map(({ value }) => value.source),
    ...seed.sources.flatMap(({ origin }) => origin ?? []),
  ];
  expect(named.filter((id) => !sources.has(id))).toEqual([]);
});

test("nothing is given twice: no entity, no source, no statement", () => {
  expect(twice(seed.entities.map(({ id }) => id))).toEqual([]);
  expect(twice(seed.sources.map(({ id }) => id))).toEqual([]);
  expect(twice(seed.statements.map(({ value }) => value.id))).toEqual([]);
});

test("every entity is spoken of by a document, not by editors alone", () => {
  const told = seed.statements.flatMap(({ value }) =>
    value.source === EDITORIAL ? [] : [value.subject, value.object, value.saidBy],
  );
  const known = new Set(told);
  expect(seed.entities.filter(({ id }) => !known.has(id)).map(({ id }) => id)).toEqual([]);
});

test("every statement of a document says where it stands there", () => {
  const lost = seed.statements.filter(({ value }) => value.source !== EDITORIAL && value.locators.length === 0);
  expect(lost.map(({ place }) => at(place))).toEqual([]);
});

test("what editors add holds no dates, no speakers and no occurrences", () => {
  const editorial = seed.statements.map(({ value }) => value).filter(({ source }) => source === EDITORIAL);
  const allowed = ["NAME", "LOCATED_IN", "PART_OF", "BODY_OF"];
  expect([...new Set(editorial.map(({ property }) => property))].toSorted()).toEqual(allowed.toSorted());
  expect(editorial.filter(({ validity, status, saidBy }) => validity ?? status ?? saidBy)).toEqual([]);
});
