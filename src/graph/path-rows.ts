import type { At } from "../domain/at.ts";
import { hasClocks } from "../domain/clocks.ts";
import { project } from "../domain/project.ts";
import type { EntityRecord, RelationRecord } from "../domain/record.ts";
import type { StoredStatement } from "../domain/statement.ts";
import { allEntities } from "./entities.ts";
import type { Readable } from "./find-rows.ts";
import { findDataVersion } from "./meta.ts";
import { allRelations } from "./relations.ts";
import { allStatements } from "./statements.ts";

/** All that a path index is made of, as of one data version. */
export type PathRecords = {
  readonly version: number;
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
};

/** Writes may come between the pages; then all is read again, so many times. */
const ATTEMPTS = 5;

const gathered = async <T>(pages: AsyncIterable<readonly T[]>): Promise<readonly T[]> => {
  const items: T[] = [];
  for await (const page of pages) for (const item of page) items.push(item);
  return items;
};

const canonicalIn = (entities: readonly EntityRecord[]): ReadonlyMap<string, string> =>
  new Map(entities.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const)));

const foldedRecords = async (from: Readable, at: At): Promise<Omit<PathRecords, "version">> => {
  const entities = await gathered(allEntities(from));
  const statements = await gathered<StoredStatement>(allStatements(from));
  const facts = { entities, statements, canonical: canonicalIn(entities) };
  return project(facts, { ...at, validOn: null });
};

const storedRecords = async (from: Readable): Promise<Omit<PathRecords, "version">> => ({
  entities: await gathered(allEntities(from)),
  relations: await gathered(allRelations(from)),
});

/**
 * All entities and relations: as stored, or folded anew under the clocks that can take statements away. `validOn` takes
 * none away here: a search asks it of each relation.
 */
export const findPathRecords = async (from: Readable, at: At): Promise<PathRecords> => {
  for (let attempt = 1; ; attempt += 1) {
    const version = await findDataVersion(from);
    const records = hasClocks(at) ? await foldedRecords(from, at) : await storedRecords(from);
    if (attempt >= ATTEMPTS || (await findDataVersion(from)) === version) return { version, ...records };
  }
};
