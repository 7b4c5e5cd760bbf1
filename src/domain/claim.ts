import { groupBy } from "./group-by.ts";
import { byPublication } from "./status-history.ts";
import type { StoredStatement } from "./statement.ts";

/** Statements that say the same of one property, and how they rank when claims differ. */
export type Claim = {
  readonly key: string;
  /** In the order of publication: the first stands for the claim. */
  readonly statements: readonly StoredStatement[];
  readonly first: StoredStatement;
  /** How wide it is: 0 is one day or one number. */
  readonly width: number;
  /** Independent sources: distinct roots. */
  readonly sourceCount: number;
};

/** How many independent sources the statements rest on. */
export const sourceCountOf = (statements: readonly StoredStatement[]): number =>
  new Set(statements.map(({ root }) => root)).size;

/** Statements grouped by what they claim. */
export const claimsOf = (
  statements: readonly StoredStatement[],
  keyOf: (statement: StoredStatement) => string,
  widthOf: (statement: StoredStatement) => number,
): readonly Claim[] =>
  [...groupBy(statements, keyOf)].flatMap(([key, group]) => {
    const sorted = group.length < 2 ? group : group.toSorted(byPublication);
    const [first] = sorted;
    return first ? [{ key, statements: sorted, first, width: widthOf(first), sourceCount: sourceCountOf(group) }] : [];
  });

/** Rules by which one claim is shown before another, in the order in which they decide. */
const RULES: readonly { readonly rule: string; readonly compare: (a: Claim, b: Claim) => number }[] = [
  { rule: "more precise", compare: (a, b) => a.width - b.width },
  { rule: "more independent sources", compare: (a, b) => b.sourceCount - a.sourceCount },
  { rule: "earlier published", compare: (a, b) => compareDays(a.first.publishedTo, b.first.publishedTo) },
  { rule: "first by id", compare: (a, b) => (a.first.id < b.first.id ? -1 : a.first.id > b.first.id ? 1 : 0) },
];

const compareDays = (a: string | null, b: string | null): number => {
  if (a === b) return 0;
  return b === null || (a !== null && a < b) ? -1 : 1;
};

/** Claims from the one to show on. model.md, "Conflict". */
export const ranked = (claims: readonly Claim[]): readonly Claim[] =>
  claims.length < 2
    ? claims
    : claims.toSorted((a, b) => RULES.reduce((order, { compare }) => (order === 0 ? compare(a, b) : order), 0));

/** Why the first claim is shown before the second. */
export const ruleBetween = (shown: Claim, other: Claim): string =>
  RULES.find(({ compare }) => compare(shown, other) !== 0)?.rule ?? "first by id";
