import type { StoredStatement } from "../domain/statement.ts";
import { asHeld } from "../domain/told.ts";
import type { StoredAlias } from "../graph/aliases.ts";
import { same } from "./same.ts";

type Answers = ReadonlyMap<string, string>;

/** What is wrong with the aliases, which are the ids that the judgements make answer as others. */
export const aliasProblems = (aliases: readonly StoredAlias[], answers: Answers): readonly string[] => {
  const held = new Set(aliases.map(({ id }) => id));
  return [
    ...aliases
      .filter(({ id, canonical }) => answers.get(id) !== canonical)
      .map(
        ({ id, canonical }) =>
          `Alias ${id} answers as ${canonical}, but by the judgements as ${answers.get(id) ?? id}.`,
      ),
    ...[...answers.keys()].filter((id) => !held.has(id)).map((id) => `Alias ${id} is missing.`),
  ];
};

/** What is wrong with the ids under which statements are held. */
export const holdingProblems = (statements: readonly StoredStatement[], answers: Answers): readonly string[] =>
  statements
    .filter(
      (statement) =>
        !same(
          statement,
          asHeld(statement, (id) => answers.get(id) ?? id),
        ),
    )
    .map(({ id }) => `Statement ${id} is not held under the ids that those it was told with answer as.`);
