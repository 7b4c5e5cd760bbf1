import { type At, NOW } from "./at.ts";
import type { Entity } from "./entity.ts";
import type { Projection } from "./record.ts";
import type { StoredStatement } from "./statement.ts";

/** A closed set of facts: whatever the records asked of it depend on is in it. */
export type Facts = {
  readonly entities: readonly Entity[];
  /** Live or not. */
  readonly statements: readonly StoredStatement[];
  /** From an id to the one that it answers as, by judgement; ids that answer as themselves may be left out. */
  readonly canonical?: ReadonlyMap<string, string>;
};

/** All records of a closed set of facts, each list sorted by id: what the graph stores (NOW), or shows under `at`. */
export const project = (_facts: Facts, _at: At = NOW): Projection => {
  throw new Error("project is being built");
};
