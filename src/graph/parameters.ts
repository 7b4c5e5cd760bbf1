import type { Parameters, Row } from "./graph.ts";
import { isPlainObject } from "./plain-object.ts";

/** Deeper nesting crashes the embedded engine's process, and no query of ours needs it. */
const DEEPEST = 16;

type ConvertNumber = (value: number) => unknown;

const refuse = (place: string, problem: string): never => {
  throw new TypeError(`Parameter "${place}" ${problem}.`);
};

/** The list with each item converted; the list itself where that changes none. */
const convertList = (list: readonly unknown[], place: string, depth: number, number: ConvertNumber): unknown => {
  let converted: unknown[] | null = null;
  for (const [index, item] of list.entries()) {
    const value = convert(item, place, index, depth, number);
    if (value !== item) converted ??= list.slice(0, index);
    converted?.push(value);
  }
  return converted ?? list;
};

/** The map with each value converted; the map itself where that changes none. */
const convertMap = (map: Row, place: string, depth: number, number: ConvertNumber): Row => {
  let converted: Record<string, unknown> | null = null;
  for (const key in map) {
    const value = convert(map[key], place, key, depth, number);
    if (value === map[key]) continue;
    converted ??= { ...map };
    converted[key] = value;
  }
  return converted ?? map;
};

const convertObject = (value: object, place: string, depth: number, number: ConvertNumber): unknown => {
  if (depth >= DEEPEST) return refuse(place, `is cyclic, or nested deeper than ${DEEPEST} levels`);
  if (Array.isArray(value)) return convertList(value, place, depth + 1, number);
  if (!isPlainObject(value))
    return refuse(place, `must be text, a number, a truth value, a list or a map, but is a ${value.constructor.name}`);
  return convertMap(value as Row, place, depth + 1, number);
};

const convert = (
  value: unknown,
  parent: string,
  key: string | number,
  depth: number,
  number: ConvertNumber,
): unknown => {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return null;
  const place = parent === "" ? `${key}` : typeof key === "number" ? `${parent}[${key}]` : `${parent}.${key}`;
  if (typeof value === "number")
    return Number.isFinite(value) ? number(value) : refuse(place, `must be finite, but is ${value}`);
  if (typeof value === "object") return convertObject(value, place, depth, number);
  return refuse(place, `must be text, a number, a truth value, a list or a map, but is a ${typeof value}`);
};

/**
 * Parameters as an engine takes them: `undefined` as null, numbers by `convertNumber`; what needs no change is not copied.
 * Throws a TypeError that names the place of a value that no engine takes: cyclic, too deep, not plain.
 */
export const toEngineParameters = (
  parameters: Parameters,
  convertNumber: ConvertNumber = (value) => value,
): Record<string, unknown> => convertMap(parameters, "", 0, convertNumber);
