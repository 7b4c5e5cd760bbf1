import type { At } from "./at.ts";
import { isLeft } from "./clocks.ts";
import { foldStatus } from "./fold-status.ts";
import type { StoredStatement } from "./statement.ts";
import { isPlanned, type Status } from "./status.ts";
import type { Validity } from "./validity.ts";

/** A plan of which no source says, by the day asked, that it was carried out or given up. */
export type OpenPlan = {
  readonly status: Status;
  readonly validity: Validity | null;
  /** Its days are past: the last one lies before the day asked. Days that only attest the plan may go on. */
  readonly overdue: boolean;
};

const earlier = (a: string, b: string | null): string => (b === null || a <= b ? a : b);

/** What ends a plan: it was cancelled, or the thing has got beyond being planned (HELD, AVAILABLE, APPROVED, …). */
const isClosing = (status: Status): boolean => status === "CANCELLED" || !isPlanned(status);

const isPast = (validity: Validity | null, on: string): boolean =>
  validity !== null && validity.to !== null && !validity.mayEndAfter && validity.to < on;

/**
 * The open plan as of the ISO day `on`, from the OCCURRED or STATUS statements of one entity; null when it is none. Of the
 * statements left under `at`, those published by `on` count.
 */
export const openPlan = (statements: readonly StoredStatement[], on: string, at: At): OpenPlan | null => {
  const known = { ...at, publishedBy: earlier(on, at.publishedBy) };
  const stated = statements.filter(({ property }) => property === "OCCURRED" || property === "STATUS");
  const left = stated.filter((statement) => isLeft(statement, known));
  if (left.some(({ status, property }) => (status === null ? property === "OCCURRED" : isClosing(status)))) return null;
  const { status, validity } = foldStatus(left);
  if (status === null) return null;
  return { status, validity, overdue: isPast(validity, on) };
};
