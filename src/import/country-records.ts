import be from "i18n-iso-countries/langs/be.json" with { type: "json" };
import en from "i18n-iso-countries/langs/en.json" with { type: "json" };
import kk from "i18n-iso-countries/langs/kk.json" with { type: "json" };
import ru from "i18n-iso-countries/langs/ru.json" with { type: "json" };
import { entity, name, ours, type Voice } from "./build.ts";
import type { ImportRecord } from "./records.ts";

/** A state or territory. `slug` names it inside other ids; `code`: ISO 3166-1 alpha-2, if it stands on today's map. */
export type Country = { readonly id: string; readonly slug: string; readonly code: string | null };

type Names = Readonly<Record<string, string | readonly string[]>>;

const NAMES: readonly (readonly [language: string, names: Names])[] = [
  ["en", en.countries],
  ["ru", ru.countries],
  ["kk", kk.countries],
  ["be", be.countries],
];

/** Of several names in the list, which is the one in use; else the first. */
const IN_USE: Readonly<Record<string, string>> = {
  CN: "China",
  CI: "Côte d'Ivoire",
  FM: "Micronesia",
  GM: "The Gambia",
  IR: "Iran",
  LA: "Laos",
  MD: "Moldova",
  MK: "North Macedonia",
  PS: "Palestine",
  RU: "Russia",
  SY: "Syria",
  TW: "Taiwan",
  TZ: "Tanzania",
  US: "United States",
  VA: "Holy See",
};

const namesIn = (names: Names, code: string): readonly string[] => [names[code] ?? []].flat();

const nameIn = (language: string, names: Names, code: string): string | undefined => {
  if (language === "en" && IN_USE[code] !== undefined) return IN_USE[code];
  return language === "ru" && code === "RU" ? "Россия" : namesIn(names, code)[0];
};

/** English names of today's countries in small letters, each with its ISO code. */
export const CODES_BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.keys(en.countries).flatMap((code) =>
    [...namesIn(en.countries as Names, code), IN_USE[code] ?? []]
      .flat()
      .map((text): [string, string] => [text.toLowerCase(), code]),
  ),
);

/** What a territory is called in a sentence of ours; a former one by its id without the year. */
export const englishNameOf = ({ slug, code }: Country): string => {
  const named = code === null ? undefined : nameIn("en", en.countries as Names, code);
  if (named !== undefined) return named;
  const words = slug.replace(/-(\d{4}|TBD)$/, "").split("-");
  return words
    .map((word) => (["of", "and", "the"].includes(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");
};

const WITH_ARTICLE = /^(United|Netherlands|Philippines|Soviet Union|Holy See|Bahamas|.* (Republic|Islands|Empire))$/;

/** The same after "of" or "to". */
export const englishNameAfter = (territory: Country): string => {
  const text = englishNameOf(territory);
  return WITH_ARTICLE.test(text) || text.startsWith("United ") ? `the ${text}` : text;
};

const makeRecords = (voice: Voice, territory: Country): readonly ImportRecord[] => {
  const { id, code } = territory;
  const names = NAMES.flatMap(([language, list]) => {
    const text = code === null ? undefined : nameIn(language, list, code);
    return text === undefined ? [] : [name(ours(voice), id, text, "COMMON", { language })];
  });
  return [
    entity(id, "COUNTRY", { code }),
    ...(names.length > 0 ? names : [name(ours(voice), id, englishNameOf(territory), "COMMON")]),
  ];
};

const MOST_MADE = 10_000;
/** Made once for each dataset and territory, since every visit tells them again. */
const made = new Map<string, readonly ImportRecord[]>();

/** A territory, with our names of it in four languages where it is on today's map, and in English where it is not. */
export const countryRecords = (voice: Voice, territory: Country): readonly ImportRecord[] => {
  const key = `${voice.dataset} ${territory.id} ${territory.slug}`;
  const records = made.get(key) ?? makeRecords(voice, territory);
  if (made.size < MOST_MADE) made.set(key, records);
  return records;
};
