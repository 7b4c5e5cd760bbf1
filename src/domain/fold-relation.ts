import type { At } from "./at.ts";
import type { RelationRecord } from "./record.ts";
import type { RelationKey } from "./relation-key.ts";
import type { StoredStatement } from "./statement.ts";

/**
 * The record of one relation. `own`: statements of its claims; `dating`: those of its `datingClaims`; `otherHolders`: those of
 * its `rivalClaims`; `placing`: those of its `placingClaims`. Give all, live or not: the fold takes what is left under `at`.
 * When nothing is left, `live` is false and the record is the fold of everything.
 */
export const foldRelation = (
  _key: RelationKey,
  _own: readonly StoredStatement[],
  _dating: readonly StoredStatement[],
  _otherHolders: readonly StoredStatement[],
  _at: At,
  _placing: readonly StoredStatement[] = [],
): RelationRecord => {
  throw new Error("foldRelation is being built");
};
