import { readFileSync, writeFileSync } from "node:fs";
import type { Name } from "./contestants.ts";
import type { Work } from "./count.ts";
import { workOf } from "./report.ts";
import { median, ratiosTo, type Timed } from "./timing.ts";

/*
 * What `--quick` has shown before: of each shape, our database hits, and how many times as much processor time the others take. Both
 * say little of the machine and of who else uses it, unlike times.
 */

type Expected = Readonly<
  Record<string, { readonly hits: number; readonly ratios: Readonly<Partial<Record<Name, number>>> }>
>;

const FILE = "bench/compete/expected.json";
/** A third may be lost. */
const LEAST = 2 / 3;

const RIVALS: readonly Name[] = ["raw", "library-tuned"];

const hitsOf = (work: readonly Work[], shape: string, name: Name): number =>
  work.find((each) => each.shape === shape && each.contestant === name)?.hits ?? 0;

/** `ratio`: which of a contestant's rounds counts, given from the least ratio on. */
const toExpected = (
  timed: readonly Timed[],
  work: readonly Work[],
  ratio: (ratios: readonly number[]) => number,
): Expected =>
  Object.fromEntries(
    [...new Set(timed.map(({ shape }) => shape))].map((shape) => {
      const own = timed.filter((each) => each.shape === shape);
      const ratios = RIVALS.map((name) => [name, Number(ratio(ratiosTo(own, name, workOf)).toFixed(2))] as const);
      return [shape, { hits: Math.round(hitsOf(work, shape, "ours")), ratios: Object.fromEntries(ratios) }];
    }),
  );

export const record = (timed: readonly Timed[], work: readonly Work[]): void =>
  writeFileSync(FILE, `${JSON.stringify(toExpected(timed, work, median), null, 2)}\n`);

/**
 * Sentences on what has become worse than was recorded by more than a third, and on operations of more than one statement. Of the
 * rounds the best one counts: what makes us slower does so in all of them, what else the machine does in some.
 */
export const problemsWith = (timed: readonly Timed[], work: readonly Work[]): readonly string[] => {
  const measured = toExpected(timed, work, (ratios) => ratios.at(-1) ?? 0);
  const expected: Expected = JSON.parse(readFileSync(FILE, "utf8"));
  const many = work.filter(({ contestant, statements }) => contestant === "ours" && statements !== 1);
  return [
    ...many.map(({ shape, statements }) => `${shape}: ${statements} statements in place of one.`),
    ...Object.entries(expected).flatMap(([shape, { hits, ratios }]) => {
      const now = measured[shape];
      if (now === undefined) return [`${shape} was not measured.`];
      return [
        ...(now.hits * LEAST > hits ? [`${shape}: ${now.hits} database hits in place of ${hits}.`] : []),
        ...RIVALS.flatMap((name) => {
          const [before = 0, after = 0] = [ratios[name], now.ratios[name]];
          return after < before * LEAST
            ? [`${shape}: ${name} takes ${after} times our processor time, where it took ${before} times.`]
            : [];
        }),
      ];
    }),
  ];
};
