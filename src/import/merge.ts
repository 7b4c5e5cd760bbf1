import type { Statement } from "../domain/statement.ts";
import type { RecordedStatement } from "../graph/recorded-statements.ts";
import type { StoredSource } from "../graph/sources.ts";
import { mergeLocators } from "./locators.ts";
import type { History } from "./records.ts";

/** A statement as the graph will hold it: with its source's days and its record; without a history it begins `now`. */
export const toRecorded = (
  statement: Statement,
  source: StoredSource,
  history: History | null,
  now: string,
): RecordedStatement => ({
  ...statement,
  publishedFrom: source.publishedFrom,
  publishedTo: source.publishedTo,
  root: source.root,
  recordedFrom: history?.recordedFrom ?? now,
  recordedUntil: history?.recordedUntil ?? null,
  retractedBy: history?.retractedBy ?? null,
  retractedBecause: history?.retractedBecause ?? null,
});

type Record = Pick<RecordedStatement, "recordedFrom" | "recordedUntil" | "retractedBy" | "retractedBecause">;

/** Of two instants the earlier; null is never. */
const earlier = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);

const recordOf = ({ recordedFrom, recordedUntil, retractedBy, retractedBecause }: Record): Record => ({
  recordedFrom,
  recordedUntil,
  retractedBy,
  retractedBecause,
});

/** The record of a held statement when its history is told again: the earlier beginning, the earlier end with its reason. */
const mergeRecords = (held: Record, history: History | null): Record => {
  if (history === null) return recordOf(held);
  const end = earlier(held.recordedUntil, history.recordedUntil) === held.recordedUntil ? held : history;
  return { ...recordOf(end), recordedFrom: earlier(held.recordedFrom, history.recordedFrom) ?? held.recordedFrom };
};

/**
 * A held statement, told again: more locators, the first dataset by name, so that the order of imports changes nothing.
 * A retracted one stays retracted.
 */
export const mergeStatements = (
  held: RecordedStatement,
  given: Statement,
  history: History | null,
): RecordedStatement => ({
  ...held,
  ...mergeRecords(held, history),
  locators: mergeLocators(held.locators, given.locators),
  dataset: held.dataset < given.dataset ? held.dataset : given.dataset,
});
