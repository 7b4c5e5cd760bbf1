import type { Statement } from "../domain/statement.ts";
import type { Readable } from "../graph/find-rows.ts";
import { allWaiting } from "../graph/waiting.ts";
import { byText } from "./canonical.ts";
import { groupBy } from "../domain/group-by.ts";
import { mergeLocators } from "./locators.ts";
import type { ImportRecord, RecordType } from "./records.ts";
import { fromStoredWaiting } from "./waiting-room.ts";

/** A line of an export: the record's fields without `type`. */
export type Line = { readonly id: string; readonly fields: object };

const historyOf = (record: ImportRecord) => ("history" in record ? record.history : null);

const mergeTwo = (a: Statement, b: Statement): Statement => ({
  ...a,
  locators: mergeLocators(a.locators, b.locators),
  dataset: a.dataset < b.dataset ? a.dataset : b.dataset,
});

const toLine = (records: readonly ImportRecord[], withHistory: boolean): readonly Line[] => {
  const [first] = records;
  if (first === undefined) return [];
  const statements = records.flatMap((record) => (record.type === "statement" ? [record.value] : []));
  const value = statements.length > 0 ? statements.reduce(mergeTwo) : first.value;
  return [{ id: value.id, fields: { ...value, ...(withHistory ? historyOf(first) : {}) } }];
};

/**
 * The lines of records that wait, by type, in the order of ids: they are part of what was told, so an export has them.
 * What was refused after it had waited is no part of it.
 */
export const findWaitingLines = async (
  from: Readable,
  withHistory: boolean,
): Promise<ReadonlyMap<RecordType, readonly Line[]>> => {
  const records: ImportRecord[] = [];
  for await (const page of allWaiting(from))
    for (const waiting of page) if (waiting.needs !== "") records.push(fromStoredWaiting(waiting).record);
  const live = records.filter((record) => withHistory || (historyOf(record)?.recordedUntil ?? null) === null);
  const byType = groupBy(live, ({ type }) => type);
  const linesOf = (group: readonly ImportRecord[]): readonly Line[] =>
    [...groupBy(group, ({ value }) => value.id).values()]
      .flatMap((same) => toLine(same, withHistory))
      .sort((a, b) => byText(a.id, b.id));
  return new Map([...byType].map(([type, group]) => [type, linesOf(group)]));
};
