import type { At } from "./at.ts";
import type { Entity } from "./entity.ts";
import type { EntityRecord } from "./record.ts";
import type { StoredStatement } from "./statement.ts";

/** What an entity's record has from elsewhere than its own statements. */
export type EntityContext = Pick<EntityRecord, "aliases" | "countries" | "degree">;

/**
 * The record of one entity. `own`: all statements with it (or an alias of it) as subject, live or not; of them VALUE ones
 * count. The fold takes what is left under `at`; names fall back to all names, so that there always is one.
 */
export const foldEntity = (
  _entity: Entity,
  _own: readonly StoredStatement[],
  _at: At,
  _context: EntityContext = { aliases: [], countries: [], degree: 0 },
): EntityRecord => {
  throw new Error("foldEntity is being built");
};
