import { TERRITORY_CODES } from "./territory-codes.ts";

/** A state or territory as the graph has it. `slug` names it inside other ids. */
export type Territory = { readonly id: string; readonly slug: string; readonly code: string | null };

/** Ids that `visits`, `travels`, `pocom` and `rdcr` use for a territory that `gsh` calls otherwise; misspelt ones too. */
const ALIASES: Readonly<Record<string, string>> = {
  "antigua-barbuda": "antigua-and-barbuda",
  "austrian-empire": "austrian-empire-1867",
  "bosnia-herzegovina": "bosnia-and-herzegovina",
  "central-american-federation": "united-provinces-of-central-america-1839",
  "congo-democratic-republic": "congo-kinshasa",
  "congo-free-state": "congo-free-state-1908",
  "congo-republic": "congo-brazzaville",
  czechia: "czech-republic",
  czechoslovakia: "czechoslovakia-1993",
  eswatini: "swaziland",
  "german-democratic-republic": "east-germany-1990",
  hawaii: "kingdom-of-hawaii-1898",
  "kingdom-of-yugoslavia": "yugoslavia-1946",
  micronesia: "micronesia-federated-states-of",
  "netherlands-antilles": "netherlands-antilles-2010",
  "north-macedonia": "macedonia",
  "orange-free-state": "orange-free-state-1910",
  "papal-states": "papal-states-1929",
  "saint-kitts-nevis": "saint-kitts-and-nevis",
  "saint-vincent-grenadines": "saint-vincent-and-grenadines",
  somoa: "samoa",
  texas: "republic-of-texas-1845",
  turkiye: "turkey",
  "two-sicilies": "kingdom-of-two-sicilies-1861",
  "vietnam-south": "south-vietnam-1975",
  "west-bank": "palestinian-authority",
};

/** `gsh` ends the ids of former territories with a year. One that others know without it keeps the plain name. */
const PLAIN: Readonly<Record<string, string>> = { "soviet-union-1991": "soviet-union" };

/** The territory with this id of the historian. A current one has its ISO code in its id, a former one its name. */
export const territoryOf = (historianId: string): Territory => {
  const known = ALIASES[historianId] ?? historianId;
  const code = TERRITORY_CODES.get(known) ?? null;
  const slug = PLAIN[known] ?? known;
  return { id: `country:${code ?? slug}`, slug, code };
};

export const UNITED_STATES: Territory = territoryOf("united-states");

type Row = { readonly id: string; readonly label?: RegExp; readonly before?: string; readonly place?: RegExp };

/**
 * Where `visits` and `travels` file a former state under its successor's id, while the label beside it, or the day, says which
 * state it was. First fit. Only labels and days that leave no doubt are here; else the id stands.
 */
const CONTEMPORARY: readonly (readonly [Row, string])[] = [
  [{ id: "benin", label: /Dahomey/ }, "dahomey-1975"],
  [{ id: "burkina-faso", label: /Upper Volta/ }, "upper-volta-1984"],
  [{ id: "cambodia", label: /Khmer Republic/ }, "khmer-republic-1970"],
  [{ id: "germany", label: /Federal Republic/, before: "1990-10-03" }, "west-germany-1990"],
  [{ id: "korea" }, "korea-south"],
  [{ id: "malaysia", label: /Malaya/ }, "malaya-1963"],
  [{ id: "oman", label: /Muscat/ }, "muscat-and-oman-1970"],
  [{ id: "russia", label: /U\.?S\.?S\.?R/ }, "soviet-union-1991"],
  [{ id: "saint-kitts-nevis", label: /St\. Christopher/ }, "saint-christopher-and-nevis-1988"],
  [{ id: "samoa", label: /Western Samoa/ }, "western-samoa-1997"],
  [{ id: "serbia", label: /Serbia and Montenegro/ }, "serbia-and-montenegro-2006"],
  [{ id: "somalia", label: /Somali Republic/, before: "1969-10-21" }, "somali-republic-1969"],
  [{ id: "south-africa", label: /Union of South Africa/ }, "union-of-south-africa-1961"],
  [{ id: "sri-lanka", label: /Ceylon/ }, "ceylon-1972"],
  [{ id: "tanzania", label: /Tanganyika/ }, "tanganyika-1964"],
  [{ id: "thailand", label: /Siam/ }, "siam-1939"],
  [{ id: "vietnam", before: "1976-07-02", place: /Hanoi/ }, "north-vietnam-1975"],
  [{ id: "vietnam", before: "1955-10-26" }, "state-of-vietnam-1955"],
  [{ id: "vietnam", before: "1975-04-30" }, "south-vietnam-1975"],
  [{ id: "yemen", label: /Yemen Arab Republic/ }, "northern-yemen-1990"],
  [{ id: "yugoslavia", before: "1945-11-29" }, "yugoslavia-1946"],
  [{ id: "yugoslavia", before: "1992-04-27" }, "socialist-federal-republic-of-yugoslavia-1992"],
  [{ id: "yugoslavia" }, "federal-republic-of-yugoslavia-2003"],
  [{ id: "zimbabwe", label: /Zimbabwe Rhodesia/ }, "zimbabwe-rhodesia-1980"],
  [{ id: "zimbabwe", label: /Southern Rhodesia/, before: "1979-06-01" }, "rhodesia-1979"],
  [{ id: "china", label: /Republic of/, before: "1949-10-01" }, "republic-of-china-1949"],
];

export type Told = {
  readonly id: string;
  readonly label: string;
  readonly day: string;
  /** Where in it, if that is told. */
  readonly place?: string;
};

const fits = ({ id, label, before, place }: Row, told: Told): boolean =>
  id === told.id &&
  (label?.test(told.label) ?? true) &&
  (before === undefined || told.day < before) &&
  (place?.test(told.place ?? "") ?? true);

/** The state that a record of a visit or trip tells of, on its day. */
export const contemporaryOf = (told: Told): Territory =>
  territoryOf(CONTEMPORARY.find(([row]) => fits(row, told))?.[1] ?? told.id);
