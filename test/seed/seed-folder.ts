import { join } from "node:path";
import type { Entity } from "../../src/domain/entity.ts";
import type { Source } from "../../src/domain/source.ts";
import type { Statement } from "../../src/domain/statement.ts";
import type { Place, Read, Refusal } from "../../src/import/records.ts";
import { readSeed } from "../../src/import/seed.ts";
import { root } from "../../src/root.ts";

export const SEED = join(root, "seed");

export type Placed<T> = { readonly value: T; readonly place: Place };

/** The seed folder's records, by their kind, in the order of the files. */
export type Seed = {
  readonly refusals: readonly Refusal[];
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly statements: readonly Placed<Statement>[];
};

const refusalsOf = (read: Read): readonly Refusal[] => ("refusal" in read ? [read.refusal] : []);

/** Reads the seed folder through the reader that the service uses. */
export const loadSeedFiles = async (): Promise<Seed> => {
  const reads = await readSeed(SEED);
  const records = reads.flatMap((read) => ("record" in read ? [read] : []));
  return {
    refusals: reads.flatMap(refusalsOf),
    sources: records.flatMap(({ record }) => (record.type === "source" ? [record.value] : [])),
    entities: records.flatMap(({ record }) => (record.type === "entity" ? [record.value] : [])),
    statements: records.flatMap(({ record, place }) =>
      record.type === "statement" ? [{ value: record.value, place }] : [],
    ),
  };
};
