import { fragment } from "./fragment.ts";
import type { Clocks } from "./frame.ts";
import { mustFold } from "./frame.ts";
import type { RecordName } from "./records.ts";

/*
 * What the clocks leave, in Cypher: the rules of src/domain/clocks.ts and src/domain/exists.ts.
 */

const and = (conditions: readonly string[]): string => (conditions.length === 0 ? "true" : conditions.join(" AND "));

/** The statement `it` was in the record. */
const isRecorded = (it: string, { recordedBy }: Clocks): string =>
  recordedBy === null ? fragment("stands", { it }) : fragment("is-recorded-by", { it, recordedBy });

const isOfDatasets = (it: string, { datasets }: Clocks): readonly string[] =>
  datasets === null ? [] : [fragment("is-of-datasets", { it, datasets })];

const isPublished = (it: string, { publishedBy, certainty }: Clocks): readonly string[] =>
  publishedBy === null
    ? []
    : [fragment(certainty === "KNOWN" ? "is-published-known" : "is-published-possible", { it, publishedBy })];

/** The statement in a variable is left under the clocks. */
export const isStatementLeft = (it: string, clocks: Clocks): string =>
  and([isRecorded(it, clocks), ...isPublished(it, clocks), ...isOfDatasets(it, clocks)]);

const isSourceLeft = (it: string, clocks: Clocks): readonly string[] => [
  ...(clocks.publishedBy === null
    ? []
    : [
        fragment(clocks.certainty === "KNOWN" ? "is-source-published-known" : "is-source-published-possible", {
          it,
          publishedBy: clocks.publishedBy,
        }),
      ]),
  ...isOfDatasets(it, clocks),
];

/** A mark is left under the clocks: the rules of `isStatementLeft`, asked of the text that src/domain/marks.ts makes. */
const isMarkLeft = ({ recordedBy, publishedBy, certainty, datasets }: Clocks): string =>
  and([
    recordedBy === null ? fragment("is-mark-live", {}) : fragment("is-mark-recorded-by", { recordedBy }),
    ...(publishedBy === null
      ? []
      : [fragment(certainty === "KNOWN" ? "is-mark-published-known" : "is-mark-published-possible", { publishedBy })]),
    ...(datasets === null ? [] : [fragment("is-mark-of-datasets", { datasets })]),
  ]);

/** One of the marks in a property of the record is left. */
const isMarked = (it: string, property: "marks" | "ownMarks", clocks: Clocks): string =>
  fragment("is-marked", { it, MARKS_PROPERTY: property, MARK_IS_LEFT: isMarkLeft(clocks) });

/** Clauses that keep an entity that is there under the clocks: the rule of src/domain/exists.ts. */
export const keepEntity = (it: string, clocks: Clocks): string =>
  fragment("is-entity-left", {
    it,
    IS_MARKED: isMarked(it, "marks", clocks),
    OFFICE_IS_MARKED: isMarked("office", "marks", clocks),
    IS_RECORDED: isRecorded("placing", clocks),
  });

const marksOfRelation = (it: string, clocks: Clocks) => ({
  IS_MARKED: isMarked(it, "marks", clocks),
  IS_MARKED_BY_US: isMarked(it, "ownMarks", clocks),
});

const keepRelation = (it: string, clocks: Clocks): string =>
  fragment("is-relation-left", {
    it,
    ...marksOfRelation(it, clocks),
    NEIGHBOUR_IS_LEFT: keepEntity("neighbour", clocks),
  });

const keepBy =
  (name: string) =>
  (it: string, clocks: Clocks): string =>
    fragment(name, {
      it,
      IS_LEFT: isStatementLeft("fact", clocks),
      NEIGHBOUR_IS_LEFT: keepEntity("neighbour", clocks),
    });

/** Under clocks: clauses that keep what rests on statements that are left, and is about what is there. */
const FOLDED: Readonly<Partial<Record<RecordName, (it: string, clocks: Clocks) => string>>> = {
  Entity: keepEntity,
  Relation: keepRelation,
  Figure: keepBy("is-figure-left"),
  Conflict: keepBy("is-conflict-left"),
  Pair: (it, clocks) => fragment("is-pair-left", { it, OCCASION_IS_LEFT: keepEntity("occasion", clocks) }),
};
/** Without: what rests on live ones. */
const STORED: Readonly<Partial<Record<RecordName, string>>> = {
  Relation: "is-live",
  Figure: "is-live",
  Conflict: "is-conflict",
  Pair: "is-live",
};

/** What must hold of a record, whatever is asked, to be there. */
export const isLeft = (record: RecordName, it: string, clocks: Clocks): readonly string[] => {
  if (record === "Statement") return [isStatementLeft(it, clocks)];
  if (record === "Source") return isSourceLeft(it, clocks);
  const stored = STORED[record];
  return stored === undefined || mustFold(clocks) ? [] : [fragment(stored, { it })];
};

/** Clauses after its conditions that keep a record that is there. Subqueries plan faster on Neo4j than nested EXISTS. */
export const keepLeft = (record: RecordName, it: string, clocks: Clocks): readonly string[] => {
  const keep = FOLDED[record];
  return keep === undefined || !mustFold(clocks) ? [] : [keep(it, clocks)];
};

/** A relation of which a statement is left; it may yet lack an end. */
export const mayBeLeft = (it: string, clocks: Clocks): string =>
  mustFold(clocks) ? fragment("may-be-left", { it, ...marksOfRelation(it, clocks) }) : fragment("is-live", { it });
