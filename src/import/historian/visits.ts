import type { ImportRecord } from "../records.ts";
import { type Actor, actorOf } from "./actors.ts";
import {
  daysOf,
  entity,
  link,
  name,
  type Outcome,
  ours,
  refusing,
  remark,
  saying,
  statement,
  type Voice,
} from "../build.ts";
import { countryRecords } from "../country-records.ts";
import { childOf, textAt, type XmlElement } from "./element.ts";
import { metRecords } from "./met-records.ts";
import { type Named, readVisitors } from "./people-in-text.ts";
import { problemOfDays } from "./problem-of-days.ts";
import { sourceOf } from "./sources.ts";
import { contemporaryOf, type Territory, UNITED_STATES } from "./territories.ts";

/** A visit of a foreign leader to the United States, as `visits/data` has it. */
export type Visit = {
  readonly id: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly visitor: string | null;
  /** The historian's id of the visitor's state, and the label beside it. */
  readonly state: string | null;
  readonly label: string;
  readonly description: string | null;
  /** When the record was last changed: an ISO day. */
  readonly changed: string | null;
};

export const readVisit = (element: XmlElement): Visit => ({
  id: textAt(element, "id"),
  from: textAt(element, "start-date"),
  to: textAt(element, "end-date"),
  visitor: textAt(element, "visitor"),
  state: childOf(element, "from")?.attributes.id ?? null,
  label: textAt(element, "from") ?? "",
  description: textAt(element, "description"),
  changed: (textAt(element, "last-modified-datetime") ?? textAt(element, "created-datetime"))?.slice(0, 10) ?? null,
});

/** The label beside a state's id is a name of it, but for what it adds in brackets. */
const spellingOf = (label: string): string => label.replace(/\s*\(.*\)/, "").trim();

/** A territory, and how this record spells it. */
export const spelledCountry = (voice: Voice, territory: Territory, label: string): readonly ImportRecord[] => [
  ...countryRecords(voice, territory),
  ...(spellingOf(label) === "" ? [] : [name(voice, territory.id, spellingOf(label), "SPELLING")]),
];

const isOfficial = ({ titles, name: spelled }: Named): boolean =>
  spelled === null || titles.some(({ kind }) => kind === "OFFICE");

type Told = Visit & { readonly id: string; readonly from: string; readonly to: string };

const visitRecords = (told: Told, voice: Voice, state: Territory, visitors: readonly Named[]): Outcome => {
  const { from, to, description } = told;
  const id = `visit:historian-visits-${told.id}`;
  const held = daysOf(from, to, { attested: true });
  const actors = visitors
    .map((visitor) => actorOf(visitor, { voice, state: visitor.state ?? state, day: from, held }))
    .filter((actor): actor is Actor => actor !== null);
  if (actors.length === 0)
    return refusing(
      "visitor",
      `"${told.visitor}" names nobody and no post.`,
      "Name the visitor or the visitor's post.",
    );
  // Somebody without a post would leave the visit without the state that it came from.
  const ofState = visitors.every(isOfficial) ? [] : [link(voice, state.id, "VISITOR_ON", id)];
  const label = `Visit of ${actors.map((actor) => actor.label).join(" and ")} to the United States`;
  const journey = { voice, id, key: `historian-visits-${told.id}`, from, to, travellers: actors };
  const met = metRecords({ ...journey, host: UNITED_STATES, place: UNITED_STATES.id }, description ?? "");
  return saying(
    [
      entity(id, "VISIT", { externalIds: [{ scheme: "historyatstate-visit", value: told.id }] }),
      name(ours(voice), id, label, "COMMON"),
      statement(voice, id, "OCCURRED", { validity: daysOf(from, to), status: "HELD" }),
      ...spelledCountry(voice, state, told.label),
      ...countryRecords(voice, UNITED_STATES),
      link(voice, id, "VISIT_TO", UNITED_STATES.id),
      ...actors.flatMap((actor) => [...actor.records, link(voice, actor.id, "VISITOR_ON", id)]),
      ...ofState,
      ...(description === null ? [] : [remark(voice, id, description)]),
      ...met.records,
    ],
    met.problems,
  );
};

/** A visit as statements: who came, from where, when, and whom they met. `file`: the bare name of its file. */
export const toRecords = (visit: Visit, file: string): Outcome => {
  const { id, from, to, visitor, state, label, changed } = visit;
  if (id === null) return refusing("id", "The visit has no id.", "Give it one.");
  const problem = problemOfDays(from, to);
  if (problem !== null || from === null || to === null) return saying([], problem === null ? [] : [problem]);
  if (state === null) return refusing("from", "It does not tell from where the visitor came.", "Give from an id.");
  const { voice, records } = sourceOf({ dataset: "visits", file, page: "/departmenthistory/visits", day: changed });
  const territory = contemporaryOf({ id: state, label, day: from });
  const outcome = visitRecords({ ...visit, id, from, to }, voice, territory, readVisitors(visitor ?? ""));
  return outcome.records.length === 0 ? outcome : saying([...records, ...outcome.records], outcome.problems);
};
