import type { Parameters } from "./graph.ts";
import { isPlainObject } from "./plain-object.ts";

/** Deeper nesting crashes the embedded engine's process, and no query of ours needs it. */
const DEEPEST = 16;

type ConvertNumber = (value: number) => unknown;

const refuse = (place: string, problem: string): never => {
  throw new TypeError(`Parameter "${place}" ${problem}.`);
};

const convertObject = (value: object, place: string, depth: number, number: ConvertNumber): unknown => {
  if (depth >= DEEPEST) return refuse(place, `is cyclic, or nested deeper than ${DEEPEST} levels`);
  if (Array.isArray(value))
    return value.map((item: unknown, index) => convert(item, `${place}[${index}]`, depth + 1, number));
  if (!isPlainObject(value))
    return refuse(place, `must be text, a number, a truth value, a list or a map, but is a ${value.constructor.name}`);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, convert(item, `${place}.${key}`, depth + 1, number)]),
  );
};

const convert = (value: unknown, place: string, depth: number, number: ConvertNumber): unknown => {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number")
    return Number.isFinite(value) ? number(value) : refuse(place, `must be finite, but is ${value}`);
  if (typeof value === "object") return convertObject(value, place, depth, number);
  return refuse(place, `must be text, a number, a truth value, a list or a map, but is a ${typeof value}`);
};

/**
 * Parameters as an engine takes them: a copy, `undefined` as null, numbers by `convertNumber`.
 * Throws a TypeError that names the place of a value that no engine takes: cyclic, too deep, not plain.
 */
export const toEngineParameters = (
  parameters: Parameters,
  convertNumber: ConvertNumber = (value) => value,
): Record<string, unknown> =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, convert(value, name, 0, convertNumber)]));
