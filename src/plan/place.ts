import type { Row } from "../graph/graph.ts";
import type { Draft } from "./draft.ts";
import { newName } from "./draft.ts";
import { foldingOf } from "./folding.ts";
import type { Clocks, Frame, Sizing } from "./frame.ts";
import { mustFold } from "./frame.ts";
import type { Column, RecordName } from "./records.ts";
import { RECORDS } from "./records.ts";

/*
 * Terminology
 *
 * Place    where records of one kind stand in the statement: a variable, the properties asked of it, and its branches.
 * Branch   a subquery below a place, or at the top: what it matches, in what order, how many, and the place of its records.
 */

/** One way to match the records of a branch. */
export type Alternative = {
  /** `MATCH (it…) WHERE …` */
  readonly text: string;
  /** What all of its records have. Saying so lets Neo4j use an index of several properties; elsewhere it is left out. */
  readonly indexed?: readonly string[];
  /** What more must hold of them, each a condition. */
  readonly conditions?: readonly string[];
  /** Clauses behind the conditions. */
  readonly steps?: readonly string[];
  /** Properties that are the same in all its records, and lead an index of Neo4j in the order. */
  readonly same?: readonly string[];
};

export type Branch = {
  /** What the subquery returns its result as. */
  readonly alias: string;
  /** A condition on the place above, so that it is not asked in vain; or null. */
  readonly gate: Gate | null;
  /** One or more; they have no record in common unless `isDistinct`. */
  readonly alternatives: readonly Alternative[];
  /** Records that several alternatives match count once. */
  readonly isDistinct?: boolean;
  /** Clauses behind the alternatives, once for all of them, that keep what is there under the clocks. */
  readonly keep: readonly string[];
  readonly order: readonly string[];
  /** A parameter, or null: all. */
  readonly limit: string | null;
  /** A count counts the records of `place` and returns none. */
  readonly result: "list" | "first" | "count";
  /** At most one record, matched by its id. */
  readonly isById?: boolean;
  readonly place: Place;
  /** How many records it brings at most for one above, as far as the arguments tell; see cost.ts. */
  readonly most: (frame: Sizing) => number;
};

/** Only some kinds of entity are asked for a branch: in Cypher, and which. */
export type Gate = {
  readonly text: string;
  readonly kinds: readonly string[];
  /** Behind it much would be looked at in vain; so Neo4j is kept from looking there first. */
  readonly isFirst?: boolean;
};

export type Place = {
  /** The field that the records are asked by, with those above: `people.relations`. */
  readonly path: string;
  readonly variable: string;
  readonly record: RecordName;
  readonly clocks: Clocks;
  /** Fields of the record that shapes need. */
  readonly needs: Set<string>;
  /** Those of them that something else than the graph tells, so that it is not asked for them unless the record is folded. */
  readonly told: Set<string>;
  /** More to return, by name: `key: coalesce(n1.publishedTo, '')`. */
  readonly extras: Map<string, string>;
  /** More subqueries, by the name that each returns. */
  readonly calls: Map<string, string>;
  readonly branches: Branch[];
  /** How often the answer can have one of its records: as often as fields are shaped from it. */
  shapes: number;
  /** Branches that several fields use, by what they are. */
  readonly shared: Map<string, Branch>;
  /** Set with the first row, when all needs are known. */
  toFound: ((row: Row, frame: Frame) => Found | null) | null;
};

/** A record that was found, as far as it was asked for, and the row with its branches' results. */
export type Found = { readonly row: Row; readonly record: Readonly<Record<string, unknown>> };

export const newPlace = (draft: Draft, record: RecordName, clocks: Clocks, path: string): Place => ({
  path,
  variable: newName(draft, "n"),
  record,
  clocks,
  needs: new Set(),
  told: new Set(),
  extras: new Map(),
  calls: new Map(),
  branches: [],
  shapes: 0,
  shared: new Map(),
  toFound: null,
});

const columnOf = (record: RecordName, field: string): Column => {
  const columns: Readonly<Record<string, Column>> = RECORDS[record];
  const column = columns[field];
  if (column === undefined) throw new Error(`Expected a column for "${record}.${field}" in records.ts, but got none.`);
  return column;
};

/** Whether the records of a place are folded anew, because a clock is set and a field depends on the statements left. */
export const isFolded = ({ record, clocks, needs }: Place): boolean => {
  const folding = foldingOf(record);
  return folding !== null && mustFold(clocks) && [...needs].some((field) => folding.folded.has(field));
};

/** The fields that are read of rows. */
const fieldsOf = ({ needs, told }: Place): readonly string[] => [...needs].filter((field) => !told.has(field));

/** The properties that a place returns. */
export const propertiesOf = (place: Place): readonly string[] => {
  if (isFolded(place)) return ["*"];
  return [...new Set(fieldsOf(place).flatMap((field) => columnOf(place.record, field).properties))];
};

/** The subqueries of a place that are not branches; the statements that its records are folded from are `facts`. */
export const callsOf = (place: Place): readonly (readonly [name: string, text: string])[] => {
  const facts = isFolded(place) ? foldingOf(place.record)?.facts(place) : undefined;
  return [...new Map([...place.calls, ...Object.entries(facts ?? {})])];
};

const makeToFound = (place: Place): ((row: Row, frame: Frame) => Found | null) => {
  const folding = foldingOf(place.record);
  if (folding !== null && isFolded(place))
    return (row, frame) => {
      const record = folding.fold(row, place.clocks.read(frame));
      return record === null ? null : { row, record };
    };
  const columns = fieldsOf(place).map((field) => [field, columnOf(place.record, field)] as const);
  return (row) => {
    const record: Record<string, unknown> = {};
    for (const [field, { read }] of columns) record[field] = read(row);
    return { row, record };
  };
};

/** The record of a row; null when nothing of it is left under the clocks. */
export const foundOf = (place: Place, row: Row, frame: Frame): Found | null => {
  place.toFound ??= makeToFound(place);
  frame.records += 1;
  return place.toFound(row, frame);
};

/** The branch of a place that is known by `name`; made when it is first asked for. */
export const sharedBranch = (place: Place, name: string, make: () => Branch): Branch => {
  const known = place.shared.get(name);
  if (known !== undefined) return known;
  const branch = make();
  place.shared.set(name, branch);
  place.branches.push(branch);
  return branch;
};
