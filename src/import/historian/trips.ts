import type { ImportRecord } from "../records.ts";
import { type Actor, officeRecords } from "./actors.ts";
import {
  daysOf,
  entity,
  link,
  name,
  type Outcome,
  ours,
  refusing,
  remark,
  saying,
  statement,
  type Voice,
} from "../build.ts";
import { countryRecords, englishNameAfter } from "../country-records.ts";
import { childOf, textAt, type XmlElement } from "./element.ts";
import { metRecords } from "./met-records.ts";
import { personRecords } from "./people.ts";
import { type Stop, stopsIn } from "./places.ts";
import { presidentId, presidentRecords } from "./presidents.ts";
import { problemOfDays } from "./problem-of-days.ts";
import { sourceOf } from "./sources.ts";
import { contemporaryOf, type Territory, UNITED_STATES } from "./territories.ts";
import { spelledCountry } from "./visits.ts";

/** A trip abroad of a president or secretary of state, as `travels` has it: one state. */
export type Trip = {
  readonly id: string | null;
  readonly role: string | null;
  readonly who: string | null;
  readonly name: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly state: string | null;
  readonly label: string;
  readonly locale: string;
  readonly remarks: string | null;
  readonly changed: string | null;
};

export const readTrip = (element: XmlElement): Trip => ({
  id: textAt(element, "id"),
  role: element.attributes.role ?? textAt(element, "role"),
  who: element.attributes.who ?? null,
  name: textAt(element, "name"),
  from: textAt(element, "start-date"),
  to: textAt(element, "end-date"),
  state: childOf(element, "country")?.attributes.id ?? null,
  label: textAt(element, "country") ?? "",
  locale: textAt(element, "locale") ?? "",
  remarks: textAt(element, "remarks"),
  changed: (textAt(element, "last-modified-datetime") ?? textAt(element, "created-datetime"))?.slice(0, 10) ?? null,
});

const TITLES = { president: "President", secretary: "Secretary of State" } as const;
type Role = keyof typeof TITLES;

const isRole = (role: string | null): role is Role => role !== null && role in TITLES;

type Told = Trip & {
  readonly id: string;
  readonly role: Role;
  readonly who: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly state: string;
};

const travellerOf = ({ role, who, name: spelled, from, to }: Told, voice: Voice): Actor => {
  const isPresident = role === "president";
  const person = isPresident ? presidentRecords(voice, who, spelled) : personRecords(voice, who, spelled);
  const id = isPresident ? presidentId(who) : `person:pocom-${who}`;
  const office = officeRecords(voice, TITLES[role], UNITED_STATES);
  const held = daysOf(from, to, { attested: true });
  return {
    id,
    label: spelled,
    records: [...person, ...office.records, link(voice, id, "HOLDS_OFFICE", office.id, held)],
  };
};

const stopRecords = ({ id, spelled, home, isRenamed }: Stop, visit: string, { from, to }: Told, voice: Voice) => [
  entity(id, "PLACE"),
  name(voice, id, spelled, "SPELLING", { validity: isRenamed ? daysOf(from, to, { attested: true }) : null }),
  ...countryRecords(voice, home),
  link(voice, id, "LOCATED_IN", home.id),
  link(voice, visit, "VISIT_TO", id),
];

const tripRecords = (told: Told, voice: Voice, host: Territory): Outcome => {
  const { from, to, remarks } = told;
  const id = `visit:historian-travels-${told.id}`;
  const traveller = travellerOf(told, voice);
  const stops = stopsIn(told.locale, told.state);
  const [only] = stops;
  const journey = { voice, id, key: `historian-travels-${told.id}`, from, to, travellers: [traveller] };
  const place = only !== undefined && stops.length === 1 ? only.id : host.id;
  const met = metRecords({ ...journey, host, place }, remarks ?? "");
  return saying(
    [
      entity(id, "VISIT", { externalIds: [{ scheme: "historyatstate-travel", value: told.id }] }),
      name(ours(voice), id, `Visit of ${told.name} to ${englishNameAfter(host)}`, "COMMON"),
      statement(voice, id, "OCCURRED", { validity: daysOf(from, to), status: "HELD" }),
      ...traveller.records,
      link(voice, traveller.id, "VISITOR_ON", id),
      ...spelledCountry(voice, host, told.label),
      link(voice, id, "VISIT_TO", host.id),
      ...stops.flatMap((stop): readonly ImportRecord[] => stopRecords(stop, id, told, voice)),
      ...(remarks === null ? [] : [remark(voice, id, remarks)]),
      ...met.records,
    ],
    met.problems,
  );
};

/** A trip as statements: who went where, its stops, and whom the traveller met. `file`: the bare name of its file. */
export const toRecords = (trip: Trip, file: string): Outcome => {
  const { id, role, who, name: spelled, from, to, state, label, locale, changed } = trip;
  if (id === null || who === null || spelled === null || !isRole(role))
    return refusing("who", "It does not tell who travelled.", "Give id, who, name, and role: president or secretary.");
  const problem = problemOfDays(from, to);
  if (problem !== null || from === null || to === null) return saying([], problem === null ? [] : [problem]);
  if (state === null) return refusing("country", "It does not tell where the trip went.", "Give country an id.");
  const page = `/departmenthistory/travels/${role}/${who}`;
  const { voice, records } = sourceOf({ dataset: "travels", file, page, day: changed });
  const host = contemporaryOf({ id: state, label, day: from, place: locale });
  const outcome = tripRecords({ ...trip, id, role, who, name: spelled, from, to, state }, voice, host);
  return saying([...records, ...outcome.records], outcome.problems);
};
