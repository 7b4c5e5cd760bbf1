import type { At } from "./at.ts";
import { isLeft, stands } from "./clocks.ts";
import { contentId } from "./content-id.ts";
import type { Countries } from "./countries-of.ts";
import { FIRST_DAY, LAST_DAY } from "./days.ts";
import type { Entity } from "./entity.ts";
import { foldAgreement } from "./fold-agreement.ts";
import { foldStatus } from "./fold-status.ts";
import type { Alternatives } from "./grounds.ts";
import { isBilateral } from "./is-bilateral.ts";
import { pairStatus } from "./pair-status.ts";
import type { BilateralWay, Grounds, PairRecord, Spans } from "./record.ts";
import type { Sides } from "./sides.ts";
import { spansOfDate } from "./spans-of-date.ts";
import type { StoredStatement } from "./statement.ts";
import type { Validity } from "./validity.ts";

type Occasion = Pick<Entity, "id" | "kind" | "eventKind">;

/** What an occurrence or agreement gives to the pairs in which it counts. */
export type PairValues = Pick<PairRecord, "year" | "day" | "until" | "status">;

/** The last day on which an occurrence or agreement may be in a window; without a date it may be in any. */
export const untilOf = (kind: Entity["kind"], { dating, possibleTo }: Pick<Spans, "dating" | "possibleTo">): string =>
  kind !== "AGREEMENT" && dating === "DATED" ? (possibleTo.at(-1) ?? "") : LAST_DAY;

/**
 * When it counts, and the status of the occasion (`pairStatus` makes the pair's of it): an occurrence by its start, an agreement
 * by its signature, else by its approval.
 */
export const pairValues = (kind: Entity["kind"], left: readonly StoredStatement[]): PairValues => {
  const of = (property: string) => left.filter((statement) => statement.property === property);
  const dated = (date: Validity | null, status: PairValues["status"]): PairValues => ({
    year: date === null || date.from === null ? null : Number(date.from.slice(0, 4)),
    day: date === null ? "" : (date.from ?? FIRST_DAY),
    until: untilOf(kind, spansOfDate(date)),
    status,
  });
  if (kind !== "AGREEMENT") {
    const { validity, status } = foldStatus(of("OCCURRED"));
    return dated(validity, status);
  }
  const { signedOn, approvedOn, status } = foldAgreement(left);
  return dated(signedOn ?? approvedOn, status);
};

const idsOf = (alternatives: Alternatives): Grounds =>
  alternatives.map((ground) => ground.map(({ id }) => id).toSorted());

const wayOf = (countries: Countries, one: string, other: string): readonly BilateralWay[] => {
  const [a, b] = [countries.get(one), countries.get(other)];
  return a && b && a.length > 0 && b.length > 0 ? [[idsOf(a), idsOf(b)]] : [];
};

const becauseOf = (sides: Sides, one: string, other: string): readonly BilateralWay[] => [
  ...wayOf(sides.takingPart, one, other),
  ...wayOf(sides.about, one, other),
];

const couplesOf = (sides: Sides): readonly (readonly [string, string])[] => {
  const countries = [...new Set([...sides.takingPart.keys(), ...sides.about.keys()])].toSorted();
  return countries.flatMap((one, i) => countries.slice(i + 1).map((other): [string, string] => [one, other]));
};

const statementsIn = (sides: Sides): ReadonlyMap<string, StoredStatement> =>
  new Map(
    [...sides.takingPart.values(), ...sides.about.values()].flat(2).map((statement) => [statement.id, statement]),
  );

/** The countries that take part in it, or that it is about, as far as statements stand under `at`; sorted. */
export const countriesIn = (sides: Sides, at: At): readonly string[] => {
  const involved = [...sides.takingPart, ...sides.about].filter(([, grounds]) =>
    grounds.some((ground) => ground.every((statement) => stands(statement, at))),
  );
  return [...new Set(involved.map(([country]) => country))].toSorted();
};

/**
 * The pairs of countries for which one occurrence or agreement is bilateral, sorted by id. `own`: the statements with it as
 * subject, live or not. Pairs of which no way is left under `at` have `live: false` and the fold of everything.
 */
export const foldPairs = (
  { id: entity, kind, eventKind }: Occasion,
  own: readonly StoredStatement[],
  sides: Sides,
  at: At,
): readonly PairRecord[] => {
  const all = statementsIn(sides);
  const standing = new Map([...all].filter(([, statement]) => stands(statement, at)));
  const left = own.filter((statement) => isLeft(statement, at));
  return couplesOf(sides)
    .flatMap(([one, other]): readonly PairRecord[] => {
      const because = becauseOf(sides, one, other);
      if (because.length === 0) return [];
      const live = isBilateral(because, (statement) => standing.has(statement));
      const { year, day, until, status: occasion } = pairValues(kind, live ? left : own);
      const status = pairStatus(occasion, because, live ? standing : all);
      const pair = `${one}|${other}`;
      const grounds = [...new Set(because.flat(3))].toSorted();
      const id = contentId("pair", { pair, entity });
      return [
        { id, pair, entity, kind, eventKind, year, day, until: live ? until : "", status, live, because, grounds },
      ];
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
};
