import { addDays } from "../../src/domain/days.ts";
import { answersBy } from "../../src/domain/identity.ts";
import type { Source } from "../../src/domain/source.ts";
import type { StoredStatement } from "../../src/domain/statement.ts";
import { renamed } from "../../src/domain/told.ts";
import { parseValidity } from "../../src/domain/validity-of.ts";
import type { Entity } from "../../src/domain/entity.ts";
import { findLinks } from "../../src/identity/link.ts";
import { tellFiles } from "../../src/import/historian/tell.ts";
import { publicationOf } from "../../src/domain/clocks.ts";
import { toRecorded } from "../../src/import/merge.ts";
import { createGatherer } from "../../src/reconcile/gather.ts";
import type { Facts } from "../../src/reconcile/occurrence.ts";
import { archive } from "../identity/archives.ts";
import { collectFacts } from "../identity/collect-facts.ts";

export type Told = { readonly entities: readonly Entity[]; readonly statements: readonly StoredStatement[] };

const NOW = "2026-01-01T00:00:00.000Z";

const stored = (source: Source) => ({ ...source, ...publicationOf(source), root: source.origin ?? source.id });

/** All visits and trips of the historian as a graph would hold them, with the visitors that the linker takes for one as one. */
export const tellHistorian = async (): Promise<Told> => {
  const paths = ["visits", "travels"].map(archive);
  const links = findLinks(await collectFacts(paths), { minScore: 0.95 });
  const answers = answersBy(links.map(({ a, b }) => ({ a, b, verdict: "SAME", recordedUntil: null })));
  const entities = new Map<string, Entity>();
  const sources = new Map<string, Source>();
  const statements = new Map<string, StoredStatement>();
  for (const path of paths)
    for await (const { outcome } of tellFiles(path))
      for (const { type, value } of outcome.records) {
        if (type === "source") sources.set(value.id, value);
        if (type === "entity" && !answers.has(value.id)) entities.set(value.id, value);
        const source = type === "statement" ? sources.get(value.source) : undefined;
        if (type !== "statement" || source === undefined) continue;
        const held = toRecorded(value, stored(source), null, NOW);
        statements.set(
          value.id,
          renamed(held, (id) => answers.get(id) ?? id),
        );
      }
  return { entities: [...entities.values()], statements: [...statements.values()] };
};

export const factsOf = ({ entities, statements }: Told): Facts => {
  const gatherer = createGatherer();
  for (const statement of statements) gatherer.statement(statement);
  for (const { id, kind, eventKind, placeKind } of entities)
    gatherer.entity({ id, kind, eventKind, placeKind, name: id, names: "" });
  return gatherer.finish(new Map());
};

/** How a second list tells of a visit that the first tells of too. */
export const MODES = [
  "the same",
  "a day late",
  "a day early",
  "its first day",
  "its month",
  "its year",
  "by the post",
  "by the country",
  "planned for the days",
  "planned for the month",
  "planned five days early",
] as const;
export type Mode = (typeof MODES)[number];

const shifted = (from: string, to: string, days = 0): string =>
  from === to ? addDays(from, days) : `${addDays(from, days)}/${addDays(to, days)}`;

const datedIn = (mode: Mode, from: string, to: string): string => {
  if (mode === "a day late") return shifted(from, to, 1);
  if (mode === "a day early") return shifted(from, to, -1);
  if (mode === "planned five days early") return shifted(from, to, -5);
  if (mode === "its first day") return from;
  if (mode === "its year") return from.slice(0, 4);
  return mode === "its month" || mode === "planned for the month" ? from.slice(0, 7) : shifted(from, to);
};

type Terms = ReadonlyMap<string, readonly StoredStatement[]>;

const postOf = (person: string, day: string, terms: Terms): string =>
  terms.get(person)?.find(({ validity }) => (validity?.from ?? "9") <= day && (validity?.to ?? "9") >= day)?.object ??
  person;

const twinOf = (id: string): string => id.replace("visit:", "visit:second-");

const retold = (
  told: readonly StoredStatement[],
  visit: string,
  mode: Mode,
  terms: Terms,
): readonly StoredStatement[] => {
  const date = told.find(({ property }) => property === "OCCURRED")?.validity;
  const [from, to] = [date?.from ?? "", date?.to ?? ""];
  const isPlan = mode.startsWith("planned");
  const published = addDays(isPlan ? from : to, isPlan ? -60 : 1);
  const clocks = { publishedFrom: published, publishedTo: published, root: "source:second", dataset: "second" };
  const validity = parseValidity(datedIn(mode, from, to));
  return told.flatMap((statement) => {
    const { id, property, object } = statement;
    const base = { ...statement, ...clocks, id: `${id}-second`, source: `source:second-${visit}` };
    if (property === "OCCURRED")
      return [{ ...base, subject: twinOf(visit), validity, status: isPlan ? "PLANNED" : "HELD" }];
    if (property === "VISITOR_ON")
      return [
        {
          ...base,
          object: twinOf(visit),
          subject: mode === "by the post" ? postOf(base.subject, from, terms) : base.subject,
        },
      ];
    const isTown = object?.startsWith("place:") === true;
    return property === "VISIT_TO" && !(mode === "by the country" && isTown)
      ? [{ ...base, subject: twinOf(visit) }]
      : [];
  });
};

const groupOf = <T>(items: readonly T[], keyOf: (item: T) => string | null): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

/** A second list that tells of every third visit of the first, each in another way, and how it tells of each. */
export const tellAgain = (first: Told): { readonly second: Told; readonly modes: ReadonlyMap<string, Mode> } => {
  const visits = new Map(first.entities.filter(({ kind }) => kind === "VISIT").map((entity) => [entity.id, entity]));
  const terms = groupOf(first.statements, ({ property, subject }) => (property === "HOLDS_OFFICE" ? subject : null));
  const wanted = first.statements.filter(({ property }) => ["OCCURRED", "VISITOR_ON", "VISIT_TO"].includes(property));
  const told = groupOf(wanted, ({ subject, object }) => (visits.has(subject) ? subject : object));
  const modes = new Map<string, Mode>();
  const entities: Entity[] = [];
  const statements: StoredStatement[] = [];
  for (const [index, id] of [...visits.keys()].sort().entries()) {
    const mode = MODES[(index / 3) % MODES.length];
    const visit = visits.get(id);
    if (mode === undefined || visit === undefined) continue;
    modes.set(twinOf(id), mode);
    entities.push({ ...visit, id: twinOf(id) });
    statements.push(...(retold(told.get(id) ?? [], id, mode, terms) as readonly StoredStatement[]));
  }
  return { second: { entities, statements }, modes };
};
