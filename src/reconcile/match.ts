import { answersBy, makeIdSets } from "../domain/identity.ts";
import { groupBy } from "../domain/group-by.ts";
import { nearPairs } from "./blocks.ts";
import { compare, type Edge } from "./compare.ts";
import { isExactGrade, rankOf } from "./days.ts";
import { areToldApart, differenceOf } from "./differences.ts";
import { joinOccurrences, type Occurrence } from "./occurrence.ts";
import { type View, viewOf } from "./view.ts";
import type { World } from "./world.ts";

/*
 * Terminology
 *
 * Edge        two occurrences that may be one, by themselves.
 * Rival       what one end of an edge may be as well, though not together with the other end: "in May" fits the visit of the 2nd
 *             and that of the 20th. Unless one of them is plainly nearer, nobody can tell, and neither is taken.
 * Round       after some have been joined, what was told of them is told of all of them, so that all are compared again, until
 *             nothing more is joined. A second run over what the first has written therefore finds nothing.
 */

/** An edge that was not taken, and why. */
export type Undecided = { readonly edge: Edge; readonly rivals: readonly View[] };

export type Matches = {
  readonly taken: readonly Edge[];
  readonly undecided: readonly Undecided[];
  /** The occurrences as they are when all that is taken is one, by the ids that they answer as. */
  readonly views: ReadonlyMap<string, View>;
};

export type MatchOptions = {
  readonly onProgress?: (round: number) => void;
};

const byRank = (x: Edge, y: Edge): number => rankOf(x.grade) - rankOf(y.grade) || byIds(x, y);
const byIds = (x: Edge, y: Edge): number =>
  x.a.id < y.a.id ? -1 : x.a.id > y.a.id ? 1 : x.b.id < y.b.id ? -1 : x.b.id > y.b.id ? 1 : 0;

const edgesAmong = (views: readonly View[], world: World): readonly Edge[] => {
  const edges: Edge[] = [];
  for (const [a, b] of nearPairs(views, (one, other) => !areToldApart(one, other))) {
    const edge = compare(a, b, world);
    if (edge !== null) edges.push(edge);
  }
  return edges.sort(byRank);
};

const otherEnd = ({ a, b }: Edge, end: View): View => (a.id === end.id ? b : a);

/** Whether another edge is as good: as near, or just as vague. */
const isAsGood = (other: Edge, edge: Edge): boolean =>
  rankOf(other.grade) <= rankOf(edge.grade) || (!isExactGrade(other.grade) && !isExactGrade(edge.grade));

/** Both ends of an edge, as they would be if they were one. */
const wholeOf = ({ a, b }: Edge, world: World): View =>
  viewOf(joinOccurrences(a.occurrence, b.occurrence, a.id), world);

const rivalsOf = (edge: Edge, at: ReadonlyMap<string, readonly Edge[]>, world: World): readonly View[] => {
  const others = [edge.a, edge.b].flatMap((end) =>
    (at.get(end.id) ?? [])
      .filter((other) => other !== edge && isAsGood(other, edge))
      .map((other) => otherEnd(other, end)),
  );
  if (others.length === 0) return [];
  const whole = wholeOf(edge, world);
  return others.filter((other) => differenceOf(whole, other, world) !== null);
};

/** Surest first: what both date to the day, what one dates more vaguely, what was only planned. */
const TIERS = [0, 1, 2] as const;

const tierOf = ({ kind, grade }: Edge): (typeof TIERS)[number] =>
  kind === "PLAN_OF" ? 2 : isExactGrade(grade) ? 0 : 1;

/** The edges that join something, in order; none that would put together what is told apart. */
const joined = (edges: readonly Edge[], world: World): readonly Edge[] => {
  const sets = makeIdSets();
  const members = new Map<string, readonly View[]>();
  const membersOf = (view: View): readonly View[] => members.get(sets.find(view.id)) ?? [view];
  return edges.filter(({ a, b }) => {
    const [left, right] = [membersOf(a), membersOf(b)];
    if (sets.find(a.id) === sets.find(b.id)) return false;
    if (left.some((x) => right.some((y) => differenceOf(x, y, world) !== null))) return false;
    sets.join(a.id, b.id);
    members.set(sets.find(a.id), [...left, ...right]);
    return true;
  });
};

const answersOf = (edges: readonly Edge[]): ReadonlyMap<string, string> =>
  answersBy(edges.map(({ a, b }) => ({ a: a.id, b: b.id, verdict: "SAME", recordedUntil: null })));

const renamedIn = (occurrence: Occurrence, answers: ReadonlyMap<string, string>): Occurrence => {
  const rename = (ids: readonly string[]): readonly string[] => [...new Set(ids.map((id) => answers.get(id) ?? id))];
  const { during, coincides, hosts } = occurrence;
  if (![...during, ...coincides, ...hosts].some((id) => answers.has(id))) return occurrence;
  return { ...occurrence, during: rename(during), coincides: rename(coincides), hosts: rename(hosts) };
};

/** The views after a round: what is one is told of together, and those that name it name it by its answer. */
const joinViews = (views: readonly View[], answers: ReadonlyMap<string, string>, world: World): readonly View[] => {
  const groups = groupBy(views, ({ id }) => answers.get(id) ?? id);
  return [...groups].map(([id, group]) => {
    const [first, ...rest] = group.map(({ occurrence }) => occurrence);
    const whole = first === undefined ? undefined : rest.reduce((a, b) => joinOccurrences(a, b, id), first);
    const fresh = whole === undefined ? undefined : renamedIn(whole, answers);
    const [only] = group;
    if (fresh === undefined || only === undefined) throw new Error(`A group of occurrences is empty: ${id}.`);
    return fresh === only.occurrence ? only : viewOf(fresh, world);
  });
};

/** What a round takes: the surest edges of which one joins something. When these are taken, more is known about the others. */
const freshOf = (sure: readonly Edge[], world: World): readonly Edge[] => {
  for (const tier of TIERS) {
    const fresh = joined(
      sure.filter((edge) => tierOf(edge) === tier),
      world,
    );
    if (fresh.length > 0) return fresh;
  }
  return [];
};

type Round = { readonly fresh: readonly Edge[]; readonly undecided: readonly Undecided[] };

const roundOver = (views: readonly View[], world: World): Round => {
  const edges = edgesAmong(views, world);
  const ends = edges.flatMap((edge) => [edge.a, edge.b].map((end) => ({ end: end.id, edge })));
  const at = new Map([...groupBy(ends, ({ end }) => end)].map(([id, list]) => [id, list.map(({ edge }) => edge)]));
  const judged = edges.map((edge) => ({ edge, rivals: rivalsOf(edge, at, world) }));
  const sure = judged.filter(({ rivals }) => rivals.length === 0).map(({ edge }) => edge);
  return { fresh: freshOf(sure, world), undecided: judged.filter(({ rivals }) => rivals.length > 0) };
};

/** Finds which of the occurrences are one. The order in which they are given changes nothing. */
export const matchOccurrences = (
  occurrences: readonly Occurrence[],
  world: World,
  options: MatchOptions = {},
): Matches => {
  const sorted = occurrences.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  let views: readonly View[] = sorted.map((occurrence) => viewOf(occurrence, world));
  const taken: Edge[] = [];
  for (let round = 1; ; round += 1) {
    const { fresh, undecided } = roundOver(views, world);
    options.onProgress?.(round);
    if (fresh.length === 0) return { taken, undecided, views: new Map(views.map((view) => [view.id, view])) };
    taken.push(...fresh);
    views = joinViews(views, answersOf(fresh), world);
  }
};
