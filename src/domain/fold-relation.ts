import type { At } from "./at.ts";
import { sourceCountOf } from "./claim.ts";
import { isLeft, stands } from "./clocks.ts";
import { foldDate } from "./dates.ts";
import { type Dated, foldParticipation } from "./fold-participation.ts";
import { toldStatus } from "./fold-status.ts";
import { groupBy } from "./group-by.ts";
import { frontOf, marksUnder } from "./marks.ts";
import { ofSameTime } from "./ranges.ts";
import type { RelationRecord, Spans } from "./record.ts";
import { type RelationKey, relationId } from "./relation-key.ts";
import { existenceOf, spansOfExistence } from "./spans.ts";
import { EDITORIAL, type StoredStatement } from "./statement.ts";
import { isPlanned } from "./status.ts";
import { foldTerms, hullOf } from "./terms.ts";
import type { Validity } from "./validity.ts";
import { VOCABULARY } from "./vocabulary.ts";

const isFact = ({ status }: StoredStatement): boolean => !isPlanned(status);

const validitiesOf = (statements: readonly StoredStatement[]): readonly Validity[] =>
  statements.flatMap(({ validity }) => (validity === null ? [] : [validity]));

/** A state's terms are those of what it is told to be: once it is a fact, what was planned of it is no term. */
const foldState = (own: readonly StoredStatement[], rivals: readonly StoredStatement[]): Dated => {
  const status = toldStatus(own);
  const stated = validitiesOf(isPlanned(status) ? own : own.filter(isFact));
  return {
    ...foldTerms(stated, validitiesOf(rivals.filter(isFact))),
    validity: hullOf(stated),
    status,
    disputed: false,
  };
};

/** The days on which all the dated states at its ends exist; structure between other things is of all times. */
const spansOfStructure = (dating: readonly StoredStatement[]): Spans => {
  const states = [...groupBy(dating, ({ subject }) => subject).values()].flatMap((own) => foldDate(own).validity ?? []);
  return spansOfExistence(states.map(existenceOf));
};

const foldStructure = (
  own: readonly StoredStatement[],
  dating: readonly StoredStatement[],
  rivals: readonly StoredStatement[],
): Dated => ({
  validity: null,
  terms: [],
  spans: spansOfStructure(dating),
  status: toldStatus(own),
  disputed: own.some((statement) => rivals.some((rival) => ofSameTime(statement.validity, rival.validity))),
});

const foldDated = (
  { type }: RelationKey,
  own: readonly StoredStatement[],
  dating: readonly StoredStatement[],
  rivals: readonly StoredStatement[],
): Dated => {
  const { class: of } = VOCABULARY[type];
  if (of === "STATE") return foldState(own, rivals);
  return of === "STRUCTURE" ? foldStructure(own, dating, rivals) : foldParticipation(type, own, dating);
};

const marksIn = (
  own: readonly StoredStatement[],
  placing: readonly StoredStatement[],
  isOurs: boolean,
): readonly string[] => {
  const told = own.filter(({ source }) => (source === EDITORIAL) === isOurs);
  return frontOf(
    [],
    told.flatMap((statement) => marksUnder(statement, placing)),
  );
};

const claimsIn = (statements: readonly StoredStatement[]): readonly string[] =>
  [...new Set(statements.map(({ claim }) => claim))].toSorted();

/**
 * The record of one relation. `own`: statements of its claims; `dating`: those of its `datingClaims`; `otherHolders`: those of
 * its `rivalClaims`; `placing`: those of its `placingClaims`. Give all, live or not: the fold takes what is left under `at`.
 * When nothing is left, `live` is false and the record is the fold of everything.
 */
export const foldRelation = (
  key: RelationKey,
  own: readonly StoredStatement[],
  dating: readonly StoredStatement[],
  otherHolders: readonly StoredStatement[],
  at: At,
  placing: readonly StoredStatement[] = [],
): RelationRecord => {
  // The list itself where nothing is taken away: what is folded of it is remembered.
  const left = (statements: readonly StoredStatement[]) =>
    statements.every((statement) => isLeft(statement, at))
      ? statements
      : statements.filter((statement) => isLeft(statement, at));
  const ownLeft = left(own);
  const isPlaced = placing.length === 0 || placing.some((statement) => stands(statement, at));
  const live = isPlaced && ownLeft.length > 0;
  const held = live ? ownLeft : own;
  return {
    id: relationId(key),
    type: key.type,
    from: key.from,
    to: key.to,
    role: key.role,
    office: key.office,
    context: key.context,
    ...foldDated(key, held, live ? left(dating) : dating, live ? left(otherHolders) : []),
    sourceCount: sourceCountOf(held),
    live,
    claims: claimsIn(own),
    datingClaims: claimsIn(dating),
    rivalClaims: claimsIn(otherHolders),
    placingClaims: claimsIn(placing),
    marks: marksIn(own, placing, false),
    ownMarks: marksIn(own, placing, true),
  };
};
