import { areElsewhere, isAmong, isSomebody, shareOne } from "./agreement.ts";
import { nearPairs } from "./blocks.ts";
import { type Days, isInside, widthOf } from "./days.ts";
import type { Actor, View } from "./view.ts";
import type { World } from "./world.ts";

/** A meeting that took place in the course of a visit, since a visitor took part, on these days, in this country. */
export type Part = {
  readonly kind: "PART_OF";
  readonly a: View;
  readonly b: View;
  readonly visitor: Actor;
  /** Of the visit, by the source that fits. */
  readonly days: Days;
};

/** Two meetings of one journey's people with one counterpart, told on the journeys of different travellers. */
export type Related = {
  readonly kind: "RELATED";
  readonly a: View;
  readonly b: View;
  readonly common: readonly Actor[];
  readonly isSameDay: boolean;
};

type Views = ReadonlyMap<string, View>;

const isHeld = ({ status, days }: View): boolean => status === "HELD" && days !== null;

const journeysOf = ({ occurrence: { during } }: View, views: Views): readonly View[] =>
  during.flatMap((id) => {
    const journey = views.get(id);
    return journey?.kind === "VISIT" ? [journey] : [];
  });

const somebodyOf = ({ actors }: View): readonly Actor[] => actors.filter(isSomebody);

/** The days that one of the visit's sources gives and that the meeting's lie in; null when none does. */
const daysAround = ({ days }: View, { allDays }: View): Days | null =>
  days === null ? null : (allDays.find((each) => each.isExact && isInside(days, each)) ?? null);

const byKind = (a: Actor, b: Actor): number => Number(a.kind !== "PERSON") - Number(b.kind !== "PERSON");

const partOf = (meeting: View, visit: View, views: Views): Part | null => {
  const days = daysAround(meeting, visit);
  if (days === null) return null;
  if (meeting.occurrence.during.includes(visit.id) || !shareOne(meeting.countries, visit.countries)) return null;
  if (areElsewhere(meeting, visit)) return null;
  const visitor = somebodyOf(visit)
    .toSorted(byKind)
    .find((actor) => isAmong(actor, meeting.actors));
  if (visitor === undefined) return null;
  // Then it is told on another record of the visitor's own journey.
  const isTold = journeysOf(meeting, views).some((journey) => isAmong(visitor, journey.actors));
  return isTold ? null : { kind: "PART_OF", a: meeting, b: visit, visitor, days };
};

/** Meetings that are part of visits which nobody has told them to be part of. */
export const findParts = (views: Views): readonly Part[] => {
  const all = [...views.values()].filter(isHeld);
  const visits = new Map<string, View[]>();
  const starts = (view: View) => somebodyOf(view).flatMap(({ faces }) => faces);
  for (const visit of all)
    if (visit.kind === "VISIT")
      for (const face of new Set(starts(visit))) visits.set(face, [...(visits.get(face) ?? []), visit]);
  return all
    .filter(({ kind }) => kind === "MEETING")
    .flatMap((meeting) => {
      const near = new Set(starts(meeting).flatMap((face) => visits.get(face) ?? []));
      return [...near].flatMap((visit) => partOf(meeting, visit, views) ?? []);
    })
    .sort(byIds);
};

const travellersOf = (meeting: View, views: Views): readonly Actor[] =>
  journeysOf(meeting, views)
    .flatMap(somebodyOf)
    .filter((actor) => isAmong(actor, meeting.actors));

const areOfOneCountry = (a: readonly Actor[], b: readonly Actor[], meeting: View, world: World): boolean => {
  const countries = (actors: readonly Actor[]) =>
    new Set(actors.flatMap(({ faces }) => faces.flatMap((face) => world.countriesOf(face, meeting.days))));
  return shareOne(countries(a), countries(b));
};

const isSameCompany = (a: readonly Actor[], b: readonly Actor[]): boolean =>
  a.every((actor) => isAmong(actor, b)) && b.every((actor) => isAmong(actor, a));

const relatedOf = (a: View, b: View, views: Views, world: World): Related | null => {
  if (a.days === null || b.days === null || (!isInside(a.days, b.days) && !isInside(b.days, a.days))) return null;
  if (a.occurrence.coincides.includes(b.id) || b.occurrence.coincides.includes(a.id)) return null;
  if (!shareOne(a.countries, b.countries) || areElsewhere(a, b)) return null;
  const [left, right] = [travellersOf(a, views), travellersOf(b, views)];
  if (left.length === 0 || right.length === 0 || left.some((actor) => isAmong(actor, right))) return null;
  const common = somebodyOf(a).filter((actor) => isAmong(actor, b.actors));
  const isSame = isSameCompany(somebodyOf(a), somebodyOf(b));
  const counterparts = common.filter((actor) => isSame || !isAmong(actor, [...left, ...right]));
  if (counterparts.length === 0 || (!isSame && !areOfOneCountry(left, right, a, world))) return null;
  const isSameDay = a.days.isExact && b.days.isExact && a.days.from === b.days.from && a.days.to === b.days.to;
  return { kind: "RELATED", a, b, common: counterparts, isSameDay };
};

const byIds = (x: { readonly a: View; readonly b: View }, y: { readonly a: View; readonly b: View }): number =>
  x.a.id < y.a.id ? -1 : x.a.id > y.a.id ? 1 : x.b.id < y.b.id ? -1 : x.b.id > y.b.id ? 1 : 0;

/** The more exactly dated first: the relation takes its days from it. */
const byDates = (one: View, other: View): number =>
  widthOf(one.days) - widthOf(other.days) || (one.id < other.id ? -1 : 1);

/** Meetings that were one, or one after another, of people who travelled together, told on the journey of each. */
export const findRelated = (views: Views, world: World): readonly Related[] => {
  const meetings = [...views.values()].filter((view) => view.kind === "MEETING" && isHeld(view));
  const found: Related[] = [];
  for (const [one, other] of nearPairs(meetings, () => true)) {
    const [a, b] = byDates(one, other) < 0 ? [one, other] : [other, one];
    const related = relatedOf(a, b, views, world);
    if (related !== null) found.push(related);
  }
  return found.sort(byIds);
};
