import { NOW } from "./at.ts";
import { type Countries, countriesOf } from "./countries-of.ts";
import { isRecorded } from "./clocks.ts";
import { addDays, overlap, stretchOf } from "./days.ts";
import type { FactIndex } from "./facts.ts";
import { foldAgreement } from "./fold-agreement.ts";
import { foldStatus } from "./fold-status.ts";
import { type Alternatives, both, distinct, type Ground } from "./grounds.ts";
import { groupBy } from "./group-by.ts";
import type { StoredStatement } from "./statement.ts";
import { isPlanned } from "./status.ts";
import { shortGaps } from "./terms.ts";
import type { Validity } from "./validity.ts";
import type { Property } from "./vocabulary.ts";

type Statements = readonly StoredStatement[];

/** What makes countries take part in an occurrence or agreement, and what makes it be about them. */
export type Sides = { readonly takingPart: Countries; readonly about: Countries };

const TAKING_PART: readonly Property[] = [
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

const covers = (validity: Validity | null, date: Validity | null): boolean =>
  validity !== null && date !== null && overlap(stretchOf(validity), stretchOf(date));

const validitiesOf = (statements: Statements): readonly Validity[] =>
  statements.flatMap(({ validity }) => (validity === null ? [] : [validity]));

/** Whether it is told as a fact: who is only to hold an office doesn't hold it. */
const isFact = ({ status }: StoredStatement): boolean => !isPlanned(status);

/** Grounds for holding an office in a gap under a year: a statement of a term before it with one of a term after it. */
const acrossGaps = (held: Statements, rivals: Statements, date: Validity | null): Alternatives =>
  shortGaps(validitiesOf(held), validitiesOf(rivals))
    .filter((gap) => covers(gap, date))
    .flatMap((gap) => {
      const before = addDays(stretchOf(gap).from, -1);
      const after = addDays(stretchOf(gap).to, 1);
      const earlier = held.filter(({ validity }) => validity?.to === before);
      const later = held.filter(({ validity }) => validity?.from === after);
      return earlier.flatMap((a) => later.map((b) => [a, b]));
    });

/** Grounds for holding one office at the occurrence: a term that overlaps it, or told by the source of the participation. */
const holding = (held: Statements, told: StoredStatement, date: Validity | null, index: FactIndex): Alternatives => {
  const [first] = held;
  const holders = index.to(first?.object ?? "", "HOLDS_OFFICE").filter(isFact);
  const rivals = holders.filter(({ subject }) => subject !== first?.subject);
  const single: readonly Ground[] = held
    .filter(({ source, validity }) => source === told.source || covers(validity, date))
    .map((statement) => [statement]);
  return [...single, ...acrossGaps(held, rivals, date)];
};

const throughOffices = (person: string, told: StoredStatement, date: Validity | null, index: FactIndex) =>
  [...groupBy(index.from(person, "HOLDS_OFFICE").filter(isFact), ({ object }) => object)].flatMap(([office, held]) => {
    const grounds = holding(held, told, date, index);
    return [...countriesOf(office, index)].map(([country, ways]): [string, Alternatives] => [
      country,
      both(grounds, ways),
    ]);
  });

/** The countries for which the actor of a participation (or of a partnership) stands, with grounds that include it. */
const throughActor = (told: StoredStatement, date: Validity | null, index: FactIndex) => {
  const actor = told.subject;
  const found =
    index.kindOf(actor) === "PERSON" ? throughOffices(actor, told, date, index) : [...countriesOf(actor, index)];
  return found.map(([country, grounds]): [string, Alternatives] => [country, both([[told]], grounds)]);
};

const throughResource = (about: StoredStatement, date: Validity | null, index: FactIndex) =>
  index
    .to(about.object ?? "", "PARTNER_IN")
    .flatMap((partner) => throughActor(partner, date, index))
    .map(([country, grounds]): [string, Alternatives] => [country, both([[about]], grounds)]);

const throughVisit = (visited: StoredStatement, index: FactIndex) =>
  [...countriesOf(visited.object ?? "", index)].map(([country, grounds]): [string, Alternatives] => [
    country,
    both([[visited]], grounds),
  ]);

/** Who takes part in an occurrence or agreement, and whom it is about, country by country. */
export const sidesOf = (id: string, index: FactIndex): Sides => {
  const date = dayOf(id, index);
  const about = index.from(id, "ABOUT");
  const visited = index.kindOf(id) === "VISIT" ? VISITED.flatMap((property) => index.from(id, property)) : [];
  const ofCountry = about.filter(({ object }) => object !== null && index.kindOf(object) === "COUNTRY");
  const ofResource = about.filter(({ object }) => object !== null && index.kindOf(object) === "RESOURCE");
  return {
    takingPart: merge([
      ...TAKING_PART.flatMap((property) => index.to(id, property)).flatMap((told) => throughActor(told, date, index)),
      ...ofResource.flatMap((told) => throughResource(told, date, index)),
      ...visited.flatMap((told) => throughVisit(told, index)),
    ]),
    about: merge(ofCountry.map((told) => [told.object ?? "", [[told]]])),
  };
};
