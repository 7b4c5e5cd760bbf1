import { addYears, overlap, stretchOf } from "../domain/days.ts";
import type { EntityKind, PlaceKind } from "../domain/entity.ts";
import type { Days } from "./days.ts";
import { type Facts, pairKey, type Term } from "./occurrence.ts";

/** Where something lies: countries, and towns as far as they are told. */
export type Where = { readonly countries: readonly string[]; readonly towns: readonly string[] };

/** What is asked of the world around occurrences. */
export type World = {
  readonly kindOf: (id: string) => EntityKind | null;
  /** In English; the id, where nobody names it. */
  readonly nameOf: (id: string) => string;
  /** Whoever held an office in these days, if it is one person. */
  readonly holderOf: (office: string, days: Days | null) => string | null;
  /** The countries that somebody stood for in these days. */
  readonly countriesOf: (actor: string, days: Days | null) => readonly string[];
  readonly isTown: (id: string) => boolean;
  readonly whereIs: (id: string) => Where;
  /** What somebody has judged of two ids that forbids to take them for one; null when nobody has. */
  readonly settledOn: (a: string, b: string) => string | null;
};

/** Places that are visited for themselves, beside the country or town that they lie in. */
const SITES: ReadonlySet<PlaceKind> = new Set(["SITE", "BUILDING", "MEMORIAL", "BURIAL", "MUSEUM", "OTHER"]);

/** Towns lie in districts, these in regions, these in countries. */
const DEEPEST = 6;

/** Who is attested in a post on a day, has it for so many years before and after, where nobody else does. */
const REACH = 1;

const isHeld = ({ validity }: Term, days: Days | null): boolean =>
  validity !== null && days !== null && overlap(stretchOf(validity), days);

const isHeldAround = ({ validity }: Term, days: Days | null): boolean => {
  if (validity === null || days === null) return false;
  const { from, to } = stretchOf(validity);
  return overlap(days, {
    from: validity.mayBeginBefore ? addYears(from, -REACH) : from,
    to: validity.mayEndAfter ? addYears(to, REACH) : to,
  });
};

const personsIn = (terms: readonly Term[]): readonly string[] => [...new Set(terms.map(({ person }) => person))];

const holdersIn = (terms: readonly Term[], days: Days | null): readonly string[] => {
  const holders = personsIn(terms.filter((term) => isHeld(term, days)));
  return holders.length > 0 ? holders : personsIn(terms.filter((term) => isHeldAround(term, days)));
};

const isTownOf =
  ({ known }: Facts) =>
  (id: string): boolean => {
    const place = known.get(id);
    return place?.kind === "PLACE" && (place.placeKind === null || !SITES.has(place.placeKind));
  };

const whereIn = ({ known, located }: Facts, isTown: (id: string) => boolean, id: string): Where => {
  const found = new Set([id]);
  let next: readonly string[] = [id];
  for (let depth = 0; depth < DEEPEST && next.length > 0; depth += 1) {
    next = next.flatMap((place) => located.get(place) ?? []).filter((place) => !found.has(place));
    for (const place of next) found.add(place);
  }
  const all = [...found];
  return { countries: all.filter((place) => known.get(place)?.kind === "COUNTRY"), towns: all.filter(isTown) };
};

const officesOf = ({ terms }: Facts): ReadonlyMap<string, readonly (Term & { readonly office: string })[]> => {
  const offices = new Map<string, (Term & { readonly office: string })[]>();
  for (const [office, held] of terms)
    for (const term of held) {
      const own = offices.get(term.person) ?? [];
      offices.set(term.person, own);
      own.push({ ...term, office });
    }
  return offices;
};

/** A world made of facts. */
export const createWorld = (facts: Facts): World => {
  const { known, terms, bodies, settled } = facts;
  const isTown = isTownOf(facts);
  const offices = officesOf(facts);
  const kindOf = (id: string): EntityKind | null => known.get(id)?.kind ?? null;
  const countriesOfBody = (id: string): readonly string[] =>
    kindOf(id) === "COUNTRY" ? [id] : (bodies.get(id) ?? []).flatMap(countriesOfBody);
  return {
    kindOf,
    isTown,
    nameOf: (id) => known.get(id)?.name ?? id,
    holderOf: (office, days) => {
      const [holder, ...others] = holdersIn(terms.get(office) ?? [], days);
      return holder === undefined || others.length > 0 ? null : holder;
    },
    countriesOf: (actor, days) => {
      const own = (offices.get(actor) ?? []).filter((term) => isHeldAround(term, days)).map(({ office }) => office);
      return [...new Set([actor, ...own].flatMap(countriesOfBody))].sort();
    },
    whereIs: (id) => whereIn(facts, isTown, id),
    settledOn: (a, b) => settled.get(pairKey(a, b)) ?? null,
  };
};
