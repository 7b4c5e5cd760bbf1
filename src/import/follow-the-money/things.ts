import type { EntityKind, ExternalId } from "../../domain/entity.ts";
import { dated, entity, name, ours, type Outcome, refusing, saying, slugOf } from "../build.ts";
import { countryRecords, englishNameOf } from "../country-records.ts";
import { byText } from "../../domain/by-text.ts";
import { oneDate, termOf } from "../partial-dates.ts";
import type { ImportRecord } from "../records.ts";
import { spelled } from "../spelled.ts";
import { type FtmEntity, idOf } from "./entity.ts";
import { countriesOf, namesOf, note, noteCountries, say, tellCountries } from "./say.ts";
import { documentRecords, type Voices } from "./sources.ts";

/** Ids of other registers. Those of papers, taxes and accounts are left out for persons. */
const REGISTERS: readonly (readonly [property: string, scheme: string])[] = [
  ["wikidataId", "wikidata"],
  ["leiCode", "lei"],
  ["ogrnCode", "ogrn"],
  ["registrationNumber", "registration-number"],
  ["uniqueEntityId", "uei"],
  ["dunsCode", "duns"],
  ["permId", "permid"],
];

const externalIds = ({ id, all }: FtmEntity, isPerson: boolean): readonly ExternalId[] =>
  [
    { scheme: "followthemoney", value: id },
    ...REGISTERS.filter(([property]) => !isPerson || property === "wikidataId").flatMap(([property, scheme]) =>
      all(property).map((value) => ({ scheme, value })),
    ),
  ]
    .slice(0, 50)
    .toSorted((a, b) => byText(`${a.scheme} ${a.value}`, `${b.scheme} ${b.value}`));

const itself = (thing: FtmEntity, kind: EntityKind): ImportRecord =>
  entity(idOf(thing.id), kind, { externalIds: externalIds(thing, kind === "PERSON") });

const nameless = ({ schema, all, caption }: FtmEntity): Outcome | null =>
  caption !== null || ["name", "alias", "weakAlias"].some((property) => all(property).length > 0)
    ? null
    : refusing("properties.name", `The ${schema} has no name.`, "Give a name.");

export const person = (thing: FtmEntity, voices: Voices): Outcome =>
  nameless(thing) ??
  saying([
    itself(thing, "PERSON"),
    ...namesOf(thing, voices),
    ...noteCountries(voices, thing, "citizenship", (country) => `Citizen of ${country}.`),
    ...noteCountries(voices, thing, "nationality", (country) => `Has the nationality of ${country}.`),
    ...noteCountries(voices, thing, "country", (country) => `Is said to be connected with ${country}.`),
    ...thing.all("position").map((text) => note(voices, idOf(thing.id), `Position as told: ${text}.`)),
  ]);

/** A public body is of its country; of any other the country only tells where it is. More than one country tells neither. */
const homeOf = (thing: FtmEntity, voices: Voices): readonly ImportRecord[] => {
  const countries = countriesOf(thing, "jurisdiction", "mainCountry", "country");
  const [only, ...others] = countries;
  if (only === undefined) return [];
  const property = thing.schema === "PublicBody" ? "BODY_OF" : "LOCATED_IN";
  return others.length === 0
    ? [...tellCountries(voices.voice, countries), ...say(voices, idOf(thing.id), property, { object: only.id })]
    : ["jurisdiction", "mainCountry", "country"].flatMap((tie) =>
        noteCountries(voices, thing, tie, (country) => `Is said to be connected with ${country}.`),
      );
};

export const organization = (thing: FtmEntity, voices: Voices): Outcome =>
  nameless(thing) ??
  saying([
    itself(thing, "INSTITUTION"),
    ...namesOf(thing, voices),
    ...homeOf(thing, voices),
    ...thing.all("addressEntity").flatMap((id) => say(voices, idOf(thing.id), "LOCATED_IN", { object: idOf(id) })),
    ...thing.all("parent").flatMap((id) => say(voices, idOf(thing.id), "PART_OF", { object: idOf(id) })),
  ]);

/** Part of a country, as the body that has the posts there: `Almaty Region` has a governor, Kazakhstan has not. */
const areaBody = (
  thing: FtmEntity,
  voices: Voices,
): { readonly id: string; readonly records: readonly ImportRecord[] } | null => {
  const area = thing.all("subnationalArea")[0];
  const [country] = countriesOf(thing, "country");
  if (area === undefined || country === undefined) return null;
  const id = `institution:ftm-area-${country.slug}-${slugOf(area)}`;
  const records = [
    ...countryRecords(voices.voice, country),
    entity(id, "INSTITUTION"),
    name(ours(voices.voice), id, `Authorities of ${area} (${englishNameOf(country)})`, "COMMON"),
    ...say(voices, id, "LOCATED_IN", { object: country.id }),
  ];
  return { id, records };
};

/** An office is of the body that is told, else of the part of a country, else of the country, if it is one. */
export const position = (thing: FtmEntity, voices: Voices): Outcome => {
  const bodies = thing.all("organization").map(idOf);
  const area = areaBody(thing, voices);
  const countries = countriesOf(thing, "country");
  const owners = bodies.length > 0 ? bodies : area !== null ? [area.id] : countries.map(({ id }) => id);
  return (
    nameless(thing) ??
    saying([
      itself(thing, "OFFICE"),
      ...namesOf(thing, voices),
      ...(area?.records ?? []),
      ...tellCountries(voices.voice, countries),
      ...(owners.length === 1 ? say(voices, idOf(thing.id), "OFFICE_OF", { object: owners[0] ?? "" }) : []),
      ...(owners.length > 1 && bodies.length === 0
        ? noteCountries(voices, thing, "country", (country) => `Is said to be connected with ${country}.`)
        : []),
    ])
  );
};

/** A place without street and number, which might be somebody's home. */
export const address = (thing: FtmEntity, voices: Voices): Outcome => {
  const { all } = thing;
  const countries = countriesOf(thing, "country");
  const parts = ["city", "region", "state"].flatMap((property) => all(property)[0] ?? []);
  const words = [...parts, ...countries.slice(0, 1).map(englishNameOf)];
  if (words.length === 0)
    return refusing("properties.city", "The Address tells neither town nor country.", "Give city, region or country.");
  return saying([
    entity(idOf(thing.id), "PLACE"),
    spelled(ours(voices.voice), idOf(thing.id), [...new Set(words)].join(", "), "COMMON"),
    ...tellCountries(voices.voice, countries),
    ...(countries.length === 1 ? say(voices, idOf(thing.id), "LOCATED_IN", { object: countries[0]?.id ?? "" }) : []),
  ]);
};

const occurred = ({ all }: FtmEntity, { day }: Voices): Pick<Parameters<typeof say>[3], "validity" | "status"> => {
  const start = oneDate([...all("startDate"), ...(all("startDate").length === 0 ? all("date") : [])], "earliest");
  const end = oneDate(all("endDate"), "latest");
  const validity = start !== null && end === null ? dated(start) : termOf(start, end);
  const isPast = validity?.to != null && day !== null && validity.to <= (dated(day).to ?? "");
  return { validity, status: isPast ? "HELD" : null };
};

/** Something that took place, with those who took part. It was held if its days lie before those of the page that tells of it. */
export const event = (thing: FtmEntity, voices: Voices): Outcome => {
  const id = idOf(thing.id);
  const countries = countriesOf(thing, "country");
  return (
    nameless(thing) ??
    saying([
      entity(id, "EVENT", { externalIds: externalIds(thing, false) }),
      ...namesOf(thing, voices),
      ...say(voices, id, "OCCURRED", occurred(thing, voices)),
      ...tellCountries(voices.voice, countries),
      ...countries.flatMap((country) => say(voices, id, "TOOK_PLACE_IN", { object: country.id })),
      ...thing.all("addressEntity").flatMap((place) => say(voices, id, "TOOK_PLACE_IN", { object: idOf(place) })),
      ...thing.all("organizer").flatMap((actor) => say(voices, idOf(actor), "ORGANISED", { object: id })),
      ...thing.all("involved").flatMap((actor) => say(voices, idOf(actor), "TOOK_PART_IN", { object: id })),
    ])
  );
};

export const document = (thing: FtmEntity): Outcome => saying(documentRecords(thing));
