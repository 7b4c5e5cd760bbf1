import type { At } from "../domain/at.ts";
import { isLeft, stands } from "../domain/clocks.ts";
import { foldConflicts } from "../domain/fold-conflicts.ts";
import { foldEntity } from "../domain/fold-entity.ts";
import { foldFigures } from "../domain/fold-figures.ts";
import { pairValues } from "../domain/fold-pairs.ts";
import { pairStatus } from "../domain/pair-status.ts";
import { foldRelation } from "../domain/fold-relation.ts";
import { isBilateral } from "../domain/is-bilateral.ts";
import type { StoredStatement } from "../domain/statement.ts";
import { toConflictRecord } from "../graph/conflicts.ts";
import { toStoredEntity } from "../graph/entities.ts";
import { toFigureRecord } from "../graph/figures.ts";
import type { Row } from "../graph/graph.ts";
import { toPairRecord } from "../graph/pairs.ts";
import { toRelationRecord } from "../graph/relations.ts";
import { toStoredStatement } from "../graph/statements.ts";
import { fragment } from "./fragment.ts";
import type { Place } from "./place.ts";
import type { RecordName } from "./records.ts";

/*
 * Under clocks that take statements away, a record is folded anew from its statements by the functions that made it: the
 * subquery brings the stored record and all those statements, the domain's fold takes what is left.
 */

export type Folding = {
  /** The fields that depend on which statements are left. */
  readonly folded: ReadonlySet<string>;
  /** The subqueries below a place that return its statements, by the names that they return them as. */
  readonly facts: (place: Place) => Readonly<Record<string, string>>;
  /** The record under the clocks; null when nothing of it is left. */
  readonly fold: (row: Row, at: At) => Readonly<Record<string, unknown>> | null;
};

const factsBy =
  (name: string) =>
  ({ variable }: Place): Readonly<Record<string, string>> => ({ facts: fragment(name, { parent: variable }) });

/** Statements that a subquery has returned under a name. */
export const factsIn = (row: Row, name = "facts"): readonly StoredStatement[] =>
  (row[name] as readonly Row[]).map(toStoredStatement);

const isOf =
  (claims: readonly string[]) =>
  ({ claim }: StoredStatement): boolean =>
    claims.includes(claim);

const relation: Folding = {
  folded: new Set(["validity", "terms", "spans", "status", "sourceCount", "disputed"]),
  facts: factsBy("facts-of-relation"),
  fold: (row, at) => {
    const stored = toRelationRecord(row);
    const facts = factsIn(row);
    const of = (claims: readonly string[]) => facts.filter(isOf(claims));
    const { claims, datingClaims, rivalClaims, placingClaims } = stored;
    const folded = foldRelation(stored, of(claims), of(datingClaims), of(rivalClaims), at, of(placingClaims));
    // The day is the stored one: orders and cursors keep it.
    return folded.live ? { ...folded, day: row.day } : null;
  },
};

const entity: Folding = {
  folded: new Set(["name", "validity", "spans", "status", "disputed", "url", "signedOn", "inForceFrom"]),
  facts: factsBy("facts-of-entity"),
  fold: (row, at) => {
    const { aliases, countries, degree, ...stored } = toStoredEntity(row);
    return { ...foldEntity(stored, factsIn(row), at, { aliases, countries, degree }), day: row.day };
  },
};

const figure: Folding = {
  folded: new Set(["value", "text", "unit", "qualifier", "validity", "status", "sourceCount", "disputed"]),
  facts: factsBy("facts-of-figure"),
  fold: (row, at) => {
    const stored = toFigureRecord(row);
    const found = foldFigures(stored.subject, factsIn(row), at).find(({ id }) => id === stored.id);
    return found?.live ? found : null;
  },
};

const conflict: Folding = {
  folded: new Set(["kind", "shown", "rule", "suspicion", "claims"]),
  facts: factsBy("facts-of-conflict"),
  fold: (row, at) => {
    const stored = toConflictRecord(row);
    const found = foldConflicts(stored.subject, factsIn(row), at).find(({ id }) => id === stored.id);
    return found === undefined || found.kind === null ? null : found;
  },
};

const pair: Folding = {
  folded: new Set(["year", "status", "because"]),
  facts: ({ variable }) => ({
    facts: fragment("facts-of-pair", { parent: variable }),
    own: fragment("own-facts-of-pair", { parent: variable }),
  }),
  fold: (row, at) => {
    const { day, until, ...stored } = toPairRecord(row);
    const standing = new Map(factsIn(row).flatMap((fact) => (stands(fact, at) ? [[fact.id, fact] as const] : [])));
    if (!isBilateral(stored.because, (id) => standing.has(id))) return null;
    const own = factsIn(row, "own").filter((fact) => isLeft(fact, at));
    const { year, status } = pairValues(stored.kind, own);
    // The days are the stored ones, as with relations.
    return { ...stored, day, until, year, status: pairStatus(status, stored.because, standing) };
  },
};

const FOLDINGS: Readonly<Partial<Record<RecordName, Folding>>> = {
  Relation: relation,
  Entity: entity,
  Figure: figure,
  Conflict: conflict,
  Pair: pair,
};

/** How a kind of record is folded under clocks; null when its fields depend on no other statement. */
export const foldingOf = (record: RecordName): Folding | null => FOLDINGS[record] ?? null;
