import { join } from "node:path";
import { EDITORIAL } from "../domain/statement.ts";
import { root } from "../root.ts";
import type { ImportRecord } from "./records.ts";
import { readSeed } from "./seed.ts";

/**
 * What the seed says of entities that the historian tells of too: Kazakhstan, its president, Almaty. An entity has one description
 * only, so an import gives those the seed's, and an order of imports changes nothing.
 */
export type SeedEntities = {
  /** The source of our own words, which the seed registers. */
  readonly editorial: readonly ImportRecord[];
  /** By id: the entity, and our names of it. */
  readonly byId: ReadonlyMap<string, readonly ImportRecord[]>;
};

const isOurName = (record: ImportRecord): boolean =>
  record.type === "statement" && record.value.property === "NAME" && record.value.source === EDITORIAL;

const find = async (): Promise<SeedEntities> => {
  const records = (await readSeed(join(root, "seed"))).flatMap((read) => ("record" in read ? [read.record] : []));
  const byId = new Map<string, ImportRecord[]>();
  for (const record of records) if (record.type === "entity") byId.set(record.value.id, [record]);
  for (const record of records)
    if (record.type === "statement" && isOurName(record)) byId.get(record.value.subject)?.push(record);
  return { editorial: records.filter(({ type, value }) => type === "source" && value.id === EDITORIAL), byId };
};

let found: Promise<SeedEntities> | null = null;

/** The seed's entities with our names; they are read once. Errors: those of the file system. */
export const findSeedEntities = (): Promise<SeedEntities> => {
  found ??= find();
  return found;
};

/** A record as it goes in beside the seed: the seed's entity for ours, and its names instead of ours. */
export const besideSeed = (record: ImportRecord, { byId }: SeedEntities): readonly ImportRecord[] => {
  if (record.type === "entity") return byId.get(record.value.id) ?? [record];
  return record.type === "statement" && isOurName(record) && byId.has(record.value.subject) ? [] : [record];
};
