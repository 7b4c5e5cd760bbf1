import type { Row } from "./graph.ts";

const wrong = (expected: string, column: string, value: unknown): TypeError =>
  new TypeError(`Expected ${expected} in column "${column}", but got: ${JSON.stringify(value)}.`);

const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined;

export const text = (row: Row, column: string): string => {
  const value = row[column];
  if (typeof value !== "string") throw wrong("text", column, value);
  return value;
};

export const textOrNull = (row: Row, column: string): string | null =>
  isNothing(row[column]) ? null : text(row, column);

export const number = (row: Row, column: string): number => {
  const value = row[column];
  if (typeof value !== "number") throw wrong("a number", column, value);
  return value;
};

export const numberOrNull = (row: Row, column: string): number | null =>
  isNothing(row[column]) ? null : number(row, column);

export const flag = (row: Row, column: string): boolean => {
  const value = row[column];
  if (typeof value !== "boolean") throw wrong("true or false", column, value);
  return value;
};

export const texts = (row: Row, column: string): readonly string[] => {
  const value = row[column];
  if (!Array.isArray(value) || !value.every((item) => typeof item === "string"))
    throw wrong("a list of texts", column, value);
  return value;
};

export const flags = (row: Row, column: string): readonly boolean[] => {
  const value = row[column];
  if (!Array.isArray(value) || !value.every((item) => typeof item === "boolean"))
    throw wrong("a list of truth values", column, value);
  return value;
};

/** One of a closed list of words. */
export const word = <const Word extends string>(row: Row, column: string, words: readonly Word[]): Word => {
  const value = row[column];
  const found = words.find((each) => each === value);
  if (found === undefined) throw wrong(`one of ${words.join(", ")}`, column, value);
  return found;
};

export const wordOrNull = <const Word extends string>(row: Row, column: string, words: readonly Word[]): Word | null =>
  isNothing(row[column]) ? null : word(row, column, words);

/** A value that is kept as JSON text, because a property of Neo4j cannot hold it. Its shape is what we wrote. */
export const json = <Value>(row: Row, column: string): Value => {
  const value = text(row, column);
  try {
    return JSON.parse(value) as Value;
  } catch {
    throw wrong("JSON", column, value);
  }
};

export const jsonOrNull = <Value>(row: Row, column: string): Value | null =>
  isNothing(row[column]) ? null : json<Value>(row, column);

/** The JSON text of a value; nothing for null, since an absent value is an absent property. */
export const toJson = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

/** A map inside a row, as `RETURN statement {.*} AS statement` gives it. */
export const map = (row: Row, column: string): Row => {
  const value = row[column];
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong("a map", column, value);
  return value as Row;
};
