import { asTold } from "../domain/told.ts";
import { findAliasesByCanonicals, findAliasesByIds, type StoredAlias } from "../graph/aliases.ts";
import { findEntitiesByIds, type StoredEntity } from "../graph/entities.ts";
import type { Readable } from "../graph/find-rows.ts";
import { findJudgementsByEntities, type StoredJudgement } from "../graph/judgements.ts";
import { findRecordedStatements } from "../graph/recorded-statements.ts";
import { findSourcesByIds } from "../graph/sources.ts";
import type { Known } from "./workbench.ts";
import { toEntity } from "./entity-shelf.ts";
import type { ImportRecord, Placed } from "./records.ts";

const sourcesIn = (record: ImportRecord): readonly (string | null)[] =>
  record.type === "source"
    ? [record.value.id, record.value.origin]
    : record.type === "statement"
      ? [record.value.source]
      : [];

const entitiesIn = (record: ImportRecord): readonly (string | null)[] => {
  if (record.type === "entity") return [record.value.id];
  if (record.type === "judgement") return [record.value.a, record.value.b];
  return record.type === "statement" ? [record.value.subject, record.value.object, record.value.saidBy] : [];
};

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const present = (ids: readonly (string | null)[]): readonly string[] => ids.filter((id) => id !== null);

/** The entities with these ids, under their own ids: first the aliases among them, then the others. */
const findEntitiesAndAliases = async (
  from: Readable,
  ids: readonly string[],
): Promise<readonly [readonly StoredAlias[], readonly StoredEntity[]]> => {
  const entities = await findEntitiesByIds(from, ids);
  const found = new Set(entities.map(({ id }) => id));
  const missing = ids.filter((id) => !found.has(id));
  return [await findAliasesByIds(from, missing), entities];
};

/** All judgements on these things, and on what is one with them. */
export const findJudgementsAround = async (
  from: Readable,
  ids: readonly string[],
  aliases: readonly StoredAlias[],
): Promise<readonly StoredJudgement[]> => {
  if (ids.length === 0) return [];
  const answers = new Map(aliases.map(({ id, canonical }) => [id, canonical]));
  const canonicals = ids.map((id) => answers.get(id) ?? id);
  const others = await findAliasesByCanonicals(from, canonicals);
  return findJudgementsByEntities(from, [...canonicals, ...others.map(({ id }) => id)]);
};

/** What the graph holds of all that these records are or mention. */
export const findKnown = async (from: Readable, placed: readonly Placed[]): Promise<Known> => {
  const records = placed.map(({ record }) => record);
  const statements = records.flatMap(({ type, value }) => (type === "statement" ? [value.id] : []));
  const judged = present(records.filter(({ type }) => type === "judgement").flatMap(entitiesIn));
  const [aliases, entities] = await findEntitiesAndAliases(from, present(records.flatMap(entitiesIn)));
  return {
    sources: byId(await findSourcesByIds(from, present(records.flatMap(sourcesIn)))),
    entities: byId([...aliases, ...entities].map(toEntity)),
    statements: byId((await findRecordedStatements(from, statements)).map(asTold)),
    judgements: byId(await findJudgementsAround(from, judged, aliases)),
    stored: entities,
  };
};
