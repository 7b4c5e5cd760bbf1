import type { Entity, EntityKind } from "../domain/entity.ts";
import { findEntitiesByIds, type StoredEntity } from "../graph/entities.ts";
import type { Readable } from "../graph/find-rows.ts";

/** The entities that one write has to do with: fetched once, new ones laid over what the graph holds. */
export type EntityShelf = {
  /** Makes sure that those of these ids that exist are on the shelf. */
  fetch(ids: Iterable<string>): Promise<void>;
  kindOf(id: string): EntityKind | null;
  /** Whether this write brings it. */
  isNew(id: string): boolean;
  entity(id: string): Entity | null;
  /** As the graph holds it; null for a new one. */
  stored(id: string): StoredEntity | null;
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

/** A shelf over the graph, with the new entities on it. */
export const makeEntityShelf = (from: Readable, fresh: readonly Entity[]): EntityShelf => {
  const added = new Map(fresh.map((entity) => [entity.id, entity]));
  const held = new Map<string, StoredEntity | null>();
  const stored = (id: string): StoredEntity | null => held.get(id) ?? null;
  const entity = (id: string): Entity | null => {
    const found = added.get(id) ?? stored(id);
    return found === null ? null : toEntity(found);
  };
  return {
    fetch: async (ids) => {
      const missing = [...new Set(ids)].filter((id) => !held.has(id) && !added.has(id));
      for (const id of missing) held.set(id, null);
      for (const found of await findEntitiesByIds(from, missing)) held.set(found.id, found);
    },
    kindOf: (id) => entity(id)?.kind ?? null,
    isNew: (id) => added.has(id),
    entity,
    stored,
  };
};
