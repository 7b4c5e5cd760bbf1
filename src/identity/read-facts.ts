import { answersBy } from "../domain/identity.ts";
import type { EntityKind } from "../domain/entity.ts";
import { isOccurrence } from "../domain/fold-entity.ts";
import { allEntities, type StoredEntity } from "../graph/entities.ts";
import type { Readable } from "../graph/find-rows.ts";
import { allJudgements, type StoredJudgement } from "../graph/judgements.ts";
import { allRelations } from "../graph/relations.ts";
import { findFactsByPropertiesAndSubjects } from "../graph/facts.ts";
import { createGatherer, type Gatherer } from "./gather.ts";
import type { Facts } from "./surroundings.ts";

/** What the graph knows of all entities of a kind, and which id each id answers as. */
export type GraphFacts = Facts & {
  /** The id that this one answers as; itself, where nothing is judged. */
  readonly answerOf: (id: string) => string;
};

export type ReadOptions = { readonly onProgress?: (done: number, what: string) => void };

const addNames = async (from: Readable, page: readonly StoredEntity[], gatherer: Gatherer): Promise<void> => {
  const ids = page.map(({ id }) => id);
  for (const { subject, literal, recordedUntil } of await findFactsByPropertiesAndSubjects(from, ["NAME"], ids))
    if (literal?.type === "NAME" && recordedUntil === null) gatherer.name(subject, literal.text);
};

const findHolding = async (from: Readable): Promise<readonly StoredJudgement[]> => {
  const found: StoredJudgement[] = [];
  for await (const page of allJudgements(from))
    found.push(...page.filter(({ recordedUntil }) => recordedUntil === null));
  return found;
};

/** Judgements that two things are different, by the ids that theirs answer as. */
const differentIn = (
  judgements: readonly StoredJudgement[],
  answerOf: (id: string) => string,
): readonly (readonly [string, string])[] =>
  judgements.filter(({ verdict }) => verdict === "DIFFERENT").map(({ a, b }) => [answerOf(a), answerOf(b)] as const);

/**
 * Reads all that the linker asks of the entities of a kind, page by page: names, offices, countries and days are kept, and nothing
 * else. Relations are read once and entities twice, since the names of occurrences tell titles of those whose names are known.
 */
export const readFacts = async (
  from: Readable,
  kind: EntityKind,
  { onProgress }: ReadOptions = {},
): Promise<GraphFacts> => {
  const gatherer = createGatherer(kind);
  let done = 0;
  for await (const page of allRelations(from)) {
    for (const relation of page) gatherer.relation(relation);
    done += page.length;
    onProgress?.(done, "relation");
  }
  done = 0;
  for await (const page of allEntities(from)) {
    for (const { id, kind: itsKind, externalIds, name } of page)
      gatherer.entity({ id, kind: itsKind, externalIds, name: name.EN });
    await addNames(
      from,
      page.filter((entity) => entity.kind === kind),
      gatherer,
    );
    done += page.length;
    onProgress?.(done, "entity");
  }
  for await (const page of allEntities(from))
    for (const { id, kind: itsKind, name } of page) if (isOccurrence(itsKind)) gatherer.occurrence(id, name.EN);
  const judgements = await findHolding(from);
  const answers = answersBy(judgements);
  const answerOf = (id: string): string => answers.get(id) ?? id;
  return { ...gatherer.finish(differentIn(judgements, answerOf)), answerOf };
};
