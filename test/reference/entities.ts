import type { EntityKind, Language } from "../../src/domain/entity.ts";
import type { EntityRecord, RelationRecord } from "../../src/domain/record.ts";
import type { RelationType } from "../../src/domain/vocabulary.ts";
import { byPublication, connection, isDuring, type PageArguments, sortedBy } from "./lists.ts";
import { canonicalOf, type View } from "./world.ts";
import { type Held, heldRelations, succession } from "./holding.ts";
import { type Direction, earliestFirst, kindOf, latestFirst, othersOf, relationsOf } from "./related.ts";
import { type Seen, seen } from "./seen.ts";

type Entity = Seen<EntityRecord>;
type First = { readonly first: number };
type InLanguage = { readonly language: Language };

const others =
  (direction: Direction, ...types: readonly RelationType[]) =>
  ({ view, record }: Entity, { first }: First): readonly Entity[] =>
    othersOf(view, record.id, direction, types).slice(0, first).map(seen(view));

/** The best of the first type that has any. */
const other =
  (direction: Direction, ...types: readonly RelationType[]) =>
  ({ view, record }: Entity): Entity | null => {
    const [best] = types.flatMap((type) => othersOf(view, record.id, direction, [type]));
    return best === undefined ? null : seen(view)(best);
  };

const isAbout =
  ({ view, record }: Entity) =>
  (id: string | null): boolean =>
    id !== null && canonicalOf(view.world, id) === record.id;

const names = (entity: Entity, { first }: First) => {
  const own = entity.view.statements.filter(({ property, subject }) => property === "NAME" && isAbout(entity)(subject));
  const once = sortedBy(own, ({ id }) => [id]).filter(
    (statement, i, all) => all.findIndex(({ claim }) => claim === statement.claim) === i,
  );
  const text = ({ literal }: (typeof own)[number]): string => (literal?.type === "NAME" ? literal.text : "");
  return sortedBy(once, (statement) => [text(statement), statement.id])
    .slice(0, first)
    .map(seen(entity.view));
};

type RelationArguments = PageArguments & {
  readonly types?: readonly RelationType[] | null;
  readonly kinds?: readonly EntityKind[] | null;
  readonly during?: string | null;
};

const relationPage = (view: View, relations: readonly RelationRecord[], page: PageArguments) =>
  connection(relations.map(seen(view)), page, ({ record }) => record.id);

const entity = {
  id: ({ record }: Entity) => record.id,
  kind: ({ record }: Entity) => record.kind,
  name: ({ record }: Entity, { language }: InLanguage) => record.name[language],
  names,
  description: ({ record }: Entity, { language }: InLanguage) =>
    record.descriptions[language] ?? record.descriptions.EN ?? null,
  externalIds: ({ view, record }: Entity) =>
    view.world.entities
      .filter(({ id }) => canonicalOf(view.world, id) === record.id)
      .sort((a, b) => (a.id === record.id ? -1 : b.id === record.id ? 1 : a.id < b.id ? -1 : 1))
      .flatMap(({ externalIds }) => externalIds)
      .filter(
        ({ scheme, value }, i, all) => i === all.findIndex((other) => other.scheme === scheme && other.value === value),
      ),
  relations: ({ view, record }: Entity, { types, kinds, during, ...page }: RelationArguments) => {
    const end = ({ from, to }: RelationRecord): string => (from === record.id ? to : from);
    const asked = relationsOf(view, record.id).filter(
      (relation) =>
        (!types?.length || types.includes(relation.type)) &&
        (!kinds?.length || kinds.some((kind) => kind === kindOf(view, end(relation)))) &&
        isDuring(relation.spans, during, view.at),
    );
    return relationPage(view, latestFirst(view, asked), page);
  },
  timeline: ({ view, record }: Entity, { during, ...page }: RelationArguments) => {
    const asked = relationsOf(view, record.id).filter(
      ({ spans }) => spans.dating === "DATED" && isDuring(spans, during, view.at),
    );
    return relationPage(view, earliestFirst(view, asked), page);
  },
  figures: ({ view, record }: Entity, { first }: First) =>
    sortedBy(
      view.figures.filter(({ subject }) => subject === record.id),
      ({ property, id }) => [property, id],
    )
      .slice(0, first)
      .map(seen(view)),
  evidence: (self: Entity, page: PageArguments) => {
    const own = self.view.statements.filter(({ subject, object }) => isAbout(self)(subject) || isAbout(self)(object));
    return connection(byPublication(own).map(seen(self.view)), page, ({ record }) => record.id);
  },
  conflicts: ({ view, record }: Entity, { first }: First) =>
    sortedBy(
      view.conflicts.filter(({ subject }) => subject === record.id),
      ({ property, id }) => [property, id],
    )
      .slice(0, first)
      .map(seen(view)),
};

const statusHistory = (self: Entity, { first }: First) =>
  byPublication(
    self.view.statements.filter(
      ({ subject, property, status }) =>
        isAbout(self)(subject) && (property === "OCCURRED" || property === "STATUS") && status !== null,
    ),
  )
    .slice(0, first)
    .map(seen(self.view));

const dated = {
  validity: ({ record }: Entity) => record.validity,
  status: ({ record }: Entity) => record.status,
  statusHistory,
  disputed: ({ record }: Entity) => record.disputed,
  about: others("FROM", "ABOUT"),
};

const gathering = {
  ...dated,
  place: other("FROM", "TOOK_PLACE_IN"),
  places: others("FROM", "TOOK_PLACE_IN"),
  organisers: others("TO", "ORGANISED"),
};

/** What is visited: by the schema, countries, institutions and events are hosts, and places are places. */
const visited =
  (kinds: readonly EntityKind[], ...types: readonly RelationType[]) =>
  ({ view, record }: Entity, { first }: First): readonly Entity[] =>
    othersOf(view, record.id, "FROM", types)
      .filter(({ kind }) => kinds.includes(kind))
      .slice(0, first)
      .map(seen(view));

export const entityResolvers = {
  Country: {
    ...entity,
    code: ({ record }: Entity) => record.code,
    validity: dated.validity,
    predecessors: others("FROM", "SUCCEEDS"),
    successors: others("TO", "SUCCEEDS"),
  },
  Person: {
    ...entity,
    offices: ({ view, record }: Entity, asked: Held) => heldRelations(view, asked, ({ from }) => from === record.id),
  },
  Institution: {
    ...entity,
    country: other("FROM", "BODY_OF", "LOCATED_IN"),
    offices: others("TO", "OFFICE_OF"),
    members: others("TO", "MEMBER_OF"),
  },
  Office: {
    ...entity,
    body: other("FROM", "OFFICE_OF"),
    accreditedTo: other("FROM", "SENT_TO"),
    holders: ({ view, record }: Entity, asked: Held) =>
      heldRelations(view, asked, ({ office }) => office === record.id),
    succession,
  },
  Agreement: {
    ...entity,
    ...dated,
    form: ({ record }: Entity) => record.form,
    parties: others("TO", "PARTY_TO"),
    signatories: others("TO", "SIGNED"),
    signedOn: ({ record }: Entity) => record.signedOn,
    inForceFrom: ({ record }: Entity) => record.inForceFrom,
  },
  Visit: {
    ...entity,
    ...dated,
    visitors: others("TO", "VISITOR_ON"),
    hosts: visited(["COUNTRY", "INSTITUTION", "EVENT"], "VISIT_TO"),
    places: visited(["PLACE"], "VISIT_TO", "TOOK_PLACE_IN"),
  },
  Meeting: { ...entity, ...gathering, participants: others("TO", "MET_AT") },
  Event: {
    ...entity,
    ...gathering,
    eventKind: ({ record }: Entity) => record.eventKind,
    participants: others("TO", "TOOK_PART_IN", "SPOKE_AT"),
  },
  Resource: {
    ...entity,
    url: ({ record }: Entity) => record.url,
    covers: others("FROM", "COVERS"),
    partners: others("TO", "PARTNER_IN"),
    status: dated.status,
    statusHistory,
  },
  Place: {
    ...entity,
    placeKind: ({ record }: Entity) => record.placeKind,
    within: other("FROM", "LOCATED_IN", "PART_OF"),
  },
  Group: {
    ...entity,
    size: (self: Entity, { first }: First) =>
      entity
        .figures(self, { first: 1000 })
        .filter(({ record }) => record.property === "SIZE")
        .slice(0, first),
  },
};

const TYPES: Readonly<Record<EntityKind, keyof typeof entityResolvers>> = {
  COUNTRY: "Country",
  PERSON: "Person",
  INSTITUTION: "Institution",
  OFFICE: "Office",
  AGREEMENT: "Agreement",
  VISIT: "Visit",
  MEETING: "Meeting",
  EVENT: "Event",
  RESOURCE: "Resource",
  PLACE: "Place",
  GROUP: "Group",
};

export const typeOfKind = (kind: EntityKind): string => TYPES[kind];
