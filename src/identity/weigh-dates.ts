import { type Evidence, NEVER } from "./evidence.ts";
import { type Profile, yearsBetween } from "./profile.ts";

/** Nobody is known to act on both sides of so many years. */
const LIFE = 60;

/** How much the years say between what is told of the two. */
export const weighDates = (a: Profile, b: Profile): Evidence | null => {
  if (a.active === null || b.active === null) return null;
  const years = yearsBetween(a.active, b.active);
  const reason = `${Math.round(years)} years lie between what is told of them`;
  if (years > LIFE) return { weight: NEVER, reason };
  if (years > 40) return { weight: -6, reason };
  if (years > 25) return { weight: -4, reason };
  if (years > 20) return { weight: -3, reason };
  if (years > 10) return null;
  return { weight: years > 3 ? 0.5 : 1, reason: "they are told of at about the same time" };
};
