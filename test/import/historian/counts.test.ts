import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { tellFiles } from "../../../src/import/historian/tell.ts";
import { root } from "../../../src/root.ts";

/** The archives stand beside the project, and are no part of it. */
const FOLDER = join(root, "../shared/data/historyatstate");
const isThere = existsSync(FOLDER);

/** The source's own counts; what goes in, and how many are refused whole. */
const COUNTS = {
  visit: { all: 3264, refused: 0 },
  trip: { all: 4271, refused: 0 },
  president: { all: 47, refused: 0 },
  "chief of a country mission": { all: 5743, refused: 395 },
  "chief of a mission to an organisation": { all: 225, refused: 6 },
  "principal officer": { all: 1294, refused: 25 },
  person: { all: 4261, refused: 0 },
  territory: { all: 577, refused: 0 },
  article: { all: 228, refused: 4 },
};

if (!isThere && process.env.CI === undefined)
  console.warn(
    "The historian's archives are not beside the project: that their counts are the source's own was left out.",
  );

if (isThere || process.env.CI !== undefined)
  test("each record of the archives goes in or is refused with a reason and a mend", async () => {
    const counts = new Map<string, { all: number; refused: number }>();
    const silent: string[] = [];
    for await (const { kind, place, id, outcome } of tellFiles(FOLDER)) {
      const count = counts.get(kind ?? "unreadable") ?? { all: 0, refused: 0 };
      const isRefused = outcome.records.length === 0;
      counts.set(kind ?? "unreadable", { all: count.all + 1, refused: count.refused + (isRefused ? 1 : 0) });
      const isExplained = outcome.problems.every(({ reason, mend }) => reason !== "" && mend !== "");
      if ((isRefused && outcome.problems.length === 0) || !isExplained)
        silent.push(`${place.file}:${place.line} ${id}`);
    }
    expect(Object.fromEntries(counts)).toEqual(COUNTS);
    expect(silent).toEqual([]);
  });
