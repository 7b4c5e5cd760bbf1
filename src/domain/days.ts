/** Written for an open beginning and an open end, so that days compare as text. */
export const FIRST_DAY = "0000-01-01";
export const LAST_DAY = "9999-12-31";

const DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO day. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;

const clamp = (day: string): string => (day < FIRST_DAY ? FIRST_DAY : day > LAST_DAY ? LAST_DAY : day);

/** The ISO day so many days later; stays between FIRST_DAY and LAST_DAY. */
export const addDays = (day: string, count: number): string => {
  if (day === LAST_DAY && count > 0) return LAST_DAY;
  if (day === FIRST_DAY && count < 0) return FIRST_DAY;
  return clamp(new Date((dayNumber(day) + count) * DAY).toISOString().slice(0, 10));
};

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The same day of the year so many years later (29 February becomes the 28th); stays between FIRST_DAY and LAST_DAY. */
export const addYears = (day: string, count: number): string => {
  const year = Number(day.slice(0, 4)) + count;
  if (year < 0) return FIRST_DAY;
  if (year > 9999) return LAST_DAY;
  const rest = day.slice(4) === "-02-29" && !isLeap(year) ? "-02-28" : day.slice(4);
  return `${String(year).padStart(4, "0")}${rest}`;
};

/** A stretch of ISO days, both included. */
export type Stretch = { readonly from: string; readonly to: string };

/** The asserted days of a validity (or a part of one), open ends written out. */
export const stretchOf = (validity: { readonly from: string | null; readonly to: string | null }): Stretch => ({
  from: validity.from ?? FIRST_DAY,
  to: validity.to ?? LAST_DAY,
});

export const overlap = (a: Stretch, b: Stretch): boolean => a.from <= b.to && b.from <= a.to;
