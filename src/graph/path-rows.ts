import type { At } from "../domain/at.ts";
import { hasClocks } from "../domain/clocks.ts";
import { project } from "../domain/project.ts";
import type { EntityRecord, RelationRecord } from "../domain/record.ts";
import { allEntities } from "./entities.ts";
import type { Readable } from "./find-rows.ts";
import { findDataVersion } from "./meta.ts";
import { allRelations } from "./relations.ts";
import { allStatements } from "./statements.ts";

/** What a path index needs of records; the rest would only take memory while it is built. */
type PathEntity = Pick<EntityRecord, "id" | "kind" | "spans" | "aliases">;
type PathRelation = Pick<RelationRecord, "id" | "type" | "from" | "to" | "spans" | "status" | "sourceCount" | "live">;

/** All that a path index is made of, as of one data version. */
export type PathRecords = {
  readonly version: number;
  readonly entities: readonly PathEntity[];
  readonly relations: readonly PathRelation[];
};

/** Writes may come between the pages; then all is read again, so many times. */
const ATTEMPTS = 5;

const gathered = async <Item, Kept>(
  pages: AsyncIterable<readonly Item[]>,
  keep: (item: Item) => Kept,
): Promise<readonly Kept[]> => {
  const kept: Kept[] = [];
  for await (const page of pages) for (const item of page) kept.push(keep(item));
  return kept;
};

const whole = <Item>(item: Item): Item => item;

const toPathEntity = ({ id, kind, spans, aliases }: PathEntity): PathEntity => ({ id, kind, spans, aliases });

const toPathRelation = ({ id, type, from, to, spans, status, sourceCount, live }: PathRelation): PathRelation => ({
  id,
  type,
  from,
  to,
  spans,
  status,
  sourceCount,
  live,
});

/** Statements may name an entity by another of its ids. */
const canonicalIn = (entities: readonly PathEntity[]): ReadonlyMap<string, string> =>
  new Map(entities.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const)));

const foldedRecords = async (from: Readable, at: At): Promise<Omit<PathRecords, "version">> => {
  const entities = await gathered(allEntities(from), whole);
  const statements = await gathered(allStatements(from), whole);
  return project({ entities, statements, canonical: canonicalIn(entities) }, { ...at, validOn: null });
};

const storedRecords = async (from: Readable): Promise<Omit<PathRecords, "version">> => ({
  entities: await gathered(allEntities(from), toPathEntity),
  relations: await gathered(allRelations(from), toPathRelation),
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
