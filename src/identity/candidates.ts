import { createBlocks } from "./blocks.ts";
import type { Score } from "./evidence.ts";
import type { Profile } from "./profile.ts";
import { scorePair } from "./score-pair.ts";
import { createSurroundings, type Facts } from "./surroundings.ts";

/** Two ids that may be one thing; `a` before `b` in text order. Never a merge: whoever reads it judges. */
export type Candidate = Score & { readonly a: string; readonly b: string };

export type CandidateOptions = {
  /** Only those of this id. */
  readonly of: string | null;
  readonly minScore: number;
  readonly onProgress?: (done: number, all: number) => void;
};

const toCandidate = (a: Profile, b: Profile, score: Score): Candidate =>
  a.id < b.id ? { a: a.id, b: b.id, ...score } : { a: b.id, b: a.id, ...score };

/** The better first; ties by ids. */
export const byScore = (x: Candidate, y: Candidate): number =>
  y.score - x.score || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : x.b > y.b ? 1 : 0);

/** Pairs that may be the same, the likeliest first. Only those that share a block are compared. */
export const findCandidates = (facts: Facts, { of, minScore, onProgress }: CandidateOptions): readonly Candidate[] => {
  const { profiles } = facts;
  const [blocks, surroundings] = [createBlocks(profiles), createSurroundings(facts)];
  const asked = of === null ? profiles : profiles.filter(({ id }) => id === of);
  const found: Candidate[] = [];
  asked.forEach((a, done) => {
    onProgress?.(done, asked.length);
    for (const number of blocks.of(a)) {
      const b = profiles[number];
      if (b === undefined || b.id === a.id || (of === null && b.id < a.id)) continue;
      const score = scorePair(a, b, surroundings);
      if (score.score >= minScore) found.push(toCandidate(a, b, score));
    }
  });
  return found.sort(byScore);
};
