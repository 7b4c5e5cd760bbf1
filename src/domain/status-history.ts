import { byText } from "./by-text.ts";
import type { At } from "./at.ts";
import { isLeft } from "./clocks.ts";
import type { StoredStatement } from "./statement.ts";
import type { Status } from "./status.ts";
import type { Validity } from "./validity.ts";

/** One source's word on the status of something. */
export type StatusReport = {
  readonly status: Status;
  readonly statusWord: string | null;
  readonly validity: Validity | null;
  /** Earliest and latest day that the source's date allows; null for an undated source. */
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  /** The statement's id. */
  readonly statement: string;
};

const LAST = "9999-12-31";

/** Statements in the order of publication: by latest day, then earliest, then id; undated sources last. */
export const byPublication = (a: StoredStatement, b: StoredStatement): number =>
  byText(a.publishedTo ?? LAST, b.publishedTo ?? LAST) ||
  byText(a.publishedFrom ?? LAST, b.publishedFrom ?? LAST) ||
  byText(a.id, b.id);

/**
 * What the sources left under `at` said of the status, by publication. Of an occurrence give its OCCURRED statements, of an
 * agreement or resource its STATUS statements, of a relation its own and those that date it.
 */
export const statusHistory = (statements: readonly StoredStatement[], at: At): readonly StatusReport[] =>
  statements
    .filter((statement) => isLeft(statement, at))
    .toSorted(byPublication)
    .flatMap(({ status, statusWord, validity, publishedFrom, publishedTo, id }) =>
      status === null ? [] : [{ status, statusWord, validity, publishedFrom, publishedTo, statement: id }],
    );
