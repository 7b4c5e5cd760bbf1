import type { Entity, EntityKind, ExternalId, Language } from "../domain/entity.ts";
import { AGREEMENT_FORMS, ENTITY_KINDS, EVENT_KINDS, PLACE_KINDS } from "../domain/entity.ts";
import { isLive } from "../domain/marks.ts";
import type { EntityRecord } from "../domain/record.ts";
import { STATUSES } from "../domain/status.ts";
import type { Validity } from "../domain/validity.ts";
import { flag, json, jsonOrNull, map, number, text, texts, textOrNull, toJson, word, wordOrNull } from "./columns.ts";
import { cypher, cypherForKind } from "./cypher.ts";
import type { Page, Readable } from "./find-rows.ts";
import { allPages, findByKeys, findItemsByKeys, findRows } from "./find-rows.ts";
import type { Row, Transaction } from "./graph.ts";
import { assertKeys, runOverIds, runOverPresent, runOverRows, saveRows } from "./save-rows.ts";
import { dayOf, toSpans } from "./spans-row.ts";

/** An entity as the graph holds it. */
export type StoredEntity = EntityRecord & {
  /** All its names, folded, joined by line feeds: what `nameLike` looks into. */
  readonly folded: string;
  /** Whether a live statement of another source than our own mentions it. */
  readonly known: boolean;
  /** What clocks ask of the statements of other sources that mention it (marks.ts). */
  readonly marks: readonly string[];
};

/** What is asked of an entity that statements mention: its kind, and what its marks are. */
export type MarkedEntity = Pick<StoredEntity, "id" | "kind" | "marks">;

/** What is said of an entity once and for all, from the properties of its node. Throws a TypeError that names a wrong one. */
export const toOwnEntity = (row: Row): Entity => ({
  id: text(row, "id"),
  kind: word(row, "kind", ENTITY_KINDS),
  code: textOrNull(row, "code"),
  form: wordOrNull(row, "form", AGREEMENT_FORMS),
  eventKind: wordOrNull(row, "eventKind", EVENT_KINDS),
  placeKind: wordOrNull(row, "placeKind", PLACE_KINDS),
  externalIds: json<readonly ExternalId[]>(row, "externalIdsJson"),
  descriptions: json<Partial<Record<Language, string>>>(row, "descriptionsJson"),
});

/** An entity from the properties of its node. Throws a TypeError that names a wrong one. */
export const toStoredEntity = (row: Row): StoredEntity => ({
  aliases: texts(row, "aliases"),
  name: { EN: text(row, "name"), RU: text(row, "nameRu"), KK: text(row, "nameKk"), BE: text(row, "nameBe") },
  validity: jsonOrNull<Validity>(row, "validityJson"),
  spans: toSpans(row),
  status: wordOrNull(row, "status", STATUSES),
  statusWord: textOrNull(row, "statusWord"),
  disputed: flag(row, "disputed"),
  countries: texts(row, "countries"),
  url: textOrNull(row, "url"),
  signedOn: jsonOrNull<Validity>(row, "signedOnJson"),
  inForceFrom: jsonOrNull<Validity>(row, "inForceFromJson"),
  degree: number(row, "degree"),
  folded: text(row, "folded"),
  known: flag(row, "known"),
  marks: texts(row, "marks"),
  // Last: to add fields to a spread copy takes twenty times as long.
  ...toOwnEntity(row),
});

/** The properties of an entity's node. */
export const toEntityRow = (entity: StoredEntity): Row => {
  const { externalIds, descriptions, name, validity, spans, signedOn, inForceFrom, ...rest } = entity;
  return {
    externalIdsJson: JSON.stringify(externalIds),
    descriptionsJson: JSON.stringify(descriptions),
    name: name.EN,
    nameRu: name.RU,
    nameKk: name.KK,
    nameBe: name.BE,
    validityJson: toJson(validity),
    day: dayOf(validity, spans),
    signedOnJson: toJson(signedOn),
    inForceFromJson: toJson(inForceFrom),
    ...spans,
    ...rest,
  };
};

const toEntities = (rows: readonly Row[]): readonly StoredEntity[] =>
  rows.map((row) => toStoredEntity(map(row, "entity")));

/** Entities by their ids, in no order. */
export const findEntitiesByIds = (from: Readable, ids: readonly string[]): Promise<readonly StoredEntity[]> =>
  findItemsByKeys(toEntities, from, "read/entities-by-ids", "ids", ids);

/** Countries by their ISO 3166 codes, in no order. */
export const findEntitiesByCodes = (from: Readable, codes: readonly string[]): Promise<readonly StoredEntity[]> =>
  findItemsByKeys(toEntities, from, "read/entities-by-codes", "codes", codes);

/** A page of all entities, in the order of ids. */
export const findEntitiesAfter = async (from: Readable, page: Page): Promise<readonly StoredEntity[]> =>
  toEntities(await findRows(from, "read/entities-after-id", page));

/** All entities, page by page, in the order of ids. */
export const allEntities = (from: Readable, limit?: number): AsyncGenerator<readonly StoredEntity[]> =>
  allPages((page) => findEntitiesAfter(from, page), limit);

/** The kinds of entities by their ids; of those that are there. */
export const findKindsByIds = async (
  from: Readable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EntityKind>> =>
  new Map(
    (await findByKeys(from, "read/kinds-by-ids", "ids", ids)).map((row) => [
      text(row, "id"),
      word(row, "kind", ENTITY_KINDS),
    ]),
  );

/** Entities by their ids as far as statements that mention them ask: a tenth of what is stored. In no order. */
export const findMarkedByIds = async (from: Readable, ids: readonly string[]): Promise<readonly MarkedEntity[]> =>
  (await findByKeys(from, "read/marked-by-ids", "ids", ids)).map((row) => ({
    id: text(row, "id"),
    kind: word(row, "kind", ENTITY_KINDS),
    marks: texts(row, "marks"),
  }));

/** Saves the marks of entities, and what follows from them; all else is left as it is. */
export const saveMarks = (transaction: Transaction, marks: ReadonlyMap<string, readonly string[]>): Promise<void> =>
  saveRows(
    transaction,
    "write/save-marks",
    [...marks].map(([id, front]) => ({ id, marks: front, known: isLive(front) })),
  );

/** The numbers of live relations of entities by their ids; of those that are there. */
export const findDegreesByIds = async (from: Readable, ids: readonly string[]): Promise<ReadonlyMap<string, number>> =>
  new Map(
    (await findByKeys(from, "read/degrees-by-ids", "ids", ids)).map((row) => [text(row, "id"), number(row, "degree")]),
  );

/** Adds to the numbers of live relations of entities; gives the ids of those that are there. */
export const addDegrees = async (
  transaction: Transaction,
  changes: ReadonlyMap<string, number>,
): Promise<readonly string[]> => {
  const rows = [...changes].map(([id, change]) => ({ id, change }));
  return (await runOverRows(transaction, cypher("write/add-degrees"), rows)).map((row) => text(row, "id"));
};

const byKind = (rows: readonly Row[], kind: EntityKind): readonly Row[] => rows.filter((row) => row.kind === kind);

/** Saves entities as they are given, each as a whole. */
export const saveEntities = async (transaction: Transaction, entities: readonly StoredEntity[]): Promise<void> => {
  const rows = entities.map(toEntityRow);
  assertKeys("write/save-entities", "id", rows);
  const kinds = [...new Set(entities.map((entity) => entity.kind))];
  await Promise.all(
    kinds.map((kind) => runOverPresent(transaction, cypherForKind("write/save-entities", kind), byKind(rows, kind))),
  );
};

const isEqual = (a: unknown, b: unknown): boolean =>
  a === b ||
  (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => item === b[index]));

const changesBetween = (before: Row, now: Row): Row =>
  Object.fromEntries(Object.entries(now).filter(([name, value]) => !isEqual(value, before[name])));

/** Saves what has changed of entities that are there, given as they are stored and as they shall be. */
export const changeEntities = async (
  transaction: Transaction,
  changes: readonly (readonly [StoredEntity, StoredEntity])[],
): Promise<void> => {
  const rows = changes.map(([before, now]) => ({
    id: now.id,
    changes: changesBetween(toEntityRow(before), toEntityRow(now)),
  }));
  await runOverRows(transaction, cypher("write/change-entities"), rows);
};

/** Deletes entities that are aliases of others from now on; nothing may be left that begins or ends at them. */
export const deleteEntities = async (transaction: Transaction, ids: readonly string[]): Promise<void> => {
  await runOverIds(transaction, "write/delete-entities", ids);
};
