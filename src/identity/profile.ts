import type { EntityKind, ExternalId } from "../domain/entity.ts";
import type { NameParts } from "./name-parts.ts";

/*
 * Terminology
 *
 * Profile    what the graph knows of somebody (or something) that helps to tell who it is: compact, and nothing but that.
 * Post       an office held, or a title told before a name ("Foreign Minister Genscher"), with the asserted days.
 * Setting    the country where somebody was met: a hint, since foreigners are met there too.
 */

/** Days, ISO; `from` is not after `to`. */
export type Days = { readonly from: string; readonly to: string };

export type Post = Days & {
  /** What it is, whatever state it is of: `prime minister`. Premiers and chancellors are prime ministers. */
  readonly title: string;
  /** The state, or another body; `null`: only the setting hints at it. */
  readonly country: string | null;
  /** Told of one who is known by a single word, and came to somebody with a whole name only by joining. */
  readonly isOfOneWord?: boolean;
};

export type Profile = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: readonly NameParts[];
  readonly externalIds: readonly ExternalId[];
  readonly posts: readonly Post[];
  /** Countries that it is of: of its offices, or that sent it. */
  readonly countries: ReadonlySet<string>;
  readonly settings: ReadonlySet<string>;
  /** The days on which anything dated is told of it; `null`: nothing is. */
  readonly active: Days | null;
};

/** The hull of days. */
export const hullOf = (days: readonly Days[]): Days | null =>
  days.reduce<Days | null>(
    (hull, { from, to }) =>
      hull === null ? { from, to } : { from: from < hull.from ? from : hull.from, to: to > hull.to ? to : hull.to },
    null,
  );

const union = <Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): ReadonlySet<Item> =>
  b.size === 0 ? a : new Set([...a, ...b]);

/** Known by single words only: "President Park". */
export const isShort = ({ names }: Pick<Profile, "names">): boolean =>
  names.every(({ cores, initials, numeral }) => cores.length + initials.length + (numeral === null ? 0 : 1) < 2);

/** The posts of one that joins another, whose whole name says nothing of who held them. */
const postsFor = (profile: Profile, other: Profile): readonly Post[] =>
  isShort(profile) && !isShort(other) ? profile.posts.map((post) => ({ ...post, isOfOneWord: true })) : profile.posts;

/** What is known of two that are taken for one. The id is the first one's. */
export const mergeProfiles = (a: Profile, b: Profile): Profile => ({
  ...a,
  names: [...new Map([...a.names, ...b.names].map((name) => [name.folded, name])).values()],
  externalIds: [...a.externalIds, ...b.externalIds],
  posts: [...postsFor(a, b), ...postsFor(b, a)],
  countries: union(a.countries, b.countries),
  settings: union(a.settings, b.settings),
  active: hullOf([a.active, b.active].filter((days) => days !== null)),
});

const DAY = 86_400_000;

/** Years between two stretches of days; 0 when they meet. */
export const yearsBetween = (a: Days, b: Days): number => {
  const [earlier, later] = a.from <= b.from ? [a, b] : [b, a];
  if (later.from <= earlier.to) return 0;
  return (Date.parse(later.from) - Date.parse(earlier.to)) / DAY / 365.25;
};
