import type { Edge } from "./compare.ts";
import { agreementOf } from "./agreement.ts";
import { GRADE_WORDS } from "./days.ts";
import type { Undecided } from "./match.ts";
import type { Part, Related } from "./relate.ts";
import type { Actor, View } from "./view.ts";
import type { World } from "./world.ts";

/** So many names or sources are named; the others are counted. */
const NAMED = 4;

const listed = (items: readonly string[]): string => {
  const shown = items.slice(0, NAMED);
  const rest = items.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
};

const sourcesOf = ({ sources }: View): string => listed([...sources].sort());

const dayOf = ({ days }: View): string => (days === null ? "on no day that is told" : days.text);

const actorWords = ({ id, faces }: Actor, { nameOf }: World): string => {
  const holder = faces.find((face) => face !== id);
  return holder === undefined ? nameOf(id) : `${nameOf(id)} (then ${nameOf(holder)})`;
};

const actorsWords = (actors: readonly Actor[], world: World): string =>
  listed(actors.map((actor) => actorWords(actor, world)));

const whereWords = (view: View, other: View, { nameOf }: World): string => {
  const shared = (name: "sites" | "towns" | "countries"): readonly string[] =>
    [...view[name]].filter((place) => other[name].has(place)).sort();
  const found = [shared("sites"), shared("towns"), shared("countries")].find((places) => places.length > 0);
  return found === undefined ? "" : ` ${view.kind === "VISIT" ? "to" : "in"} ${listed(found.map(nameOf))}`;
};

const KINDS = { VISIT: "visit", MEETING: "meeting", EVENT: "event" } as const;

/** "a visit of Nursultan Nazarbayev to Belarus", as both tell it. */
const whatWords = (a: View, b: View, world: World): string => {
  const where = whereWords(a, b, world);
  if (a.kind === "EVENT")
    return `an event${where} by nearly the same name, "${world.nameOf(a.id)}" and "${world.nameOf(b.id)}"`;
  return `a ${KINDS[a.kind]} of ${actorsWords(agreementOf(a, b).common, world)}${where}`;
};

const toldBy = (view: View): string => `${dayOf(view)} (${sourcesOf(view)})`;

const publishedWords = ({ publishedTo }: View): string => (publishedTo === null ? "" : `, published ${publishedTo}`);

const later = ({ a, b }: Edge): string =>
  a.publishedFrom === null || b.publishedTo === null ? "" : ", published no earlier,";

/** Why two occurrences are taken for one. */
export const edgeReason = (edge: Edge, world: World): string => {
  const { kind, a, b, grade } = edge;
  if (kind === "SAME")
    return `Both tell of ${whatWords(a, b, world)}: ${toldBy(a)} and ${toldBy(b)}; ${GRADE_WORDS[grade]}, and nothing else comes as near.`;
  return (
    `The one tells as ${a.status} and the other${later(edge)} as ${b.status} of ${whatWords(a, b, world)}: ` +
    `${toldBy(a)}${publishedWords(a)}, and ${toldBy(b)}${publishedWords(b)}; ${GRADE_WORDS[grade]}, and nothing else fits as well.`
  );
};

/** Why a meeting is part of a visit. */
export const partReason = ({ a, b, visitor, days }: Part, world: World): string =>
  `${actorWords(visitor, world)} took part in the meeting (${toldBy(a)}) and was the visitor of ${days.text} (${sourcesOf(b)})${whereWords(a, b, world)}; the meeting's days lie in those of the visit.`;

/** Why two meetings belong together, though they are not one. */
export const relatedReason = ({ a, b, common, isSameDay }: Related, world: World): string =>
  `Both are meetings with ${actorsWords(common, world)}${whereWords(a, b, world)}, each told on the journey of another traveller: ${toldBy(a)} and ${toldBy(b)}; ` +
  `${isSameDay ? "on the same day" : "the days of the one lie in those of the other"}. Who travelled differs, so they are not taken for one.`;

/** Why an edge was not taken. */
export const undecidedReason = ({ edge, rivals }: Undecided, world: World): string =>
  `Both may tell of ${whatWords(edge.a, edge.b, world)}, ${dayOf(edge.a)} and ${dayOf(edge.b)}, but so may ${listed(
    [...new Set(rivals.map(({ id, days }) => `${id} (${days?.text ?? "undated"})`))].sort(),
  )}: nobody can tell which.`;
