import { asTold } from "../domain/told.ts";
import { publicationOf, rootOf } from "../domain/clocks.ts";
import type { Entity } from "../domain/entity.ts";
import { makeStatement, problemsOf } from "../domain/make-statement.ts";
import type { Source } from "../domain/source.ts";
import type { StoredStatement } from "../domain/statement.ts";
import type { StoredSource } from "../graph/sources.ts";

export type Known = {
  readonly sources: ReadonlyMap<string, StoredSource>;
  readonly kinds: ReadonlyMap<string, Entity["kind"]>;
};

const idProblems = (statement: StoredStatement): readonly string[] => {
  const { id, claim } = makeStatement(statement);
  return [
    ...(id === statement.id ? [] : [`Statement ${statement.id} does not have the id of its content, ${id}.`]),
    ...(claim === statement.claim ? [] : [`Statement ${statement.id} does not have its claim, ${claim}.`]),
  ];
};

const problemsWithSource = (statement: StoredStatement, { sources }: Known): readonly string[] => {
  const source = sources.get(statement.source);
  if (source === undefined)
    return [`Statement ${statement.id} names the source ${statement.source}, which is not there.`];
  const { publishedFrom, publishedTo } = publicationOf(source);
  const isRight =
    statement.root === rootOf(source, sources) &&
    statement.publishedFrom === publishedFrom &&
    statement.publishedTo === publishedTo;
  return isRight ? [] : [`Statement ${statement.id} does not have the days and the root of its source ${source.id}.`];
};

const originProblems = ({ id, origin, root }: Source & { readonly root: string }, known: Known): readonly string[] => {
  if (origin !== null && !known.sources.has(origin)) return [`Source ${id} repeats ${origin}, which is not there.`];
  return root === rootOf({ id, origin }, known.sources) ? [] : [`Source ${id} does not have the root of its origins.`];
};

/** The sources and entities that statements may name. */
export const knownOf = (sources: readonly StoredSource[], entities: readonly Entity[]): Known => ({
  sources: new Map(sources.map((source) => [source.id, source])),
  kinds: new Map(entities.map(({ id, kind }) => [id, kind])),
});

/** What is wrong with the origins of sources. */
export const sourceProblems = (known: Known): readonly string[] =>
  [...known.sources.values()].flatMap((source) => originProblems(source, known));

/** What is wrong with statements by themselves: ids, what they name, what they have from their sources. */
export const statementProblems = (statements: readonly StoredStatement[], known: Known): readonly string[] =>
  statements
    .map(asTold)
    .flatMap((statement) => [
      ...idProblems(statement),
      ...problemsWithSource(statement, known),
      ...problemsOf(statement, (id) => known.kinds.get(id) ?? null).map(
        (problem) => `Statement ${statement.id}: ${problem}.`,
      ),
    ]);
