import type { Random } from "../names/random.ts";
import { makeGiven, makePlaceName, makeSurname, type Word } from "./words.ts";

/** First and last year of everything that happens. */
export const YEARS = { first: 1965, last: 2024 } as const;

/** An office of a country, or of one country at another, with the day from which its next holder may hold it. */
export type Office = { readonly id: string; readonly country: string; free: number };

/** What the stories so far have brought, to be told of again. Its size grows with the number of entities, by their ids alone. */
export type World = {
  readonly random: Random;
  readonly countries: readonly string[];
  /** Of each country, those who speak for it, the latest last. */
  readonly people: Map<string, string[]>;
  readonly offices: Map<string, Office>;
  readonly institutions: string[];
  readonly places: Map<string, string[]>;
  readonly resources: string[];
  readonly visits: string[];
  readonly agreements: string[];
  /** A number that no entity or source has had. */
  readonly count: () => number;
  readonly given: () => Word;
  readonly surname: () => Word;
  readonly placeName: () => Word;
};

const COUNTRIES = 190;
const NAMES = { given: 300, surname: 3_000 } as const;

export const createWorld = (random: Random): World => {
  let last = 0;
  const pool = (size: number, make: (random: Random) => Word): readonly Word[] =>
    Array.from({ length: size }, () => make(random));
  const given = pool(NAMES.given, makeGiven);
  const surnames = pool(NAMES.surname, makeSurname);
  return {
    random,
    countries: Array.from({ length: COUNTRIES }, (_, index) => `country:made-${String(index + 1).padStart(3, "0")}`),
    people: new Map(),
    offices: new Map(),
    institutions: [],
    places: new Map(),
    resources: [],
    visits: [],
    agreements: [],
    count: () => {
      last += 1;
      return last;
    },
    given: () => random.pick(given),
    surname: () => random.pick(surnames),
    placeName: () => makePlaceName(random),
  };
};

/** One of a list, the first ones by far most often: the chance falls as one over the rank. */
export const pickByRank = <Item>(random: Random, items: readonly Item[]): Item => {
  const rank = Math.floor((items.length + 1) ** random.next()) - 1;
  const item = items[Math.min(rank, items.length - 1)];
  if (item === undefined) throw new Error("There is nothing to pick from.");
  return item;
};

/** A country; a few of them are in most stories. */
export const pickCountry = ({ random, countries }: World): string => pickByRank(random, countries);

/** Two different countries. */
export const pickTwo = (world: World): readonly [string, string] => {
  const first = pickCountry(world);
  for (;;) {
    const second = pickCountry(world);
    if (second !== first) return [first, second];
  }
};

/** One of the latest of a list, or null when there is none. */
export const pickLate = (random: Random, items: readonly string[] | undefined): string | null => {
  if (items === undefined || items.length === 0) return null;
  return pickByRank(random, items.slice(-20).reverse());
};

const DAY = 86_400_000;

/** A day, as a number of days since 1970. */
export const someDay = ({ random }: World): number => {
  const first = Date.UTC(YEARS.first, 0, 1) / DAY;
  const last = Date.UTC(YEARS.last, 11, 31) / DAY;
  return first + Math.floor(random.next() * (last - first));
};

export const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
