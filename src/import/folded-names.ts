import type { StoredStatement } from "../domain/statement.ts";
import { foldName } from "../names/fold.ts";
import { byText } from "../domain/by-text.ts";
import { groupBy } from "../domain/group-by.ts";

/** All live names of each subject, folded, each once and in order, joined by line feeds: what `nameLike` looks into. */
export const foldedNames = (statements: readonly StoredStatement[]): ReadonlyMap<string, string> => {
  const names = statements.flatMap(({ subject, literal, recordedUntil }) =>
    literal?.type === "NAME" && recordedUntil === null ? [{ subject, folded: foldName(literal.text) }] : [],
  );
  const joined = (group: readonly { readonly folded: string }[]): string =>
    [...new Set(group.map(({ folded }) => folded))].sort(byText).join("\n");
  return new Map([...groupBy(names, ({ subject }) => subject)].map(([subject, group]) => [subject, joined(group)]));
};
