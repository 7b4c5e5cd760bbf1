import { foldDate } from "./dates.ts";
import type { StoredStatement } from "./statement.ts";
import { STATUSES, type Status } from "./status.ts";
import type { Validity } from "./validity.ts";

export type StatusFold = {
  readonly status: Status | null;
  /** The source's own word for it; of the statement that is shown, if it has one. */
  readonly statusWord: string | null;
  readonly validity: Validity | null;
  readonly disputed: boolean;
};

/** What a fold of statuses needs to know of each one said. */
export type Said = { readonly status: Status; readonly publishedTo: string | null };

const strength = (status: Status): number => STATUSES.indexOf(status);

const later = (a: Said, b: Said): Said => {
  const [day, other] = [a.publishedTo ?? "", b.publishedTo ?? ""];
  if (day === other) return strength(a.status) >= strength(b.status) ? a : b;
  return day > other ? a : b;
};

/** HELD wins, else the status published last (undated sources come first; on one day the stronger). Null when none is said. */
export const lastStatus = (said: readonly Said[]): Status | null => {
  if (said.some(({ status }) => status === "HELD")) return "HELD";
  return said.length === 0 ? null : said.reduce(later).status;
};

/** The furthest that an agreement or a resource has come. */
export const furthestStatus = (said: readonly Said[]): Status | null =>
  said.length === 0 ? null : said.reduce((a, b) => (strength(a.status) >= strength(b.status) ? a : b)).status;

const saidOf = (statements: readonly StoredStatement[]): readonly Said[] =>
  statements.flatMap(({ status, publishedTo }) => (status === null ? [] : [{ status, publishedTo }]));

/** Statements of the status that won; a date told without any status is that of something held. */
const ofStatus = (statements: readonly StoredStatement[], status: Status | null): readonly StoredStatement[] =>
  statements.filter((statement) => statement.status === status || (status === "HELD" && statement.status === null));

const latestWord = (statements: readonly StoredStatement[]): string | null => {
  const worded = statements.filter(({ statusWord }) => statusWord !== null);
  const key = ({ publishedTo, id }: StoredStatement): string => `${publishedTo ?? ""} ${id}`;
  return worded.toSorted((a, b) => (key(a) > key(b) ? -1 : 1))[0]?.statusWord ?? null;
};

/** HELD wins; what is told as a fact, without any status, is not taken back by a plan; else the status published last. */
export const toldStatus = (statements: readonly StoredStatement[]): Status | null => {
  const status = lastStatus(saidOf(statements));
  return status !== "HELD" && statements.some((statement) => statement.status === null) ? null : status;
};

/**
 * Status and date from the statements that are left: OCCURRED of an occurrence (HELD wins, else the status published last) or
 * STATUS of an agreement or resource (the furthest). The date is the shown claim among statements of that status.
 */
export const foldStatus = (left: readonly StoredStatement[]): StatusFold => {
  const isOccurrence = left.some(({ property }) => property === "OCCURRED");
  const status = isOccurrence ? toldStatus(left) : furthestStatus(saidOf(left));
  const saying = ofStatus(left, status);
  const { validity, shown, disputed } = foldDate(saying);
  return { status, statusWord: shown?.statusWord ?? latestWord(saying), validity, disputed };
};
