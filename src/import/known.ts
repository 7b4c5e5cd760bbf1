import { asTold } from "../domain/told.ts";
import { findAliasesByCanonicals, findAliasesByIds, type StoredAlias } from "../graph/aliases.ts";
import { findEntitiesByIds, findMarkedByIds, type MarkedEntity, type StoredEntity } from "../graph/entities.ts";
import type { Readable } from "../graph/find-rows.ts";
import { findJudgementsByEntities, type StoredJudgement } from "../graph/judgements.ts";
import { findRecordedStatements } from "../graph/recorded-statements.ts";
import { findSourcesByIds } from "../graph/sources.ts";
import type { Known } from "./workbench.ts";
import { bareEntity, toEntity } from "./entity-shelf.ts";
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

type FoundEntities = {
  readonly aliases: readonly StoredAlias[];
  /** Those that are records themselves, whole. */
  readonly whole: readonly StoredEntity[];
  /** Those that records name. */
  readonly named: readonly MarkedEntity[];
};

/** The entities that the records are or name, under their own ids. */
const findEntities = async (from: Readable, records: readonly ImportRecord[]): Promise<FoundEntities> => {
  const ids = new Set(present(records.flatMap(entitiesIn)));
  const own = new Set(records.flatMap(({ type, value }) => (type === "entity" ? [value.id] : [])));
  const whole = await findEntitiesByIds(from, [...own]);
  const named = await findMarkedByIds(
    from,
    [...ids].filter((id) => !own.has(id)),
  );
  for (const { id } of [...whole, ...named]) ids.delete(id);
  return { aliases: await findAliasesByIds(from, [...ids]), whole, named };
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
  const { aliases, whole, named } = await findEntities(from, records);
  return {
    sources: byId(await findSourcesByIds(from, present(records.flatMap(sourcesIn)))),
    entities: byId([...[...aliases, ...whole].map(toEntity), ...named.map(({ id, kind }) => bareEntity(id, kind))]),
    statements: byId((await findRecordedStatements(from, statements)).map(asTold)),
    judgements: byId(await findJudgementsAround(from, judged, aliases)),
    marked: [...whole, ...named],
  };
};
