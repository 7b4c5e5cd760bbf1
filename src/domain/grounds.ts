import { EDITORIAL, type StoredStatement } from "./statement.ts";
import { isPlanned } from "./status.ts";
import { VOCABULARY } from "./vocabulary.ts";

/*
 * Terminology
 *
 * Ground        statements that together are enough for something.
 * Alternatives  grounds of which one is enough.
 */

export type Ground = readonly StoredStatement[];
export type Alternatives = readonly Ground[];

/** More alternatives than this are not kept for one side: they only matter when the clocks leave none of the others. */
const MOST = 64;

const LAST = "9999-12-31T23:59:59.999Z";

const isOfStructure = ({ property }: StoredStatement): boolean => VOCABULARY[property].class === "STRUCTURE";

const isPublishedAsEarly = (a: StoredStatement, b: StoredStatement): boolean =>
  a.source === EDITORIAL ||
  (b.source !== EDITORIAL &&
    (a.publishedTo ?? LAST) <= (b.publishedTo ?? LAST) &&
    (a.publishedFrom ?? "") <= (b.publishedFrom ?? ""));

/** As grounds, statements of structure ask no clock but the record's. */
const isFreer = (a: StoredStatement, b: StoredStatement): boolean =>
  isOfStructure(a) || (!isOfStructure(b) && a.dataset === b.dataset && isPublishedAsEarly(a, b));

/** Whether the first statement was in the record whenever the second was. */
const isRecordedAsLong = (a: StoredStatement, b: StoredStatement): boolean =>
  a.recordedFrom <= b.recordedFrom &&
  (a.recordedUntil ?? LAST) >= (b.recordedUntil ?? LAST) &&
  (a.absences ?? []).every(({ from, until }) =>
    (b.absences ?? []).some((other) => other.from <= from && until <= other.until),
  );

/** Whether the first statement stands under all clocks under which the second does. */
const covers = (a: StoredStatement, b: StoredStatement): boolean => isRecordedAsLong(a, b) && isFreer(a, b);

/** Of statements that are worth the same, those that no other makes superfluous under any clocks. */
export const needed = (statements: readonly StoredStatement[]): readonly StoredStatement[] =>
  statements.filter(
    (statement, i) =>
      !statements.some((other, j) => i !== j && covers(other, statement) && (j < i || !covers(statement, other))),
  );

const keyOf = (ground: Ground): string =>
  ground
    .map(({ id }) => id)
    .toSorted()
    .join(" ");

/** The participations in it that were only planned. */
const plansIn = (ground: Ground): string =>
  ground
    .flatMap(({ property, status }) =>
      VOCABULARY[property].class === "PARTICIPATION" && isPlanned(status) ? [status] : [],
    )
    .toSorted()
    .join(" ");

/** Whether the first ground is as good as the second, and stands under all clocks under which that does. */
const outlasts = (ground: Ground, other: Ground): boolean =>
  ["", plansIn(other)].includes(plansIn(ground)) &&
  ground.every((statement) => other.some((theirs) => theirs === statement || covers(statement, theirs)));

/** Alternatives without repetition, the smallest first, without those that stand only when an earlier one does. */
export const distinct = (alternatives: Alternatives): Alternatives => {
  const byKey = new Map(alternatives.map((ground) => [keyOf(ground), ground]));
  const sorted = [...byKey].toSorted(([a, x], [b, y]) => x.length - y.length || (a < b ? -1 : 1)).map(([, x]) => x);
  const kept: Ground[] = [];
  for (const ground of sorted) {
    if (kept.length === MOST) break;
    if (!kept.some((earlier) => outlasts(earlier, ground))) kept.push(ground);
  }
  return kept;
};

/** Each of some grounds together with each of others. */
export const both = (one: Alternatives, other: Alternatives): Alternatives =>
  one.flatMap((a) => other.map((b) => [...new Set([...a, ...b])]));
