import { skeletonOf } from "../names/sound.ts";
import type { Word } from "../names/word-table.ts";
import type { Profile } from "./profile.ts";
import { hasOneHolder } from "./titles.ts";

/*
 * Who is compared with whom: those that share a key. Keys are the consonants of a word of a name, as it sounds in whatever script,
 * and the post of a state in a year. A key that very many share says too little: it counts only together with a country.
 */

/** So many may share a key. */
const MOST_SHARING = 150;

const soundKeys = ({ folded, sounds }: Word): readonly string[] => [
  ...sounds.map((sound) => {
    const skeleton = skeletonOf(sound);
    return skeleton.length >= 3 ? skeleton : sound;
  }),
  folded.slice(0, 5),
];

const nameKeys = ({ names }: Profile): ReadonlySet<string> =>
  new Set(names.flatMap(({ cores, patronymics }) => [...cores, ...patronymics].flatMap(soundKeys)));

const postKeys = ({ posts }: Profile): readonly string[] =>
  posts
    .filter(({ title, country }) => country !== null && hasOneHolder(title))
    .flatMap(({ title, country, from, to }) =>
      [from, to].map((day) => `${country}|${title}|${Math.floor(Number(day.slice(0, 4)) / 2)}`),
    );

const externalKeys = ({ externalIds }: Profile): readonly string[] =>
  externalIds.map(({ scheme, value }) => `${scheme}=${value}`);

const placesOf = ({ countries, settings }: Profile): readonly string[] => {
  const all = new Set([...countries, ...settings]);
  return all.size > 0 ? [...all] : ["?"];
};

/** The keys of a profile; `isNarrow` joins each with a country. */
const keysOf = (profile: Profile, isNarrow: boolean): ReadonlySet<string> => {
  const keys = [...nameKeys(profile)];
  return new Set(
    isNarrow
      ? keys.flatMap((key) => placesOf(profile).map((place) => `${key}|${place}`))
      : [...keys, ...postKeys(profile), ...externalKeys(profile)],
  );
};

const group = (
  profiles: readonly Profile[],
  keysFor: (profile: Profile) => Iterable<string>,
): Map<string, number[]> => {
  const groups = new Map<string, number[]>();
  profiles.forEach((profile, number) => {
    for (const key of keysFor(profile)) {
      const members = groups.get(key);
      if (members === undefined) groups.set(key, [number]);
      else members.push(number);
    }
  });
  return groups;
};

export type Blocks = {
  /** The numbers of those that a profile is to be compared with, each once, ascending. */
  readonly of: (profile: Profile) => readonly number[];
};

/** Blocks of profiles, by their numbers. */
export const createBlocks = (profiles: readonly Profile[]): Blocks => {
  const wide = group(profiles, (profile) => keysOf(profile, false));
  const crowded = new Set([...wide].filter(([, { length }]) => length > MOST_SHARING).map(([key]) => key));
  const narrow = group(profiles, (profile) =>
    [...keysOf(profile, true)].filter((key) => crowded.has(key.slice(0, key.lastIndexOf("|")))),
  );
  for (const key of crowded) wide.delete(key);
  return {
    of: (profile) => {
      const found = new Set<number>();
      for (const key of keysOf(profile, false)) for (const number of wide.get(key) ?? []) found.add(number);
      for (const key of keysOf(profile, true)) for (const number of narrow.get(key) ?? []) found.add(number);
      return [...found].sort((a, b) => a - b);
    },
  };
};
