import type { World } from "../reference/world.ts";

/** What arguments can be given, by what they mean. */
export type Pools = Readonly<Record<string, readonly unknown[]>>;

/** So many of a kind are drawn from: enough that lists differ, few enough that answers meet. */
const SOME = 24;

const some = <T>(values: readonly T[]): readonly T[] => {
  const step = Math.max(1, Math.floor(values.length / SOME));
  return values.filter((_, i) => i % step === 0).slice(0, SOME);
};

const distinct = (values: readonly (string | null | undefined)[]): readonly string[] =>
  [...new Set(values.flatMap((value) => value ?? []))].toSorted();

const DURING = ["2017", "2017-06-08", "1996/2000", "2012/2020", "2024-12", "../2000", "2025/..", "2014~"];
const DAYS = ["1996-01-17", "2017-06-08", "2018-01-01", "2024-12-15", "2026-01-01"];

/** What a world offers for the arguments of the schema. */
export const poolsOf = (world: World): Pools => {
  const { entities, statements, sources, judgements, proposals, audits } = world;
  const codes = distinct(entities.map(({ code }) => code));
  const entity = [...some(entities.map(({ id }) => id)), ...world.canonical.keys(), "person:nobody"];
  const names = some(distinct(statements.map(({ literal }) => (literal?.type === "NAME" ? literal.text : null))));
  const countries = [...codes, ...entities.flatMap(({ id, kind }) => (kind === "COUNTRY" ? [id] : []))];
  return {
    entity,
    source: some(sources.map(({ id }) => id)),
    country: countries,
    code: [...codes, "ZZ"],
    any: [
      ...some(entity),
      ...some(statements.map(({ id }) => id)).slice(0, 8),
      ...sources.slice(0, 4).map(({ id }) => id),
      "x",
    ],
    proposal: proposals.map(({ id }) => id),
    judgement: judgements.map(({ id }) => id),
    during: DURING,
    day: DAYS,
    name: names,
    part: [...names.map((name) => name.slice(0, 4)), "minister", "Лукаш"],
    property: some(distinct(statements.map(({ property }) => property))),
    publisher: distinct(sources.map(({ publisher }) => publisher)),
    title: sources.slice(0, 6).map(({ title }) => title.slice(0, 5)),
    language: distinct(sources.map(({ language }) => language)),
    dataset: distinct(sources.map(({ dataset }) => dataset)),
    by: distinct([...audits, ...proposals, ...judgements].map(({ by }) => by)),
    action: distinct(audits.map(({ action }) => action)),
    target: distinct(audits.flatMap(({ targets }) => [...targets])),
    size: [1, 2, 3, 5, 20, 0, 50],
    depth: [1, 2, 3],
    steps: [1, 2, 3],
    limit: [1, 5, 20, 100],
    count: [1, 2, 3],
    year: [1996, 2014, 2017, 2024],
  };
};

/** Clocks: few, since the reference folds the whole world for each. */
export const CLOCKS: readonly Readonly<Record<string, unknown>>[] = [
  { validOn: "2017-06-08" },
  { validOn: "2024-12-15", certainty: "POSSIBLE" },
  { publishedBy: "2017-12-31" },
  { publishedBy: "2017-12-31", certainty: "POSSIBLE" },
  { publishedBy: "2024-12-11", validOn: "2017-06-08" },
  { recordedBy: "2025-03-01T00:00:00.000Z" },
  { recordedBy: "2025-06-01T00:00:00.000Z", datasets: ["seed"] },
  { datasets: ["leaflet"] },
  { certainty: "POSSIBLE" },
  {},
];

/** Which pool an argument or input field is drawn from, by `Type.field.argument`, `Input.field` or the bare name. */
const MEANINGS: Readonly<Record<string, string>> = {
  "Query.node.id": "any",
  "Query.nodes.ids": "any",
  "ProposalFilter.ids": "proposal",
  "JudgementFilter.ids": "judgement",
  "Query.bilateral.a": "country",
  "Query.bilateral.b": "country",
  "Query.country.code": "code",
  "Query.search.text": "part",
  "BilateralRelation.years.from": "year",
  "BilateralRelation.years.to": "year",
  "EntityFilter.source": "source",
  "RelationFilter.source": "source",
  "FigureFilter.source": "source",
  "StatementFilter.source": "source",
  "AuditFilter.target": "target",
  countries: "country",
  name: "name",
  nameLike: "part",
  titleLike: "title",
  publisher: "publisher",
  language: "language",
  dataset: "dataset",
  datasets: "dataset",
  property: "property",
  during: "during",
  on: "day",
  first: "size",
  limit: "limit",
  depth: "depth",
  maxLength: "steps",
  minSources: "count",
  by: "by",
  action: "action",
};

/** The pool of an argument whose type is no enum and no truth value. */
export const poolFor = (pools: Pools, owner: string, name: string, isId: boolean): readonly unknown[] => {
  const meaning = MEANINGS[`${owner}.${name}`] ?? MEANINGS[name] ?? (isId ? "entity" : undefined);
  const pool = meaning === undefined ? undefined : pools[meaning];
  if (pool === undefined)
    throw new Error(`Expected a pool for "${owner}.${name}" in test/generated/pools.ts, but got none.`);
  return pool;
};
