import type { At } from "./at.ts";
import { type Claim, ruleBetween } from "./claim.ts";
import { claimsIn, compareClaims, type Scope, scopeOf } from "./claim-scopes.ts";
import { isLeft } from "./clocks.ts";
import { contentId } from "./content-id.ts";
import { groupBy } from "./group-by.ts";
import type { ConflictKind, ConflictRecord } from "./record.ts";
import type { StoredStatement } from "./statement.ts";
import { suspicionOf } from "./suspicion.ts";

type Pair = { readonly a: Claim; readonly b: Claim; readonly kind: ConflictKind };
type Found = Pick<ConflictRecord, "kind" | "shown" | "rule" | "suspicion" | "claims">;

const pairsOf = (kind: Scope["kind"], claims: readonly Claim[]): readonly Pair[] =>
  claims.flatMap((a, i) =>
    claims.slice(i + 1).flatMap((b) => {
      const found = compareClaims(kind, a, b);
      return found === null ? [] : [{ a, b, kind: found }];
    }),
  );

const suspicionIn = (pairs: readonly Pair[]): string | null =>
  pairs
    .filter(({ kind }) => kind === "CONTRADICTS")
    .map(({ a, b }) => (a.first.validity && b.first.validity ? suspicionOf(a.first.validity, b.first.validity) : null))
    .find((suspicion) => suspicion !== null) ?? null;

/** What conflicts among these statements of one scope; null when nothing does. */
const findConflict = ({ kind }: Scope, statements: readonly StoredStatement[]): Found | null => {
  const claims = claimsIn(kind, statements);
  const pairs = pairsOf(kind, claims);
  const [shown] = claims;
  if (shown === undefined || pairs.length === 0) return null;
  const others = claims.filter((claim) => claim !== shown && pairs.some(({ a, b }) => a === claim || b === claim));
  return {
    kind: pairs.some((pair) => pair.kind === "CONTRADICTS") ? "CONTRADICTS" : "DIFFERS",
    shown: shown.first.id,
    rule: kind === "AVAILABILITY" ? "further along" : ruleBetween(shown, others[0] ?? shown),
    suspicion: kind === "DATE" ? suspicionIn(pairs) : null,
    claims: [shown, ...others].map(({ first }) => first.id),
  };
};

const keyOf = (statement: StoredStatement): string | null => {
  const scope = scopeOf(statement);
  return scope && `${scope.property} ${scope.name}`;
};

/**
 * Where the statements of one subject conflict, by model.md, "Conflict"; sorted by id. `statements`: all of the subject, live or
 * not. What conflicts only among all, not among those left under `at`, has kind null.
 */
export const foldConflicts = (
  subject: string,
  statements: readonly StoredStatement[],
  at: At,
): readonly ConflictRecord[] =>
  [...groupBy(statements, keyOf).values()]
    .flatMap((all): readonly ConflictRecord[] => {
      const scope = all[0] ? scopeOf(all[0]) : null;
      if (scope === null) return [];
      const left = all.filter((statement) => isLeft(statement, at));
      const now = findConflict(scope, left);
      const ever = now ?? findConflict(scope, all);
      if (ever === null) return [];
      const { property, name } = scope;
      const id = contentId("conflict", { subject, property, scope: name });
      return [{ id, subject, property, ...ever, kind: now?.kind ?? null, statements: all.map((s) => s.id).toSorted() }];
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
