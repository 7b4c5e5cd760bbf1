import { frontOf, marksOf } from "../domain/marks.ts";
import { EDITORIAL } from "../domain/statement.ts";
import { text } from "./columns.ts";
import type { Readable } from "./find-rows.ts";
import { findByKeys } from "./find-rows.ts";
import { toClocks } from "./statements.ts";

/** What clocks ask of all statements, but our own, that mention some entities (as subject, object or speaker). */
export const findMarksOfMentions = async (
  from: Readable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const marks = new Map<string, readonly string[]>();
  for (const row of await findByKeys(from, "read/marks-of-mentions", "ids", ids, { editorial: EDITORIAL })) {
    const id = text(row, "id");
    marks.set(id, frontOf(marks.get(id) ?? [], marksOf(toClocks(row))));
  }
  return marks;
};
