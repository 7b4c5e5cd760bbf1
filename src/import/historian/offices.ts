import type { ImportRecord } from "../records.ts";
import { type Actor, officeRecords } from "./actors.ts";
import { entity, link, name, ours, slugOf, type Voice } from "../build.ts";
import { countryRecords, englishNameAfter } from "../country-records.ts";
import { type Territory, UNITED_STATES } from "./territories.ts";

/** What the source calls the posts of chiefs of mission, by its ids. */
const TITLES: Readonly<Record<string, string>> = {
  "ambassador-e-p": "Ambassador Extraordinary and Plenipotentiary",
  "charge-daffaires": "Chargé d'Affaires",
  "charge-daffaires-ad-interim": "Chargé d'Affaires ad interim",
  "charge-daffaires-pro-tem": "Chargé d'Affaires pro tempore",
  "charge-daffaires-consul-general": "Chargé d'Affaires and Consul General",
  "agent-consul-general": "Agent and Consul General",
  "commissioner-consul-general": "Commissioner and Consul General",
  "diplomatic-agent-consul-general": "Diplomatic Agent and Consul General",
  "envoy-extraordinary-minister-plenipotentiary": "Envoy Extraordinary and Minister Plenipotentiary",
  "envoy-extraordinary-minister-plenipotentiary-consul-general":
    "Envoy Extraordinary, Minister Plenipotentiary and Consul General",
  "minister-resident-consul-general": "Minister Resident and Consul General",
  "minister-resident-and-extraordinary": "Minister Resident and Extraordinary",
  "minister-resident-foreign-service-officer": "Minister Resident and Foreign Service Officer",
  "personal-representative-of-the-president": "Personal Representative of the President",
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const titleOf = (id: string): string => TITLES[id] ?? id.split("-").map(capital).join(" ");

const SHORT: Readonly<Record<string, string>> = { "ambassador-e-p": "ambassador" };

const sentOffice = (voice: Voice, id: string, label: string, to: string, records: readonly ImportRecord[]): Actor => ({
  id,
  label,
  records: [
    entity(id, "OFFICE"),
    name(ours(voice), id, label, "COMMON"),
    ...countryRecords(voice, UNITED_STATES),
    link(voice, id, "OFFICE_OF", UNITED_STATES.id),
    ...records,
    link(voice, id, "SENT_TO", to),
  ],
});

/** The post of a chief of mission in a state: `office:ambassador-of-united-states-to-kazakhstan`. */
export const missionOffice = (voice: Voice, role: string, host: Territory): Actor => {
  const id = `office:${SHORT[role] ?? role}-of-united-states-to-${host.slug}`;
  const label = `${titleOf(role)} of the United States to ${englishNameAfter(host)}`;
  return sentOffice(voice, id, label, host.id, countryRecords(voice, host));
};

const ORGANISATION = /(?:\bto the|\bon the Council of the|\bto) (.+?)(?:, with the rank.*)?(?: \([^)]*\))?$/;

/** "Representative of the U.S.A. to the African Union" → "African Union"; else the whole. */
export const organisationIn = (title: string): string => ORGANISATION.exec(title)?.[1] ?? title;

/** The post of a chief of mission to an organisation, by what the source's file says at its head. */
export const organisationOffice = (voice: Voice, mission: string, title: string): Actor => {
  const organisation = organisationIn(title);
  const body = `institution:${slugOf(organisation)}`;
  const records = [entity(body, "INSTITUTION"), name(ours(voice), body, organisation, "COMMON")];
  return sentOffice(voice, `office:${mission}-of-united-states`, title, body, records);
};

/** The post of a principal officer. The Secretary of State is the one whom `travels` tells of. */
export const principalOffice = (voice: Voice, position: string, title: string): Actor => {
  if (position === "secretary") return officeRecords(voice, title, UNITED_STATES);
  const id = `office:${position}-of-united-states`;
  const label = `${title} of the United States`;
  return {
    id,
    label,
    records: [
      entity(id, "OFFICE"),
      name(ours(voice), id, label, "COMMON"),
      ...countryRecords(voice, UNITED_STATES),
      link(voice, id, "OFFICE_OF", UNITED_STATES.id),
    ],
  };
};
