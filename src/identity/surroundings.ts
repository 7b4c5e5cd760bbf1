import { compareAllNames, compareNames } from "./compare-names.ts";
import type { NameParts } from "./name-parts.ts";
import { type Days, hullOf, isShort, type Post, type Profile, yearsBetween } from "./profile.ts";
import { hasOneHolder } from "./titles.ts";

/** Countries, and days; `null`: any. */
export type Whereabouts = { readonly countries: ReadonlySet<string>; readonly days: Days | null };

/** What two profiles are compared against. */
export type Surroundings = {
  /** In how many countries somebody is known by this word of a name, folded. */
  readonly spreadOf: (word: string) => number;
  /** How many of different whole names are called by this word there and then; 0: nobody is known by a whole name. */
  readonly namesakesOf: (word: string, where: Whereabouts) => number;
  /** Whether one of two countries succeeds the other. */
  readonly areKin: (a: string, b: string) => boolean;
  /** Whether somebody decided that the two are not the same. */
  readonly areJudgedDifferent: (a: string, b: string) => boolean;
  /** Whether somebody of another name is known to have held the post between two days. */
  readonly isHeldBetween: (post: Post, between: Days, a: Profile, b: Profile) => boolean;
  /** Whether somebody of another whole name, who is called by that word too, is known to have held the post before a day. */
  readonly isHeldByNamesake: (post: Post, word: string, day: string, a: Profile, b: Profile) => boolean;
  /** Whether somebody of another whole name than the man, who is called by that word too, is known to have held the post then. */
  readonly isHeldThen: (post: Post, word: string, man: Profile) => boolean;
  /**
   * The first day of a run: since when somebody known by this word alone is told of in the post, again and again up to a day,
   * without so many years between; the day itself, if nobody is.
   */
  readonly runUpTo: (post: Post, word: string, day: string, gap: number) => string;
};

export type Facts = {
  readonly profiles: readonly Profile[];
  /** Pairs of a country and one that it succeeds. */
  readonly successions: readonly (readonly [string, string])[];
  /** Pairs of ids. */
  readonly different: readonly (readonly [string, string])[];
};

const keyOf = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

const groupBy = <Item>(items: Iterable<readonly [string, Item]>): ReadonlyMap<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const [key, item] of items) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
};

const spreads = (profiles: readonly Profile[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const countries = new Map<string, Set<string>>();
  for (const profile of profiles) {
    const own = profile.countries.size > 0 ? profile.countries : profile.settings;
    for (const { cores } of profile.names)
      for (const { folded } of cores) {
        const known = countries.get(folded) ?? new Set();
        countries.set(folded, known);
        for (const country of own.size > 0 ? own : ["?"]) known.add(country);
      }
  }
  return countries;
};

/** Whole names by word and country, without those that another one covers. */
const wholeNames = (profiles: readonly Profile[]): ReadonlyMap<string, readonly Bearer[]> => {
  const names = new Map<string, Bearer[]>();
  for (const profile of profiles) {
    const own = profile.countries.size > 0 ? profile.countries : profile.settings;
    for (const name of profile.names.filter(({ cores, initials }) => cores.length + initials.length > 1))
      for (const word of name.cores.filter((word) => !name.fathers.includes(word)))
        for (const country of own) addBearer(names, `${word.folded}|${country}`, { name, days: profile.active });
  }
  return names;
};

/** Whoever bears a whole name, and when. */
type Bearer = { readonly name: NameParts; readonly days: Days | null };

/** More of one word in one country need not be told apart. */
const MOST_NAMESAKES = 20;

const addBearer = (names: Map<string, Bearer[]>, key: string, bearer: Bearer): void => {
  const known = names.get(key) ?? [];
  names.set(key, known);
  const at = known.findIndex(({ name }) => !isOtherName(name, bearer.name));
  const same = known[at];
  if (same === undefined) {
    if (known.length < MOST_NAMESAKES) known.push(bearer);
    return;
  }
  known[at] = { name: same.name, days: hullOf([same.days, bearer.days].filter((days) => days !== null)) };
};

/** Bearers of one name so many years away are of another time. */
const SAME_TIME = 15;

const isThen = (bearer: Bearer, days: Days | null): boolean =>
  bearer.days === null || days === null || yearsBetween(bearer.days, days) <= SAME_TIME;

const isOtherName = (a: NameParts, b: NameParts): boolean => ["OTHER", "SHARED"].includes(compareNames(a, b).likeness);

type Holder = { readonly profile: Profile; readonly post: Post };

const postKey = ({ title, country }: Post): string => `${country}|${title}`;

const holdersIn = (profiles: readonly Profile[]): ReadonlyMap<string, Holder[]> =>
  groupBy(
    profiles.flatMap((profile) =>
      profile.posts
        .filter(({ title, country }) => country !== null && hasOneHolder(title))
        .map((post) => [postKey(post), { profile, post }] as const),
    ),
  );

const isOther = (holder: Profile, profile: Profile): boolean =>
  ["OTHER", "SHARED"].includes(compareAllNames(holder.names, profile.names).likeness);

const isCalled = ({ names }: Profile, word: string): boolean =>
  names.some(({ cores, fathers }) => cores.some((core) => core.folded === word && !fathers.includes(core)));

/** The days on which those known by one word are told of in a post, by post and word, the latest first. */
const runsIn = (profiles: readonly Profile[]): ReadonlyMap<string, readonly Days[]> => {
  const runs = groupBy(
    profiles
      .filter(isShort)
      .flatMap(({ names, posts }) =>
        posts
          .filter(({ title, country }) => country !== null && hasOneHolder(title))
          .flatMap((post) =>
            names.flatMap(({ cores }) => cores.map(({ folded }) => [`${postKey(post)}|${folded}`, post] as const)),
          ),
      ),
  );
  for (const days of runs.values()) days.sort((a, b) => (a.to > b.to ? -1 : 1));
  return runs;
};

const runBack = (days: readonly Days[], until: string, gap: number): string =>
  days
    .filter(({ to }) => to < until)
    .reduce(
      (day, each) => (each.from < day && yearsBetween(each, { from: day, to: day }) <= gap ? each.from : day),
      until,
    );

/** Surroundings made of all profiles. */
export const createSurroundings = ({ profiles, successions, different }: Facts): Surroundings => {
  const spread = spreads(profiles);
  const whole = wholeNames(profiles);
  const holders = holdersIn(profiles);
  const runs = runsIn(profiles);
  const kin = new Set(successions.map(([a, b]) => keyOf(a, b)));
  const judged = new Set(different.map(([a, b]) => keyOf(a, b)));
  return {
    spreadOf: (word) => spread.get(word)?.size ?? 0,
    namesakesOf: (word, { countries, days }) =>
      Math.max(
        0,
        ...[...countries].map(
          (country) => (whole.get(`${word}|${country}`) ?? []).filter((bearer) => isThen(bearer, days)).length,
        ),
      ),
    areKin: (a, b) => kin.has(keyOf(a, b)),
    areJudgedDifferent: (a, b) => judged.has(keyOf(a, b)),
    isHeldBetween: (post, between, a, b) =>
      (holders.get(postKey(post)) ?? []).some(
        ({ profile, post: { from, to } }) =>
          from > between.from && to < between.to && (isOther(profile, a) || isOther(profile, b)),
      ),
    isHeldByNamesake: (post, word, day, a, b) =>
      (holders.get(postKey(post)) ?? []).some(
        ({ profile, post: { to } }) =>
          to < day && isCalled(profile, word) && (isOther(profile, a) || isOther(profile, b)),
      ),
    isHeldThen: (post, word, man) =>
      (holders.get(postKey(post)) ?? []).some(
        ({ profile, post: { from, to } }) =>
          from <= post.from && post.to <= to && isCalled(profile, word) && !isShort(profile) && isOther(profile, man),
      ),
    runUpTo: (post, word, day, gap) => runBack(runs.get(`${postKey(post)}|${word}`) ?? [], day, gap),
  };
};
