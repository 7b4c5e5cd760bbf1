import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { findCandidates } from "../../src/identity/candidates.ts";
import { findLinks } from "../../src/identity/link.ts";
import { root } from "../../src/root.ts";
import { collectFacts } from "./collect-facts.ts";
import { figuresOf, joined, readLabels } from "./figures.ts";

/** The archives stand beside the project, and are no part of it. */
const FOLDER = join(root, "../shared/data/historyatstate");
const isThere = existsSync(FOLDER);

if (!isThere && process.env.CI === undefined)
  console.warn("The historian's archives are not beside the project: how well visitors are linked was left out.");

if (isThere || process.env.CI !== undefined) {
  const facts = collectFacts(["visits", "travels", "gsh"].map((name) => join(FOLDER, `${name}.tar.gz`)));

  test("of the links between labelled visitors 99 in 100 are right, and 90 in 100 of those that should be are there", async () => {
    const rootOf = joined(findLinks(await facts, { minScore: 0.95 }));
    for (const [set, labels] of await readLabels()) {
      const figures = figuresOf(labels, rootOf);
      console.info(`${set} set: ${JSON.stringify(figures)}`);
      expect({ set, isPrecise: figures.precision >= 0.99 }).toEqual({ set, isPrecise: true });
      expect({ set, isComplete: figures.recall >= 0.9 }).toEqual({ set, isComplete: true });
    }
  });

  test("every labelled id is one that the archives give", async () => {
    const known = new Set((await facts).profiles.map(({ id }) => id));
    const labelled = [...(await readLabels()).values()].flatMap((labels) => [...labels.keys()]);
    expect(labelled.filter((id) => !known.has(id))).toEqual([]);
    expect(labelled.length).toBeGreaterThan(1000);
  });

  test("of those with whole names the man of that office and time is the first candidate for a surname", async () => {
    const firstOf = async (of: string): Promise<string | undefined> =>
      findCandidates(await facts, { of, minScore: 0 })
        .map(({ a, b }) => (a === of ? b : a))
        .find((id) => !/-\d{4}$/.test(id));
    expect(await firstOf("person:kazakhstan-president-nazarbayev-1991")).toBe("person:kazakhstan-nursultan-nazarbayev");
    expect(await firstOf("person:pakistan-prime-minister-bhutto-1974")).toBe("person:pakistan-zulfikar-ali-bhutto");
    expect(await firstOf("person:canada-prime-minister-trudeau-1981")).toBe("person:canada-pierre-elliott-trudeau");
  });
}
