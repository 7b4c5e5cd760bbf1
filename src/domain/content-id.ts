import { hash } from "node:crypto";
import { remembered } from "./remembered.ts";

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** Content has few names, over and over. */
const nameOf = remembered((key) => JSON.stringify(key));

const canonical = (value: Json): string => {
  if (value === undefined || value === null || typeof value !== "object") return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonical).join(",")}]`;
  const held = value as { readonly [key: string]: Json };
  const fields = Object.keys(held)
    .sort()
    .filter((key) => held[key] !== undefined)
    .map((key) => `${nameOf(key)}:${canonical(held[key])}`);
  return `{${fields.join(",")}}`;
};

/** `prefix:` and the first 24 hex digits of the SHA-256 of the content as canonical JSON (keys sorted, no spaces). */
export const contentId = (prefix: string, content: Json): string =>
  `${prefix}:${hash("sha256", canonical(content)).slice(0, 24)}`;
