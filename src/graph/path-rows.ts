import type { At } from "../domain/at.ts";
import { hasClocks } from "../domain/clocks.ts";
import type { EntityRecord, RelationRecord } from "../domain/record.ts";
import type { StoredStatement } from "../domain/statement.ts";
import { findChangesAfter } from "./changes.ts";
import { allEntities, findEntitiesByIds, type StoredEntity } from "./entities.ts";
import type { Readable } from "./find-rows.ts";
import { findDataVersion } from "./meta.ts";
import { allRelations, findRelationsByIds } from "./relations.ts";
import { allStatements } from "./statements.ts";

/** What a path index needs of records; the rest would only take memory while it is built. */
type PathEntity = Pick<EntityRecord, "id" | "kind" | "spans" | "aliases">;
type PathRelation = Pick<RelationRecord, "id" | "type" | "from" | "to" | "spans" | "status" | "sourceCount" | "live">;

/** Some of the records, all entities before all relations; or of the facts to fold, and at last the clocks to fold them under. */
export type PathRecordPage =
  | { readonly entities: readonly PathEntity[] }
  | { readonly relations: readonly PathRelation[] }
  | { readonly facts: { readonly entities: readonly StoredEntity[]; readonly statements: readonly StoredStatement[] } }
  | { readonly fold: At };

/** All that a path index is made of, as of a data version; or later, where writes came between the pages. */
export type PathRecords = { readonly version: number; readonly pages: AsyncIterable<PathRecordPage> };

/** What changed after one data version up to another, or later. */
export type PathRecordChanges = {
  readonly version: number;
  readonly entities: readonly PathEntity[];
  readonly goneEntities: readonly string[];
  readonly relations: readonly PathRelation[];
  readonly goneRelations: readonly string[];
};

/** Rows in one page: few, so that whoever shares the thread does not wait for them. */
const PAGE = 1_000;

/** Writes may come between the pages; then all is read again, so many times. */
const ATTEMPTS = 5;

/** Entries of the change log, and ids in them, beyond which all is better read anew. */
const MOST_ENTRIES = 2_000;
const MOST_IDS = 20_000;

const gathered = async <Item>(pages: AsyncIterable<readonly Item[]>): Promise<readonly Item[]> => {
  const kept: Item[] = [];
  for await (const page of pages) kept.push(...page);
  return kept;
};

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

const slices = function* <Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += PAGE) yield items.slice(at, at + PAGE);
};

/** What is to be folded anew under the clocks that can take statements away. */
const findFacts = async (from: Readable, at: At, version: number): Promise<PathRecords> => {
  for (let attempt = 1; ; attempt += 1) {
    const before = await findDataVersion(from);
    const entities = await gathered(allEntities(from, PAGE));
    const statements = await gathered(allStatements(from, PAGE));
    if (attempt < ATTEMPTS && (await findDataVersion(from)) !== before) continue;
    const pages = async function* (): AsyncGenerator<PathRecordPage> {
      for (const page of slices(entities)) yield { facts: { entities: page, statements: [] } };
      for (const page of slices(statements)) yield { facts: { entities: [], statements: page } };
      yield { fold: at };
    };
    return { version, pages: pages() };
  }
};

async function* storedPages(from: Readable): AsyncGenerator<PathRecordPage> {
  for await (const page of allEntities(from, PAGE)) yield { entities: page.map(toPathEntity) };
  for await (const page of allRelations(from, PAGE)) yield { relations: page.map(toPathRelation) };
}

/** All entities and relations as stored; under clocks, what they are to be folded from. `version`: one of which all can be read. */
export const findPathRecords = async (from: Readable, at: At, version: number): Promise<PathRecords> =>
  hasClocks(at) ? findFacts(from, at, version) : { version, pages: storedPages(from) };

const goneFrom = (ids: readonly string[], found: readonly { readonly id: string }[]): readonly string[] => {
  const there = new Set(found.map(({ id }) => id));
  return ids.filter((id) => !there.has(id));
};

/**
 * Entities and relations as they are now that changed after a data version; `null`: too many, or the log does not say. `version`: one
 * of which all can be read.
 */
export const findPathChanges = async (
  from: Readable,
  after: number,
  version: number,
): Promise<PathRecordChanges | null> => {
  if (version < after) return null;
  const changes = await findChangesAfter(from, after, MOST_ENTRIES);
  const idsOf = (kind: string): readonly string[] => [
    ...new Set(changes.flatMap((change) => (change.kind === kind ? change.ids : []))),
  ];
  const [entityIds, relationIds] = [idsOf("ENTITY"), idsOf("RELATION")];
  if (changes.length >= MOST_ENTRIES || entityIds.length + relationIds.length > MOST_IDS) return null;
  const entities = await findEntitiesByIds(from, entityIds);
  const relations = await findRelationsByIds(from, relationIds);
  return {
    version,
    entities: entities.map(toPathEntity),
    goneEntities: goneFrom(entityIds, entities),
    relations: relations.map(toPathRelation),
    goneRelations: goneFrom(relationIds, relations),
  };
};
