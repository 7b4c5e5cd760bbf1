import type { Language } from "./entity.ts";
import type { Validity } from "./validity.ts";
import { fill } from "./words/fill.ts";
import { WORDS } from "./words/words-of.ts";
import type { DateWords } from "./words/words.ts";

/*
 * The texts are our own and not `Intl.DateTimeFormat`'s, whose ranges differ from one Node to the next ("8–9 чэрвеня 2017" with
 * and without "г."): the same answer must be the same text everywhere. A test holds our month names equal to CLDR's.
 */

/** A date of EDTF level 0 or 1, without its qualifier; a month of 21 to 24 is a season. */
type Point = { readonly year: string; readonly month: number | null; readonly day: number | null };

const POINT = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T.*)?$/;

/** The point of a date, or `null` for one that has no plain words: `201X`, `Y170000`. */
const toPoint = (date: string): Point | null => {
  const [, year, month, day] = POINT.exec(date) ?? [];
  if (year === undefined) return null;
  return {
    year: String(Number(year)),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
};

type Case = "alone" | "after";

const monthIn = (words: DateWords, month: number, by: Case): string =>
  (by === "alone" ? words.months : words.monthsOf)[month - 1] ?? words.seasons[month - 21] ?? String(month);

const placesOf = (words: DateWords, { year, month, day }: Point, by: Case): Readonly<Record<string, string>> => ({
  year,
  month: month === null ? "" : monthIn(words, month, by),
  monthOf: month === null ? "" : monthIn(words, month, "after"),
  day: String(day),
});

const pointText = (words: DateWords, point: Point, by: Case): string => {
  const template = point.month === null ? words.year : point.day === null ? words.month : words.day;
  return fill(template, placesOf(words, point, by));
};

const dateText = (words: DateWords, date: string, by: Case): string => {
  const [, bare = "", qualifier = ""] = /^(.*?)([?~%]?)$/.exec(date) ?? [];
  const point = toPoint(bare);
  const text = point === null ? bare : pointText(words, point, by);
  const about = qualifier === "~" || qualifier === "%" ? fill(words.about, { date: text }) : text;
  return qualifier === "?" || qualifier === "%" ? fill(words.possibly, { date: about }) : about;
};

/** The template for a range that shares month or year, or `null`. */
const sharedTemplate = (words: DateWords, a: Point, b: Point): string | null => {
  if (a.month === null && b.month === null) return words.years;
  if (a.year !== b.year || a.month === null || b.month === null) return null;
  if (a.day === null && b.day === null) return words.monthsOfYear;
  if (a.day === null || b.day === null) return null;
  return a.month === b.month ? words.daysOfMonth : words.daysOfYear;
};

const rangeText = (words: DateWords, begin: string, end: string): string => {
  const [a, b] = [toPoint(begin), toPoint(end)];
  const template = a === null || b === null ? null : sharedTemplate(words, a, b);
  if (a === null || b === null || template === null) {
    return `${dateText(words, begin, "alone")} – ${dateText(words, end, "alone")}`;
  }
  const { year, month, monthOf, day } = placesOf(words, b, "alone");
  const second = { year2: year ?? "", month2: month ?? "", monthOf2: monthOf ?? "", day2: day ?? "" };
  return fill(template, { ...placesOf(words, a, "alone"), ...second });
};

const intervalText = (words: DateWords, begin: string, end: string): string => {
  if (end === "..") return fill(words.from, { date: dateText(words, begin, "after") });
  if (begin === "..") return fill(words.until, { date: dateText(words, end, "after") });
  if (end === "") return fill(words.fromUnknown, { date: dateText(words, begin, "after") });
  if (begin === "") return fill(words.untilUnknown, { date: dateText(words, end, "after") });
  return rangeText(words, begin, end);
};

const isClosed = (begin: string, end: string): boolean => begin.length > 2 && end.length > 2;

/** "Attested" and the like, said of closed dates only: open ends speak for themselves. */
const limitOf = (validity: Validity, isInterval: boolean): keyof DateWords | null => {
  const { mayBeginBefore, mayEndAfter, extent } = validity;
  if (mayBeginBefore && mayEndAfter) return "attested";
  if (mayBeginBefore) return isInterval ? "beginsBefore" : "untilUnknown";
  if (mayEndAfter) return isInterval ? "endsAfter" : "fromUnknown";
  return isInterval && extent === "WITHIN" ? "within" : null;
};

const limited = (words: DateWords, validity: Validity, date: string, isInterval: boolean): string => {
  const limit = limitOf(validity, isInterval);
  return limit === null ? date : fill(String(words[limit]), { date });
};

/**
 * A validity in words, but for its being derived: `8–9 June 2017`, `attested 11–20 December 2024`, `from 2025`, `about 2024`,
 * `undated` for `null`. Dates that have no plain words (`201X`) stay as EDTF writes them.
 */
export const dateInWords = (language: Language, validity: Validity | null): string => {
  const words = WORDS[language].dates;
  if (validity === null) return words.undated;
  const [begin = "", end] = validity.edtf.split("/");
  if (end !== undefined) {
    const interval = intervalText(words, begin, end);
    return isClosed(begin, end) ? limited(words, validity, interval, true) : interval;
  }
  const hasPreposition = validity.mayBeginBefore !== validity.mayEndAfter;
  return limited(words, validity, dateText(words, begin, hasPreposition ? "after" : "alone"), false);
};

/** A validity in words, derived ones marked: `2025 (date inferred)`. */
export const validityText = (language: Language, validity: Validity | null): string => {
  const text = dateInWords(language, validity);
  return validity?.derived ? `${text} (${WORDS[language].dates.derived})` : text;
};
