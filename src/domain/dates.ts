import { type Claim, claimsOf, ranked } from "./claim.ts";
import { dayNumber } from "./days.ts";
import { rangeOfDate, relate } from "./ranges.ts";
import type { StoredStatement } from "./statement.ts";
import type { Validity } from "./validity.ts";

const MUCH = 1e9;

/** Days between the first and the last one, with a day for each that is unknown and half a day for `~` or `?`. */
const widthOf = ({ validity }: StoredStatement): number => {
  if (validity === null || validity.from === null || validity.to === null) return MUCH;
  const unknown = (Number(validity.mayBeginBefore) + Number(validity.mayEndAfter)) * 366;
  const vague = validity.approximate || validity.uncertain ? 0.5 : 0;
  return dayNumber(validity.to) - dayNumber(validity.from) + unknown + vague;
};

const keyOf = ({ validity }: StoredStatement): string => {
  if (validity === null) return "";
  const { from, to, mayBeginBefore, mayEndAfter, approximate, uncertain } = validity;
  return `${from} ${to} ${mayBeginBefore} ${mayEndAfter} ${approximate} ${uncertain}`;
};

const hasDate = (statement: StoredStatement): boolean => statement.validity !== null;

/** What the statements claim as a date: one claim for each distinct one, best first; undated statements claim none. */
export const dateClaims = (statements: readonly StoredStatement[]): readonly Claim[] =>
  ranked(claimsOf(statements.filter(hasDate), keyOf, widthOf));

const isVague = (validity: Validity): boolean => validity.approximate || validity.uncertain;

/** How two dates of one thing differ; null when they agree: one lies inside the other. */
export const compareDates = (a: Validity, b: Validity): "CONTRADICTS" | "DIFFERS" | null => {
  const lie = relate(rangeOfDate(a), rangeOfDate(b));
  if (lie === "INSIDE") return null;
  return lie === "DISJOINT" && !isVague(a) && !isVague(b) ? "CONTRADICTS" : "DIFFERS";
};

/** The date to show among what the statements claim, and whether others contradict each other about it. */
export const foldDate = (
  statements: readonly StoredStatement[],
): { readonly validity: Validity | null; readonly shown: StoredStatement | null; readonly disputed: boolean } => {
  const claims = dateClaims(statements);
  const dates = claims.flatMap(({ first }) => (first.validity === null ? [] : [first.validity]));
  const disputed = dates.some((a, i) => dates.slice(i + 1).some((b) => compareDates(a, b) === "CONTRADICTS"));
  return { validity: dates[0] ?? null, shown: claims[0]?.first ?? null, disputed };
};
