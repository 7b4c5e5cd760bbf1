import type { EntityKind, Language } from "../../src/domain/entity.ts";
import type { EntityRecord, RelationRecord } from "../../src/domain/record.ts";
import { successionOf } from "../../src/domain/succession.ts";
import type { RelationType } from "../../src/domain/vocabulary.ts";
import {
  byPublication,
  compareKeys,
  connection,
  dayOf,
  isDuring,
  isOn,
  type PageArguments,
  sortedBy,
  windowOf,
} from "./lists.ts";
import { namedEntity, canonicalOf, type View } from "./world.ts";

/** A record as the resolvers hand it on: with the view that it is seen in. */
export type Seen<T> = { readonly view: View; readonly record: T };

export const seen =
  (view: View) =>
  <T>(record: T): Seen<T> => ({ view, record });

/** The stored record of a relation, whose keys order it under clocks too. */
const storedRelation = ({ stored }: View, { id }: RelationRecord): RelationRecord => {
  const found = stored.relations.find((relation) => relation.id === id);
  if (found === undefined) throw new Error(`The relation ${id} is not among the stored ones.`);
  return found;
};

export const latestFirst = (view: View, relations: readonly RelationRecord[]): readonly RelationRecord[] =>
  sortedBy(relations, (relation) => [dayOf(storedRelation(view, relation)), relation.id], true);

export const earliestFirst = (view: View, relations: readonly RelationRecord[]): readonly RelationRecord[] =>
  sortedBy(relations, (relation) => [dayOf(storedRelation(view, relation)), relation.id]);

export const bestSourcedFirst = (view: View, relations: readonly RelationRecord[]): readonly RelationRecord[] =>
  sortedBy(relations, (relation) => [storedRelation(view, relation).sourceCount, relation.id], true);

/** Relations that are so under the clock `validOn`. */
export const validRelations = (view: View): readonly RelationRecord[] =>
  view.relations.filter(({ spans }) => isOn(spans, view.at.validOn, view.at));

const relationsOf = (view: View, id: string): readonly RelationRecord[] =>
  validRelations(view).filter(({ from, to }) => from === id || to === id);

const kindOf = ({ stored }: View, id: string): EntityKind | undefined =>
  stored.entities.find((entity) => entity.id === id)?.kind;

type Direction = "FROM" | "TO";

/** The entities at the other end of relations of some types, the best sourced first, each once. */
export const othersOf = (
  view: View,
  id: string,
  direction: Direction,
  types: readonly RelationType[],
): readonly EntityRecord[] => {
  const own = validRelations(view).filter(
    (relation) => types.includes(relation.type) && (direction === "FROM" ? relation.from : relation.to) === id,
  );
  const other = (relation: RelationRecord): string => (direction === "FROM" ? relation.to : relation.from);
  const ordered = own.toSorted((a, b) =>
    compareKeys([-storedRelation(view, a).sourceCount, other(a)], [-storedRelation(view, b).sourceCount, other(b)]),
  );
  return [...new Set(ordered.map(other))].flatMap((end) => namedEntity(view, end) ?? []);
};

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

type Held = First & { readonly on?: string | null; readonly during?: string | null };

const heldRelations = (view: View, { on, during, first }: Held, isAsked: (relation: RelationRecord) => boolean) =>
  latestFirst(
    view,
    validRelations(view).filter(
      (relation) =>
        relation.type === "HOLDS_OFFICE" &&
        isAsked(relation) &&
        isOn(relation.spans, on, view.at) &&
        isDuring(relation.spans, during, view.at),
    ),
  )
    .slice(0, first)
    .map(seen(view));

const succession = ({ view, record }: Entity, { during, first }: Held) => {
  const own = view.relations.filter(({ type, office }) => type === "HOLDS_OFFICE" && office === record.id);
  const day = view.at.validOn;
  const windows = [...(during ? [windowOf(during)] : []), ...(day === null ? [] : [{ from: day, to: day }])];
  const relation = (id: string | null): RelationRecord | null => own.find((each) => each.id === id) ?? null;
  const holder = (id: string | null): Entity | null => {
    const person = namedEntity(view, relation(id)?.from ?? "");
    return person === null ? null : seen(view)(person);
  };
  return successionOf(own, { windows, certainty: view.at.certainty })
    .slice(0, first)
    .map((tenure) => ({
      holder: holder(tenure.relation),
      validity: tenure.validity,
      relation: tenure.relation === null ? null : seen(view)(relation(tenure.relation)),
      predecessor: holder(tenure.predecessor),
      successor: holder(tenure.successor),
    }));
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
