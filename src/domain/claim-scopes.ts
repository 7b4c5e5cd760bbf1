import { type Claim, claimsOf, ranked } from "./claim.ts";
import { compareDates, dateClaims } from "./dates.ts";
import { ofSameTime, rangeOfFigure, relate } from "./ranges.ts";
import type { ConflictKind } from "./record.ts";
import type { Literal, StoredStatement } from "./statement.ts";
import { VOCABULARY } from "./vocabulary.ts";

/*
 * Terminology
 *
 * Scope   what can have only one value at a time: a ONE-valued property, of figures for each unit, of dates for each status.
 * Kind of scope   says how two claims in it are compared.
 */

export type Scope = {
  readonly kind: "DATE" | "FIGURE" | "OBJECT" | "AVAILABILITY";
  readonly property: string;
  /** Unit or status; empty where the property has no scopes. */
  readonly name: string;
};

/** Statuses of an agreement that come on one day for all parties. */
const DATED_STATUSES: readonly string[] = ["SIGNED", "IN_FORCE", "ENDED"];
const AVAILABILITIES: readonly string[] = ["CONSIDERED", "PLANNED", "AVAILABLE"];

const ofStatus = (statement: StoredStatement): Scope | null => {
  const { property, status, validity } = statement;
  if (status !== null && AVAILABILITIES.includes(status))
    return { kind: "AVAILABILITY", property, name: "AVAILABILITY" };
  if (status === null || validity === null || !DATED_STATUSES.includes(status)) return null;
  return { kind: "DATE", property, name: status };
};

const ofFigure = (property: string, literal: Literal | null): Scope | null =>
  literal?.type === "FIGURE" ? { kind: "FIGURE", property, name: literal.unit ?? "" } : null;

/** The scope in which a statement makes its claim; null when it can conflict with nothing. */
export const scopeOf = (statement: StoredStatement): Scope | null => {
  const { property, status, validity, literal, object } = statement;
  if (property === "STATUS") return ofStatus(statement);
  if (VOCABULARY[property].cardinality !== "ONE") return null;
  if (property === "OCCURRED") return validity && { kind: "DATE", property, name: status ?? "HELD" };
  if (property === "APPLIES") return validity && { kind: "DATE", property, name: "" };
  return object === null ? ofFigure(property, literal) : { kind: "OBJECT", property, name: "" };
};

type Figure = Extract<Literal, { type: "FIGURE" }>;
const WIDTHS: Readonly<Record<Figure["qualifier"], number>> = { EXACTLY: 0, ABOUT: 1, MORE_THAN: 2, LESS_THAN: 2 };

const figureKey = ({ literal }: StoredStatement): string =>
  literal?.type === "FIGURE" ? `${literal.value ?? literal.text} ${literal.qualifier}` : "";

const figureWidth = ({ literal }: StoredStatement): number =>
  literal?.type === "FIGURE" && literal.value !== null ? WIDTHS[literal.qualifier] : 3;

const availability = ({ status }: StoredStatement): string => (status === "AVAILABLE" ? "AVAILABLE" : "PLANNED");

/** The distinct claims that statements of one scope make, the one to show first. */
export const claimsIn = (kind: Scope["kind"], statements: readonly StoredStatement[]): readonly Claim[] => {
  if (kind === "DATE") return dateClaims(statements);
  if (kind === "FIGURE") return ranked(claimsOf(statements, figureKey, figureWidth));
  if (kind === "OBJECT")
    return ranked(
      claimsOf(
        statements,
        ({ object }) => object ?? "",
        () => 0,
      ),
    );
  return claimsOf(statements, availability, () => 0).toSorted((a, b) => (a.key < b.key ? -1 : 1));
};

const compareFigures = (a: StoredStatement, b: StoredStatement): ConflictKind | null => {
  const [one, other] = [a.literal, b.literal].map((literal) =>
    literal?.type === "FIGURE" ? rangeOfFigure(literal) : null,
  );
  if (!one || !other || !ofSameTime(a.validity, b.validity)) return null;
  const lie = relate(one, other);
  if (lie === "INSIDE") return null;
  return lie === "DISJOINT" ? "CONTRADICTS" : "DIFFERS";
};

const isLaterPlan = (available: StoredStatement, plan: StoredStatement): boolean =>
  available.status === "AVAILABLE" &&
  plan.status !== "AVAILABLE" &&
  available.publishedTo !== null &&
  plan.publishedTo !== null &&
  plan.publishedTo > available.publishedTo;

const COMPARE: Readonly<Record<Scope["kind"], (a: StoredStatement, b: StoredStatement) => ConflictKind | null>> = {
  DATE: (a, b) => (a.validity && b.validity ? compareDates(a.validity, b.validity) : null),
  FIGURE: compareFigures,
  OBJECT: (a, b) => (ofSameTime(a.validity, b.validity) ? "CONTRADICTS" : null),
  AVAILABILITY: (a, b) => (isLaterPlan(a, b) || isLaterPlan(b, a) ? "DIFFERS" : null),
};

/** How two claims of one scope conflict: as the statements of theirs do that are furthest apart. */
export const compareClaims = (kind: Scope["kind"], a: Claim, b: Claim): ConflictKind | null => {
  const kinds = a.statements.flatMap((one) => b.statements.map((other) => COMPARE[kind](one, other)));
  return kinds.find((found) => found === "CONTRADICTS") ?? kinds.find((found) => found !== null) ?? null;
};
