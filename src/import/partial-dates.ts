import type { Validity } from "../domain/validity.ts";
import { dated } from "./build.ts";

/** The date that a text begins with: a year, month or day of ISO 8601, with nothing or a time after it; else `null`. */
export const partialDate = (text: string): string | null =>
  /^\d{4}(-\d\d(-\d\d)?)?(?=$|[T ])/.exec(text.trim())?.[0] ?? null;

/**
 * One date of several that are given for the same thing: the finest, where the others only say less. Where they contradict each
 * other, the outer one, marked uncertain. `null` when none is given.
 */
export const oneDate = (texts: readonly string[], outer: "earliest" | "latest"): string | null => {
  const dates = [...new Set(texts.map(partialDate).filter((date) => date !== null))].sort();
  const finest = dates.toSorted((a, b) => b.length - a.length)[0];
  if (finest === undefined) return null;
  if (dates.every((date) => finest.startsWith(date))) return finest;
  return `${outer === "earliest" ? dates[0] : dates.at(-1)}?`;
};

/** A text that should be a date and is none, if there is one. */
export const wrongDate = (texts: readonly string[]): string | null =>
  texts.find((text) => partialDate(text) === null) ?? null;

/**
 * The term between two dates, each `null` where it is not told. An end that is not told is unknown, and open only where somebody
 * says that it goes on. `null` when nothing is told. Errors: BAD_USER_INPUT for a day that is none, or an end before its beginning.
 */
export const termOf = (start: string | null, end: string | null, goesOn = false): Validity | null => {
  if (start === null && end === null) return null;
  if (start === end) return dated(start ?? "");
  return dated(`${start ?? ""}/${end ?? (goesOn ? ".." : "")}`);
};
