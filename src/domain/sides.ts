import { NOW } from "./at.ts";
import { type Countries, countriesOf } from "./countries-of.ts";
import { isRecorded } from "./clocks.ts";
import type { FactIndex } from "./facts.ts";
import { foldAgreement } from "./fold-agreement.ts";
import { foldStatus } from "./fold-status.ts";
import { type Alternatives, both, distinct } from "./grounds.ts";
import { groupBy } from "./group-by.ts";
import { covers, type Holding, holdingsOf } from "./holdings.ts";
import { remembered } from "./remembered.ts";
import type { StoredStatement } from "./statement.ts";
import type { Validity } from "./validity.ts";
import type { Property } from "./vocabulary.ts";

type Statements = readonly StoredStatement[];

/** What makes countries take part in an occurrence or agreement, and what makes it be about them. */
export type Sides = { readonly takingPart: Countries; readonly about: Countries };

/** By these one takes part in an occurrence or an agreement, the object. */
export const TAKING_PART: readonly Property[] = [
  "VISITOR_ON",
  "MET_AT",
  "TOOK_PART_IN",
  "ORGANISED",
  "SPOKE_AT",
  "PARTY_TO",
  "SIGNED",
  "APPROVED",
];
const VISITED: readonly Property[] = ["VISIT_TO", "TOOK_PLACE_IN"];

const merge = (all: readonly (readonly [string, Alternatives])[]): Countries =>
  new Map(
    [...groupBy(all, ([country]) => country)].map(([country, found]) => [
      country,
      distinct(found.flatMap(([, grounds]) => grounds)),
    ]),
  );

/** Live statements, or all where none is live. */
const liveOrAll = (statements: Statements): Statements => {
  const live = statements.filter((statement) => isRecorded(statement, NOW));
  return live.length > 0 ? live : statements;
};

const dayOf = (id: string, index: FactIndex): Validity | null => {
  if (index.kindOf(id) !== "AGREEMENT") return foldStatus(liveOrAll(index.from(id, "OCCURRED"))).validity;
  const { signedOn, approvedOn } = foldAgreement(liveOrAll(index.from(id, "STATUS")));
  return signedOn ?? approvedOn;
};

/** What is asked of the same facts for one occurrence after another. */
type Finders = {
  readonly index: FactIndex;
  readonly holdings: (person: string) => readonly Holding[];
  readonly countries: (id: string) => Countries;
};

/** Grounds for holding one office at the occurrence: a term that overlaps it, or told by the source of the participation. */
const holding = ({ held, gaps }: Holding, told: StoredStatement, date: Validity | null): Alternatives => [
  ...held
    .filter(({ source, validity }) => source === told.source || covers(validity, date))
    .map((statement) => [statement]),
  ...gaps.filter(({ gap }) => covers(gap, date)).flatMap(({ grounds }) => grounds),
];

const throughOffices = (told: StoredStatement, date: Validity | null, { holdings, countries }: Finders) =>
  holdings(told.subject).flatMap((held) => {
    const grounds = holding(held, told, date);
    return [...countries(held.office)].map(([country, ways]): [string, Alternatives] => [country, both(grounds, ways)]);
  });

/** The countries for which the actor of a participation (or of a partnership) stands, with grounds that include it. */
const throughActor = (told: StoredStatement, date: Validity | null, finders: Finders) => {
  const isPerson = finders.index.kindOf(told.subject) === "PERSON";
  const found = isPerson ? throughOffices(told, date, finders) : [...finders.countries(told.subject)];
  return found.map(([country, grounds]): [string, Alternatives] => [country, both([[told]], grounds)]);
};

const throughResource = (about: StoredStatement, date: Validity | null, finders: Finders) =>
  finders.index
    .to(about.object ?? "", "PARTNER_IN")
    .flatMap((partner) => throughActor(partner, date, finders))
    .map(([country, grounds]): [string, Alternatives] => [country, both([[about]], grounds)]);

const throughVisit = (visited: StoredStatement, { countries }: Finders) =>
  [...countries(visited.object ?? "")].map(([country, grounds]): [string, Alternatives] => [
    country,
    both([[visited]], grounds),
  ]);

const sidesOf = (id: string, finders: Finders): Sides => {
  const { index } = finders;
  const date = dayOf(id, index);
  const about = index.from(id, "ABOUT");
  const visited = index.kindOf(id) === "VISIT" ? VISITED.flatMap((property) => index.from(id, property)) : [];
  const ofCountry = about.filter(({ object }) => object !== null && index.kindOf(object) === "COUNTRY");
  const ofResource = about.filter(({ object }) => object !== null && index.kindOf(object) === "RESOURCE");
  return {
    takingPart: merge([
      ...TAKING_PART.flatMap((property) => index.to(id, property)).flatMap((told) => throughActor(told, date, finders)),
      ...ofResource.flatMap((told) => throughResource(told, date, finders)),
      ...visited.flatMap((told) => throughVisit(told, finders)),
    ]),
    about: merge(ofCountry.map((told) => [told.object ?? "", [[told]]])),
  };
};

/** Who takes part in occurrences and agreements, and whom they are about, country by country: a finder by their ids. */
export const findSides = (index: FactIndex): ((id: string) => Sides) => {
  const finders: Finders = {
    index,
    holdings: remembered((person) => holdingsOf(person, index)),
    countries: remembered((id) => countriesOf(id, index)),
  };
  return (id) => sidesOf(id, finders);
};
