import type { EntityKind, ExternalId } from "../domain/entity.ts";
import type { RelationRecord } from "../domain/record.ts";
import type { RelationType } from "../domain/vocabulary.ts";
import { type NameParts, partsOf } from "./name-parts.ts";
import { type Days, hullOf, type Post, type Profile } from "./profile.ts";
import type { Facts } from "./surroundings.ts";
import { titleBefore, titleOfOffice } from "./titles.ts";

/*
 * Makes profiles of what is read in pages. The order: relations; then the entities of the wanted kind and the offices, with names;
 * then the occurrences, whose names tell titles. Only what profiles need is kept.
 */

type GivenEntity = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly externalIds: readonly ExternalId[];
  /** In English. */
  readonly name: string;
};

type GivenRelation = Pick<RelationRecord, "type" | "from" | "to" | "office" | "validity" | "terms" | "live">;

type Deed = Days & { readonly occurrence: string };
type Held = Days & { readonly office: string; readonly body: string };

type Draft = {
  readonly entity: GivenEntity;
  readonly names: Map<string, NameParts>;
  readonly told: Post[];
};

const ACTS: ReadonlySet<RelationType> = new Set([
  "VISITOR_ON",
  "MET_AT",
  "TOOK_PART_IN",
  "SPOKE_AT",
  "ORGANISED",
  "SIGNED",
]);
const WHERE: ReadonlySet<RelationType> = new Set(["TOOK_PLACE_IN", "VISIT_TO", "LOCATED_IN"]);
const HOMES: ReadonlySet<RelationType> = new Set(["OFFICE_OF", "BODY_OF", "LOCATED_IN", "MEMBER_OF"]);

const daysOf = (validity: { readonly from: string | null; readonly to: string | null } | null): Days | null => {
  const [from, to] = [validity?.from ?? validity?.to, validity?.to ?? validity?.from];
  return from == null || to == null ? null : { from, to };
};

const addTo = <Item>(lists: Map<string, Item[]>, key: string, item: Item): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
};

const isCountry = (id: string): boolean => id.startsWith("country:");

/** What relations tell, by the ids at their ends. */
const createTables = () => ({
  held: new Map<string, Held[]>(),
  deeds: new Map<string, Deed[]>(),
  where: new Map<string, string[]>(),
  during: new Map<string, string>(),
  senders: new Map<string, string[]>(),
  homes: new Map<string, string[]>(),
  successions: [] as (readonly [string, string])[],
});
type Tables = ReturnType<typeof createTables>;

const addHeld = ({ held }: Tables, { from, to, office, terms, validity }: GivenRelation): void => {
  if (office === null) return;
  for (const term of terms.length > 0 ? terms : [validity]) {
    const days = daysOf(term);
    if (days !== null) addTo(held, from, { office, body: to, ...days });
  }
};

const addRelation = (tables: Tables, relation: GivenRelation): void => {
  const { type, from, to, validity, live } = relation;
  if (!live) return;
  if (type === "HOLDS_OFFICE") addHeld(tables, relation);
  if (type === "HELD_DURING") tables.during.set(from, to);
  if (type === "SUCCEEDS") tables.successions.push([from, to]);
  if (WHERE.has(type)) addTo(tables.where, from, to);
  if (HOMES.has(type)) addTo(tables.homes, from, to);
  if (type === "VISITOR_ON" && isCountry(from)) addTo(tables.senders, to, from);
  const days = daysOf(validity);
  if (ACTS.has(type) && days !== null) addTo(tables.deeds, from, { occurrence: to, ...days });
};

const countriesOf = (tables: Tables, place: string): readonly string[] =>
  isCountry(place) ? [place] : (tables.where.get(place) ?? []).filter(isCountry);

/** Where somebody was met who had not come there on the same journey. */
const settingsOf = (tables: Tables, deeds: readonly Deed[]): ReadonlySet<string> => {
  const own = new Set(deeds.map(({ occurrence }) => occurrence));
  const met = deeds.filter(({ occurrence }) => {
    const journey = tables.during.get(occurrence);
    return journey !== undefined && !own.has(journey);
  });
  return new Set(
    met.flatMap(({ occurrence }) =>
      (tables.where.get(occurrence) ?? []).flatMap((place) => countriesOf(tables, place)),
    ),
  );
};

const homesOf = (tables: Tables, id: string, posts: readonly Post[], deeds: readonly Deed[]): ReadonlySet<string> => {
  const own = posts.map(({ country }) => country).filter((country) => country !== null);
  const homes = (tables.homes.get(id) ?? []).filter(isCountry);
  const sent = deeds.flatMap(({ occurrence }) => tables.senders.get(occurrence) ?? []);
  return new Set([...own, ...homes, ...(own.length > 0 ? [] : sent)]);
};

const postsOf = (tables: Tables, id: string, titles: ReadonlyMap<string, string>): readonly Post[] =>
  (tables.held.get(id) ?? []).map(({ office, body, from, to }) => ({
    title: titles.get(office) ?? office,
    country: body,
    from,
    to,
  }));

const toProfile = (tables: Tables, titles: ReadonlyMap<string, string>, { entity, names, told }: Draft): Profile => {
  const { id, kind, externalIds } = entity;
  const deeds = tables.deeds.get(id) ?? [];
  const posts = postsOf(tables, id, titles);
  return {
    id,
    kind,
    // Names come in no order; which of two that are as like is told must not depend on it.
    names: [...names.values()].toSorted((a, b) => (a.folded < b.folded ? -1 : 1)),
    externalIds,
    posts: [...posts, ...told.filter(({ title }) => !posts.some((post) => post.title === title))],
    countries: homesOf(tables, id, posts, deeds),
    settings: settingsOf(tables, deeds),
    active: hullOf([...deeds, ...posts]),
  };
};

export type Gatherer = {
  readonly relation: (relation: GivenRelation) => void;
  readonly entity: (entity: GivenEntity) => void;
  readonly name: (subject: string, text: string) => void;
  /** An occurrence by its name. */
  readonly occurrence: (id: string, name: string) => void;
  readonly finish: (different: Facts["different"]) => Facts;
};

/** Gathers the profiles of one kind. */
export const createGatherer = (kind: EntityKind): Gatherer => {
  const tables = createTables();
  const drafts = new Map<string, Draft>();
  const titles = new Map<string, string>();
  let actors: Map<string, { readonly draft: Draft; readonly days: Days }[]> | null = null;
  const actorsOf = (): NonNullable<typeof actors> => {
    const found = new Map<string, { readonly draft: Draft; readonly days: Days }[]>();
    for (const [id, draft] of drafts)
      for (const { occurrence, from, to } of tables.deeds.get(id) ?? [])
        addTo(found, occurrence, { draft, days: { from, to } });
    return found;
  };
  return {
    relation: (relation) => addRelation(tables, relation),
    entity: (entity) => {
      if (entity.kind === "OFFICE") titles.set(entity.id, titleOfOffice(entity.name));
      if (entity.kind === kind) drafts.set(entity.id, { entity, names: new Map(), told: [] });
    },
    name: (subject, text) => {
      const parts = partsOf(text);
      const names = drafts.get(subject)?.names;
      const known = names?.get(parts.folded);
      if (parts.cores.length > 0 && (known === undefined || parts.text < known.text)) names?.set(parts.folded, parts);
    },
    occurrence: (id, name) => {
      actors ??= actorsOf();
      for (const { draft, days } of actors.get(id) ?? [])
        for (const { text } of draft.names.values()) {
          const title = titleBefore(name, text);
          if (title !== null) draft.told.push({ title, country: null, ...days });
        }
    },
    finish: (different) => ({
      profiles: [...drafts.values()].map((draft) => toProfile(tables, titles, draft)),
      successions: tables.successions,
      different,
    }),
  };
};
