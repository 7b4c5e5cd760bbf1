import type { At } from "./at.ts";
import type { Source } from "./source.ts";
import { EDITORIAL, type StoredStatement } from "./statement.ts";
import { VOCABULARY } from "./vocabulary.ts";

/*
 * Terminology
 *
 * Left      what remains of the statements when the question's clocks have been asked.
 * Stands    left, as the ground of something else. What an office or a body is of is said once, perhaps by a later source:
 *           as a ground, a statement of structure needs only to be in the record.
 */

/** Whether the question asks any clock that can take statements away. */
export const hasClocks = (at: At): boolean => at.publishedBy !== null || at.recordedBy !== null || at.datasets !== null;

/** Whether an instant lies between the end of a statement and its restoration. */
const isAbsent = ({ absences = [] }: StoredStatement, instant: string): boolean =>
  absences.some(({ from, until }) => from <= instant && instant < until);

/** Whether the graph held the statement at `at.recordedBy` (an instant in UTC with milliseconds); without it, whether it is live. */
export const isRecorded = (statement: StoredStatement, at: At): boolean => {
  if (at.recordedBy === null) return statement.recordedUntil === null;
  return (
    statement.recordedFrom <= at.recordedBy &&
    (statement.recordedUntil === null || statement.recordedUntil > at.recordedBy) &&
    !isAbsent(statement, at.recordedBy)
  );
};

const isPublished = ({ source, publishedFrom, publishedTo }: StoredStatement, at: At): boolean => {
  if (at.publishedBy === null || source === EDITORIAL) return true;
  if (at.certainty === "POSSIBLE") return publishedFrom === null || publishedFrom <= at.publishedBy;
  return publishedTo !== null && publishedTo <= at.publishedBy;
};

/** Whether a statement counts under the question's clocks: recorded, published, and of the datasets asked for. */
export const isLeft = (statement: StoredStatement, at: At): boolean =>
  isRecorded(statement, at) &&
  isPublished(statement, at) &&
  (at.datasets === null || at.datasets.includes(statement.dataset));

/** Whether a statement counts as the ground of something else; see Terminology. */
export const stands = (statement: StoredStatement, at: At): boolean =>
  VOCABULARY[statement.property].class === "STRUCTURE" ? isRecorded(statement, at) : isLeft(statement, at);

/** The earliest and the latest day that a source's date allows; both null for an undated source. */
export const publicationOf = ({
  publishedOn,
}: Pick<Source, "publishedOn">): { readonly publishedFrom: string | null; readonly publishedTo: string | null } => ({
  publishedFrom: publishedOn?.from ?? null,
  publishedTo: publishedOn?.to ?? null,
});

/**
 * The id at the end of the chain of origins; an origin that is not registered ends it. Of sources that repeat each other in
 * a circle, the first by id.
 */
export const rootOf = (
  source: Pick<Source, "id" | "origin">,
  sourcesById: ReadonlyMap<string, Pick<Source, "id" | "origin">>,
): string => {
  const chain: string[] = [];
  let next: Pick<Source, "id" | "origin"> | undefined = source;
  while (next && !chain.includes(next.id)) {
    chain.push(next.id);
    if (next.origin === null) return next.id;
    const origin: string = next.origin;
    next = sourcesById.get(origin) ?? { id: origin, origin: null };
  }
  const circle = next ? chain.slice(chain.indexOf(next.id)) : chain;
  return circle.toSorted()[0] ?? source.id;
};
