import type { Absence } from "../domain/statement.ts";
import type { RecordedStatement } from "../graph/recorded-statements.ts";
import { byText } from "../domain/by-text.ts";
import type { History } from "./records.ts";

/** The history of what comes in now. */
export const newHistory = (now: string): History => ({
  recordedFrom: now,
  recordedUntil: null,
  retractedBy: null,
  retractedBecause: null,
});

/** A statement with another history in place of its own; with its own for null. */
export const withHistory = (statement: RecordedStatement, history: History | null): RecordedStatement => {
  if (history === null) return statement;
  const { supersededBy, absences, ...rest } = statement;
  return { ...rest, ...history };
};

/** Of two instants the earlier. */
const earlier = (a: string, b: string): string => (b < a ? b : a);

/** The absences that either tells of, in order; of those that begin at one instant the shortest. */
const mergeAbsences = (...lists: readonly (readonly Absence[])[]): readonly Absence[] => {
  const byStart = new Map<string, string>();
  for (const { from, until } of lists.flat()) byStart.set(from, earlier(byStart.get(from) ?? until, until));
  return [...byStart].map(([from, until]) => ({ from, until })).sort((a, b) => byText(a.from, b.from));
};

/** The ends that no restoration has undone, the earliest first. */
const endsOf = (histories: readonly History[], absences: readonly Absence[]): readonly History[] =>
  histories
    .filter(({ recordedUntil }) => recordedUntil !== null && !absences.some(({ from }) => from === recordedUntil))
    .toSorted((a, b) => byText(a.recordedUntil ?? "", b.recordedUntil ?? ""));

/**
 * The history of a held statement when it is told again: the earlier beginning; the earlier end with its reason, unless the
 * other tells that it was undone.
 */
export const mergeHistories = (held: History, told: History): History => {
  const absences = mergeAbsences(held.absences ?? [], told.absences ?? []);
  const [end] = endsOf([held, told], absences);
  return {
    recordedFrom: earlier(held.recordedFrom, told.recordedFrom),
    recordedUntil: end?.recordedUntil ?? null,
    retractedBy: end?.retractedBy ?? null,
    retractedBecause: end?.retractedBecause ?? null,
    ...(end?.supersededBy === undefined ? {} : { supersededBy: end.supersededBy }),
    ...(absences.length === 0 ? {} : { absences }),
  };
};
