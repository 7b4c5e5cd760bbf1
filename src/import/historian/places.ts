import { slugOf } from "../build.ts";
import { stateNamed } from "./nationalities.ts";
import { type Territory, territoryOf } from "./territories.ts";

/*
 * The historian files a town under the state that it was in, and by the name of the day. Here stand the towns with several names,
 * and those that lie in another state today: the state as `travels` files it, the name as written, then the id and the state that
 * the town is in today. Renamings: `gsh/data/locales` (alternate names), and common knowledge.
 */
const LIST = `
belarus minsk = minsk belarus
china hangchow = hangzhou-china china
china hong-kong = hong-kong hong-kong
china peking = beijing-china china
china soochow = suzhou-china china
czechia prague = prague-czech-republic czech-republic
czechoslovakia prague = prague-czech-republic czech-republic
denmark igaliku = igaliku-greenland greenland
denmark ilulissat = ilulissat-greenland greenland
denmark kangerlussuaq = kangerlussuaq-greenland greenland
denmark nuuk = nuuk-greenland greenland
denmark christianstadt = christiansted-virgin-islands-us virgin-islands-us
denmark frederikstadt = frederiksted-virgin-islands-us virgin-islands-us
denmark st-croix = st-croix-virgin-islands-us virgin-islands-us
denmark st-thomas = st-thomas-virgin-islands-us virgin-islands-us
france guadeloupe = guadeloupe guadeloupe
france martinique = martinique martinique
georgia tblisi = tbilisi-georgia georgia
german-democratic-republic east-berlin = berlin-germany germany
german-democratic-republic potsdam = potsdam-germany germany
india bombay = mumbai-india india
india mumbai = mumbai-india india
indonesia djakarta = jakarta-indonesia indonesia
iraq irbil = erbil-iraq iraq
jordan rayak = rayak-lebanon lebanon
kazakhstan alma-ata = almaty kazakhstan
kazakhstan almaty = almaty kazakhstan
kazakhstan astana = astana kazakhstan
kazakhstan nur-sultan = astana kazakhstan
korea-south pusan = busan-korea-south korea-south
moldova kishenev = chisinau-moldova moldova
netherlands curacao = curacao curacao
netherlands-antilles aruba = aruba aruba
netherlands-antilles curacao = curacao curacao
netherlands-antilles st-maartin = sint-maarten sint-maarten
russia alma-ata = almaty kazakhstan
russia gagra = gagra-georgia georgia
russia kiev = kyiv-ukraine ukraine
russia leningrad = leningrad russia
russia minsk = minsk belarus
russia moscow = moscow russia
russia oreanda = oreanda-ukraine ukraine
russia simferopol = simferopol-ukraine ukraine
russia st-petersburg = leningrad russia
russia tblisi = tbilisi-georgia georgia
russia yalta = yalta-ukraine ukraine
saudi-arabia jidda = jeddah-saudi-arabia saudi-arabia
spain havana = havana-cuba cuba
trinidad-and-tobago port-of-spain = port-of-spain-trinidad-and-tobago trinidad-and-tobago
turkiye ankara = ankara-turkey turkey
turkiye incirlik = incirlik-turkey turkey
turkiye istanbul = istanbul-turkey turkey
turkmenistan ashkhabad = ashgabat-turkmenistan turkmenistan
ukraine kiev = kyiv-ukraine ukraine
united-kingdom antigua = antigua-antigua-and-barbuda antigua-and-barbuda
united-kingdom argentia = argentia-canada canada
united-kingdom bathurst = banjul-gambia gambia
united-kingdom bay-of-islands = bay-of-islands-canada canada
united-kingdom bermuda = bermuda bermuda
united-kingdom bonne-bay = bonne-bay-canada canada
united-kingdom bridgetown = bridgetown-barbados barbados
united-kingdom high-rock = high-rock-jamaica jamaica
united-kingdom hong-kong = hong-kong hong-kong
united-kingdom jamaica = jamaica jamaica
united-kingdom kingston = kingston-jamaica jamaica
united-kingdom labrador = labrador-canada canada
united-kingdom malta = malta malta
united-kingdom nassau = nassau-bahamas bahamas
united-kingdom newfoundland = newfoundland-canada canada
united-kingdom port-antonio = port-antonio-jamaica jamaica
united-kingdom port-of-spain = port-of-spain-trinidad-and-tobago trinidad-and-tobago
united-kingdom st-lucia = saint-lucia saint-lucia
united-kingdom the-bahamas = bahamas bahamas
united-kingdom trinidad = trinidad-trinidad-and-tobago trinidad-and-tobago
vietnam saigon = ho-chi-minh-city-vietnam vietnam
yugoslavia belgrade = belgrade-serbia serbia
yugoslavia brioni = brijuni-croatia croatia
yugoslavia dubrovnik = dubrovnik-croatia croatia
yugoslavia pula = pula-croatia croatia
yugoslavia zagreb = zagreb-croatia croatia
zimbabwe salisbury = harare-zimbabwe zimbabwe
`;

type Known = { readonly id: string; readonly home: string };

const KNOWN: ReadonlyMap<string, Known> = new Map(
  LIST.trim()
    .split("\n")
    .map((line): [string, Known] => {
      const [from = "", to = ""] = line.split(" = ");
      const [id = "", home = ""] = to.split(" ");
      return [from, { id, home }];
    }),
);

/** Whether a place has had several names, so that each name is told with the days on which it was used. */
const RENAMED: ReadonlySet<string> = new Set(
  "almaty ashgabat-turkmenistan astana banjul-gambia beijing-china busan-korea-south chisinau-moldova harare-zimbabwe hangzhou-china ho-chi-minh-city-vietnam jakarta-indonesia jeddah-saudi-arabia kyiv-ukraine leningrad mumbai-india suzhou-china tbilisi-georgia".split(
    " ",
  ),
);

export type Stop = {
  readonly id: string;
  /** As the source spells it. */
  readonly spelled: string;
  /** The state that it is in today. */
  readonly home: Territory;
  readonly isRenamed: boolean;
};

/** A list of places; "Mexico, D.F." is one. */
const namesIn = (locale: string): readonly string[] =>
  locale
    .replace("Mexico, D.F.", "Mexico City")
    .split(",")
    .map((text) => text.trim().replace(/\.$/, ""))
    .filter((text) => text !== "");

const stopOf = (spelled: string, state: string): Stop => {
  const [, inner = ""] = /\(([^)]*)\)/.exec(spelled) ?? [];
  const slug = slugOf(spelled.replace(/\s*\(.*\)/, ""));
  const known = KNOWN.get(`${state} ${slug}`);
  const home = known === undefined ? (stateNamed(inner) ?? territoryOf(state)) : territoryOf(known.home);
  const id = known?.id ?? `${slug}-${home.slug}`;
  return { id: `place:${id}`, spelled: spelled.replace(/\s*\(.*\)/, ""), home, isRenamed: RENAMED.has(id) };
};

/**
 * The stops of a trip in a state, in the source's order: "Almaty, Astana" are two. What stands in brackets is a state
 * ("Havana (Cuba)") or a region, which is left out.
 */
export const stopsIn = (locale: string, state: string): readonly Stop[] =>
  namesIn(locale).map((spelled) => stopOf(spelled, state));
