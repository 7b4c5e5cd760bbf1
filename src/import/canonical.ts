import { hash } from "node:crypto";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isMap(value)) return value;
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  return Object.fromEntries(keys.sort().map((key) => [key, sorted(value[key])]));
};

/** JSON with the keys of every map in order, so that equal values are equal texts. RFC 8785 in spirit. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value) as Json);

/** SHA-256 of a text's UTF-8 bytes, in lower-case hex. */
export const sha256 = (text: string): string => hash("sha256", text);
