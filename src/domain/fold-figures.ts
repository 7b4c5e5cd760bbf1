import type { At } from "./at.ts";
import { type Claim, claimsOf, sourceCountOf } from "./claim.ts";
import { compareClaims, scopeOf } from "./claim-scopes.ts";
import { isLeft } from "./clocks.ts";
import { contentId } from "./content-id.ts";
import { foldDate } from "./dates.ts";
import { toldStatus } from "./fold-status.ts";
import type { FigureRecord } from "./record.ts";
import type { StoredStatement } from "./statement.ts";

const isFigure = ({ literal }: StoredStatement): boolean => literal?.type === "FIGURE";

const byClaim = (statements: readonly StoredStatement[]): readonly Claim[] =>
  claimsOf(
    statements,
    ({ claim }) => claim,
    () => 0,
  );

const scopeName = ({ property, literal }: StoredStatement): string =>
  `${property} ${literal?.type === "FIGURE" ? (literal.unit ?? "") : ""}`;

const isDisputed = (claim: Claim, rivals: readonly Claim[]): boolean =>
  scopeOf(claim.first) !== null && rivals.some((rival) => compareClaims("FIGURE", claim, rival) === "CONTRADICTS");

/** The record of one figure. `own`: statements of its claim; `rivals`: those of its `rivalClaims`; live or not. */
export const foldFigure = (
  subject: string,
  own: readonly StoredStatement[],
  rivals: readonly StoredStatement[],
  at: At,
): FigureRecord | null => {
  const left = own.filter((statement) => isLeft(statement, at));
  const [claim] = byClaim(left.length > 0 ? left : own);
  const { literal, property } = claim?.first ?? {};
  if (claim === undefined || property === undefined || literal?.type !== "FIGURE") return null;
  const others = byClaim(rivals.filter((statement) => isLeft(statement, at)));
  return {
    id: contentId("figure", claim.key),
    claim: claim.key,
    rivalClaims: [...new Set(rivals.map((rival) => rival.claim))].toSorted(),
    subject,
    property,
    value: literal.value,
    text: literal.text,
    unit: literal.unit,
    qualifier: literal.qualifier,
    validity: foldDate(claim.statements).validity,
    status: toldStatus(claim.statements),
    sourceCount: sourceCountOf(claim.statements),
    disputed: left.length > 0 && isDisputed(claim, others),
    live: left.length > 0,
  };
};

/** The figures of one subject, one for each distinct claim, sorted by id. `statements`: all of the subject, live or not. */
export const foldFigures = (
  subject: string,
  statements: readonly StoredStatement[],
  at: At,
): readonly FigureRecord[] => {
  const figures = statements.filter(isFigure);
  return byClaim(figures)
    .flatMap(({ key, first, statements: own }) => {
      const rivals = figures.filter((other) => other.claim !== key && scopeName(other) === scopeName(first));
      return foldFigure(subject, own, rivals, at) ?? [];
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
};
