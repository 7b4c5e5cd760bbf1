import type { NameKind } from "../../domain/statement.ts";
import type { Status } from "../../domain/status.ts";
import type { Validity } from "../../domain/validity.ts";
import type { Property } from "../../domain/vocabulary.ts";
import { ours, statement, type Voice } from "../build.ts";
import { countryRecords, englishNameAfter, type Country } from "../country-records.ts";
import { countryOfCode } from "../countries.ts";
import type { ImportRecord } from "../records.ts";
import { shownOf, spelled } from "../spelled.ts";
import { type FtmEntity, idOf } from "./entity.ts";
import type { Voices } from "./sources.ts";

type Parts = { readonly object?: string; readonly validity?: Validity | null; readonly status?: Status | null };

/** A statement of the entity's dataset, and of each document that it names as proof. */
export const say = (voices: Voices, subject: string, property: Property, parts: Parts): readonly ImportRecord[] =>
  [voices.voice, ...voices.proofs].map((voice) => statement(voice, subject, property, parts));

/** What the vocabulary has no relation for, in our words, with the second thing that it is about. */
export const note = ({ voice }: Voices, subject: string, text: string, object: string | null = null): ImportRecord =>
  statement(voice, subject, "REMARK", {
    literal: { type: "TEXT", text: text.slice(0, 10_000), language: "en" },
    object,
  });

const NAMES: readonly (readonly [property: string, kind: NameKind])[] = [
  ["name", "COMMON"],
  ["alias", "SPELLING"],
  ["weakAlias", "SPELLING"],
  ["abbreviation", "ABBREVIATION"],
  ["previousName", "FORMER"],
];

/** An entity's names, and the one to show as a name of ours, so that it has one under every clock. */
export const namesOf = ({ id, all, caption }: FtmEntity, { voice }: Voices): readonly ImportRecord[] => {
  const subject = idOf(id);
  const shown = caption ?? shownOf(all("name")) ?? shownOf(all("alias"));
  return [
    ...(shown === undefined || shown.trim() === "" ? [] : [spelled(ours(voice), subject, shown, "COMMON")]),
    ...NAMES.flatMap(([property, kind]) => all(property).map((text) => spelled(voice, subject, text, kind))),
  ];
};

/** The countries that properties name, by code, each once. Codes of regions and of no country are left out. */
export const countriesOf = ({ all }: FtmEntity, ...properties: readonly string[]): readonly Country[] => {
  const countries = properties.flatMap(all).flatMap((code) => countryOfCode(code) ?? []);
  return countries.filter(({ id }, index) => countries.findIndex((other) => other.id === id) === index);
};

export const tellCountries = (voice: Voice, countries: readonly Country[]): readonly ImportRecord[] =>
  countries.flatMap((country) => countryRecords(voice, country));

/** A tie to countries that the vocabulary has no relation for, such as citizenship. */
export const noteCountries = (
  voices: Voices,
  entity: FtmEntity,
  property: string,
  words: (name: string) => string,
): readonly ImportRecord[] =>
  countriesOf(entity, property).flatMap((country) => [
    ...countryRecords(voices.voice, country),
    note(voices, idOf(entity.id), words(englishNameAfter(country)), country.id),
  ]);
