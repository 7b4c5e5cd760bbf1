import type { EntityKind } from "../../src/domain/entity.ts";
import type { Spans } from "../../src/domain/record.ts";
import type { RelationType } from "../../src/domain/vocabulary.ts";
import type { PathEntity, PathRelation, PathRows } from "../../src/paths/path-index.ts";
import { createRandom, type Random } from "../names/random.ts";

/*
 * Terminology
 *
 * Core     two thirds of the entities, whose degrees follow a power law: few hubs, many with a handful of relations.
 * Fringe   the others, hung on each other and on the core by one or two relations, so that there are long distances.
 */

export type Shape = { readonly relations: number; readonly hub: number; readonly seed: number };

const KINDS: readonly EntityKind[] = [
  "COUNTRY",
  "INSTITUTION",
  "PERSON",
  "PERSON",
  "VISIT",
  "EVENT",
  "PERSON",
  "VISIT",
];
const TYPES: readonly RelationType[] = [
  "MEMBER_OF",
  "HOLDS_OFFICE",
  "VISITOR_ON",
  "TOOK_PART_IN",
  "SUPPORTS",
  "MET_AT",
];
const FIRST_YEAR = 1965;
const YEARS = 60;

const timeless: Spans = {
  dating: "TIMELESS",
  knownFrom: [],
  knownTo: [],
  knownWhole: [],
  possibleFrom: [],
  possibleTo: [],
};

const isoDay = (day: number): string =>
  new Date(Date.UTC(FIRST_YEAR, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);

/** Every day of the sixty years and ten after. */
const DAYS = Array.from({ length: (YEARS + 10) * 366 }, (_, day) => isoDay(day));

const dated = (from: string, to: string, whole: boolean): Spans => ({
  dating: "DATED",
  knownFrom: [from],
  knownTo: [to],
  knownWhole: [whole],
  possibleFrom: [from],
  possibleTo: [to],
});

/** Half are of a day or a few, a third of one to eight years, a tenth known by their year, the rest without days. */
const spansOf = ({ next }: Random): Spans => {
  const form = next();
  const day = Math.floor(next() * YEARS * 365.25);
  const from = DAYS[day] ?? "";
  if (form < 0.5) return dated(from, DAYS[day + Math.floor(next() * 4)] ?? "", true);
  if (form < 0.85) return dated(from, DAYS[day + 365 + Math.floor(next() * 7 * 365)] ?? "", true);
  if (form < 0.95) return dated(`${from.slice(0, 4)}-01-01`, `${from.slice(0, 4)}-12-31`, false);
  return form < 0.97 ? { ...timeless, dating: "UNDATED" } : timeless;
};

const sourcesOf = ({ next }: Random): number => {
  const share = next();
  return share < 0.55 ? 1 : share < 0.8 ? 2 : share < 0.92 ? 3 : 4 + Math.floor(next() * 12);
};

/** Weights i^-exponent, summed up, so that the first has its share of all ends. */
const weightsOf = (count: number, share: number): Float64Array => {
  const sums = new Float64Array(count);
  const fill = (exponent: number): number => {
    let sum = 0;
    for (let i = 0; i < count; i += 1) {
      sum += (i + 1) ** -exponent;
      sums[i] = sum;
    }
    return 1 / sum;
  };
  let [low, high] = [0, 2];
  for (let round = 0; round < 30; round += 1) {
    const middle = (low + high) / 2;
    if (fill(middle) < share) low = middle;
    else high = middle;
  }
  return sums;
};

const pickBy = (sums: Float64Array, { next }: Random): number => {
  const aim = next() * (sums[sums.length - 1] ?? 0);
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < aim) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Spreads numbers over the ids, so that hubs are not first in the order of ids. */
const entityId = (place: number): string =>
  `entity:${(Math.imul(place + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, "0")}`;

/** The order of relations is that of their ids, as from the graph. */
const relationId = (place: number, total: number): string => {
  const hash = Math.floor((place / total) * 0xffffffff)
    .toString(16)
    .padStart(8, "0");
  return `relation:${hash}${(Math.imul(place, 0x85ebca6b) >>> 0).toString(16).padStart(8, "0")}89abcdef`;
};

/** One more relation. */
export const relationBetween = (id: string, from: string, to: string): PathRelation => ({
  id,
  type: "MEMBER_OF",
  from,
  to,
  spans: timeless,
  status: null,
  sourceCount: 1,
  live: true,
});

export type Generated = PathRows & {
  /** Ids of the entities of the highest degrees, highest first. */
  readonly hubs: readonly string[];
};

/** The rows of a graph, made while they are read: the same ones for the same shape. */
export const generate = ({ relations, hub, seed }: Shape): Generated => {
  const count = Math.floor(relations / 10);
  const core = Math.floor((count * 2) / 3);
  function* entities(): Generator<PathEntity> {
    for (let place = 0; place < count; place += 1)
      yield {
        id: entityId(place),
        kind: KINDS[place % KINDS.length] ?? "PERSON",
        spans: { ...timeless, dating: "UNDATED" },
      };
  }
  function* allRelations(): Generator<PathRelation> {
    const random = createRandom(seed);
    const sums = weightsOf(core, hub / (2 * relations));
    for (let place = 0; place < relations; place += 1) {
      const isHung = place % 20 === 0;
      const hung = Math.min(count - 1, core + Math.floor((place * (count - core)) / relations));
      const from = isHung ? hung : pickBy(sums, random);
      const to = isHung ? Math.floor(core / 2 + random.next() * (hung - core / 2)) : pickBy(sums, random);
      yield {
        id: relationId(place, relations),
        type: random.pick(TYPES),
        from: entityId(from),
        to: entityId(to),
        spans: spansOf(random),
        status: null,
        sourceCount: sourcesOf(random),
        live: true,
      };
    }
  }
  return {
    entities: { [Symbol.iterator]: entities },
    relations: { [Symbol.iterator]: allRelations },
    hubs: Array.from({ length: 20 }, (_, place) => entityId(place)),
  };
};
