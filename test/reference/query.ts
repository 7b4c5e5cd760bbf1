import type { At } from "../../src/domain/at.ts";
import { hasClocks } from "../../src/domain/clocks.ts";
import type { ConflictKind, FigureRecord, RelationRecord } from "../../src/domain/record.ts";
import type { Status } from "../../src/domain/status.ts";
import type { StoredStatement } from "../../src/domain/statement.ts";
import type { RelationType } from "../../src/domain/vocabulary.ts";
import { parseValidity } from "../../src/domain/validity-of.ts";
import { bestSourcedFirst, earliestFirst, latestFirst, validRelations } from "./related.ts";
import { type Seen, seen } from "./seen.ts";
import { byPublication, connection, isDuring, sortedBy } from "./lists.ts";
import { idOf, type Page, type Root } from "./asked.ts";
import { countryId, entitiesOf, entityById } from "./entity-lists.ts";
import { type View, viewOf } from "./world.ts";

type RelationFilter = {
  readonly types?: readonly RelationType[] | null;
  readonly ends?: readonly string[] | null;
  readonly during?: string | null;
  readonly status?: readonly Status[] | null;
  readonly disputed?: boolean | null;
  readonly minSources?: number | null;
  readonly source?: string | null;
};

const hasEnds = ({ from, to }: RelationRecord, ends: readonly string[]): boolean => {
  const [a, b] = ends;
  if (a === undefined) return true;
  return b === undefined ? from === a || to === a : (from === a && to === b) || (from === b && to === a);
};

const isRelationAsked = (
  view: View,
  relation: RelationRecord,
  { types, ends, during, status, disputed, minSources, source }: RelationFilter,
): boolean =>
  (!types?.length || types.includes(relation.type)) &&
  (!ends?.length || hasEnds(relation, ends)) &&
  isDuring(relation.spans, during, view.at) &&
  (!status?.length || (relation.status !== null && status.includes(relation.status))) &&
  (disputed === undefined || disputed === null || relation.disputed === disputed) &&
  (!minSources || relation.sourceCount >= minSources) &&
  (!source ||
    view.statements.some((statement) => statement.source === source && relation.claims.includes(statement.claim)));

const relations = ({ view }: Root, { where, orderBy, ...page }: Page<RelationFilter>) => {
  const asked = validRelations(view).filter((relation) => isRelationAsked(view, relation, where ?? {}));
  const order =
    { DAY_DESC: latestFirst, DAY_ASC: earliestFirst, SOURCES_DESC: bestSourcedFirst }[orderBy] ?? latestFirst;
  return connection(order(view, asked).map(seen(view)), page, idOf);
};

type Subject = { readonly subject?: string | null; readonly property?: string | null };

const bySubject = <T extends { readonly id: string; readonly subject: string }>(
  items: readonly T[],
  order: string,
): readonly T[] => sortedBy(items, ({ subject, id }) => [subject, id], order === "SUBJECT_DESC");

const figures = ({ view }: Root, { where, orderBy, ...page }: Page<Subject & { readonly source?: string | null }>) => {
  const { subject, property, source } = where ?? {};
  const isFrom = ({ claim }: FigureRecord): boolean =>
    view.statements.some((statement) => statement.source === source && statement.claim === claim);
  const asked = view.figures.filter(
    (figure) =>
      (!subject || figure.subject === subject) &&
      (!property || figure.property === property) &&
      (!source || isFrom(figure)),
  );
  return connection(bySubject(asked, orderBy).map(seen(view)), page, idOf);
};

const conflicts = (
  { view }: Root,
  { where, orderBy, ...page }: Page<Subject & { readonly kind?: ConflictKind | null }>,
) => {
  const { subject, property, kind } = where ?? {};
  const asked = view.conflicts.filter(
    (conflict) =>
      (!subject || conflict.subject === subject) &&
      (!property || conflict.property === property) &&
      (!kind || conflict.kind === kind),
  );
  return connection(bySubject(asked, orderBy).map(seen(view)), page, idOf);
};

type SourceFilter = {
  readonly titleLike?: string | null;
  readonly publisher?: string | null;
  readonly during?: string | null;
  readonly language?: string | null;
  readonly dataset?: string | null;
};

type Stretch = { readonly from: string | null; readonly to: string | null };

/** Whether a date overlaps the window of an EDTF text; no date does. */
const overlaps = (date: Stretch | null, during: string): boolean => {
  const { from, to } = parseValidity(during);
  if (date === null || (date.from === null && date.to === null)) return false;
  return (date.from ?? "0000-01-01") <= (to ?? "9999-12-31") && (date.to ?? "9999-12-31") >= (from ?? "0000-01-01");
};

const sources = ({ view }: Root, { where, orderBy, ...page }: Page<SourceFilter>) => {
  const { titleLike, publisher, during, language, dataset } = where ?? {};
  const asked = view.sources.filter(
    (source) =>
      (!titleLike || source.title.includes(titleLike)) &&
      (!publisher || source.publisher === publisher) &&
      (!during || overlaps(source.publishedOn, during)) &&
      (!language || source.language === language) &&
      (!dataset || source.dataset === dataset),
  );
  const published = (undated: string) => (source: (typeof asked)[number]) => [
    source.publishedOn?.to ?? undated,
    source.publishedOn?.from ?? undated,
    source.id,
  ];
  const ordered = {
    PUBLISHED_DESC: () => sortedBy(asked, published(""), true),
    PUBLISHED_ASC: () => sortedBy(asked, published("9999-12-31")),
    TITLE_ASC: () => sortedBy(asked, ({ title, id }) => [title, id]),
  }[orderBy];
  return connection((ordered?.() ?? []).map(seen(view)), page, idOf);
};

type StatementFilter = Subject & {
  readonly object?: string | null;
  readonly source?: string | null;
  readonly saidBy?: string | null;
  readonly during?: string | null;
};

const statements = ({ view }: Root, { where, orderBy, ...page }: Page<StatementFilter>) => {
  const { subject, property, object, source, saidBy, during } = where ?? {};
  const asked = view.statements.filter(
    (statement) =>
      (!subject || statement.subject === subject) &&
      (!property || statement.property === property) &&
      (!object || statement.object === object) &&
      (!source || statement.source === source) &&
      (!saidBy || statement.saidBy === saidBy) &&
      (!during || overlaps(statement.validity, during)),
  );
  const ordered = {
    PUBLISHED_ASC: () => byPublication(asked),
    PUBLISHED_DESC: () =>
      sortedBy(asked, (s: StoredStatement) => [s.publishedTo ?? "", s.publishedFrom ?? "", s.id], true),
    RECORDED_DESC: () => sortedBy(asked, ({ recordedFrom, id }) => [recordedFrom, id], true),
  }[orderBy];
  return connection((ordered?.() ?? []).map(seen(view)), page, idOf);
};

const find = <T extends { readonly id: string }>(view: View, items: readonly T[], id: string): Seen<T> | null => {
  const found = items.find((item) => item.id === id);
  return found === undefined ? null : seen(view)(found);
};

/** Anything by id: without clocks also what was retracted, for it says so itself. */
const node = ({ view }: Root, { id }: { readonly id: string }) => {
  const entity = entityById(view, id);
  if (!hasClocks(view.at))
    return entity === null
      ? (find(view, view.stored.relations, id) ?? find(view, view.world.statements, id) ?? find(view, view.sources, id))
      : seen(view)(entity);
  return entity === null
    ? (find(view, view.relations, id) ?? find(view, view.statements, id) ?? find(view, view.sources, id))
    : seen(view)(entity);
};

type Asked = { readonly [Clock in keyof At]?: At[Clock] | null };

const at = ({ view }: Root, asked: Asked): Root => ({
  view: viewOf(view.world, {
    validOn: asked.validOn ?? view.at.validOn,
    publishedBy: asked.publishedBy ?? view.at.publishedBy,
    recordedBy: asked.recordedBy ? new Date(asked.recordedBy).toISOString() : view.at.recordedBy,
    certainty: asked.certainty ?? view.at.certainty,
    datasets: asked.datasets ?? view.at.datasets,
  }),
});

export const query = {
  node,
  nodes: (root: Root, { ids }: { readonly ids: readonly string[] }) => ids.map((id) => node(root, { id })),
  entity: ({ view }: Root, { id }: { readonly id: string }) => {
    const entity = entityById(view, id);
    return entity === null ? null : seen(view)(entity);
  },
  country: ({ view }: Root, { code }: { readonly code: string }) =>
    find(view, view.entities, countryId(view, code) ?? ""),
  countries: entitiesOf("COUNTRY"),
  people: entitiesOf("PERSON"),
  institutions: entitiesOf("INSTITUTION"),
  offices: entitiesOf("OFFICE"),
  agreements: entitiesOf("AGREEMENT"),
  visits: entitiesOf("VISIT"),
  meetings: entitiesOf("MEETING"),
  events: entitiesOf("EVENT"),
  resources: entitiesOf("RESOURCE"),
  places: entitiesOf("PLACE"),
  groups: entitiesOf("GROUP"),
  relations,
  figures,
  conflicts,
  sources,
  statements,
  at,
  dataVersion: ({ view }: Root) => ({
    version: view.world.version,
    writtenAt: view.world.writtenAt,
    entities: view.stored.entities.length,
    relations: view.stored.relations.filter(({ live }) => live).length,
    statements: view.world.statements.filter(({ recordedUntil }) => recordedUntil === null).length,
    sources: view.world.sources.length,
  }),
};
