import type { BilateralWay, Grounds } from "./record.ts";
import type { StoredStatement } from "./statement.ts";
import { isPlanned, STATUSES, type Status } from "./status.ts";
import { VOCABULARY } from "./vocabulary.ts";

/** Statements that stand, by id. */
type Standing = ReadonlyMap<string, StoredStatement>;

const byStrength = (a: Status, b: Status): number => STATUSES.indexOf(a) - STATUSES.indexOf(b);

/** A participation that was only planned; null: none of these was. */
const planIn = (ground: readonly string[], standing: Standing): Status | null => {
  const statements = ground.flatMap((id) => standing.get(id) ?? []);
  const stated = statements
    .filter(({ property }) => VOCABULARY[property].class === "PARTICIPATION")
    .flatMap(({ status }) => (status !== null && isPlanned(status) ? [status] : []));
  return stated.toSorted(byStrength)[0] ?? null;
};

/** How far one country's part was only planned: the furthest of what stands. Null: as the occasion; undefined: no part. */
const planOfSide = (grounds: Grounds, standing: Standing): Status | null | undefined => {
  const plans = grounds
    .filter((ground) => ground.every((id) => standing.has(id)))
    .map((ground) => planIn(ground, standing));
  return plans.includes(null)
    ? null
    : plans
        .flatMap((plan) => plan ?? [])
        .toSorted(byStrength)
        .at(-1);
};

/** How far one way to be bilateral was only planned: its less certain side. */
const planOfWay = ([one, other]: BilateralWay, standing: Standing): Status | null | undefined => {
  const sides = [planOfSide(one, standing), planOfSide(other, standing)];
  return sides.includes(undefined) ? undefined : (sides.flatMap((plan) => plan ?? []).toSorted(byStrength)[0] ?? null);
};

/**
 * The status that an occasion has for a pair of countries: its own, unless a country's part in it was only planned, which stays
 * planned when the occasion was held. `standing`: the statements of the pair's grounds that stand.
 */
export const pairStatus = (
  occasion: Status | null,
  because: readonly BilateralWay[],
  standing: Standing,
): Status | null => {
  const plans = because.map((way) => planOfWay(way, standing)).filter((plan) => plan !== undefined);
  if (plans.includes(null) || plans.length === 0) return occasion;
  const plan =
    plans
      .flatMap((found) => found ?? [])
      .toSorted(byStrength)
      .at(-1) ?? null;
  if (plan === null || occasion === null || !isPlanned(occasion)) return plan ?? occasion;
  return byStrength(plan, occasion) < 0 ? plan : occasion;
};
