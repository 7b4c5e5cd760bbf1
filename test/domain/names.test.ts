import { expect, test } from "@jest/globals";
import { NOW } from "../../src/domain/at.ts";
import { foldEntity } from "../../src/domain/fold-entity.ts";
import type { StoredStatement } from "../../src/domain/statement.ts";
import { entity, named, told } from "./facts.ts";

const names = (...statements: readonly StoredStatement[]) =>
  foldEntity(entity("person:a", "PERSON"), statements, NOW).name;
const spelled = (text: string, language: string, kind: "SPELLING" | "OFFICIAL" | "COMMON", source: string) =>
  told("person:a NAME", { source, literal: { type: "NAME", text, language, script: "Latn", kind } });

test("each language has its own name, else the English one", () => {
  expect(names(named("person:a", "Lukashenko"), named("person:a", "Лукашенко", "ru"))).toEqual({
    EN: "Lukashenko",
    RU: "Лукашенко",
    KK: "Lukashenko",
    BE: "Lukashenko",
  });
});

test("without an English name, any stands in", () => {
  expect(names(named("person:a", "Нүкенов", "kk")).EN).toBe("Нүкенов");
  expect(names(named("person:a", "Müller", "de")).BE).toBe("Müller");
});

test("an entity without any name goes by its id", () => {
  expect(names().EN).toBe("person:a");
});

test("the common name comes first, then the official, then the spelling of most sources", () => {
  const spellings = [
    spelled("Zhaxylykov", "en", "SPELLING", "source:a"),
    spelled("Zhaksylykov", "en-GB", "SPELLING", "source:b"),
    spelled("Zhaksylykov", "en-GB", "SPELLING", "source:c"),
  ];
  expect(names(...spellings).EN).toBe("Zhaksylykov");
  const official = spelled("Timur Zhaxylykov", "en", "OFFICIAL", "source:a");
  expect(names(...spellings, official).EN).toBe("Timur Zhaxylykov");
  expect(names(...spellings, official, spelled("Timur", "en", "COMMON", "source:a")).EN).toBe("Timur");
});

test("when no name is left under the clocks, all names count, so that there always is one", () => {
  const late = spelled("Late", "en", "SPELLING", "source:late");
  const record = foldEntity(entity("person:a", "PERSON"), [late], { ...NOW, publishedBy: "1990-01-01" });
  expect(record.name.EN).toBe("Late");
});

test("a spelling that was not published yet is not shown", () => {
  const ours = named("person:a", "Имя", "ru");
  const late = spelled("Late", "en", "SPELLING", "source:late");
  expect(foldEntity(entity("person:a", "PERSON"), [late, ours], { ...NOW, publishedBy: "1990-01-01" }).name.EN).toBe(
    "Имя",
  );
});

test("of a resource's addresses the one published first is shown", () => {
  const url = (address: string, on: string) =>
    told("resource:r URL", { on, source: `source:${on}`, literal: { type: "URL", url: address } });
  const record = foldEntity(
    entity("resource:r", "RESOURCE"),
    [url("http://b", "2021-01-01"), url("http://a", "2020-01-01")],
    NOW,
  );
  expect(record).toMatchObject({ url: "http://a", spans: { dating: "TIMELESS" } });
});
