import type { StoredStatement } from "../domain/statement.ts";
import { asHeld } from "../domain/told.ts";
import type { StoredAlias } from "../graph/aliases.ts";
import { same } from "./same.ts";

/**
 * What is wrong with the aliases, which are the ids that the judgements make answer as others, and with the ids under which
 * statements are held.
 */
export const identityProblems = (
  statements: readonly StoredStatement[],
  aliases: readonly StoredAlias[],
  answers: ReadonlyMap<string, string>,
): readonly string[] => {
  const answerOf = (id: string): string => answers.get(id) ?? id;
  const held = new Set(aliases.map(({ id }) => id));
  return [
    ...aliases
      .filter(({ id, canonical }) => answers.get(id) !== canonical)
      .map(({ id, canonical }) => `Alias ${id} answers as ${canonical}, but by the judgements as ${answerOf(id)}.`),
    ...[...answers.keys()].filter((id) => !held.has(id)).map((id) => `Alias ${id} is missing.`),
    ...statements
      .filter((statement) => !same(statement, asHeld(statement, answerOf)))
      .map(({ id }) => `Statement ${id} is not held under the ids that those it was told with answer as.`),
  ];
};
