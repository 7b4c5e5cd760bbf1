import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { NameEntry } from "../../src/names/name-table.ts";
import { buildNameIndex } from "../../src/names/name-index.ts";
import { searchNames } from "../../src/names/search-names.ts";

/** Members of the parliaments of Kazakhstan and Belarus, each with the spellings that their sites and Wikidata had (lists/README.md). */
export const readMembers = (): readonly (readonly string[])[] =>
  readFileSync(join(process.cwd(), "bench/names/lists/parliaments.tsv"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));

const columnsOf = (members: readonly (readonly string[])[]): readonly number[] => [
  ...Array(Math.max(...members.map((names) => names.length))).keys(),
];

export type Missed = { readonly typed: string; readonly indexed: string; readonly found: string | null };

/** Asks for each member by each spelling, in an index of one other spelling of each and of the people given. */
export const measureMembers = (
  others: readonly NameEntry[],
): { readonly queries: number; readonly missed: readonly Missed[] } => {
  const members = readMembers();
  let queries = 0;
  const missed: Missed[] = [];
  for (const column of columnsOf(members)) {
    const own = members.flatMap((names, i) => {
      const text = names[column];
      return text === undefined
        ? []
        : [{ entity: `member${i}`, kind: "PERSON" as const, degree: 0, names: [{ text }] }];
    });
    const index = buildNameIndex([...own, ...others]);
    for (const { entity, names } of own) {
      const [indexed] = names;
      for (const typed of (members[Number(entity.slice(6))] ?? []).filter((_, i) => i !== column)) {
        queries += 1;
        const [first] = searchNames(index, typed, { kinds: null, first: 1, after: null });
        if (first?.entity !== entity)
          missed.push({ typed, indexed: indexed?.text ?? "", found: first?.matchedName ?? null });
      }
    }
  }
  return { queries, missed };
};
