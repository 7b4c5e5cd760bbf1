import type { Validity } from "../../domain/validity.ts";
import type { Problem } from "../problem.ts";
import type { ImportRecord } from "../records.ts";
import { type Actor, actorOf } from "./actors.ts";
import { daysOf, entity, link, name, ours, slugOf, statement, type Voice } from "../build.ts";
import { countryRecords, englishNameAfter } from "../country-records.ts";
import { type Met, readMet } from "./meetings.ts";
import type { Named } from "./people-in-text.ts";
import { presidentId, presidentOn, presidentRecords } from "./presidents.ts";
import { type Territory, UNITED_STATES } from "./territories.ts";

/** A visit or trip, and what of it a meeting on it takes over. */
export type Journey = {
  readonly voice: Voice;
  /** The visit's id; `key` names it inside other ids. */
  readonly id: string;
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly travellers: readonly Actor[];
  /** The state visited, and where in it a meeting was, if only one place is told. */
  readonly host: Territory;
  readonly place: string;
};

const HEADS = /\b(President|Prime Minister|Premier|Chancellor|King|Queen|Emperor|Sultan|Amir|Emir|Shah|Taoiseach)$/;
/** Where envoys of other states meet, so that a post without its state is nobody's. */
const MEETING_GROUNDS: ReadonlySet<string> = new Set(["switzerland", "belgium", "austria", "holy-see"]);

/**
 * Whether a post told without its state is the host's: only of a head of state or government, met on a journey of which nothing
 * tells that others met there too.
 */
const isHosts = (who: Named, { host, voice }: Journey, isAmongMany: boolean): boolean =>
  voice.dataset === "historian-travels" &&
  !isAmongMany &&
  !MEETING_GROUNDS.has(host.slug) &&
  who.titles.some(({ text, kind }) => kind === "OFFICE" && HEADS.test(text));

const heldOn = (journey: Journey, who: Named, isAmongMany: boolean): Validity | null => {
  if (who.state !== null) return daysOf(journey.from, journey.to, { attested: true });
  return isHosts(who, journey, isAmongMany)
    ? daysOf(journey.from, journey.to, { attested: true, derived: true })
    : null;
};

const groupOf = (words: string, { voice, host }: Journey): Actor => {
  const id = `group:${slugOf(words)}-met-in-${host.slug}`;
  const label = words.charAt(0).toUpperCase() + words.slice(1);
  return {
    id,
    label: words,
    records: [entity(id, "GROUP"), name(ours(voice), id, `${label} (met in ${englishNameAfter(host)})`, "COMMON")],
  };
};

const presidentIn = (who: Named, { voice, host, from }: Journey): Actor | null => {
  const isOurs = (who.state ?? host).id === UNITED_STATES.id && who.titles.some(({ text }) => text === "President");
  const historianId = isOurs && who.name !== null ? presidentOn(from, who.name) : null;
  if (historianId === null) return null;
  const records = presidentRecords(voice, historianId, who.name ?? "");
  return { id: presidentId(historianId), label: `President ${who.name}`, records };
};

const counterpartOf = (journey: Journey, { who, group, isAmongMany }: Met): Actor | null => {
  if (who === null) return group === null ? null : groupOf(group, journey);
  const { voice, from: day, host } = journey;
  const state = who.state ?? host;
  const held = heldOn(journey, who, isAmongMany);
  // A post alone, told without its state where many met, is nobody's.
  if (who.name === null && who.state === null && !isHosts(who, journey, isAmongMany)) return null;
  return presidentIn(who, journey) ?? actorOf(who, { voice, state, day, held });
};

type When = { readonly validity: Validity } | { readonly problem: Problem };

const whenOf = (journey: Journey, { monthDay }: Met): When => {
  const { from, to, id } = journey;
  if (monthDay === null) return { validity: daysOf(from, to, { extent: "WITHIN" }) };
  const days = [from.slice(0, 4), to.slice(0, 4)].map((year) => `${year}-${monthDay}`);
  const day = days.find((candidate) => candidate >= from && candidate <= to);
  if (day !== undefined) return { validity: daysOf(day, day) };
  return {
    problem: {
      path: "remarks",
      reason: `A meeting on ${monthDay} (month, day) is told of ${id}, which lasted from ${from} to ${to}.`,
      mend: "Mend the day in the text or the days of the journey; the journey goes in without this meeting.",
    },
  };
};

const meetingRecords = (journey: Journey, met: Met, counterpart: Actor, index: number, validity: Validity) => {
  const { voice, key, travellers, place } = journey;
  const id = `meeting:${key}-${index + 1}`;
  const label = `Meeting of ${travellers.map((traveller) => traveller.label).join(", ")} and ${counterpart.label}`;
  const actors = [...travellers, counterpart].filter(
    (actor, at, all) => all.findIndex(({ id }) => id === actor.id) === at,
  );
  return [
    entity(id, "MEETING"),
    name(ours(voice), id, label, "COMMON"),
    statement(voice, id, "OCCURRED", { validity, status: "HELD", statusWord: "met" }),
    link(voice, id, "HELD_DURING", journey.id),
    link(voice, id, "TOOK_PLACE_IN", place),
    ...(met.who?.state != null ? countryRecords(voice, met.who.state) : []),
    ...counterpart.records,
    ...actors.map((actor) => link(voice, actor.id, "MET_AT", id)),
  ];
};

/**
 * The meetings on a journey, one with each whom the remarks name: nothing tells that they sat at one table. Dated by the day that
 * the sentence gives, else within the journey.
 */
export const metRecords = (
  journey: Journey,
  remarks: string,
): { readonly records: readonly ImportRecord[]; readonly problems: readonly Problem[] } => {
  const told = readMet(remarks).flatMap((met) => {
    const counterpart = counterpartOf(journey, met);
    return counterpart === null || journey.travellers.some(({ id }) => id === counterpart.id)
      ? []
      : [{ met, counterpart }];
  });
  const outcomes = told.map(({ met, counterpart }, index) => {
    const when = whenOf(journey, met);
    return "problem" in when
      ? { records: [], problems: [when.problem] }
      : { records: meetingRecords(journey, met, counterpart, index, when.validity), problems: [] };
  });
  return {
    records: outcomes.flatMap(({ records }) => records),
    problems: outcomes.flatMap(({ problems }) => problems),
  };
};
