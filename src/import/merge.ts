import type { Statement } from "../domain/statement.ts";
import type { RecordedStatement } from "../graph/recorded-statements.ts";
import type { StoredSource } from "../graph/sources.ts";
import { mergeLocators } from "./locators.ts";
import { mergeHistories, newHistory, withHistory } from "./merge-histories.ts";
import type { History } from "./records.ts";

/** A statement as the graph will hold it: with its source's days and its record; without a history it begins `now`. */
export const toRecorded = (
  statement: Statement,
  source: StoredSource,
  history: History | null,
  now: string,
): RecordedStatement => ({
  // What is new first: to add fields to a spread copy takes twenty times as long.
  publishedFrom: source.publishedFrom,
  publishedTo: source.publishedTo,
  root: source.root,
  ...(history ?? newHistory(now)),
  ...statement,
});

/**
 * A held statement, told again: more locators, the first dataset by name, so that the order of imports changes nothing.
 * A retracted one stays retracted.
 */
export const mergeStatements = (
  held: RecordedStatement,
  given: Statement,
  history: History | null,
): RecordedStatement => ({
  ...withHistory(held, history === null ? null : mergeHistories(held, history)),
  locators: mergeLocators(held.locators, given.locators),
  dataset: held.dataset < given.dataset ? held.dataset : given.dataset,
});
