import type { z } from "zod";

/** What is wrong with a value, where in it, and what to give instead. */
export type Problem = { readonly path: string | null; readonly reason: string; readonly mend: string };

const pathText = (path: readonly PropertyKey[]): string | null =>
  path.length === 0
    ? null
    : path
        .map((key, index) => (typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${String(key)}`))
        .join("");

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );

const cut = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

const shown = (value: unknown): string =>
  value === undefined ? "It is missing." : `It is ${cut(JSON.stringify(value) ?? typeof value)}.`;

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?…]$/.test(text) ? "" : "."}`;

const mendOf = (issue: z.core.$ZodIssue): string => {
  if (issue.code === "invalid_value") return `Give one of ${issue.values.map(String).join(", ")}.`;
  if (issue.code === "invalid_type" && issue.message.startsWith("Invalid input"))
    return `Give ${/^[aeiou]/.test(issue.expected) ? "an" : "a"} ${issue.expected === "string" ? "text" : issue.expected}.`;
  return sentence(issue.message);
};

const toProblem = (issue: z.core.$ZodIssue, value: unknown): Problem => {
  if (issue.code === "unrecognized_keys")
    return {
      path: pathText([...issue.path, issue.keys[0] ?? ""]),
      reason: "Nobody knows this field.",
      mend: "Correct its spelling or leave it out.",
    };
  if (issue.code === "invalid_union")
    return { path: pathText(issue.path), reason: shown(at(value, issue.path)), mend: unionMend(issue) };
  return { path: pathText(issue.path), reason: shown(at(value, issue.path)), mend: mendOf(issue) };
};

const unionMend = (issue: z.core.$ZodIssueInvalidUnion): string =>
  issue.message === "Invalid input"
    ? 'Give a "type" that is known here, with its own fields.'
    : sentence(issue.message);

/** A value of the schema's shape, or the first thing that is wrong with it. */
export const checked = <S extends z.ZodType>(
  schema: S,
  value: unknown,
): { readonly value: z.output<S> } | { readonly problem: Problem } => {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data };
  const issue = result.error.issues[0];
  return { problem: issue ? toProblem(issue, value) : { path: null, reason: "It is wrong.", mend: "Mend it." } };
};
