import { findEntitiesByIds } from "../graph/entities.ts";
import type { Readable } from "../graph/find-rows.ts";
import { findJudgementsByEntities } from "../graph/judgements.ts";
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

/** What the graph holds of all that these records are or mention. */
export const findKnown = async (from: Readable, placed: readonly Placed[]): Promise<Known> => {
  const records = placed.map(({ record }) => record);
  const statements = records.flatMap(({ type, value }) => (type === "statement" ? [value.id] : []));
  const judged = records.filter(({ type }) => type === "judgement").flatMap(entitiesIn);
  return {
    sources: byId(await findSourcesByIds(from, present(records.flatMap(sourcesIn)))),
    entities: byId((await findEntitiesByIds(from, present(records.flatMap(entitiesIn)))).map(toEntity)),
    statements: byId(await findRecordedStatements(from, statements)),
    judgements: byId(await findJudgementsByEntities(from, present(judged))),
  };
};
