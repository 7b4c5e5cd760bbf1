import { hasClocks, isLeft } from "../../src/domain/clocks.ts";
import type { Language } from "../../src/domain/entity.ts";
import type { ConflictRecord, EntityRecord, FigureRecord, RelationRecord } from "../../src/domain/record.ts";
import { relationLabel, relationSentence, statementSentence } from "../../src/domain/sentence.ts";
import type { Source } from "../../src/domain/source.ts";
import type { Literal, StoredStatement } from "../../src/domain/statement.ts";
import { type Seen, seen } from "./seen.ts";
import { byPublication, connection, type PageArguments, sortedBy } from "./lists.ts";
import { namedEntity, type View } from "./world.ts";

type First = { readonly first: number };
type InLanguage = { readonly language: Language };

const entityNamed = (view: View, id: string | null): Seen<EntityRecord> | null => {
  const entity = id === null ? null : namedEntity(view, id);
  return entity === null ? null : seen(view)(entity);
};

const nameOf = (view: View, id: string | null, language: Language): string | null =>
  id === null ? null : (namedEntity(view, id)?.name[language] ?? null);

const statementPage = (view: View, statements: readonly StoredStatement[], page: PageArguments) =>
  connection(byPublication(statements).map(seen(view)), page, ({ record }) => record.id);

const ofClaims = (view: View, claims: readonly string[]): readonly StoredStatement[] =>
  view.statements.filter(({ claim }) => claims.includes(claim));

type Relation = Seen<RelationRecord>;

const relation = {
  id: ({ record }: Relation) => record.id,
  type: ({ record }: Relation) => record.type,
  label: ({ record }: Relation, { language }: InLanguage) => relationLabel(language, record.type, record.role),
  sentence: ({ view, record }: Relation, { language }: InLanguage) =>
    relationSentence(language, {
      type: record.type,
      role: record.role,
      validity: record.validity,
      status: record.status,
      from: nameOf(view, record.from, language) ?? "",
      to: nameOf(view, record.to, language) ?? "",
      office: nameOf(view, record.office, language),
      context: nameOf(view, record.context, language),
    }),
  from: ({ view, record }: Relation) => entityNamed(view, record.from),
  to: ({ view, record }: Relation) => entityNamed(view, record.to),
  role: ({ record }: Relation) => record.role,
  office: ({ view, record }: Relation) => entityNamed(view, record.office),
  validity: ({ record }: Relation) => record.validity,
  terms: ({ record }: Relation) => record.terms,
  status: ({ record }: Relation) => record.status,
  statusHistory: ({ view, record }: Relation, { first }: First) =>
    byPublication(ofClaims(view, [...record.claims, ...record.datingClaims]).filter(({ status }) => status !== null))
      .slice(0, first)
      .map(seen(view)),
  sourceCount: ({ record }: Relation) => record.sourceCount,
  disputed: ({ record }: Relation) => record.disputed,
  evidence: ({ view, record }: Relation, page: PageArguments) =>
    statementPage(view, ofClaims(view, record.claims), page),
  datedBy: ({ view, record }: Relation, page: PageArguments) =>
    statementPage(view, ofClaims(view, record.datingClaims), page),
};

type Statement = Seen<StoredStatement>;

const literalOf = (literal: Literal | null): object | null => {
  if (literal === null) return null;
  if (literal.type === "NAME") return { ...literal, nameKind: literal.kind };
  return literal.type === "URL" ? { type: "URL", text: literal.url } : literal;
};

const sourceNamed = (view: View, id: string | null): Seen<Source> | null => {
  const source = view.world.sources.find((other) => other.id === id);
  return source === undefined ? null : seen(view)(source);
};

const statement = {
  id: ({ record }: Statement) => record.id,
  subject: ({ view, record }: Statement) => entityNamed(view, record.subject),
  property: ({ record }: Statement) => record.property,
  object: ({ view, record }: Statement) => entityNamed(view, record.object),
  literal: ({ record }: Statement) => literalOf(record.literal),
  role: ({ record }: Statement) => record.role,
  validity: ({ record }: Statement) => record.validity,
  status: ({ record }: Statement) => record.status,
  statusWord: ({ record }: Statement) => record.statusWord,
  source: ({ view, record }: Statement) => sourceNamed(view, record.source),
  saidBy: ({ view, record }: Statement) => entityNamed(view, record.saidBy),
  locators: ({ record }: Statement) => record.locators,
  quote: () => null,
  sentence: ({ view, record }: Statement, { language }: InLanguage) =>
    statementSentence(language, {
      property: record.property,
      literal: record.literal,
      role: record.role,
      validity: record.validity,
      status: record.status,
      statusWord: record.statusWord,
      subject: nameOf(view, record.subject, language) ?? "",
      object: nameOf(view, record.object, language),
      saidBy: nameOf(view, record.saidBy, language),
    }),
  relations: ({ view, record }: Statement, { first }: First) =>
    sortedBy(
      view.relations.filter(({ claims }) => claims.includes(record.claim)),
      ({ id }) => [id],
    )
      .slice(0, first)
      .map(seen(view)),
  recordedFrom: ({ record }: Statement) => record.recordedFrom,
  recordedUntil: ({ record }: Statement) => record.recordedUntil,
  supersededBy: ({ view, record: { id } }: Statement) => {
    const next = view.world.statements.find((other) => other.id === id)?.supersededBy;
    const found = view.world.statements.find((other) => other.id === next);
    return found === undefined ? null : seen(view)(found);
  },
  supersedes: ({ view, record }: Statement, { first }: First) => {
    const old = view.world.statements.filter(({ supersededBy }) => supersededBy === record.id);
    const left = hasClocks(view.at) ? old.filter((statement) => isLeft(statement, view.at)) : old;
    return sortedBy(left, ({ id }) => [id])
      .slice(0, first)
      .map(seen(view));
  },
  dataset: ({ record }: Statement) => record.dataset,
};

const name = {
  text: ({ record: { literal } }: Statement) => (literal?.type === "NAME" ? literal.text : null),
  language: ({ record: { literal } }: Statement) => (literal?.type === "NAME" ? literal.language : null),
  script: ({ record: { literal } }: Statement) => (literal?.type === "NAME" ? literal.script : null),
  kind: ({ record: { literal } }: Statement) => (literal?.type === "NAME" ? literal.kind : null),
  evidence: ({ view, record }: Statement, page: PageArguments) =>
    statementPage(view, ofClaims(view, [record.claim]), page),
};

const statusReport = {
  status: ({ record }: Statement) => record.status,
  statusWord: ({ record }: Statement) => record.statusWord,
  validity: ({ record }: Statement) => record.validity,
  publishedOn: ({ view, record }: Statement) => sourceNamed(view, record.source)?.record.publishedOn ?? null,
  statement: (self: Statement) => self,
};

const sourceField =
  <Field extends keyof Source>(field: Field) =>
  ({ record }: Seen<Source>): Source[Field] =>
    record[field];

const source = {
  id: sourceField("id"),
  title: sourceField("title"),
  publisher: sourceField("publisher"),
  publishedOn: sourceField("publishedOn"),
  language: sourceField("language"),
  url: sourceField("url"),
  licence: sourceField("licence"),
  origin: ({ view, record }: Seen<Source>) => sourceNamed(view, record.origin),
  fileName: sourceField("fileName"),
  dataset: sourceField("dataset"),
};

type Figure = Seen<FigureRecord>;

const figure = {
  subject: ({ view, record }: Figure) => entityNamed(view, record.subject),
  property: ({ record }: Figure) => record.property,
  value: ({ record }: Figure) => record.value,
  text: ({ record }: Figure) => record.text,
  unit: ({ record }: Figure) => record.unit,
  qualifier: ({ record }: Figure) => record.qualifier,
  validity: ({ record }: Figure) => record.validity,
  status: ({ record }: Figure) => record.status,
  sourceCount: ({ record }: Figure) => record.sourceCount,
  disputed: ({ record }: Figure) => record.disputed,
  evidence: ({ view, record }: Figure, page: PageArguments) =>
    statementPage(view, ofClaims(view, [record.claim]), page),
};

type Conflict = Seen<ConflictRecord>;

const statementNamed = (view: View, id: string): Statement | null => {
  const found = view.statements.find((other) => other.id === id);
  return found === undefined ? null : seen(view)(found);
};

const conflict = {
  subject: ({ view, record }: Conflict) => entityNamed(view, record.subject),
  property: ({ record }: Conflict) => record.property,
  kind: ({ record }: Conflict) => record.kind,
  shown: ({ view, record }: Conflict) => statementNamed(view, record.shown),
  rule: ({ record }: Conflict) => record.rule,
  suspicion: ({ record }: Conflict) => record.suspicion,
  claims: ({ view, record }: Conflict, { first }: First) =>
    record.claims.slice(0, first).map((id) => statementNamed(view, id)),
};

export const recordResolvers = {
  Relation: relation,
  Statement: statement,
  Name: name,
  StatusReport: statusReport,
  Source: source,
  Figure: figure,
  Conflict: conflict,
};
