import { type Blocks, createBlocks } from "./blocks.ts";
import { compareAllNames, compareNames } from "./compare-names.ts";
import type { Score } from "./evidence.ts";
import { isShort, mergeProfiles, type Profile } from "./profile.ts";
import { scorePair } from "./score-pair.ts";
import { createSurroundings, type Facts, type Surroundings } from "./surroundings.ts";

/*
 * Terminology
 *
 * Link       two ids that the linker takes for one thing, with its score and reasons: what a judgement is made of.
 * Cluster    ids that links join. It is compared as a whole, with all that is known of its members.
 * Short      known by single words only: "President Park". Such a one goes to a cluster with whole names, if just one fits.
 *
 * First those with whole names find one another, the likeliest first; then short ones go to them; what is left of the short ones
 * joins among itself. A cluster never holds two whole names that speak against each other, nor what is judged different.
 */

export type Link = Score & { readonly a: string; readonly b: string };

export type LinkOptions = {
  readonly minScore: number;
};

/** Where a second cluster fits a short one nearly so well as the best, nobody can tell which it is: so many doublings of the odds. */
const MARGIN = 2.5;

const bitsOf = ({ score }: Score): number => Math.log2(Math.max(score, 0.001) / Math.max(1 - score, 0.001));

type Cluster = {
  profile: Profile;
  members: Profile[];
  /** The cluster that took this one in. */
  into: Cluster | null;
};

type Desk = {
  readonly profiles: readonly Profile[];
  readonly blocks: Blocks;
  readonly surroundings: Surroundings;
  readonly minScore: number;
  /** The cluster that each profile began as, by number. */
  readonly clusters: Cluster[];
  readonly links: Link[];
};

const isWhole = (cluster: Cluster): boolean => !isShort(cluster.profile);

const speaksAgainst = (a: Profile, b: Profile): boolean =>
  a.names.some((left) =>
    b.names.some((right) => {
      const { likeness, shared } = compareNames(left, right);
      return likeness === "OTHER" || (likeness === "SHARED" && shared < 2);
    }),
  );

/** A longer name that has all of both: Mohammad Javad Zarif of Mohammed Zarif and Javad Zarif. */
const covers = (longer: Profile, a: Profile, b: Profile): boolean =>
  [a, b].every((each) => compareAllNames(longer.names, each.names).likeness === "PART") &&
  Math.max(...longer.names.map(({ cores }) => cores.length)) >
    Math.max(...[...a.names, ...b.names].map(({ cores }) => cores.length));

const mayJoin = (x: Cluster, y: Cluster, { surroundings }: Desk): boolean => {
  const all = [...x.members, ...y.members];
  const isAgainst = (a: Profile, b: Profile): boolean =>
    !isShort(a) && !isShort(b) && speaksAgainst(a, b) && !all.some((longer) => covers(longer, a, b));
  return !x.members.some((a) => y.members.some((b) => surroundings.areJudgedDifferent(a.id, b.id) || isAgainst(a, b)));
};

/** The shorter id first, as canonical ids are chosen. */
const byLength = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);

const join = (x: Cluster, y: Cluster, score: Score, desk: Desk): void => {
  const [a = "", b = ""] = [x.profile.id, y.profile.id].sort(byLength);
  const [kept, gone] = x.profile.id === a ? [x, y] : [y, x];
  desk.links.push({ a, b, ...score });
  kept.profile = mergeProfiles(kept.profile, gone.profile);
  kept.members.push(...gone.members);
  gone.into = kept;
};

/** The cluster that a profile is in by now. */
const clusterOf = (number: number, { clusters }: Desk): Cluster | null => {
  const cluster = clusters[number];
  return cluster === undefined ? null : latest(cluster);
};

const scoreClusters = (x: Cluster, y: Cluster, desk: Desk): Score => scorePair(x.profile, y.profile, desk.surroundings);

/** Clusters that share a block with a profile, each once. */
const near = (profile: Profile, desk: Desk): readonly Cluster[] => [
  ...new Set(desk.blocks.of(profile).flatMap((number) => clusterOf(number, desk) ?? [])),
];

type Pair = { readonly a: number; readonly b: number; readonly score: number };

/** Pairs that fit less than so well are not looked at again, whatever their clusters grow to. */
const LEAST_PAIR = 0.5;

const pairsAmong = (numbers: readonly number[], desk: Desk): readonly Pair[] => {
  const wanted = new Set(numbers);
  const { profiles, blocks, surroundings } = desk;
  return numbers
    .flatMap((a) => {
      const left = profiles[a];
      if (left === undefined) return [];
      return blocks.of(left).flatMap((b): readonly Pair[] => {
        const right = profiles[b];
        if (right === undefined || b <= a || !wanted.has(b)) return [];
        const { score } = scorePair(left, right, surroundings);
        return score >= LEAST_PAIR ? [{ a, b, score }] : [];
      });
    })
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
};

const joinOnce = (pairs: readonly Pair[], desk: Desk): boolean => {
  let hasJoined = false;
  for (const { a, b } of pairs) {
    const [x, y] = [clusterOf(a, desk), clusterOf(b, desk)];
    if (x === null || y === null || x === y || !mayJoin(x, y, desk)) continue;
    const score = scoreClusters(x, y, desk);
    if (score.score < desk.minScore) continue;
    join(x, y, score, desk);
    hasJoined = true;
  }
  return hasJoined;
};

/** Joins what fits, again as long as clusters grow: with more known of each, more of them fit. */
const joinPairs = (numbers: readonly number[], desk: Desk): void => {
  const pairs = pairsAmong(numbers, desk);
  while (joinOnce(pairs, desk));
};

type Choice = { readonly cluster: Cluster; readonly score: Score };

const choicesFor = (cluster: Cluster, desk: Desk): readonly Choice[] =>
  near(cluster.profile, desk)
    .filter((other) => other !== cluster && isWhole(other) && mayJoin(cluster, other, desk))
    .map((other) => ({ cluster: other, score: scoreClusters(cluster, other, desk) }))
    .sort((x, y) => y.score.score - x.score.score || byLength(x.cluster.profile.id, y.cluster.profile.id));

/** Whether nobody can tell which of two clusters it is. */
const isTorn = ([best, rival]: readonly Choice[]): boolean =>
  best !== undefined &&
  rival !== undefined &&
  bitsOf(rival.score) > 0 &&
  bitsOf(best.score) - bitsOf(rival.score) < MARGIN;

/** Gives each short one to the one cluster that fits it, the likeliest first; gives back those that are torn. */
const joinShort = (numbers: readonly number[], desk: Desk): ReadonlySet<number> => {
  const all = numbers
    .flatMap((number) => {
      const cluster = clusterOf(number, desk);
      return cluster === null ? [] : [{ number, cluster, choices: choicesFor(cluster, desk) }];
    })
    .sort((x, y) => (y.choices[0]?.score.score ?? 0) - (x.choices[0]?.score.score ?? 0) || x.number - y.number);
  for (const { cluster, choices } of all) {
    const [best] = choices;
    if (best === undefined || isTorn(choices) || best.score.score < desk.minScore) continue;
    join(latest(best.cluster), cluster, best.score, desk);
  }
  return new Set(all.filter(({ choices }) => isTorn(choices)).map(({ number }) => number));
};

const latest = (cluster: Cluster): Cluster => (cluster.into === null ? cluster : latest(cluster.into));

/**
 * What the linker would judge to be the same: one link less than a cluster has ids, each with score and reasons. Deterministic:
 * the order of profiles changes nothing.
 */
export const findLinks = (facts: Facts, { minScore }: LinkOptions): readonly Link[] => {
  const profiles = [...facts.profiles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const surroundings = createSurroundings({ ...facts, profiles });
  const clusters = profiles.map((profile): Cluster => ({ profile, members: [profile], into: null }));
  const desk: Desk = { profiles, blocks: createBlocks(profiles), surroundings, minScore, clusters, links: [] };
  const numbersOf = (isWanted: (profile: Profile) => boolean): readonly number[] =>
    profiles.flatMap((profile, number) => (isWanted(profile) ? [number] : []));
  joinPairs(
    numbersOf((profile) => !isShort(profile)),
    desk,
  );
  const torn = joinShort(numbersOf(isShort), desk);
  joinPairs(
    numbersOf(isShort).filter((number) => !torn.has(number)),
    desk,
  );
  return desk.links;
};
