import { NOW } from "./at.ts";
import { isRecorded } from "./clocks.ts";
import type { FactIndex } from "./facts.ts";
import { type Alternatives, both, distinct, needed } from "./grounds.ts";
import { groupBy } from "./group-by.ts";
import type { StoredStatement } from "./statement.ts";
import type { Property } from "./vocabulary.ts";

/** Countries, each with the statements of structure that lead to it. */
export type Countries = ReadonlyMap<string, Alternatives>;

type Links = readonly StoredStatement[];

/** Statements of one claim are worth the same: only those that no other covers lead on. */
const linksOf = (from: string, property: Property, index: FactIndex): Links =>
  [...groupBy(index.from(from, property), ({ object }) => object).values()].flatMap(needed);

const isLive = (statement: StoredStatement): boolean => isRecorded(statement, NOW);

/** From a body to the country that it is of; without a live one, also to the body that it is part of. What is no body leads nowhere. */
const bodyLinks = (id: string, index: FactIndex): Links => {
  if (index.kindOf(id) !== "INSTITUTION") return [];
  const own = linksOf(id, "BODY_OF", index);
  return own.some(isLive) ? own : [...own, ...linksOf(id, "PART_OF", index)];
};

/** From a place or a body to where it lies, and from a place to the place that it is part of; from nothing else. */
const placeLinks = (id: string, index: FactIndex): Links => {
  const kind = index.kindOf(id);
  if (kind !== "PLACE" && kind !== "INSTITUTION") return [];
  const lies = linksOf(id, "LOCATED_IN", index);
  return kind === "PLACE" ? [...lies, ...linksOf(id, "PART_OF", index)] : lies;
};

const isSame = (a: Alternatives, b: Alternatives): boolean =>
  a.length === b.length &&
  a.every((ground, i) => ground.length === b[i]?.length && ground.every((statement) => b[i]?.includes(statement)));

/**
 * The countries to which links lead, over any number of them. What is reached again is only followed on when there is a new
 * ground for it, so that circles end.
 */
const walk = (start: string, linksAt: typeof bodyLinks, index: FactIndex): Countries => {
  const reached = new Map<string, Alternatives>([[start, [[]]]]);
  const queue = [start];
  for (let id = queue.shift(); id !== undefined; id = queue.shift())
    for (const link of linksAt(id, index)) {
      const next = link.object ?? "";
      const known = reached.get(next) ?? [];
      const grounds = distinct([...known, ...both(reached.get(id) ?? [], [[link]])]);
      if (isSame(known, grounds)) continue;
      reached.set(next, grounds);
      if (index.kindOf(next) !== "COUNTRY") queue.push(next);
    }
  return new Map([...reached].filter(([id]) => index.kindOf(id) === "COUNTRY"));
};

const merged = (all: readonly Countries[]): Countries =>
  new Map(
    [
      ...groupBy(
        all.flatMap((some) => [...some]),
        ([country]) => country,
      ),
    ].map(([country, found]) => [country, distinct(found.flatMap(([, grounds]) => grounds))]),
  );

/** A body belongs to the country that it is BODY_OF, itself or as part of another; without a live one, to the one where it is. */
const ofInstitution = (id: string, index: FactIndex): Countries => {
  const countries = walk(id, bodyLinks, index);
  const isKnown = [...countries.values()].flat().some((ground) => ground.every(isLive));
  return isKnown ? countries : merged([countries, walk(id, placeLinks, index)]);
};

const ofOffice = (id: string, index: FactIndex): Countries =>
  merged(
    linksOf(id, "OFFICE_OF", index).map(
      (link) =>
        new Map(
          [...countriesOf(link.object ?? "", index)].map(([country, grounds]) => [country, both([[link]], grounds)]),
        ),
    ),
  );

/** The countries that a country, an institution, an office or a place stands for, by structure alone. model.md, "Two countries". */
export const countriesOf = (id: string, index: FactIndex): Countries => {
  const kind = index.kindOf(id);
  if (kind === "COUNTRY") return new Map([[id, [[]]]]);
  if (kind === "INSTITUTION") return ofInstitution(id, index);
  if (kind === "OFFICE") return ofOffice(id, index);
  return kind === "PLACE" ? walk(id, placeLinks, index) : new Map();
};
