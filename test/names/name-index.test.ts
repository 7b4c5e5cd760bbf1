import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { enumValues } from "./enum-values.ts";
import { MATCH_RULES } from "../../src/names/match-rule.ts";
import { buildNameIndex, updateNameIndex } from "../../src/names/name-index.ts";
import type { NameEntry } from "../../src/names/name-table.ts";
import { type NameMatch, searchNames } from "../../src/names/search-names.ts";
import { entries, names } from "./arbitraries.ts";

const all = { kinds: null, first: 100, after: null } as const;

/** One of the names in the entries. */
const anyOf = (list: readonly NameEntry[], seed: number): { entity: string; text: string } => {
  const flat = list.flatMap(({ entity, names: own }) => own.map(({ text }) => ({ entity, text })));
  return flat[seed % flat.length] ?? { entity: "", text: "" };
};

test("the rules are those of the schema, in its order", () => {
  expect(enumValues("MatchRule")).toEqual([...MATCH_RULES]);
});

test("a whole name finds its entity with score 1, and nothing comes before another whole name", () => {
  fc.assert(
    fc.property(entries, fc.nat(), (list, seed) => {
      const { entity, text } = anyOf(list, seed);
      const found = searchNames(buildNameIndex(list), text, all);
      expect(found.find((match) => match.entity === entity)).toMatchObject({
        matchedName: text,
        rule: "EXACT",
        score: 1,
      });
      expect(found[0]?.score).toBe(1);
    }),
  );
});

test("words in any order, and each beginning of a name, find its entity", () => {
  fc.assert(
    fc.property(entries, fc.nat(), fc.nat(), (list, seed, length) => {
      const { entity, text } = anyOf(list, seed);
      const index = buildNameIndex(list);
      const begun = text.slice(0, 2 + (length % (text.length - 1)));
      for (const typed of [text.split(" ").reverse().join(" "), begun]) {
        expect(searchNames(index, typed, all).map((match) => match.entity)).toContain(entity);
      }
    }),
  );
});

test("the order is total: by score, then degree, then id, and each entity comes once", () => {
  const key = ({ score, degree, entity }: NameMatch) => [1 - score, 9 - degree, entity].join(" ");
  fc.assert(
    fc.property(entries, fc.oneof(names, fc.constantFrom("ка", "l", "лен ша")), (list, text) => {
      const found = searchNames(buildNameIndex(list), text, all);
      const keys = found.map(key);
      expect(keys).toEqual([...keys].sort());
      expect(new Set(found.map(({ entity }) => entity)).size).toBe(found.length);
      expect(found.every(({ score }) => score > 0 && score <= 1)).toBe(true);
    }),
  );
});

test("the order in which entries come makes no difference", () => {
  fc.assert(
    fc.property(entries, names, (list, text) => {
      const found = searchNames(buildNameIndex(list), text.slice(0, 3), all);
      expect(searchNames(buildNameIndex([...list].reverse()), text.slice(0, 3), all)).toEqual(found);
    }),
  );
});

test("pages joined are the whole", () => {
  fc.assert(
    fc.property(entries, fc.nat(), fc.integer({ min: 1, max: 4 }), (list, seed, first) => {
      const index = buildNameIndex(list);
      const text = anyOf(list, seed).text.slice(0, 2);
      const pages: NameMatch[] = [];
      for (;;) {
        const page = searchNames(index, text, { kinds: null, first, after: pages.at(-1) ?? null });
        if (page.length === 0) break;
        pages.push(...page);
      }
      expect(pages).toEqual(searchNames(index, text, all));
    }),
  );
});

test("an index that was kept current answers like one built anew", () => {
  fc.assert(
    fc.property(entries, entries, fc.nat(), (before, changed, seed) => {
      const gone = changed.map((entry, i) => (i % 3 === 0 ? { ...entry, names: [] } : entry));
      const ids = new Set(gone.map(({ entity }) => entity));
      const after = [
        ...before.filter(({ entity }) => !ids.has(entity)),
        ...gone.filter((entry) => entry.names.length > 0),
      ];
      const updated = gone.reduce((index, entry) => updateNameIndex(index, [entry]), buildNameIndex(before));
      for (const text of [anyOf(before, seed).text, anyOf(changed, seed).text, anyOf(before, seed).text.slice(0, 2)]) {
        expect(searchNames(updated, text, all)).toEqual(searchNames(buildNameIndex(after), text, all));
      }
    }),
  );
});

test("after very many changes the index is built anew", () => {
  const entry = (i: number): NameEntry => ({
    entity: `e${i}`,
    kind: "PERSON",
    degree: 0,
    names: [{ text: `Имя ${i}` }],
  });
  const index = updateNameIndex(buildNameIndex([entry(0)]), [...Array(2500).keys()].map(entry));
  expect(index.hidden.size).toBe(0);
  expect(searchNames(index, "Имя 2400", all)[0]).toMatchObject({ entity: "e2400", rule: "EXACT" });
});

test("any text at all is answered", () => {
  const index = buildNameIndex([
    { entity: "a", kind: "PERSON", degree: 1, names: [{ text: "Тимур Жаксылыков" }, { text: "" }] },
  ]);
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(Array.isArray(searchNames(index, text, all))).toBe(true);
    }),
    { numRuns: 1000 },
  );
  expect(searchNames(index, "тимур ".repeat(10_000), all)).toEqual([]);
});
