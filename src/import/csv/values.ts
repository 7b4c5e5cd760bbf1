import type { Problem } from "../problem.ts";
import type { Condition, ValidityOf, ValueOf } from "./mapping.ts";
import { type Cells, fill, type Filled } from "./template.ts";

/** Thrown inside the making of one record, to refuse it alone. */
export class Unfit extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.reason);
    this.problem = problem;
  }
}

const filledBy = (value: ValueOf, cells: Cells): Filled => {
  if (typeof value === "string") return fill(value, cells);
  const cell = cells.get(value.column) ?? "";
  const text = value.map[cell] ?? (cell === "" ? undefined : value.otherwise);
  if (text !== undefined) return { text };
  if (cell === "") return { empty: value.column };
  const known = Object.keys(value.map).join(", ").slice(0, 200);
  return {
    unfilled: {
      column: value.column,
      reason: `The map has no "${cell.slice(0, 80)}".`,
      mend: `Give one of ${known}, or add it to the map, or give otherwise.`,
    },
  };
};

const orUnfit = (filled: Filled, path: string): string | null => {
  if ("text" in filled) return filled.text;
  if ("empty" in filled) return null;
  const { column, reason, mend } = filled.unfilled;
  throw new Unfit({ path, reason: `In column "${column}": ${reason}`, mend });
};

/** A value that may be missing: `null` where a column that it needs is empty. Throws Unfit. */
export const optional = (value: ValueOf | undefined, cells: Cells, path: string): string | null =>
  value === undefined ? null : orUnfit(filledBy(value, cells), path);

/** A value that must be there. Throws Unfit. */
export const required = (value: ValueOf, cells: Cells, path: string): string => {
  const filled = filledBy(value, cells);
  if ("empty" in filled)
    throw new Unfit({
      path,
      reason: `Column "${filled.empty}" is empty.`,
      mend: `Fill it, or give when: ${filled.empty} in the mapping.`,
    });
  return orUnfit(filled, path) ?? "";
};

/** Whether a row meets all conditions. */
export const meets = (conditions: readonly Condition[], cells: Cells): boolean =>
  conditions.every(({ column, is, isNot, isEmpty }) => {
    const cell = cells.get(column) ?? "";
    if (isEmpty !== undefined && (cell === "") !== isEmpty) return false;
    if (is !== undefined && !is.includes(cell)) return false;
    if (isNot !== undefined) return !isNot.includes(cell);
    return is !== undefined || isEmpty !== undefined || cell !== "";
  });

const PARTS: Readonly<Record<string, string>> = {
  YYYY: "(?<year>\\d{4})",
  MM: "(?<month>\\d\\d)",
  M: "(?<month>\\d\\d?)",
  DD: "(?<day>\\d\\d)",
  D: "(?<day>\\d\\d?)",
};

const patterns = new Map<string, RegExp>();
const patternOf = (format: string): RegExp => {
  const source = format.replace(/YYYY|MM?|DD?|[^A-Za-z]/g, (part) => PARTS[part] ?? part.replace(/[^\s]/g, "\\$&"));
  const pattern = patterns.get(format) ?? new RegExp(`^${source}$`);
  patterns.set(format, pattern);
  return pattern;
};

/** A date written by a format, as ISO 8601. Throws Unfit. */
const isoOf = (text: string, format: string | undefined, path: string): string => {
  if (format === undefined) return text;
  const { year, month, day } = patternOf(format).exec(text)?.groups ?? {};
  if (year === undefined)
    throw new Unfit({ path, reason: `"${text.slice(0, 80)}" is no date.`, mend: `Write it as ${format}.` });
  return [year, month?.padStart(2, "0"), day?.padStart(2, "0")].filter((part) => part !== undefined).join("-");
};

type RawValidity = Readonly<Record<string, unknown>> | string | null;

/** When something was so, as the import reads it; `null` where the row tells no date. Throws Unfit. */
export const validityIn = (given: ValidityOf | undefined, cells: Cells, path: string): RawValidity => {
  if (given === undefined || typeof given === "string") return optional(given, cells, path);
  const { on, from, to, format, isOpen = false, ...options } = given;
  const date = (value: ValueOf | undefined, field: string): string | null => {
    const text = optional(value, cells, `${path}.${field}`);
    return text === null ? null : isoOf(text, format, `${path}.${field}`);
  };
  if (on !== undefined) {
    const day = date(on, "on");
    return day === null ? null : { edtf: day, ...options };
  }
  const [first, last] = [date(from, "from"), date(to, "to")];
  if (first === null && last === null) return null;
  if (first === last) return { edtf: first, ...options };
  return { edtf: `${first ?? ""}/${last ?? (isOpen ? ".." : "")}`, ...options };
};

/** The number that a text writes, with blanks between thousands; `null` without one. Throws Unfit. */
export const numberIn = (text: string | null, decimal: "." | ",", path: string): number | null => {
  if (text === null) return null;
  const plain = text
    .replace(/[\s\u00a0\u202f]/gu, "")
    .replaceAll(decimal === "," ? "." : ",", "")
    .replace(",", ".");
  if (/^[+-]?\d+(\.\d+)?$/.test(plain)) return Number(plain);
  throw new Unfit({ path, reason: `"${text.slice(0, 80)}" is no number.`, mend: "Give a number, or leave value out." });
};
