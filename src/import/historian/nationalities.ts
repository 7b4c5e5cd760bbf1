import { CODES_BY_NAME } from "../country-records.ts";
import { type Territory, territoryOf } from "./territories.ts";

/** Adjectives that the remarks use, with the historian's id of the territory. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  Afghan: "afghanistan",
  Australian: "australia",
  Austrian: "austria",
  Bahraini: "bahrain",
  Belgian: "belgium",
  Brazilian: "brazil",
  British: "united-kingdom",
  Canadian: "canada",
  Chadian: "chad",
  Chilean: "chile",
  Chinese: "china",
  Colombian: "colombia",
  Danish: "denmark",
  Djiboutian: "djibouti",
  Dutch: "netherlands",
  "East German": "east-germany-1990",
  Egyptian: "egypt",
  Ethiopian: "ethiopia",
  Fijian: "fiji",
  Finnish: "finland",
  French: "france",
  German: "germany",
  Greek: "greece",
  Guatemalan: "guatemala",
  Hungarian: "hungary",
  Indian: "india",
  Indonesian: "indonesia",
  Iranian: "iran",
  Iraqi: "iraq",
  Irish: "ireland",
  Israeli: "israel",
  Italian: "italy",
  Ivorian: "cote-divoire",
  Japanese: "japan",
  Jordanian: "jordan",
  Kazakhstani: "kazakhstan",
  Kenyan: "kenya",
  Korean: "korea-south",
  Lebanese: "lebanon",
  Libyan: "libya",
  Lithuanian: "lithuania",
  Maltese: "malta",
  Mexican: "mexico",
  Montenegrin: "montenegro",
  Moroccan: "morocco",
  "New Zealand": "new-zealand",
  Nigerian: "nigeria",
  "North Korean": "korea-north",
  Norwegian: "norway",
  Pakistani: "pakistan",
  Palestinian: "palestinian-authority",
  "Palestinian Authority": "palestinian-authority",
  Philippine: "philippines",
  Polish: "poland",
  Portuguese: "portugal",
  Romanian: "romania",
  Russian: "russia",
  Saudi: "saudi-arabia",
  "Saudi Arabian": "saudi-arabia",
  Singaporean: "singapore",
  Somali: "somalia",
  "South African": "south-africa",
  "South Korean": "korea-south",
  Soviet: "soviet-union-1991",
  Spanish: "spain",
  Swedish: "sweden",
  Swiss: "switzerland",
  Syrian: "syria",
  Taiwanese: "taiwan",
  Tanzanian: "tanzania",
  Tunisian: "tunisia",
  Turkish: "turkey",
  "U.S.": "united-states",
  Ukrainian: "ukraine",
  "United Arab Emirates": "united-arab-emirates",
  Vietnamese: "vietnam",
  "West German": "west-germany-1990",
  Yemeni: "yemen",
};

/** Names of states in the remarks that no longer stand on the map, or that are not the standard's. */
const NAMES: Readonly<Record<string, string>> = {
  "federal republic of germany": "west-germany-1990",
  "soviet union": "soviet-union-1991",
  burma: "burma",
  korea: "korea-south",
  "the united kingdom": "united-kingdom",
  "the netherlands": "netherlands",
  "the philippines": "philippines",
  "great britain": "united-kingdom",
};

const LONGEST_FIRST = Object.keys(ADJECTIVES).sort((a, b) => b.length - a.length);

type Cut = { readonly territory: Territory; readonly rest: string };

/** The adjective of a state that a text begins with: "Soviet Foreign Minister …". */
export const cutNationality = (text: string): Cut | null => {
  const found = LONGEST_FIRST.find((adjective) => text.startsWith(`${adjective} `));
  return found === undefined
    ? null
    : { territory: territoryOf(ADJECTIVES[found] ?? found), rest: text.slice(found.length + 1) };
};

const CODE_ID = (code: string): Territory => ({ id: `country:${code}`, slug: code.toLowerCase(), code });

/** The state of this English name; `null` when nobody knows it. */
export const stateNamed = (text: string): Territory | null => {
  const words = text.trim().toLowerCase();
  const own = NAMES[words];
  if (own !== undefined) return territoryOf(own);
  const slug = territoryOf(words.replace(/^the /, "").replaceAll(" ", "-"));
  if (slug.code !== null) return slug;
  const code = CODES_BY_NAME.get(words.replace(/^the /, ""));
  return code === undefined ? null : CODE_ID(code);
};
