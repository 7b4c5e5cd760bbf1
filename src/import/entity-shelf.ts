import type { Entity, EntityKind } from "../domain/entity.ts";
import { findAliasesByIds } from "../graph/aliases.ts";
import {
  findEntitiesByIds,
  findKindsByIds,
  findMarkedByIds,
  type MarkedEntity,
  type StoredEntity,
} from "../graph/entities.ts";
import type { Readable } from "../graph/find-rows.ts";

/** The entities that one write has to do with: fetched once, what it changes laid over what the graph holds. */
export type EntityShelf = {
  /** Lays on the shelf what has been fetched from the same state of the graph. */
  hold(stored: readonly StoredEntity[]): void;
  holdMarked(marked: readonly MarkedEntity[]): void;
  /** Makes sure that those of these ids that exist are on the shelf. */
  fetch(ids: Iterable<string>): Promise<void>;
  /** The same for their kinds and marks alone. */
  fetchMarked(ids: Iterable<string>): Promise<void>;
  /** The same for the kinds alone, of ids that are no aliases. */
  fetchKinds(ids: Iterable<string>): Promise<void>;
  kindOf(id: string): EntityKind | null;
  /** Whether this write brings it. */
  isNew(id: string): boolean;
  /** Null for an alias; without its own words if only its kind was fetched. */
  entity(id: string): Entity | null;
  /** As the graph holds it; null for a new one. */
  stored(id: string): StoredEntity | null;
  /** Those that the graph holds, if they have been fetched. */
  marksOf(id: string): readonly string[];
  /** The id that one answers as, if it has been fetched. */
  answerOf(id: string): string;
  /** Ids that answer as this one, if it has been fetched. */
  aliasesOf(id: string): readonly string[];
};

/** What is said of an entity once and for all, without what projection adds. */
export const toEntity = (stored: Entity): Entity => ({
  id: stored.id,
  kind: stored.kind,
  code: stored.code,
  form: stored.form,
  eventKind: stored.eventKind,
  placeKind: stored.placeKind,
  externalIds: stored.externalIds,
  descriptions: stored.descriptions,
});

/** What is not asked about an entity of which only the kind matters. */
const BARE: Omit<Entity, "id" | "kind"> = {
  code: null,
  form: null,
  eventKind: null,
  placeKind: null,
  externalIds: [],
  descriptions: {},
};

/** An entity of which only the kind is known. */
export const bareEntity = (id: string, kind: EntityKind): Entity => ({ id, kind, ...BARE });

const NOTHING: ReadonlyMap<string, string> = new Map();
const NO_MARKS: readonly string[] = [];

/**
 * A shelf over the graph, with the new entities on it, and with ids that answer as others from now on (move.ts). `kinds` are those
 * that have been fetched before, and those that it fetches.
 */
export const makeEntityShelf = (
  from: Readable,
  fresh: readonly Entity[],
  moved: ReadonlyMap<string, string> = NOTHING,
  kinds: Map<string, EntityKind | null> = new Map(),
): EntityShelf => {
  const added = new Map(fresh.map((entity) => [entity.id, entity]));
  const held = new Map<string, StoredEntity | null>();
  const answers = new Map(moved);
  const arrived = new Map<string, string[]>();
  for (const [id, answer] of moved) {
    if (id === answer) continue;
    held.set(id, null);
    arrived.set(answer, [...(arrived.get(answer) ?? []), id]);
  }
  const marked = new Map<string, MarkedEntity>();
  const stored = (id: string): StoredEntity | null => held.get(id) ?? null;
  const entity = (id: string): Entity | null => {
    const found = added.get(id) ?? stored(id);
    if (found !== null) return toEntity(found);
    const kind = kinds.get(id) ?? null;
    return kind === null ? null : bareEntity(id, kind);
  };
  const holdMarked = (found: readonly MarkedEntity[]): void => {
    for (const one of found) marked.set(one.id, one);
  };
  const fetchAnswers = async (unknown: readonly string[]): Promise<void> => {
    for (const { id, canonical } of await findAliasesByIds(from, unknown)) answers.set(id, canonical);
  };
  return {
    hold: (found) => {
      for (const one of found) held.set(one.id, one);
    },
    holdMarked,
    fetch: async (ids) => {
      const missing = [...new Set(ids)].filter((id) => !held.has(id) && !added.has(id));
      for (const id of missing) held.set(id, null);
      for (const found of await findEntitiesByIds(from, missing)) held.set(found.id, found);
      await fetchAnswers(missing.filter((id) => held.get(id) === null));
    },
    fetchMarked: async (ids) => {
      const missing = [...new Set(ids)].filter((id) => !held.has(id) && !added.has(id) && !marked.has(id));
      holdMarked(await findMarkedByIds(from, missing));
      await fetchAnswers(missing.filter((id) => !marked.has(id)));
    },
    fetchKinds: async (ids) => {
      const missing = [...new Set(ids)].filter((id) => !held.has(id) && !added.has(id) && !kinds.has(id));
      for (const id of missing) kinds.set(id, null);
      for (const [id, kind] of await findKindsByIds(from, missing)) kinds.set(id, kind);
    },
    kindOf: (id) => (added.get(id) ?? stored(id) ?? marked.get(id))?.kind ?? kinds.get(id) ?? null,
    isNew: (id) => added.has(id),
    entity,
    stored,
    marksOf: (id) => (stored(id) ?? marked.get(id))?.marks ?? NO_MARKS,
    answerOf: (id) => answers.get(id) ?? id,
    aliasesOf: (id) => [
      ...(stored(id)?.aliases ?? []).filter((alias) => !moved.has(alias)),
      ...(arrived.get(id) ?? []),
    ],
  };
};
