import type { Source } from "../../domain/source.ts";
import type { Validity } from "../../domain/validity.ts";
import {
  dated,
  entity,
  link,
  name,
  type Outcome,
  ours,
  refusing,
  saying,
  slugOf,
  statement,
  type Voice,
} from "../build.ts";
import { sha256 } from "../canonical.ts";
import { type Country, countryRecords, englishNameAfter, englishNameOf } from "../country-records.ts";
import { countryOfName } from "../countries.ts";
import type { ImportRecord } from "../records.ts";
import { stateOf } from "./actors.ts";
import type { Row } from "./columns.ts";
import { type Deed, deedOf } from "./deeds.ts";

const DATASET = "gdelt";

/** `20170608…` as an ISO day; `null` when it is none. */
const dayOf = (text: string): string | null => {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)(\d{6})?$/.exec(text) ?? [];
  return year === undefined ? null : `${year}-${month}-${day}`;
};

const isAddress = (url: string): boolean => /^https?:\/\/[^\s]+$/.test(url) && url.length <= 2_000;

const source = (id: string, title: string, parts: Partial<Source>): Source => ({
  id,
  title: title.slice(0, 1_000),
  publisher: null,
  publishedOn: null,
  language: null,
  url: null,
  licence: null,
  origin: null,
  fileName: null,
  dataset: DATASET,
  ...parts,
});

/**
 * The article that an event was read from, as a source of its own, which goes back to the paper, so that ten articles of one paper
 * count once. It was published, as far as we know, on the day when GDELT first saw it.
 */
const articleOf = (
  url: string,
  added: string,
): { readonly voice: Voice; readonly records: readonly ImportRecord[] } => {
  const domain = isAddress(url) ? new URL(url).hostname.replace(/^www\./, "") : url.slice(0, 200) || "unnamed";
  const paper = source(`source:gdelt-${slugOf(domain) || sha256(domain).slice(0, 16)}`, domain, { publisher: domain });
  const article = source(
    `source:gdelt-article-${sha256(`${url} ${added}`).slice(0, 24)}`,
    `${domain}, ${added}, as coded by GDELT`,
    {
      publisher: domain,
      publishedOn: dated(added, { derived: true }),
      url: isAddress(url) ? url : null,
      origin: paper.id,
    },
  );
  return {
    voice: { source: article.id, dataset: DATASET },
    records: [paper, article].map((value) => ({ type: "source", value })),
  };
};

type Told = {
  readonly id: string;
  readonly voice: Voice;
  readonly deed: Deed;
  readonly actor: Country;
  readonly other: Country;
  readonly validity: Validity | null;
};

const labelOf = ({ deed, actor, other }: Told): string => {
  if (deed.kind === "VISIT") {
    const [guest, host] = deed.visitor === 1 ? [actor, other] : [other, actor];
    return `Visit from ${englishNameAfter(guest)} to ${englishNameAfter(host)}`;
  }
  const both = [actor, other].map(englishNameOf).sort().join(" and ");
  return deed.kind === "MEETING" ? `Meeting of ${both}` : `Signing of an agreement of ${both}`;
};

/** A town, if GDELT found one; it stands for the action, and might be where the text mentions something else. */
const placeRecords = (row: Row, { voice, id }: Told): readonly ImportRecord[] => {
  const feature = row("ActionGeo_FeatureID");
  const parts = row("ActionGeo_Fullname")
    .split(",")
    .map((part) => part.trim());
  const town = parts[0] ?? "";
  if (!["3", "4"].includes(row("ActionGeo_Type")) || !/^-?\d+$/.test(feature) || town === "") return [];
  const place = `place:gdelt-${feature}`;
  const country = countryOfName(parts.at(-1) ?? "");
  return [
    entity(place, "PLACE", { externalIds: [{ scheme: "gns-or-gnis", value: feature }] }),
    name(ours(voice), place, town, "COMMON"),
    ...(country === null ? [] : [...countryRecords(voice, country), link(voice, place, "LOCATED_IN", country.id)]),
    link(voice, id, "TOOK_PLACE_IN", place),
  ];
};

const participants = ({ id, voice, deed, actor, other }: Told): readonly ImportRecord[] => {
  if (deed.kind === "VISIT") {
    const [guest, host] = deed.visitor === 1 ? [actor, other] : [other, actor];
    return [link(voice, guest.id, "VISITOR_ON", id), link(voice, id, "VISIT_TO", host.id)];
  }
  const property = deed.kind === "MEETING" ? "MET_AT" : "TOOK_PART_IN";
  return [link(voice, actor.id, property, id), link(voice, other.id, property, id)];
};

const records = (row: Row, told: Told): readonly ImportRecord[] => {
  const { id, voice, deed, actor, other, validity } = told;
  const externalIds = [{ scheme: "gdelt-event", value: row("GlobalEventID") }];
  return [
    entity(id, deed.kind, { eventKind: deed.eventKind, externalIds }),
    name(ours(voice), id, labelOf(told), "COMMON"),
    statement(voice, id, "OCCURRED", {
      validity,
      status: deed.status,
      statusWord: `CAMEO ${row("EventCode")}: ${deed.words}`,
    }),
    ...countryRecords(voice, actor),
    ...countryRecords(voice, other),
    ...participants(told),
    ...placeRecords(row, told),
  ];
};

/** Why a row is no occurrence between two states, as it is counted; `null` when it is one. */
export const whyPassedOver = (row: Row): string | null => {
  if (deedOf(row("EventBaseCode")) === null)
    return `GDELT events of CAMEO ${row("EventRootCode").slice(0, 2) || "no code"}`;
  if (row("IsRootEvent") !== "1") return "GDELT events told beside the lead of a text";
  const [actor, other] = [stateOf(row, 1), stateOf(row, 2)];
  if (actor === null || other === null) return "GDELT events between others than two states";
  return actor.id === other.id ? "GDELT events within one state" : null;
};

/**
 * A row as an occurrence between two states. Its day is told by a machine, which takes the day of the text where it finds no other:
 * so it is approximate and uncertain. What is only intended has no day: the row tells when the intent was told.
 */
export const toRecords = (row: Row): Outcome => {
  const [actor, other, deed] = [stateOf(row, 1), stateOf(row, 2), deedOf(row("EventBaseCode"))];
  if (actor === null || other === null || deed === null) return saying([]);
  const number = row("GlobalEventID");
  if (!/^\d+$/.test(number))
    return refusing("GlobalEventID", `It is "${number.slice(0, 40)}".`, "Give the event's number.");
  const [day, added] = [dayOf(row("Day")), dayOf(row("DATEADDED"))];
  if (day === null) return refusing("Day", `It is "${row("Day").slice(0, 40)}".`, "Give a day like 20170608.");
  if (added === null)
    return refusing("DATEADDED", `It is "${row("DATEADDED").slice(0, 40)}".`, "Give a time like 20170608123000.");
  const article = articleOf(row("SOURCEURL"), added);
  const validity = deed.status === "HELD" ? dated(`${day}%`, { derived: true }) : null;
  const id = `${deed.kind.toLowerCase()}:gdelt-${number}`;
  return saying([...article.records, ...records(row, { id, voice: article.voice, deed, actor, other, validity })]);
};
