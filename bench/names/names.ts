import { readFileSync } from "node:fs";
import { join } from "node:path";

/*
 * The lists (lists/README.md) as groups: all spellings of one name. Rows that share a spelling are one group, so that no query can
 * mean two groups alike.
 */

export type Language = "ru" | "be" | "kk";
export type Gender = "m" | "f";
export type NameGroup = {
  readonly id: string;
  /** Cyrillic spellings by language; empty where the lists have none. */
  readonly cyrillic: Readonly<Record<Language, readonly string[]>>;
  readonly latin: readonly string[];
};

const folder = join(process.cwd(), "bench/names/lists");

const rowsOf = (file: string): readonly (readonly string[])[] =>
  readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));

const listOf = (cell: string | undefined): readonly string[] => (cell ?? "").split(",").filter((word) => word !== "");

/** What a spelling is compared by when groups are joined. */
const plain = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/[\p{M}'’ʹ]/gu, "")
    .normalize("NFC")
    .replace(/ł/g, "l");

/** Joins rows that share a spelling. */
const joined = (rows: readonly Omit<NameGroup, "id">[]): readonly NameGroup[] => {
  const [groups, places]: [Omit<NameGroup, "id">[], Map<string, number>] = [[], new Map()];
  const spellings = (row: Omit<NameGroup, "id">) => [...Object.values(row.cyrillic).flat(), ...row.latin].map(plain);
  const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];
  for (const row of rows) {
    const met = [...new Set(spellings(row).flatMap((word) => places.get(word) ?? []))];
    const whole = met.reduce((sum, place) => {
      const other = groups[place] ?? row;
      const { ru, be, kk } = other.cyrillic;
      return {
        cyrillic: { ru: union(sum.cyrillic.ru, ru), be: union(sum.cyrillic.be, be), kk: union(sum.cyrillic.kk, kk) },
        latin: union(sum.latin, other.latin),
      };
    }, row);
    const place = met[0] ?? groups.length;
    for (const gone of met.slice(1)) groups[gone] = { cyrillic: { ru: [], be: [], kk: [] }, latin: [] };
    groups[place] = whole;
    for (const word of spellings(whole)) places.set(word, place);
  }
  return groups
    .filter(({ cyrillic }) => Object.values(cyrillic).some((words) => words.length > 0))
    .map((group, i) => ({ id: `${i}`, ...group }));
};

export type Lists = {
  readonly given: Readonly<Record<Gender, readonly NameGroup[]>>;
  readonly surnames: readonly NameGroup[];
  readonly fathers: readonly string[];
};

const givenOf = (gender: Gender): readonly NameGroup[] =>
  joined([
    ...rowsOf("given.tsv").flatMap(([sex, , ru, be, kk, latin]) =>
      sex === gender ? [{ cyrillic: { ru: listOf(ru), be: listOf(be), kk: listOf(kk) }, latin: listOf(latin) }] : [],
    ),
    ...rowsOf("belarusian-given.tsv").flatMap(([sex, ru, be]) =>
      sex === gender ? [{ cyrillic: { ru: listOf(ru), be: listOf(be), kk: [] }, latin: [] }] : [],
    ),
    ...rowsOf("kazakh-given.tsv").flatMap(([sex, kk]) =>
      sex === gender ? [{ cyrillic: { ru: [], be: [], kk: listOf(kk) }, latin: [] }] : [],
    ),
  ]);

const FRONT = /[еіәөү]/u;

/** Kazakh surnames come from given names: -ов, -ев, -баев, or the bare name. */
const kazakhSurname = (given: string, i: number): string => {
  const ending = /[аеёиоуыэюяәіөүұй]$/u.test(given) || FRONT.test(given.slice(-3)) ? "ев" : "ов";
  return [given.replace(/й$/u, "") + ending, given + ending, given, given + ending][i % 4] ?? given;
};

/** All lists. */
export const readLists = (): Lists => {
  const kazakhGiven = rowsOf("kazakh-given.tsv").flatMap(([sex, name]) => (sex === "m" && name ? [name] : []));
  const rows = [
    ...rowsOf("surnames.tsv").map(([ru, be, kk, latin]) => ({
      cyrillic: { ru: listOf(ru), be: listOf(be), kk: listOf(kk) },
      latin: listOf(latin),
    })),
    ...rowsOf("kazakh-surnames.tsv").map(([kk]) => ({ cyrillic: { ru: [], be: [], kk: listOf(kk) }, latin: [] })),
    ...kazakhGiven.map((name, i) => ({ cyrillic: { ru: [], be: [], kk: [kazakhSurname(name, i)] }, latin: [] })),
  ];
  return {
    given: { m: givenOf("m"), f: givenOf("f") },
    surnames: joined(rows),
    fathers: rowsOf("patronymics.tsv").flatMap(([name]) => (name?.endsWith("ич") ? [name] : [])),
  };
};
