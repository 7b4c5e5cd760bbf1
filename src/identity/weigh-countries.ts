import type { Evidence } from "./evidence.ts";
import type { Profile } from "./profile.ts";
import type { Surroundings } from "./surroundings.ts";

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): string | null =>
  [...a].find((country) => b.has(country)) ?? null;

const kinIn = (a: ReadonlySet<string>, b: ReadonlySet<string>, { areKin }: Surroundings): string | null =>
  [...a].find((left) => [...b].some((right) => areKin(left, right))) ?? null;

const settingsEvidence = (a: Profile, b: Profile, surroundings: Surroundings): Evidence | null => {
  const left = new Set([...a.countries, ...a.settings]);
  const right = new Set([...b.countries, ...b.settings]);
  if (left.size === 0 || right.size === 0) return null;
  const shared = common(left, right) ?? kinIn(left, right, surroundings);
  if (shared !== null) return { weight: 1, reason: `both were met in, or are of, ${shared}` };
  return { weight: -1.5, reason: "one was met in countries that the other is not told of" };
};

/** How much countries say: those that they are of, and where they were met. */
export const weighCountries = (a: Profile, b: Profile, surroundings: Surroundings): Evidence | null => {
  if (a.countries.size === 0 || b.countries.size === 0) return settingsEvidence(a, b, surroundings);
  const shared = common(a.countries, b.countries);
  if (shared !== null) return { weight: 2, reason: `both are of ${shared}` };
  const kin = kinIn(a.countries, b.countries, surroundings);
  if (kin !== null) return { weight: 1.5, reason: `they are of ${kin} and a state that succeeds or precedes it` };
  return { weight: -6, reason: `they are of ${[...a.countries][0]} and ${[...b.countries][0]}` };
};
