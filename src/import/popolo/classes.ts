import type { EventKind } from "../../domain/entity.ts";
import type { Status } from "../../domain/status.ts";
import { dated, entity, ours, type Outcome, refusing, saying, slugOf, statement } from "../build.ts";
import type { ImportRecord } from "../records.ts";
import { spelled } from "../spelled.ts";
import { externalIdsOf, idIn, namesOf, say, type Space, validityOf, type Voices, voicesOf } from "./context.ts";
import { membership } from "./memberships.ts";
import type { Area, Membership, Organization, Person, PopoloEvent, Post } from "./shapes.ts";

const together = (...outcomes: readonly Outcome[]): Outcome =>
  saying(
    outcomes.flatMap(({ records }) => records),
    outcomes.flatMap(({ problems }) => problems),
  );

const nested = (space: Space, memberships: readonly Membership[], known: Partial<Membership>): readonly Outcome[] =>
  memberships.map((one) => membership({ ...one, ...known }, space));

export const person = (given: Person, space: Space): Outcome => {
  const id = idIn(space, "PERSON", given.id);
  const voices = voicesOf(space, given);
  const records = [
    ...voices.records,
    entity(id, "PERSON", { externalIds: externalIdsOf(space, given.id, given) }),
    ...namesOf(id, given.name, given, voices),
  ];
  return together(saying(records), ...nested(space, given.memberships, { person_id: given.id }));
};

const URLS = /^https?:\/\/[^\s]{1,1990}$/;

const organizationRecords = (
  given: Organization,
  id: string,
  space: Space,
  voices: Voices,
): readonly ImportRecord[] => [
  ...voices.records,
  entity(id, "INSTITUTION", { externalIds: externalIdsOf(space, given.id, given) }),
  ...namesOf(id, given.name, given, voices),
  ...given.links
    .filter(({ url }) => URLS.test(url))
    .flatMap(({ url }) => voices.all.map((voice) => statement(voice, id, "URL", { literal: { type: "URL", url } }))),
  ...(given.parent_id === null
    ? []
    : say(voices, id, "PART_OF", { object: idIn(space, "INSTITUTION", given.parent_id) })),
  ...(given.area_id === null ? [] : say(voices, id, "LOCATED_IN", { object: idIn(space, "PLACE", given.area_id) })),
];

export const organization = (given: Organization, space: Space): Outcome => {
  const id = idIn(space, "INSTITUTION", given.id);
  return together(
    saying(organizationRecords(given, id, space, voicesOf(space, given))),
    ...nested(space, given.memberships, { organization_id: given.id }),
    ...given.posts.map((one) => post({ ...one, organization_id: given.id }, space)),
  );
};

/** A post of a body. Its own days are not said: an office has none. */
export const post = (given: Post, space: Space): Outcome => {
  const shown = given.label ?? given.role;
  if (shown === null) return refusing("label", "The post has neither label nor role.", "Give one of the two.");
  const id = idIn(space, "OFFICE", given.id);
  const voices = voicesOf(space, given);
  const body = given.organization_id;
  const records = [
    ...voices.records,
    entity(id, "OFFICE", { externalIds: externalIdsOf(space, given.id, given) }),
    ...namesOf(id, shown, given, voices),
    ...(body === null ? [] : say(voices, id, "OFFICE_OF", { object: idIn(space, "INSTITUTION", body) })),
  ];
  return together(saying(records), ...nested(space, given.memberships, { post_id: given.id, organization_id: body }));
};

export const area = (given: Area, space: Space): Outcome => {
  const id = idIn(space, "PLACE", given.id);
  const voices = voicesOf(space, given);
  return saying([
    ...voices.records,
    entity(id, "PLACE", { externalIds: externalIdsOf(space, given.id, given) }),
    ...namesOf(id, given.name, given, voices),
    ...(given.parent_id === null ? [] : say(voices, id, "PART_OF", { object: idIn(space, "PLACE", given.parent_id) })),
  ]);
};

/** Words for what an event's status is, by the three of iCalendar (RFC 5545) and those of our own. */
const STATUSES: Readonly<Record<string, Status>> = {
  tentative: "CONSIDERED",
  planned: "PLANNED",
  postponed: "POSTPONED",
  cancelled: "CANCELLED",
  canceled: "CANCELLED",
  held: "HELD",
  passed: "HELD",
};

const EVENT_KINDS: readonly (readonly [words: RegExp, kind: EventKind])[] = [
  [/session|legislative period|term|sitting/i, "SESSION"],
  [/conference|congress/i, "CONFERENCE"],
  [/summit/i, "SUMMIT"],
];

const placeRecords = (location: string, event: string, space: Space, voices: Voices): readonly ImportRecord[] => {
  const place = idIn(space, "PLACE", `at-${slugOf(location)}`);
  return [
    entity(place, "PLACE"),
    spelled(ours(voices.all[0]), place, location, "COMMON"),
    ...say(voices, event, "TOOK_PLACE_IN", { object: place }),
  ];
};

const occurred = (
  { start_date, end_date, status }: PopoloEvent,
  id: string,
  { all }: Voices,
): readonly ImportRecord[] => {
  const validity = start_date !== null && end_date === null ? dated(start_date) : validityOf({ start_date, end_date });
  const parts = {
    validity,
    status: STATUSES[status?.toLowerCase() ?? ""] ?? null,
    statusWord: status?.slice(0, 200) ?? null,
  };
  return all.map((voice) => statement(voice, id, "OCCURRED", parts));
};

export const event = (given: PopoloEvent, space: Space): Outcome => {
  const id = idIn(space, "EVENT", given.id);
  const voices = voicesOf(space, given);
  const { organization_id, parent_id, location, classification } = given;
  const eventKind = EVENT_KINDS.find(([words]) => words.test(classification ?? ""))?.[1] ?? null;
  return saying([
    ...voices.records,
    entity(id, "EVENT", { eventKind, externalIds: externalIdsOf(space, given.id, given) }),
    ...namesOf(id, given.name, given, voices),
    ...occurred(given, id, voices),
    ...given.attendees.flatMap((one) => say(voices, idIn(space, "PERSON", one.id), "TOOK_PART_IN", { object: id })),
    ...(organization_id === null
      ? []
      : say(voices, idIn(space, "INSTITUTION", organization_id), "ORGANISED", { object: id })),
    ...(parent_id === null ? [] : say(voices, id, "PART_OF", { object: idIn(space, "EVENT", parent_id) })),
    ...(location === null || slugOf(location) === "" ? [] : placeRecords(location, id, space, voices)),
  ]);
};
