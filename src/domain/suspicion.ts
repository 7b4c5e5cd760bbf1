import type { Validity } from "./validity.ts";

const DAY = /^\d{4}-\d\d-\d\d$/;

const isDay = (validity: Validity): boolean => DAY.test(validity.edtf);

const disguisedYear = (a: string, b: string): string | null =>
  a.endsWith("-01-01") && a.slice(0, 4) === b.slice(0, 4)
    ? `${a} may stand for the whole year ${a.slice(0, 4)}.`
    : null;

const exchanged = (one: string, other: string): string | null => {
  const [a = "", b = ""] = [one, other].toSorted();
  const [year, month, day] = a.split("-");
  return b === `${year}-${day}-${month}` ? `${a} and ${b} may be one date with day and month exchanged.` : null;
};

/** What may be behind two dates that contradict each other: a year written as its first day; day and month exchanged. */
export const suspicionOf = (a: Validity, b: Validity): string | null => {
  if (a.from === null || b.from === null) return null;
  const disguised =
    (isDay(a) ? disguisedYear(a.from, b.from) : null) ?? (isDay(b) ? disguisedYear(b.from, a.from) : null);
  return disguised ?? (isDay(a) && isDay(b) ? exchanged(a.edtf, b.edtf) : null);
};
