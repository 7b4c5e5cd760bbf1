import { NOW } from "./at.ts";
import { isRecorded } from "./clocks.ts";
import type { FactIndex } from "./facts.ts";
import { type Alternatives, both, needed } from "./grounds.ts";
import { groupBy } from "./group-by.ts";
import type { StoredStatement } from "./statement.ts";
import type { Property } from "./vocabulary.ts";

/** Countries, each with the statements of structure that lead to it. */
export type Countries = ReadonlyMap<string, Alternatives>;

const NONE: Countries = new Map();

/** Statements of one claim are worth the same: only those that no other covers lead on. */
const linksOf = (from: string, property: Property, index: FactIndex): readonly StoredStatement[] =>
  [...groupBy(index.from(from, property), ({ object }) => object).values()].flatMap(needed);

const merged = (all: readonly Countries[]): Countries => {
  const countries = new Map<string, Alternatives>();
  for (const [country, grounds] of all.flatMap((some) => [...some]))
    countries.set(country, [...(countries.get(country) ?? []), ...grounds]);
  return countries;
};

type Way = (id: string, index: FactIndex, seen: readonly string[]) => Countries;

/** The countries at the other end of links of one property, reached from there by `onwards`. */
const follow =
  (property: Property, onwards: Way): Way =>
  (id, index, seen) =>
    seen.includes(id)
      ? NONE
      : merged(
          linksOf(id, property, index).map((link) => {
            const next = link.object ?? "";
            const found =
              index.kindOf(next) === "COUNTRY" ? new Map([[next, [[]]]]) : onwards(next, index, [...seen, id]);
            return new Map([...found].map(([country, grounds]) => [country, both([[link]], grounds)]));
          }),
        );

const nowhere: Way = () => NONE;

const isLive = (grounds: Alternatives): boolean =>
  grounds.some((ground) => ground.every((statement) => isRecorded(statement, NOW)));

/** The first way that leads somewhere now; what only dead statements of earlier ways led to is kept beside it. */
const firstOf =
  (...ways: readonly Way[]): Way =>
  (id, index, seen) => {
    const found: Countries[] = [];
    for (const way of ways) {
      const countries = way(id, index, seen);
      found.push(countries);
      if ([...countries.values()].some(isLive)) break;
    }
    return merged(found);
  };

const ofPlace: Way = (id, index, seen) =>
  merged([follow("LOCATED_IN", ofPlace)(id, index, seen), follow("PART_OF", ofPlace)(id, index, seen)]);

const ofBody: Way = (id, index, seen) =>
  firstOf(follow("BODY_OF", nowhere), follow("PART_OF", ofBody))(id, index, seen);

/** A body belongs to the country that it is BODY_OF, itself or as part of another; else to the one where it is. */
const ofInstitution: Way = (id, index, seen) => firstOf(ofBody, follow("LOCATED_IN", ofPlace))(id, index, seen);

const ofOffice: Way = follow("OFFICE_OF", ofInstitution);

/** The countries that a country, an institution, an office or a place stands for, by structure alone. model.md, "Two countries". */
export const countriesOf = (id: string, index: FactIndex): Countries => {
  const kind = index.kindOf(id);
  if (kind === "COUNTRY") return new Map([[id, [[]]]]);
  if (kind === "INSTITUTION") return ofInstitution(id, index, []);
  if (kind === "OFFICE") return ofOffice(id, index, []);
  return kind === "PLACE" ? ofPlace(id, index, []) : NONE;
};
