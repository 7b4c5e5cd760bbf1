import type { At } from "./at.ts";
import { isLeft } from "./clocks.ts";
import { foldDate } from "./dates.ts";
import { type Entity, type EntityKind, OCCURRENCE_KINDS } from "./entity.ts";
import { foldAgreement } from "./fold-agreement.ts";
import { foldStatus } from "./fold-status.ts";
import { foldNames } from "./names.ts";
import type { EntityRecord } from "./record.ts";
import { existenceOf, spansOfExistence, TIMELESS } from "./spans.ts";
import { spansOfDate } from "./spans-of-date.ts";
import type { StoredStatement } from "./statement.ts";
import { byPublication } from "./status-history.ts";

/** What an entity's record has from elsewhere than its own statements. */
export type EntityContext = Pick<EntityRecord, "aliases" | "countries" | "degree">;

type Values = Pick<
  EntityRecord,
  "validity" | "spans" | "status" | "statusWord" | "disputed" | "signedOn" | "inForceFrom"
>;

const NONE: Values = {
  validity: null,
  spans: TIMELESS,
  status: null,
  statusWord: null,
  disputed: false,
  signedOn: null,
  inForceFrom: null,
};

/** Whether entities of this kind take place. */
export const isOccurrence = (kind: EntityKind): boolean => OCCURRENCE_KINDS.some((occurrence) => occurrence === kind);

const agreementValues = (left: readonly StoredStatement[]): Values => {
  const { status, statusWord, disputed, applies, life, spans, signedOn, inForceFrom } = foldAgreement(left);
  return { status, statusWord, disputed, validity: applies ?? life, spans, signedOn, inForceFrom };
};

/** A country's existence as a state. One of which no beginning is told is there at all times. */
const countryValues = (occurred: readonly StoredStatement[]): Values => {
  const { validity, disputed } = foldDate(occurred);
  return { ...NONE, validity, disputed, spans: spansOfExistence(validity === null ? [] : [existenceOf(validity)]) };
};

const valuesOf = (kind: EntityKind, left: readonly StoredStatement[]): Values => {
  const of = (property: string) => left.filter((statement) => statement.property === property);
  if (kind === "AGREEMENT") return agreementValues(left);
  if (kind === "COUNTRY") return countryValues(of("OCCURRED"));
  if (kind === "RESOURCE") {
    const { status, statusWord } = foldStatus(of("STATUS"));
    return { ...NONE, status, statusWord };
  }
  if (!isOccurrence(kind)) return NONE;
  const { status, statusWord, validity, disputed } = foldStatus(of("OCCURRED"));
  return { ...NONE, status, statusWord, validity, disputed, spans: spansOfDate(validity) };
};

const urlOf = (left: readonly StoredStatement[]): string | null => {
  const urls = left.toSorted(byPublication).flatMap(({ literal }) => (literal?.type === "URL" ? [literal.url] : []));
  return urls[0] ?? null;
};

const isName = ({ property }: StoredStatement): boolean => property === "NAME";

/**
 * The record of one entity. `own`: all statements with it (or an alias of it) as subject, live or not; of them VALUE ones
 * count. The fold takes what is left under `at`; names fall back to all names, so that there always is one.
 */
export const foldEntity = (
  entity: Entity,
  own: readonly StoredStatement[],
  at: At,
  context: EntityContext = { aliases: [], countries: [], degree: 0 },
): EntityRecord => {
  const left = own.filter((statement) => isLeft(statement, at));
  const named = left.some(isName) ? left : own;
  return {
    // What is given may be a record of before, with what was folded then.
    ...entity,
    ...context,
    ...valuesOf(entity.kind, left),
    name: foldNames(named.filter(isName), entity.id),
    url: urlOf(left),
  };
};
