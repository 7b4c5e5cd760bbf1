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
  recordedBy === null ? fragment("is-not-retracted", { it }) : fragment("is-recorded-by", { it, recordedBy });

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

/** An entity is there under the clocks: the rule of src/domain/exists.ts. */
export const isEntityLeft = (it: string, clocks: Clocks): string =>
  fragment("is-entity-left", {
    it,
    IS_LEFT: isStatementLeft("fact", clocks),
    IS_RECORDED: isRecorded("placing", clocks),
  });

const isRelationLeft = (it: string, clocks: Clocks): string =>
  fragment("is-relation-left", {
    it,
    IS_LEFT: isStatementLeft("fact", clocks),
    IS_RECORDED: isRecorded("placing", clocks),
    IS_END_LEFT: isEntityLeft("neighbour", clocks),
  });

const isLeftWithSubject =
  (name: string) =>
  (it: string, clocks: Clocks): string =>
    fragment(name, { it, IS_LEFT: isStatementLeft("fact", clocks) });

/** Under clocks: which records rest on statements that are left, and are about what is there. */
const FOLDED: Readonly<Partial<Record<RecordName, (it: string, clocks: Clocks) => string>>> = {
  Entity: isEntityLeft,
  Relation: isRelationLeft,
  Figure: isLeftWithSubject("is-figure-left"),
  Conflict: isLeftWithSubject("is-conflict-left"),
  Pair: (it, clocks) => fragment("is-pair-left", { it, IS_ENTITY_LEFT: isEntityLeft("occasion", clocks) }),
};
/** Without: which rest on live ones. */
const STORED: Readonly<Partial<Record<RecordName, string>>> = {
  Relation: "is-live",
  Figure: "is-live",
  Conflict: "is-conflict",
  Pair: "is-live",
};

/** What must hold of a record, whatever is asked, to be there under the clocks. */
export const isLeft = (record: RecordName, it: string, clocks: Clocks): readonly string[] => {
  if (record === "Statement") return [isStatementLeft(it, clocks)];
  if (record === "Source") return isSourceLeft(it, clocks);
  const folded = FOLDED[record];
  if (mustFold(clocks)) return folded === undefined ? [] : [folded(it, clocks)];
  const stored = STORED[record];
  return stored === undefined ? [] : [fragment(stored, { it })];
};
