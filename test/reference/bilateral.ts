import { inWindow } from "../../src/domain/in-window.ts";
import { openPlan, type OpenPlan } from "../../src/domain/open-plans.ts";
import type { EntityKind } from "../../src/domain/entity.ts";
import type { EntityRecord, PairRecord, RelationRecord } from "../../src/domain/record.ts";
import { isPlanned, type Status } from "../../src/domain/status.ts";
import type { RelationType } from "../../src/domain/vocabulary.ts";
import { earliestFirst, validRelations } from "./related.ts";
import { type Seen, seen } from "./seen.ts";
import { connection, isDuring, type PageArguments, sortedBy } from "./lists.ts";
import { countryId } from "./entity-lists.ts";
import { idOf, type Root } from "./asked.ts";
import { canonicalOf, namedEntity, type View } from "./world.ts";
import { TODAY } from "./today.ts";

/** Two countries, what is bilateral for them, and what of it is so on the day of the clock `validOn`, if it is set. */
type Bilateral = {
  readonly view: View;
  readonly ids: readonly string[];
  readonly pairs: readonly PairRecord[];
  readonly ever: readonly PairRecord[];
};

const entityOf = (view: View, { entity }: PairRecord): EntityRecord => {
  const found = namedEntity(view, entity);
  if (found === null) throw new Error(`There is no entity for the pair of ${entity}.`);
  return found;
};

const isThere = (view: View, pair: PairRecord): boolean => {
  const { validOn, certainty } = view.at;
  return (
    validOn === null || pair.kind === "AGREEMENT" || inWindow(entityOf(view, pair).spans, validOn, validOn, certainty)
  );
};

export const bilateral = ({ view }: Root, { a, b }: { readonly a: string; readonly b: string }): Bilateral | null => {
  const ids = [...new Set([a, b].flatMap((key) => countryId(view, key) ?? []))].sort();
  if (ids.length < 2) return null;
  const ever = view.pairs.filter(({ pair }) => pair === ids.join("|"));
  return { view, ids, ever, pairs: ever.filter((pair) => isThere(view, pair)) };
};

const storedDay = ({ stored }: View, { id }: PairRecord): string =>
  stored.pairs.find((pair) => pair.id === id)?.day ?? "";

const inOrder = (view: View, pairs: readonly PairRecord[], descending: boolean): readonly PairRecord[] =>
  sortedBy(pairs, (pair) => [storedDay(view, pair), pair.id], descending);

type OfKind = PageArguments & { readonly during?: string | null; readonly status?: readonly Status[] | null };

const ofKind =
  (kind: EntityKind) =>
  ({ view, pairs }: Bilateral, { during, status, ...page }: OfKind) => {
    const asked = pairs.filter(
      (pair) =>
        pair.kind === kind &&
        (!status?.length || (pair.status !== null && status.includes(pair.status))) &&
        isDuring(entityOf(view, pair).spans, during, view.at),
    );
    return connection(
      inOrder(view, asked, true).map((pair) => seen(view)(entityOf(view, pair))),
      page,
      idOf,
    );
  };

const TAKING_PART: readonly RelationType[] = [
  "VISITOR_ON",
  "MET_AT",
  "TOOK_PART_IN",
  "ORGANISED",
  "SPOKE_AT",
  "PARTY_TO",
  "SIGNED",
  "APPROVED",
];

const people = ({ view, pairs }: Bilateral, page: PageArguments) => {
  const ids = validRelations(view)
    .filter(
      ({ type, to, status }) =>
        TAKING_PART.includes(type) && !isPlanned(status) && pairs.some(({ entity }) => entity === to),
    )
    .map(({ from }) => from);
  const persons = [...new Set(ids)]
    .flatMap((id) => namedEntity(view, id) ?? [])
    .filter(({ kind }) => kind === "PERSON");
  const storedName = ({ id }: EntityRecord): string =>
    view.stored.entities.find((entity) => entity.id === id)?.name.EN ?? "";
  return connection(sortedBy(persons, (person) => [storedName(person), person.id]).map(seen(view)), page, idOf);
};

const openPlans = ({ view, pairs }: Bilateral, { on, ...page }: PageArguments & { readonly on?: string | null }) => {
  const plans = inOrder(view, pairs, false).flatMap(
    (pair): readonly Seen<OpenPlan & { readonly id: string; readonly pair: PairRecord }>[] => {
      const own = view.world.statements.filter(({ subject }) => canonicalOf(view.world, subject) === pair.entity);
      const plan = openPlan(own, on ?? TODAY, view.at);
      return plan === null ? [] : [seen(view)({ ...plan, id: pair.id, pair })];
    },
  );
  return connection(plans, page, idOf);
};

const years = (
  { view, pairs }: Bilateral,
  { from, to }: { readonly from?: number | null; readonly to?: number | null },
) => {
  const asked = [...new Set(pairs.flatMap(({ year }) => year ?? []))].filter(
    (year) => year >= (from ?? 0) && year <= (to ?? 9999),
  );
  return asked
    .sort((a, b) => a - b)
    .slice(0, 200)
    .map((year) => {
      const own = pairs.filter((pair) => pair.year === year);
      const held = (kind: EntityKind): number =>
        own.filter((pair) => pair.kind === kind && !isPlanned(pair.status)).length;
      return {
        view,
        pairs: own,
        year,
        visits: held("VISIT"),
        agreements: held("AGREEMENT"),
        events: held("EVENT"),
        meetings: held("MEETING"),
        planned: own.filter(({ status }) => isPlanned(status)).length,
      };
    });
};

const relationsOfYear = ({ view, pairs }: Bilateral, page: PageArguments) => {
  const isOf = ({ from, to }: RelationRecord): boolean => pairs.some(({ entity }) => entity === from || entity === to);
  return connection(earliestFirst(view, validRelations(view).filter(isOf)).map(seen(view)), page, idOf);
};

export const bilateralResolvers = {
  BilateralRelation: {
    countries: ({ view, ids }: Bilateral) => ids.flatMap((id) => namedEntity(view, id) ?? []).map(seen(view)),
    establishedOn: ({ view, ever }: Bilateral) => {
      const [first] = inOrder(
        view,
        ever.filter(({ eventKind }) => eventKind === "RELATIONS_ESTABLISHED"),
        false,
      );
      return first === undefined ? null : entityOf(view, first).validity;
    },
    years,
    visits: ofKind("VISIT"),
    agreements: ofKind("AGREEMENT"),
    events: ofKind("EVENT"),
    meetings: ofKind("MEETING"),
    people,
    openPlans,
    conflicts: ({ view, pairs }: Bilateral, { first }: { readonly first: number }) =>
      sortedBy(
        view.conflicts.filter(({ subject }) => pairs.some(({ entity }) => entity === subject)),
        ({ subject, id }) => [subject, id],
      )
        .slice(0, first)
        .map(seen(view)),
  },
  BilateralYear: { relations: relationsOfYear },
  OpenPlan: {
    entity: ({ view, record }: Seen<{ readonly pair: PairRecord }>) => seen(view)(entityOf(view, record.pair)),
    status: ({ record }: Seen<OpenPlan>) => record.status,
    validity: ({ record }: Seen<OpenPlan>) => record.validity,
    overdue: ({ record }: Seen<OpenPlan>) => record.overdue,
  },
};
