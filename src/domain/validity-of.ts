import edtf, { type EdtfDate } from "edtf";
import { PublicError } from "../errors.ts";
import type { Extent, Validity } from "./validity.ts";

export type ValidityOptions = {
  readonly extent?: Extent;
  /** A state that is only attested: it may have begun before and ended after. */
  readonly attested?: boolean;
  readonly derived?: boolean;
  readonly mayBeginBefore?: boolean;
  readonly mayEndAfter?: boolean;
};

/** A date of level 0 or 1, each part at most once: year, month, day; trailing X for unspecified digits; one qualifier. */
const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(-(\d{2}|XX)(-(\d{2}|XX))?)?[~?%]?$/;
const LONGEST = 32;

const refuse = (text: string, reason: string): never => {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  throw new PublicError(
    "BAD_USER_INPUT",
    `Cannot read "${shown}" as a date: ${reason}. Write EDTF of level 0 or 1, such as 2014, 2025/.., 2024~ or 2017-06-08/2017-06-09.`,
  );
};

const isInCalendar = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().slice(0, 10) === day;
};

const checkDate = (text: string, part: string): void => {
  if (!DATE.test(part)) refuse(text, `"${part.slice(0, LONGEST)}" is no year, month or day`);
  const [, year = "", , month = "", , day = ""] = DATE.exec(part) ?? [];
  if (year.includes("X") && (/\d/.test(month) || /\d/.test(day))) refuse(text, "digits follow unspecified ones");
  if (month === "XX" && /\d/.test(day)) refuse(text, "digits follow unspecified ones");
  if (/^\d\d$/.test(month) && Number(month) > 12) refuse(text, "seasons have no days that everybody agrees on");
  if (/^\d\d$/.test(day) && !isInCalendar(`${year}-${month}-${day}`)) refuse(text, "there is no such day");
};

/** Guards in front of the package: it takes level 2, years of any length, times, and 29 February of each year, which we refuse. */
const checkText = (text: string): readonly string[] => {
  if (text.length > LONGEST) refuse(text, "it is too long");
  const parts = text.split("/");
  if (parts.length > 2) refuse(text, "an interval has two ends");
  if (parts.every((part) => part === "" || part === "..")) refuse(text, "it names no day");
  for (const part of parts) if (part !== "" && part !== "..") checkDate(text, part);
  if (parts.length === 2 && parts[0] === parts[1]) refuse(text, "it ends as it begins, so that once is enough");
  return parts;
};

/** The package builds a parser for each text; imports tell of the same days again and again. */
const KEPT = 10_000;
const parsed = new Map<string, EdtfDate>();

const parseOnce = (text: string): EdtfDate => {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  if (parsed.size >= KEPT) parsed.clear();
  const date = edtf(text);
  parsed.set(text, date);
  return date;
};

const parse = (text: string): EdtfDate => {
  try {
    return parseOnce(text);
  } catch (cause) {
    const reversed = cause instanceof Error && cause.message.startsWith("invalid upper bound");
    return refuse(text, reversed ? "it ends before it begins" : "there is no such day");
  }
};

const day = (milliseconds: number | null): string => new Date(milliseconds ?? 0).toISOString().slice(0, 10);

/** A year, a month or a day, with nothing left open about it. */
const PLAIN = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/;

const firstDay = (part: string): string => `${part}-01-01`.slice(0, 10);

const lastDay = (part: string): string => {
  if (part.length === 10) return part;
  const [year = 0, month = 12] = part.split("-").map(Number);
  // Day 0 of the month after it; of a year that Date takes for one of the last century, the same 400 years on.
  const days = new Date(Date.UTC(year < 100 ? year + 400 : year, month, 0)).getUTCDate();
  return `${part.slice(0, 4)}-${String(month).padStart(2, "0")}-${days}`;
};

/** Nine in ten dates of an archive: plain ends, of one precision. They are their own bounds, so that no grammar is asked. */
const isPlain = (parts: readonly string[]): boolean => {
  const named = parts.filter((part) => part !== "..");
  return named.every((part) => PLAIN.test(part) && part.length === named[0]?.length);
};

const boundsOfPlain = (text: string, [first = "", last = first]: readonly string[]): Pick<Validity, "from" | "to"> => {
  if (first !== ".." && last !== ".." && last < first) refuse(text, "it ends before it begins");
  return { from: first === ".." ? null : firstDay(first), to: last === ".." ? null : lastDay(last) };
};

const isWholeDay = (part: string): boolean => /^\d{4}-\d\d-\d\d[~?%]?$/.test(part);

const isDate = (part: EdtfDate["lower"]): part is EdtfDate => typeof part === "object" && part !== null;

/**
 * The days that are asserted, from the ends that are named: the package gives 1970 as the bound of an unknown end. An unknown
 * end ("2024/") asserts only the days named; an open one ("2024/..") goes on.
 */
const boundsOf = (parsed: EdtfDate, [first, last = first]: readonly string[]): Pick<Validity, "from" | "to"> => {
  const lower = isDate(parsed.lower) ? parsed.lower : null;
  const upper = isDate(parsed.upper) ? parsed.upper : null;
  const begin = lower ?? upper ?? parsed;
  const end = upper ?? lower ?? parsed;
  return { from: first === ".." ? null : day(begin.min), to: last === ".." ? null : day(end.max) };
};

/**
 * EDTF text of level 0 or 1 (ISO 8601-2) to the days it asserts. Defaults: a day and an interval are WHOLE, a single month or
 * year WITHIN; an open end (`2025/..`) is null, an unknown one (`2024/`) ends with its last named day and may go on.
 * Throws PublicError BAD_USER_INPUT with what is wrong and what to write.
 */
export const parseValidity = (text: string, options: ValidityOptions = {}): Validity => {
  const parts = checkText(text);
  const [first = "", last] = parts;
  const isAttested = options.attested ?? false;
  const { from, to } = isPlain(parts) ? boundsOfPlain(text, parts) : boundsOf(parse(text), parts);
  // In the order of the canonical text, so that it need not be made for a statement's id.
  return {
    approximate: /[~%]/.test(text),
    derived: options.derived ?? false,
    edtf: text,
    extent: options.extent ?? (parts.length === 2 || isWholeDay(first) ? "WHOLE" : "WITHIN"),
    from,
    mayBeginBefore: options.mayBeginBefore ?? (isAttested || first === ""),
    mayEndAfter: options.mayEndAfter ?? (isAttested || last === ""),
    to,
    uncertain: /[?%]/.test(text),
  };
};

/** A state that a source attests for one ISO day: it may have begun before and ended after. */
export const attestedOn = (isoDay: string): Validity => parseValidity(isoDay, { attested: true });
