import type { At } from "./at.ts";
import type { FigureRecord } from "./record.ts";
import type { StoredStatement } from "./statement.ts";

/** The figures of one subject, one for each distinct claim, sorted by property and id. `statements`: all of the subject. */
export const foldFigures = (
  _subject: string,
  _statements: readonly StoredStatement[],
  _at: At,
): readonly FigureRecord[] => {
  throw new Error("foldFigures is being built");
};
