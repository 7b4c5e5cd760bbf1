import type { EntityKind } from "../../domain/entity.ts";
import { OCCURRENCE_KINDS } from "../../domain/entity.ts";
import { foldName } from "../../names/fold.ts";
import { labelOf } from "../../graph/cypher.ts";
import { type Condition, isOneOf, plain, when, whenFolded, whenSo, whenStatement, windowText } from "../conditions.ts";
import { bind, valueAt } from "../draft.ts";
import type { Ask } from "../list-field.ts";
import { fragment } from "../fragment.ts";
import type { Clocks, Frame } from "../frame.ts";
import { mustFold } from "../frame.ts";
import { keepLeft } from "../left.ts";
import { type Asked, type List, planList } from "../many.ts";
import { ALL } from "../reach.ts";
import { orderNamed } from "../orders.ts";
import type { Place } from "../place.ts";
import type { Site } from "../plan-record.ts";
import { datedRelations } from "./relations-asked.ts";
import { askWindow, windowOf } from "../window.ts";

/** Kinds that take place, bind or exist in time; a window asks other kinds for their relations. */
const OCCURRENCES: ReadonlySet<EntityKind> = new Set(OCCURRENCE_KINDS);
const DATED: ReadonlySet<EntityKind> = new Set([...OCCURRENCE_KINDS, "AGREEMENT", "COUNTRY"]);
/** Kinds whose record lists the countries that take part. */
const WITH_COUNTRIES: ReadonlySet<EntityKind> = new Set([...OCCURRENCE_KINDS, "AGREEMENT"]);

/** So many dated relations are counted as the cost of each entity that must be asked for them. */
const USUAL_RELATIONS = 4;

const COUNTRY_CODE = /^[A-Z]{2}$/;

type Where = {
  readonly name?: string;
  readonly nameLike?: string;
  readonly countries?: readonly string[];
  readonly participants?: readonly string[];
};

const whereIn = ({ call }: Site, frame: Frame): Where => (valueAt(call.read(frame), "where") ?? {}) as Where;

const distinct = (ids: readonly string[] | undefined): readonly string[] => [...new Set(ids ?? [])];

/** A dated relation of it is in the window; for kinds without dates of their own. Under clocks its relations are folded. */
const whenRelated = (site: Site): Condition => {
  const during = (frame: Frame) => windowOf(valueAt(site.call.read(frame), "where.during"));
  const window = askWindow(site.draft, during);
  const inWindow = windowText("edge", site.clocks, window);
  const text = (it: string): string => fragment("has-relation-in-window", { it, IS_IN_WINDOW: inWindow });
  if (!mustFold(site.clocks)) return plain(text);
  const dated = new Map<Place, List>();
  return {
    text,
    need: (place) => {
      const below = { ...site, place, branches: place.branches, gate: null };
      dated.set(
        place,
        planList(below, datedRelations(below, during), { sizeOfFound: () => ALL, most: () => USUAL_RELATIONS }),
      );
    },
    keep:
      (frame, place) =>
      ({ row }) =>
        dated.get(place)?.take(row, frame).found.length !== 0,
  };
};

const whenDuring = (site: Site, kind: EntityKind): readonly Condition[] => {
  // `validOn` asks only occurrences; no other entity is hidden by it.
  const clocks = OCCURRENCES.has(kind) ? site.clocks : { ...site.clocks, validOn: null };
  if (DATED.has(kind)) return whenSo(site.draft, clocks, site.call, "where.during");
  return site.call.has("where.during") ? [whenRelated(site)] : [];
};

const conditionsOf = (site: Site, kind: EntityKind): readonly Condition[] => {
  const { draft, call, clocks } = site;
  const folded = (name: string, params: Readonly<Record<string, (where: Where) => unknown>>): Condition =>
    when(
      draft,
      name,
      Object.fromEntries(
        Object.entries(params).map(([param, read]) => [param, (frame: Frame) => read(whereIn(site, frame))]),
      ),
    );
  return [
    ...(call.has("where.name")
      ? [folded("entity-is-named", { name: ({ name }) => `\n${foldName(name ?? "")}\n` })]
      : []),
    ...(call.has("where.nameLike")
      ? [folded("entity-is-named-like", { text: ({ nameLike }) => foldName(nameLike ?? "") })]
      : []),
    ...whenDuring(site, kind),
    ...(call.has("where.status")
      ? [
          whenFolded(
            draft,
            "has-status",
            "status",
            "status",
            (frame) => valueAt(call.read(frame), "where.status"),
            isOneOf,
          ),
        ]
      : []),
    ...(call.has("where.source")
      ? [whenStatement(draft, "is-mentioned-by-source", clocks, (frame) => valueAt(call.read(frame), "where.source"))]
      : []),
    ...(call.has("where.countries") && WITH_COUNTRIES.has(kind) ? [when(draft, "has-countries")] : []),
  ];
};

/** The clauses before the match that turn the argument `countries`, ids or codes, into `countries`, their ids. */
const countriesBefore = (site: Site): string => {
  const keys = (frame: Frame) => distinct(whereIn(site, frame).countries);
  return fragment("countries-by-keys", {
    codes: bind(site.draft, (frame) => keys(frame).filter((key) => COUNTRY_CODE.test(key))),
    ids: bind(site.draft, (frame) => keys(frame).filter((key) => !COUNTRY_CODE.test(key))),
  });
};

/** Clauses that keep an edge that is there under the clocks. */
const keepEdge = (clocks: Clocks): string =>
  keepLeft("Relation", "edge", clocks)
    .map((kept) => fragment("is-edge-left", { KEEP_LEFT: kept }))
    .join("\n");

const stepsOf = (site: Site, kind: EntityKind): ((it: string) => readonly string[]) => {
  const { draft, call, clocks } = site;
  const areRelated = call.has("where.countries") && !WITH_COUNTRIES.has(kind);
  const others = (frame: Frame) => distinct(whereIn(site, frame).participants);
  const all = call.has("where.participants")
    ? { ids: bind(draft, others), count: bind(draft, (frame) => others(frame).length) }
    : null;
  const edges = {
    IS_LIVE: mustFold(clocks) ? "true" : fragment("is-live", { it: "edge" }),
    KEEP_LEFT: keepEdge(clocks),
  };
  return (it) => [
    ...(areRelated ? [fragment("has-relations-with-countries", { it, ...edges })] : []),
    ...(all === null ? [] : [fragment("has-relations-with-all", { it, ...all, ...edges })]),
  ];
};

/** All entities of a kind, with the `where` and `orderBy` of the arguments. */
export const entitiesOf =
  (kind: EntityKind): Ask =>
  (site): Asked => {
    const order = orderNamed("Entity", site.call.choice("orderBy"), site.clocks);
    const before = site.call.has("where.countries") ? `${countriesBefore(site)}\n` : "";
    return {
      record: "Entity",
      matches: (it) => {
        const text = before + fragment("entities-of-kind", { it, ENTITY_LABEL: labelOf(kind) });
        return [{ text, inOrder: [`${it}.id`, order.key(it)] }];
      },
      conditions: conditionsOf(site, kind),
      steps: stepsOf(site, kind),
      order,
    };
  };
