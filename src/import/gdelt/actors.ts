import type { Country } from "../country-records.ts";
import { countryOfCode } from "../countries.ts";
import type { Row } from "./columns.ts";

/** CAMEO's country codes are those of ISO 3166-1 alpha-3, but for two that are older. Its codes of regions are no ISO codes. */
const OLDER: Readonly<Record<string, string>> = { ROM: "ROU", TMP: "TLS" };

/** Roles that act for a state: CAMEO's GOV, the executive. Without a role the actor is the state. */
const OF_STATE: ReadonlySet<string> = new Set(["", "GOV"]);

const REST = ["KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code"] as const;
const TYPES = ["Type1Code", "Type2Code", "Type3Code"] as const;

/** The state that an actor is or acts for; `null` when the actor is anybody else, such as a company, a party or a region. */
export const stateOf = (row: Row, actor: 1 | 2): Country | null => {
  if (REST.some((part) => row(`Actor${actor}${part}`) !== "")) return null;
  if (!TYPES.every((part) => OF_STATE.has(row(`Actor${actor}${part}`)))) return null;
  const code = row(`Actor${actor}CountryCode`);
  return /^[A-Z]{3}$/.test(code) ? countryOfCode(OLDER[code] ?? code) : null;
};
