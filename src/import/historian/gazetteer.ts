import type { Validity } from "../../domain/validity.ts";
import { parseValidity } from "../../domain/validity-of.ts";
import type { Problem } from "../problem.ts";
import type { ImportRecord } from "../records.ts";
import { link, name, type Outcome, refusing, saying, statement, type Voice } from "../build.ts";
import { countryRecords } from "../country-records.ts";
import { childOf, childrenOf, textAt, textOf, type XmlElement } from "./element.ts";
import { sourceOf } from "./sources.ts";
import { territoryOf } from "./territories.ts";

/** A territory of `gsh`. */
export type TerritoryEntry = {
  readonly id: string | null;
  readonly short: string | null;
  readonly long: string | null;
  /** Years as the source writes them: "1991", "9999" for open, "-0800", "". */
  readonly since: string | null;
  readonly until: string | null;
  readonly predecessors: readonly string[];
  readonly successors: readonly string[];
};

const listIn = (element: XmlElement, listName: string): readonly string[] => {
  const list = childOf(element, listName);
  return list === undefined
    ? []
    : childrenOf(list)
        .map(textOf)
        .filter((text) => text !== "");
};

export const readTerritory = (element: XmlElement): TerritoryEntry => ({
  id: textAt(element, "id"),
  short: textAt(element, "short-form-name"),
  long: textAt(element, "long-form-name"),
  since: textAt(element, "valid-since"),
  until: textAt(element, "valid-until"),
  predecessors: listIn(element, "predecessors"),
  successors: listIn(element, "successors"),
});

const OPEN = "9999";

/**
 * Territories whose first year `gsh` gives by their present form or name, while the historian's own missions, visits or trips tell
 * of the state under the same id before it: France is not younger than its republic. Their beginning is kept as not known, and
 * the year as the first one told. Compared by machine: the first date of `pocom`, `visits` and `travels` against `valid-since`.
 */
const OLDER: ReadonlySet<string> = new Set(
  (
    "afghanistan argentina austria bahrain benin brazil bulgaria burkina-faso burma cameroon central-african-republic china " +
    "colombia cote-divoire czech-republic egypt eritrea estonia ethiopia germany greece guatemala holy-see iceland india iran iraq " +
    "italy jordan kosovo latvia lebanon lithuania madagascar malaysia montenegro morocco netherlands oman palau russia " +
    "saint-kitts-and-nevis samoa senegal serbia somalia south-africa sri-lanka suriname syria tanzania thailand tunisia turkey " +
    "united-kingdom vietnam yemen yugoslavia-1946 zimbabwe"
  ).split(" "),
);

type Years = { readonly validity: Validity | null } | { readonly problem: Problem };

const yearOf = (text: string | null): string | null =>
  text !== null && /^\d{3,4}$/.test(text) ? text.padStart(4, "0") : null;

/** From its first to its last year; an unknown one is left open, years before our era are not told. */
const yearsOf = ({ id, since, until }: TerritoryEntry): Years => {
  const from = yearOf(since);
  const to = yearOf(until);
  if (from === null && (to === null || to === OPEN)) return { validity: null };
  if (from !== null && to !== null && from > to)
    return {
      problem: {
        path: "valid-since",
        reason: `It is said to begin in ${from} and to end in ${to}.`,
        mend: "Mend one of the years; the territory goes in without them.",
      },
    };
  const mayBeginBefore = from === null || OLDER.has(id ?? "");
  const edtf = from !== null && from === to ? from : `${from ?? ""}/${to === OPEN ? ".." : (to ?? "")}`;
  return { validity: parseValidity(edtf, { mayBeginBefore }) };
};

const succession = (voice: Voice, later: string, earlier: string): ImportRecord[] => {
  const [a, b] = [territoryOf(later), territoryOf(earlier)];
  return a.id === b.id
    ? []
    : [...countryRecords(voice, a), ...countryRecords(voice, b), link(voice, a.id, "SUCCEEDS", b.id)];
};

const OWN_PREDECESSOR: Problem = {
  path: "successors",
  reason: "It is said to succeed itself.",
  mend: "Leave it out of its own list; the territory goes in without that.",
};

/** A territory with its names, its years, and what came before and after it. */
export const toRecords = (territory: TerritoryEntry): Outcome => {
  const { id, short, long, predecessors, successors } = territory;
  if (id === null) return refusing("id", "The territory has no id.", "Give the id of the territory.");
  if (short === null)
    return refusing("short-form-name", "The territory has no name.", "Give a short form of its name.");
  const own = territoryOf(id);
  const { voice, records } = sourceOf({ dataset: "gsh", file: id, page: null, day: null });
  const years = yearsOf(territory);
  const isOwn = (other: string): boolean => other === id;
  const told = "validity" in years && years.validity !== null ? [statement(voice, own.id, "OCCURRED", years)] : [];
  return saying(
    [
      ...records,
      ...countryRecords(voice, own),
      name(voice, own.id, short, "SPELLING"),
      ...(long === null || long === short ? [] : [name(voice, own.id, long, "OFFICIAL")]),
      ...told,
      ...predecessors.flatMap((other) => succession(voice, id, other)),
      ...successors.flatMap((other) => succession(voice, other, id)),
    ],
    [
      ...("problem" in years ? [years.problem] : []),
      ...([...predecessors, ...successors].some(isOwn) ? [OWN_PREDECESSOR] : []),
    ],
  );
};
