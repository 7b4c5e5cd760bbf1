import type { Edge } from "./compare.ts";
import type { Grade } from "./days.ts";
import { type Matches, matchOccurrences, type MatchOptions } from "./match.ts";
import type { Facts } from "./occurrence.ts";
import { edgeReason, partReason, relatedReason, undecidedReason } from "./reasons.ts";
import { findParts, findRelated, type Part, type Related } from "./relate.ts";
import type { View } from "./view.ts";
import { createWorld, type World } from "./world.ts";

export const DECISION_KINDS = ["SAME", "PLAN_OF", "PART_OF", "RELATED"] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/**
 * What the reconciler holds of two occurrences. SAME says the same both ways, and `a` is the first by id; of PLAN_OF it is the
 * plan, of PART_OF the part, of RELATED, which says the same both ways too, the more exactly dated.
 */
export type Decision = {
  readonly kind: DecisionKind;
  readonly a: string;
  readonly b: string;
  /** In plain words, with the facts that it rests on. */
  readonly reason: string;
  /** The kind of reason, for counting. */
  readonly ground: Grade | "INSIDE" | "SAME_DAY";
  /** The datasets that tell of them. */
  readonly datasets: readonly string[];
  /** The first day on which both could be read; null when nobody knows. */
  readonly readableFrom: string | null;
};

/** Two that may be one, but something else may be it as well. */
export type Doubt = Pick<Decision, "a" | "b" | "reason" | "datasets">;

export type Reconciliation = { readonly decisions: readonly Decision[]; readonly doubts: readonly Doubt[] };

type Pair = { readonly a: View; readonly b: View };

const datasetsOf = ({ a, b }: Pair): readonly string[] =>
  [...new Set([a, b].flatMap(({ occurrence }) => occurrence.tellings.map(({ dataset }) => dataset)))].sort();

const readableFrom = ({ a, b }: Pair): string | null =>
  a.publishedTo === null || b.publishedTo === null
    ? null
    : a.publishedTo > b.publishedTo
      ? a.publishedTo
      : b.publishedTo;

const toDecision = (
  pair: Pair & { readonly kind: DecisionKind },
  reason: string,
  ground: Decision["ground"],
): Decision => ({
  kind: pair.kind,
  a: pair.a.id,
  b: pair.b.id,
  reason,
  ground,
  datasets: datasetsOf(pair),
  readableFrom: readableFrom(pair),
});

const byKind = (edges: readonly Edge[], kind: Edge["kind"]): readonly Edge[] =>
  edges.filter((edge) => edge.kind === kind);

const decided = (
  { taken, undecided }: Matches,
  parts: readonly Part[],
  related: readonly Related[],
  world: World,
): Reconciliation => ({
  decisions: [
    ...[...byKind(taken, "SAME"), ...byKind(taken, "PLAN_OF")].map((edge) =>
      toDecision(edge, edgeReason(edge, world), edge.grade),
    ),
    ...parts.map((part) => toDecision(part, partReason(part, world), "INSIDE")),
    ...related.map((one) => toDecision(one, relatedReason(one, world), one.isSameDay ? "SAME_DAY" : "INSIDE")),
  ],
  doubts: undecided.map((one) => ({
    a: one.edge.a.id,
    b: one.edge.b.id,
    reason: undecidedReason(one, world),
    datasets: datasetsOf(one.edge),
  })),
});

/**
 * Decides which occurrences are one, which is the plan of which, which meeting is part of which visit, and which meetings belong
 * together. Pure; the order of the facts changes nothing. Parts and relations are those of what is one by then.
 */
export const reconcile = (facts: Facts, options: MatchOptions = {}): Reconciliation => {
  const world = createWorld(facts);
  const matches = matchOccurrences(facts.occurrences, world, options);
  // What may be one is not told to be two beside each other.
  const doubtful = new Set(matches.undecided.map(({ edge: { a, b } }) => `${a.id} ${b.id}`));
  const isSure = ({ a, b }: Pair): boolean => !doubtful.has(`${a.id} ${b.id}`) && world.settledOn(a.id, b.id) === null;
  return decided(matches, findParts(matches.views), findRelated(matches.views, world).filter(isSure), world);
};
