import { hash } from "node:crypto";

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

const canonical = (value: Json): string => {
  if (value === undefined) return "null";
  if (isInOrder(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonical).join(",")}]`;
  const entries = Object.entries(value as { readonly [key: string]: Json }).filter(([, held]) => held !== undefined);
  const fields = entries
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`);
  return `{${fields.join(",")}}`;
};

/** Whether all keys stand in order, so that the plain JSON text is the canonical one. */
const isInOrder = (value: Json): boolean => {
  if (value === null || typeof value !== "object") return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  let last = "";
  for (const key in value as { readonly [key: string]: Json }) {
    if (key < last || !isInOrder((value as { readonly [key: string]: Json })[key])) return false;
    last = key;
  }
  return true;
};

/** `prefix:` and the first 24 hex digits of the SHA-256 of the content as canonical JSON (keys sorted, no spaces). */
export const contentId = (prefix: string, content: Json): string =>
  `${prefix}:${hash("sha256", canonical(content)).slice(0, 24)}`;
