import { canonicalJson } from "./canonical.ts";

const cut = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** The first field in which two values differ, with both contents: `"title" is "A" there and "B" here`. */
export const differenceOf = (there: object, here: object): string => {
  const [before, after] = [there, here] as readonly Record<string, unknown>[];
  const fields = [...new Set([...Object.keys(there), ...Object.keys(here)])].sort();
  const field = fields.find((name) => canonicalJson(before?.[name] ?? null) !== canonicalJson(after?.[name] ?? null));
  return field === undefined
    ? "the two are the same"
    : `"${field}" is ${cut(canonicalJson(before?.[field] ?? null))} there and ${cut(canonicalJson(after?.[field] ?? null))} here`;
};
