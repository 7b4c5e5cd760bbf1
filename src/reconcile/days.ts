import { addDays, dayNumber, overlap } from "../domain/days.ts";
import type { Validity } from "../domain/validity.ts";

/** The days that an occurrence lies in. Exact: all of these days. Else one unknown stretch inside them. */
export type Days = { readonly from: string; readonly to: string; readonly isExact: boolean; readonly text: string };

/** An occurrence that goes on for longer is no visit or meeting that its days could tell from others. */
const LONGEST = 92;
/** "About the 8th" may be so many days away from it. */
const VAGUE = 3;
const MONTH = 31;
const YEAR = 366;

/** How many days; none for no date. */
export const widthOf = (days: Pick<Days, "from" | "to"> | null): number =>
  days === null ? 0 : dayNumber(days.to) - dayNumber(days.from) + 1;

/** The days of a validity; null when it has none, or no end. */
export const daysOf = (validity: Validity | null): Days | null => {
  if (validity === null || validity.from === null || validity.to === null) return null;
  const { from, to, edtf, extent } = validity;
  if (!validity.approximate && !validity.uncertain)
    return { from, to, isExact: from === to || (extent === "WHOLE" && widthOf({ from, to }) <= LONGEST), text: edtf };
  return { from: addDays(from, -VAGUE), to: addDays(to, VAGUE), isExact: false, text: edtf };
};

/** How near two dates are, nearest first; of those that contain, how wide the wider one is. */
export const GRADES = ["EQUAL", "OVERLAP", "NEXT_DAY", "TWO_DAYS", "WEEK", "MONTH", "YEAR"] as const;
export type Grade = (typeof GRADES)[number];

export const rankOf = (grade: Grade): number => GRADES.indexOf(grade);

/** Both exact, and so near that nothing else can lie between. */
export const isExactGrade = (grade: Grade): boolean => rankOf(grade) < rankOf("WEEK");

export const isInside = (inner: Pick<Days, "from" | "to">, outer: Pick<Days, "from" | "to">): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;

/** Days from the end of the one to the beginning of the other: 1 for the next day; 0 where they overlap. */
export const gapBetween = (a: Days, b: Days): number =>
  overlap(a, b) ? 0 : a.to < b.from ? dayNumber(b.from) - dayNumber(a.to) : dayNumber(a.from) - dayNumber(b.to);

const exactGrade = (a: Days, b: Days): Grade | null => {
  if (a.from === b.from && a.to === b.to) return "EQUAL";
  const gap = gapBetween(a, b);
  return gap === 0 ? "OVERLAP" : gap === 1 ? "NEXT_DAY" : gap === 2 ? "TWO_DAYS" : null;
};

const containingGrade = (a: Days, b: Days): Grade | null => {
  if (!isInside(a, b) && !isInside(b, a)) return null;
  const [wide, narrow] = [Math.max(widthOf(a), widthOf(b)), Math.min(widthOf(a), widthOf(b))];
  if (narrow > MONTH || wide > YEAR) return null;
  return wide <= 7 ? "WEEK" : wide <= MONTH ? "MONTH" : "YEAR";
};

/** How near two dates of what may be one occurrence are; null when they are not. The same both ways. */
export const gradeOf = (a: Days, b: Days): Grade | null =>
  a.isExact && b.isExact ? exactGrade(a, b) : containingGrade(a, b);

/**
 * What is planned for a day may be held within a week of it. What is planned for a month, and told to have been held in the
 * year, may have been held at another time of the year.
 */
export const planGradeOf = (plan: Days, report: Days): Grade | null => {
  if (widthOf(report) > MONTH && widthOf(report) > widthOf(plan)) return null;
  const grade = gradeOf(plan, report);
  if (grade !== null || !plan.isExact || !report.isExact) return grade;
  return gapBetween(plan, report) <= 7 ? "WEEK" : null;
};

/** Whether two exact dates are too far apart to be of one occurrence. */
export const areApart = (a: Days | null, b: Days | null): boolean =>
  a !== null && b !== null && (a.isExact && b.isExact ? gapBetween(a, b) > 2 : gapBetween(a, b) > 0);

export const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  EQUAL: "the days are the same",
  OVERLAP: "the days overlap",
  NEXT_DAY: "the one follows the other on the next day",
  TWO_DAYS: "the days lie two days apart",
  WEEK: "the days lie in one week",
  MONTH: "the one date lies in the month of the other",
  YEAR: "the one date lies in the year of the other",
};
