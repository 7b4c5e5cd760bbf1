import codes from "i18n-iso-countries/codes.json" with { type: "json" };
import { CODES_BY_NAME, type Country } from "./country-records.ts";
import { TERRITORY_CODES } from "./historian/territory-codes.ts";
import { territoryOf } from "./historian/territories.ts";

/*
 * A country has one id, whoever tells of it, so every reader finds it here: `country:<ISO 3166-1 alpha-2>`, and former states by
 * the ids that the historian's gazetteer gives them.
 */

/** ISO 3166-3 codes of former states, and the code in use for Kosovo, each with the historian's id of the state. */
const WITHOUT_CODE: Readonly<Record<string, string>> = {
  XK: "kosovo",
  SUHH: "soviet-union-1991",
  CSHH: "czechoslovakia-1993",
  CSXX: "serbia-and-montenegro-2006",
  DDDE: "east-germany-1990",
  YUCS: "socialist-federal-republic-of-yugoslavia-1992",
};

const SLUGS: ReadonlyMap<string, string> = new Map([...TERRITORY_CODES].map(([slug, code]) => [code, slug]));
const ISO: readonly (readonly string[])[] = codes;
const BY_ALPHA3: ReadonlyMap<string, string> = new Map(ISO.map(([alpha2 = "", alpha3 = ""]) => [alpha3, alpha2]));
const ALPHA2: ReadonlySet<string> = new Set(BY_ALPHA3.values());

/** The country with this code of ISO 3166-1 (alpha-2 or alpha-3) or 3166-3, in any case of letters; `null` when there is none. */
export const countryOfCode = (text: string): Country | null => {
  const given = text.trim().toUpperCase();
  const code = BY_ALPHA3.get(given) ?? given;
  const former = WITHOUT_CODE[code];
  if (former !== undefined) return territoryOf(former);
  if (!ALPHA2.has(code)) return null;
  return { id: `country:${code}`, slug: SLUGS.get(code) ?? code.toLowerCase(), code };
};

/** The country of today with this English name, in any case of letters; `null` when there is none. */
export const countryOfName = (name: string): Country | null => {
  const code = CODES_BY_NAME.get(name.trim().toLowerCase());
  return code === undefined ? null : countryOfCode(code);
};

/** The country with this id, if it is one that every reader tells alike. */
export const countryOfId = (id: string): Country | null => {
  const code = /^country:([A-Z]{2})$/.exec(id)?.[1];
  return code === undefined ? null : countryOfCode(code);
};
