import { EDITORIAL, type StoredStatement } from "./statement.ts";

/*
 * Terminology
 *
 * Mark      one stretch in which the graph held a statement, with all that clocks ask of it, as one text of parts that have their
 *           places, so that a query asks a record itself whether anything of it is left, and no statement:
 *
 *             0 publishedFrom   10 publishedTo   20 recordedFrom   44 recordedUntil   68 dataset
 *
 * Front     the marks of a record without those that another one stands in for: one that is of the same dataset, was published
 *           and recorded no later, and ended no earlier. Whatever the clocks are, one of the front is left when one of all is.
 */

const FIRST_DAY = "0000-01-01";
/** After every day and every instant that a clock can be set to. */
const NEVER = "9999-99-99";
const NO_END = "9999-99-99T99:99:99.999Z";

/** What clocks ask of a statement. */
export type Clocked = Pick<
  StoredStatement,
  "publishedFrom" | "publishedTo" | "recordedFrom" | "recordedUntil" | "absences" | "dataset"
>;

type Stretch = { readonly from: string; readonly until: string };

/** When the graph held a statement; each until an instant that is not included. */
const heldIn = ({ recordedFrom, recordedUntil, absences = [] }: Clocked): readonly Stretch[] => {
  const starts = [recordedFrom, ...absences.map(({ until }) => until)];
  const ends = [...absences.map(({ from }) => from), recordedUntil ?? NO_END];
  return starts.flatMap((from, i) => {
    const until = ends[i] ?? NO_END;
    return from < until ? [{ from, until }] : [];
  });
};

/** What all marks of a statement begin and end with: when it was published, and its dataset. */
const frameOf = ({ publishedFrom, publishedTo, dataset }: Clocked): readonly [string, string] => [
  (publishedFrom ?? FIRST_DAY) + (publishedTo ?? NEVER),
  dataset,
];

/** Our own source is exempt from the clock of publication. */
const exempt = (statement: StoredStatement): Clocked =>
  statement.source === EDITORIAL ? { ...statement, publishedFrom: FIRST_DAY, publishedTo: FIRST_DAY } : statement;

const markOf = ([published, dataset]: readonly [string, string], { from, until }: Stretch): string =>
  published + from + until + dataset;

/** The marks of a statement of another source than ours. */
export const marksOf = (statement: Clocked): readonly string[] => {
  const frame = frameOf(statement);
  const { recordedFrom: from, recordedUntil, absences } = statement;
  // Nearly all are held in one stretch.
  if (recordedUntil === null && absences === undefined) return [markOf(frame, { from, until: NO_END })];
  return heldIn(statement).map((stretch) => markOf(frame, stretch));
};

const both = (a: Stretch, b: Stretch): readonly Stretch[] => {
  const from = a.from > b.from ? a.from : b.from;
  const until = a.until < b.until ? a.until : b.until;
  return from < until ? [{ from, until }] : [];
};

/** The marks of a statement that counts only while one of some others is in the record; without others, always. */
export const marksUnder = (statement: StoredStatement, grounds: readonly StoredStatement[]): readonly string[] => {
  const own = exempt(statement);
  if (grounds.length === 0) return marksOf(own);
  const frame = frameOf(own);
  const standing = grounds.flatMap(heldIn);
  return heldIn(own).flatMap((held) =>
    standing.flatMap((stretch) => both(held, stretch).map((shared) => markOf(frame, shared))),
  );
};

const standsIn = (a: string, b: string): boolean =>
  a.slice(68) === b.slice(68) &&
  a.slice(0, 10) <= b.slice(0, 10) &&
  a.slice(10, 20) <= b.slice(10, 20) &&
  a.slice(20, 44) <= b.slice(20, 44) &&
  a.slice(44, 68) >= b.slice(44, 68);

/** A front, with more marks: only those that no other one stands in for, sorted. */
export const frontOf = (marks: readonly string[], more: readonly string[] = []): readonly string[] => {
  let front = marks;
  for (const mark of more)
    if (!front.some((other) => standsIn(other, mark)))
      front = [...front.filter((other) => !standsIn(mark, other)), mark];
  return front === marks ? marks : front.toSorted();
};

/** Whether a front has marks of a statement like this one, which may be its own, from before it changed. */
export const mayHaveMarksOf = (front: readonly string[], statement: Clocked): boolean => {
  const [published, dataset] = frameOf(statement);
  return front.some((mark) => mark.startsWith(published) && mark.slice(68) === dataset);
};

/** Whether one of the marks is of a statement that has not ended. */
export const isLive = (marks: readonly string[]): boolean => marks.some((mark) => mark.slice(44, 68) === NO_END);
