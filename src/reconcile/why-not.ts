import type { Answer } from "../domain/told.ts";
import type { Reconciliation } from "./decide.ts";
import { differenceOf } from "./differences.ts";
import { type Facts, pairKey } from "./occurrence.ts";
import { viewOf } from "./view.ts";
import { createWorld } from "./world.ts";

/** What was held of two occurrences and is not decided of them. */
export type Undecided = { readonly was: "SAME" | "PART_OF" | "RELATED"; readonly a: string; readonly b: string };

type Decided = {
  readonly found: Reconciliation;
  readonly facts: Facts;
  /** The id that one answers as when all that is decided is written. */
  readonly final: Answer;
};

const dayWords = (day: string | null): string => (day === null ? "nobody knows from when on" : `from ${day} on`);

/** Gives the words that tell why something does not follow. */
export const whyNot = ({ found, facts, final }: Decided): ((undecided: Undecided) => string) => {
  const world = createWorld(facts);
  const occurrences = new Map(facts.occurrences.map((occurrence) => [occurrence.id, occurrence]));
  const doubts = new Map(found.doubts.map(({ a, b, reason }) => [pairKey(a, b), reason]));
  const days = new Map(found.decisions.map(({ kind, a, b, readableFrom }) => [`${kind} ${a} ${b}`, readableFrom]));
  const differenceIn = (a: string, b: string): string | null => {
    const [one, other] = [occurrences.get(a), occurrences.get(b)];
    if (one === undefined || other === undefined) return null;
    return differenceOf(viewOf(one, world), viewOf(other, world), world);
  };
  return ({ was, a, b }) => {
    const gone = [a, b].filter((id) => !occurrences.has(id));
    if (gone.length > 0) return `No statement that holds dates ${gone.join(" or ")} any more.`;
    const settled = world.settledOn(a, b);
    if (settled !== null) return `By now ${settled}.`;
    const doubt = doubts.get(pairKey(final(a), final(b)));
    if (doubt !== undefined) return doubt;
    if (was === "SAME" && final(a) === final(b)) return "They are one by what is decided of each and others.";
    const day = days.get(`${was} ${final(a)} ${final(b)}`);
    if (day !== undefined) return `It is told anew, of ${final(a)} and ${final(b)}: it could be read ${dayWords(day)}.`;
    const difference = was === "SAME" ? differenceIn(a, b) : null;
    return difference === null
      ? "What is told of them now does not bear it out."
      : `By what is told of them now, ${difference}.`;
  };
};
