/** A day without end in either direction, as an index holds it. */
export const FIRST_DAY = -0x7fffffff;
export const LAST_DAY = 0x7fffffff;

const MILLISECONDS_A_DAY = 86_400_000;

const parse = (iso: string): number => {
  const parts = /^([-+]?\d{4,6})-(\d\d)-(\d\d)$/.exec(iso);
  if (parts === null) throw new TypeError(`Expected an ISO day such as 2017-06-08, but got: ${iso}.`);
  const date = new Date(0);
  date.setUTCFullYear(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return Math.round(date.getTime() / MILLISECONDS_A_DAY);
};

/** Days before each month of a year that is no leap year, January being the first. */
const BEFORE_MONTHS = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const BEFORE_1970 = 719_528;

const DASH = 45;

/** The number that two digits are; below 0 or past 99 if they are none. */
const twoDigits = (iso: string, at: number): number => {
  const tens = iso.charCodeAt(at) - 48;
  const ones = iso.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -1;
};

/** A day of the years 0000 to 9999 without anything made on the way; `null` when it is written otherwise, or is none. */
const parsePlain = (iso: string): number | null => {
  if (iso.length !== 10 || iso.charCodeAt(4) !== DASH || iso.charCodeAt(7) !== DASH) return null;
  const century = twoDigits(iso, 0);
  const ofCentury = twoDigits(iso, 2);
  const month = twoDigits(iso, 5);
  const day = twoDigits(iso, 8);
  if (century < 0 || ofCentury < 0 || month < 1 || month > 12 || day < 0) return null;
  const year = 100 * century + ofCentury;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const leapYears = Math.ceil(year / 4) - Math.ceil(year / 100) + Math.ceil(year / 400);
  const beforeMonth = (BEFORE_MONTHS[month - 1] as number) + (isLeap && month > 2 ? 1 : 0);
  return 365 * year + leapYears + beforeMonth + day - 1 - BEFORE_1970;
};

const OPEN_FROM = "0000-01-01";
const OPEN_TO = "9999-12-31";

/**
 * Days since 1970-01-01 of an ISO 8601 calendar day; the records' open ends become `FIRST_DAY` and `LAST_DAY`. An index asks
 * it millions of times.
 */
export const toDay = (iso: string): number => {
  if (iso === OPEN_FROM) return FIRST_DAY;
  if (iso === OPEN_TO) return LAST_DAY;
  return parsePlain(iso) ?? parse(iso);
};

/** The year of a day; `null` for an open end. */
export const yearOf = (day: number): number | null =>
  day === FIRST_DAY || day === LAST_DAY ? null : new Date(day * MILLISECONDS_A_DAY).getUTCFullYear();
