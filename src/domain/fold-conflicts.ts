import type { At } from "./at.ts";
import type { ConflictRecord } from "./record.ts";
import type { StoredStatement } from "./statement.ts";

/**
 * Where the statements of one subject conflict, by model.md, "Conflict"; sorted by id. `statements`: all of the subject, live or
 * not. What conflicts only among all, not among those left under `at`, has kind null.
 */
export const foldConflicts = (
  _subject: string,
  _statements: readonly StoredStatement[],
  _at: At,
): readonly ConflictRecord[] => {
  throw new Error("foldConflicts is being built");
};
