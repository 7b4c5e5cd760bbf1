import { EDITORIAL } from "../domain/statement.ts";
import { text } from "./columns.ts";
import type { Readable } from "./find-rows.ts";
import { findByKeys } from "./find-rows.ts";

/** Which of the entities a live statement mentions (as subject, object or speaker) that is not our own. */
export const findMentioned = async (from: Readable, ids: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set(
    (await findByKeys(from, "read/mentioned-entities", "ids", ids, { editorial: EDITORIAL })).map((row) =>
      text(row, "id"),
    ),
  );
