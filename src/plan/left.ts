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
  publishedBy === null ? [] : [fragment(certainty === "KNOWN" ? "is-published-known" : "is-published-possible", { it, publishedBy })];

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

/** Under clocks: which records rest on statements that are left. Without: which are live. */
const FOLDED = {
  Entity: "is-entity-left",
  Relation: "is-relation-left",
  Figure: "is-figure-left",
  Conflict: "is-conflict-left",
} as const;
const STORED = { Relation: "is-live", Figure: "is-live", Conflict: "is-conflict", Pair: "is-live" } as const;

const isIn = <Names extends object>(names: Names, record: string): record is Extract<keyof Names, string> => record in names;

/** What must hold of a record, whatever is asked, to be there under the clocks. A record of a pair is judged by its fold alone. */
export const isLeft = (record: RecordName, it: string, clocks: Clocks): readonly string[] => {
  if (record === "Statement") return [isStatementLeft(it, clocks)];
  if (record === "Source") return isSourceLeft(it, clocks);
  if (!mustFold(clocks)) return isIn(STORED, record) ? [fragment(STORED[record], { it })] : [];
  if (!isIn(FOLDED, record)) return [];
  const filling = { it, IS_LEFT: isStatementLeft("fact", clocks), IS_RECORDED: isRecorded("placing", clocks) };
  return [fragment(FOLDED[record], filling)];
};
