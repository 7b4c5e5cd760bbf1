import { foldStatus } from "../domain/fold-status.ts";
import type { Status } from "../domain/status.ts";
import { foldName } from "../names/fold.ts";
import { type Days, daysOf } from "./days.ts";
import type { Occurrence, OccurrenceKind } from "./occurrence.ts";
import type { World } from "./world.ts";

/** Who takes part. Two are one when they have a face in common: a person, or an office with whoever held it that day. */
export type Actor = {
  readonly id: string;
  readonly kind: "PERSON" | "OFFICE" | "INSTITUTION" | "COUNTRY" | "GROUP";
  readonly faces: readonly string[];
};

/** An occurrence as the rules look at it: what its statements come to, and what the world adds. */
export type View = {
  readonly occurrence: Occurrence;
  readonly id: string;
  readonly kind: OccurrenceKind;
  /** HELD where it is told as a fact; null where nothing dates it. */
  readonly status: Status | null;
  readonly days: Days | null;
  /** All dates that are told of it with this status: of these, `days` is the one to show. */
  readonly allDays: readonly Days[];
  readonly actors: readonly Actor[];
  readonly countries: ReadonlySet<string>;
  readonly towns: ReadonlySet<string>;
  /** What is visited for itself: bodies, events, memorials. */
  readonly sites: ReadonlySet<string>;
  readonly roots: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  /** The days on which what it says now could be read first, at the earliest and at the latest; null when nobody knows. */
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  /** Words of the names of an event, each name a set. */
  readonly words: readonly ReadonlySet<string>[];
};

const ACTORS = ["PERSON", "OFFICE", "INSTITUTION", "COUNTRY", "GROUP"] as const;

const actorOf = (id: string, days: Days | null, { kindOf, holderOf }: World): Actor => {
  const kind = ACTORS.find((each) => each === kindOf(id)) ?? "GROUP";
  const holder = kind === "OFFICE" ? holderOf(id, days) : null;
  return { id, kind, faces: holder === null ? [id] : [id, holder] };
};

type Stands = Pick<View, "countries" | "towns" | "sites">;

/** A visit to a memorial or a congress is told apart from one to its country; what takes place there, takes place in the country. */
const standsOf = ({ kind, hosts }: Occurrence, world: World): Stands => {
  const isBroad = (id: string): boolean => world.kindOf(id) === "COUNTRY" || world.isTown(id);
  const sites = hosts.filter((host) => !isBroad(host));
  const where = (kind === "VISIT" ? hosts.filter(isBroad) : hosts).map(world.whereIs);
  return {
    countries: new Set(where.flatMap(({ countries }) => countries)),
    towns: new Set(where.flatMap(({ towns }) => towns)),
    sites: new Set(sites),
  };
};

const least = (days: readonly (string | null)[]): string | null =>
  days.reduce<string | null>((a, b) => (a === null || (b !== null && b < a) ? b : a), null);

const publicationOf = (saying: Occurrence["occurred"]): Pick<View, "publishedFrom" | "publishedTo"> => ({
  publishedFrom: least(saying.map(({ publishedFrom }) => publishedFrom)),
  publishedTo: least(saying.map(({ publishedTo }) => publishedTo)),
});

const wordsIn = (name: string): ReadonlySet<string> =>
  new Set(
    foldName(name)
      .split(" ")
      .filter((word) => word.length > 2 || /\d/.test(word)),
  );

/** An occurrence as the rules look at it. */
export const viewOf = (occurrence: Occurrence, world: World): View => {
  const { id, kind, occurred, tellings, actors, names } = occurrence;
  const fold = foldStatus(occurred);
  const status = occurred.length === 0 ? null : (fold.status ?? "HELD");
  const days = daysOf(fold.validity);
  const saying = occurred.filter((statement) => (statement.status ?? "HELD") === status);
  return {
    occurrence,
    id,
    kind,
    status,
    days,
    allDays: saying.flatMap(({ validity }) => daysOf(validity) ?? []),
    actors: actors.map((actor) => actorOf(actor, days, world)),
    ...standsOf(occurrence, world),
    roots: new Set(tellings.map(({ root }) => root)),
    sources: new Set(tellings.map(({ source }) => source)),
    ...publicationOf(saying),
    words: names.map(wordsIn),
  };
};
