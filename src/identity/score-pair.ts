import { compareAllNames } from "./compare-names.ts";
import { type Evidence, NEVER, type Score, scoreOf } from "./evidence.ts";
import { hullOf, type Profile } from "./profile.ts";
import type { Surroundings, Whereabouts } from "./surroundings.ts";
import { weighCountries } from "./weigh-countries.ts";
import { weighDates } from "./weigh-dates.ts";
import { weighNames } from "./weigh-names.ts";
import { weighPosts } from "./weigh-posts.ts";

const sameExternalId = (a: Profile, b: Profile): Evidence | null => {
  const found = a.externalIds.find((left) =>
    b.externalIds.some((right) => left.scheme === right.scheme && left.value === right.value),
  );
  return found === undefined ? null : { weight: 12, reason: `both are ${found.scheme} ${found.value}` };
};

const whereaboutsOf = (a: Profile, b: Profile): Whereabouts => ({
  countries: new Set([...a.countries, ...a.settings, ...b.countries, ...b.settings]),
  days: hullOf([a.active, b.active].filter((days) => days !== null)),
});

/** Two ids of one scheme are two things, unless the scheme lists one twice. */
const otherExternalId = (a: Profile, b: Profile): Evidence | null => {
  const found = a.externalIds.find(
    (left) =>
      b.externalIds.some((right) => left.scheme === right.scheme) &&
      !b.externalIds.some((right) => left.scheme === right.scheme && left.value === right.value),
  );
  return found === undefined ? null : { weight: -6, reason: `${found.scheme} knows them under two ids` };
};

/** What speaks for and against two profiles being of one: a score, and why. A candidate is never a merge. */
export const scorePair = (a: Profile, b: Profile, surroundings: Surroundings): Score => {
  if (a.kind !== b.kind) return scoreOf([{ weight: NEVER, reason: `one is a ${a.kind}, the other a ${b.kind}` }]);
  if (surroundings.areJudgedDifferent(a.id, b.id))
    return scoreOf([{ weight: NEVER, reason: "they are judged to be different" }]);
  const names = compareAllNames(a.names, b.names);
  const evidence = [
    sameExternalId(a, b) ?? otherExternalId(a, b),
    weighNames(names, whereaboutsOf(a, b), surroundings),
    weighCountries(a, b, surroundings),
    ...weighPosts(a, b, names, surroundings),
    weighDates(a, b),
  ];
  return scoreOf(evidence.filter((each) => each !== null));
};
