import { type EntityKind, OCCURRENCE_KINDS } from "../../src/domain/entity.ts";
import type { EntityRecord, RelationRecord } from "../../src/domain/record.ts";
import type { Status } from "../../src/domain/status.ts";
import { foldName } from "../../src/names/fold.ts";
import { idOf, type Page, type Root } from "./asked.ts";
import { connection, dayOf, isDuring, isOn, type Key, sortedBy } from "./lists.ts";
import { seen } from "./seen.ts";
import { canonicalOf, type View } from "./world.ts";

const isCountryCode = (key: string): boolean => /^[A-Z]{2}$/.test(key);

/** The entity with this id, if it is there under the clocks. */
export const entityById = (view: View, id: string): EntityRecord | null =>
  view.entities.find((entity) => entity.id === canonicalOf(view.world, id)) ?? null;

/** The id of a country given by id or ISO code; null: there is none. */
export const countryId = (view: View, key: string): string | null =>
  view.entities.find(({ id, code, kind }) => kind === "COUNTRY" && (isCountryCode(key) ? code === key : id === key))
    ?.id ?? null;

type EntityFilter = {
  readonly name?: string | null;
  readonly nameLike?: string | null;
  readonly during?: string | null;
  readonly countries?: readonly string[] | null;
  readonly participants?: readonly string[] | null;
  readonly status?: readonly Status[] | null;
  readonly source?: string | null;
};

const isOccurrence = (kind: EntityKind): boolean => OCCURRENCE_KINDS.some((occurrence) => occurrence === kind);

const foldedNames = (view: View, id: string): readonly string[] =>
  view.world.statements.flatMap(({ subject, literal, recordedUntil }) =>
    canonicalOf(view.world, subject) === id && recordedUntil === null && literal?.type === "NAME"
      ? [foldName(literal.text)]
      : [],
  );

const edgesOf = (view: View, id: string): readonly RelationRecord[] =>
  view.relations.filter(({ from, to }) => from === id || to === id);

const isRelatedTo = (view: View, id: string, others: readonly string[]): boolean =>
  others.every((other) => edgesOf(view, id).some(({ from, to }) => (from === id ? to : from) === other));

const isDuringEntity = (view: View, { id, kind, spans }: EntityRecord, during: string): boolean =>
  isOccurrence(kind) || kind === "AGREEMENT" || kind === "COUNTRY"
    ? isDuring(spans, during, view.at)
    : edgesOf(view, id).some(
        (relation) => relation.spans.dating === "DATED" && isDuring(relation.spans, during, view.at),
      );

const involvesCountries = (view: View, { id, kind }: EntityRecord, keys: readonly string[]): boolean => {
  const ids = keys.map((key) => (isCountryCode(key) ? countryId(view, key) : key));
  const known = ids.filter((country) => country !== null);
  if (known.length < ids.length) return false;
  if (!isOccurrence(kind) && kind !== "AGREEMENT") return isRelatedTo(view, id, known);
  const countries = view.stored.entities.find((entity) => entity.id === id)?.countries ?? [];
  return known.every((country) => countries.includes(country));
};

const isEntityAsked = (
  view: View,
  entity: EntityRecord,
  { name, nameLike, during, countries, participants, status, source }: EntityFilter,
): boolean =>
  (!name || foldedNames(view, entity.id).includes(foldName(name))) &&
  (!nameLike || foldedNames(view, entity.id).some((text) => text.includes(foldName(nameLike)))) &&
  (!during || isDuringEntity(view, entity, during)) &&
  (!countries?.length || involvesCountries(view, entity, countries)) &&
  (!participants?.length || isRelatedTo(view, entity.id, participants)) &&
  (!status?.length || (entity.status !== null && status.includes(entity.status))) &&
  (!source ||
    view.statements.some(
      (statement) =>
        statement.source === source &&
        [statement.subject, statement.object].some((end) => end !== null && canonicalOf(view.world, end) === entity.id),
    ));

const ENTITY_KEYS: Readonly<Record<string, (entity: EntityRecord) => Key>> = {
  NAME: ({ name }) => name.EN,
  DAY: dayOf,
  DEGREE: ({ degree }) => degree,
};

const inEntityOrder = (view: View, entities: readonly EntityRecord[], order: string): readonly EntityRecord[] => {
  const [key = "", direction] = order.split("_");
  const keyed = (entity: EntityRecord): readonly Key[] => {
    const stored = view.stored.entities.find(({ id }) => id === entity.id) ?? entity;
    return [ENTITY_KEYS[key]?.(stored) ?? "", entity.id];
  };
  return sortedBy(entities, keyed, direction === "DESC");
};

/** Entities of a kind; `validOn` leaves out occurrences that were not so on that day, and nothing else. */
export const entitiesOf =
  (kind: EntityKind) =>
  ({ view }: Root, { where, orderBy, ...page }: Page<EntityFilter>) => {
    const asked = view.entities.filter(
      (entity) =>
        entity.kind === kind &&
        (!isOccurrence(kind) || isOn(entity.spans, view.at.validOn, view.at)) &&
        isEntityAsked(view, entity, where ?? {}),
    );
    return connection(inEntityOrder(view, asked, orderBy).map(seen(view)), page, idOf);
  };
