import type { EntityKind } from "../domain/entity.ts";
import { isOccurrence } from "../domain/fold-entity.ts";
import { PublicError } from "../errors.ts";
import { findEntitiesByIds } from "../graph/entities.ts";
import type { Readable } from "../graph/find-rows.ts";
import { findJudgementsByEntities } from "../graph/judgements.ts";
import { findRelationsByEnds } from "../graph/relations.ts";
import { findFactsByPropertiesAndObjects, findFactsByPropertiesAndSubjects } from "../graph/facts.ts";
import type { StoredStatement } from "../domain/statement.ts";
import type { NameMatch, SearchOptions } from "../names/search-names.ts";
import { findCandidates } from "./candidates.ts";
import { createGatherer, type Gatherer } from "./gather.ts";
import { partsOf } from "./name-parts.ts";
import type { Facts } from "./surroundings.ts";

/** Entities by name, the best match first. */
export type Search = (text: string, options: SearchOptions) => readonly NameMatch[];

export type NearCandidate = {
  readonly entity: string;
  readonly score: number;
  readonly reasons: readonly string[];
};

/** So many others are found by one name or word of a name, and so many looked at in all: the best matches. */
const MOST_MATCHES = 40;
const MOST_NEAR = 150;
const MOST_NAMES = 12;

const isLive = ({ recordedUntil }: StoredStatement): boolean => recordedUntil === null;

const namesOf = async (from: Readable, ids: readonly string[]): Promise<readonly StoredStatement[]> =>
  (await findFactsByPropertiesAndSubjects(from, ["NAME"], ids)).filter(isLive);

const textsOf = (names: readonly StoredStatement[]): readonly string[] =>
  [...new Set(names.flatMap(({ literal }) => (literal?.type === "NAME" ? [literal.text] : [])))]
    .sort()
    .slice(0, MOST_NAMES);

/** Ids that share a name with one, or a word of a name: the best matches of each. */
const nearIds = (texts: readonly string[], kind: EntityKind, search: Search): readonly string[] => {
  const words = texts.flatMap((text) => partsOf(text).cores.map(({ text: word }) => word));
  const found = [...texts, ...new Set(words)].flatMap((text) =>
    search(text, { kinds: [kind], first: MOST_MATCHES, after: null }),
  );
  const best = found.sort((a, b) => b.score - a.score || (a.entity < b.entity ? -1 : 1));
  return [...new Set(best.map(({ entity }) => entity))].slice(0, MOST_NEAR);
};

const addStructure = async (from: Readable, ids: readonly string[], gatherer: Gatherer): Promise<readonly string[]> => {
  const statements = [
    ...(await findFactsByPropertiesAndSubjects(from, ["TOOK_PLACE_IN", "VISIT_TO", "HELD_DURING"], ids)),
    ...(await findFactsByPropertiesAndObjects(from, ["VISITOR_ON"], ids)).filter(({ subject }) =>
      subject.startsWith("country:"),
    ),
  ].filter(isLive);
  statements.forEach(addStatement(gatherer));
  return [...new Set(statements.flatMap(({ object }) => object ?? []))];
};

const addStatement =
  (gatherer: Gatherer) =>
  ({ property, subject, object }: StoredStatement): void => {
    if (property === "NAME" || property === "OCCURRED" || object === null) return;
    gatherer.relation({
      type: property as Parameters<Gatherer["relation"]>[0]["type"],
      from: subject,
      to: object,
      office: null,
      validity: null,
      terms: [],
      live: true,
    });
  };

const addSuccessions = async (from: Readable, ids: readonly string[], gatherer: Gatherer): Promise<void> => {
  const statements = [
    ...(await findFactsByPropertiesAndSubjects(from, ["SUCCEEDS", "LOCATED_IN"], ids)),
    ...(await findFactsByPropertiesAndObjects(from, ["SUCCEEDS"], ids)),
  ];
  statements.filter(isLive).forEach(addStatement(gatherer));
};

const differentAmong = async (from: Readable, ids: readonly string[], answers: ReadonlyMap<string, string>) => {
  const wanted = new Set(ids);
  const told = [...answers].flatMap(([alias, answer]) => (wanted.has(answer) ? [alias] : []));
  const answerOf = (id: string): string => answers.get(id) ?? id;
  return (await findJudgementsByEntities(from, [...ids, ...told]))
    .filter(({ verdict, recordedUntil }) => verdict === "DIFFERENT" && recordedUntil === null)
    .map(({ a, b }) => [answerOf(a), answerOf(b)] as const);
};

/** What is known of a few ids, in a handful of reads. */
const readNear = async (
  from: Readable,
  ids: readonly string[],
  kind: EntityKind,
  answers: ReadonlyMap<string, string>,
): Promise<Facts> => {
  const gatherer = createGatherer(kind);
  const relations = (await findRelationsByEnds(from, ids)).filter(({ live }) => live);
  relations.forEach(gatherer.relation);
  const others = [...new Set(relations.flatMap(({ from: a, to: b, office }) => [a, b, office ?? a]))];
  const entities = await findEntitiesByIds(from, [...new Set([...ids, ...others])]);
  const occurrences = entities.filter((entity) => isOccurrence(entity.kind));
  const where = await addStructure(
    from,
    occurrences.map(({ id }) => id),
    gatherer,
  );
  await addSuccessions(from, [...new Set([...others, ...where])], gatherer);
  for (const { id, kind: itsKind, externalIds, name } of entities)
    if (itsKind !== kind || ids.includes(id)) gatherer.entity({ id, kind: itsKind, externalIds, name: name.EN });
  for (const { subject, literal } of await namesOf(from, ids))
    if (literal?.type === "NAME") gatherer.name(subject, literal.text);
  for (const { id, name } of occurrences) gatherer.occurrence(id, name.EN);
  return gatherer.finish(await differentAmong(from, ids, answers));
};

/**
 * What may be the same as an entity, the likeliest first: found by the name index, and scored by what a handful of reads tell of
 * those alone. Scores differ a little from the linker's, which knows all namesakes. Errors: NOT_FOUND.
 */
export const findCandidatesNear = async (
  from: Readable,
  search: Search,
  answers: ReadonlyMap<string, string>,
  { of, first }: { readonly of: string; readonly first: number },
): Promise<readonly NearCandidate[]> => {
  const [entity] = await findEntitiesByIds(from, [of]);
  if (entity === undefined)
    throw new PublicError("NOT_FOUND", `Argument "of" is ${of}, which nothing has. Give the id of an entity.`);
  const ids = nearIds(textsOf(await namesOf(from, [of])), entity.kind, search);
  const facts = await readNear(from, [...new Set([of, ...ids])].sort(), entity.kind, answers);
  return findCandidates(facts, { of, minScore: 0.05 })
    .slice(0, first)
    .map(({ a, b, score, reasons }) => ({ entity: a === of ? b : a, score, reasons }));
};
