import { type IdSets, makeIdSets } from "../domain/identity.ts";
import type { StoredJudgement } from "../graph/judgements.ts";

/** The judgements that hold, as sets of ids that are one thing, to ask whether another judgement fits. */
export type IdentityBench = {
  /** Of the judgements that hold and forbid this one, that on the same two, else the first by id; null, if none does. */
  readonly clashOf: (judgement: Pick<StoredJudgement, "a" | "b" | "verdict">) => StoredJudgement | null;
  /** Adds a judgement that holds. */
  readonly add: (judgement: StoredJudgement) => void;
};

/** By the ids that they are on, or the sets of these. */
type Lists = Map<string, readonly StoredJudgement[]>;

const addTo = (lists: Lists, key: string, more: readonly StoredJudgement[]): void => {
  if (more.length > 0) lists.set(key, [...(lists.get(key) ?? []), ...more]);
};

const joined = (sets: IdSets, differences: Lists, { a, b }: StoredJudgement): void => {
  const [from, to] = [sets.find(a), sets.find(b)];
  if (from === to) return;
  sets.join(from, to);
  const top = sets.find(from);
  const other = top === to ? from : to;
  addTo(differences, top, differences.get(other) ?? []);
  differences.delete(other);
};

/** That on the same two, else the first by id: whatever the order in which they came. */
const nearest = (judgements: readonly StoredJudgement[], a: string, b: string): StoredJudgement | null => {
  const isDirect = (held: StoredJudgement): boolean => [held.a, held.b].includes(a) && [held.a, held.b].includes(b);
  return judgements.reduce<StoredJudgement | null>((best, held) => {
    if (best === null || isDirect(best) !== isDirect(held)) return best === null || isDirect(held) ? held : best;
    return held.id < best.id ? held : best;
  }, null);
};

/** A bench with these judgements, of which the undone ones and the unsure ones don't count. */
export const makeIdentityBench = (judgements: Iterable<StoredJudgement>): IdentityBench => {
  const sets = makeIdSets();
  const differences: Lists = new Map();
  const same: Lists = new Map();
  const add = (judgement: StoredJudgement): void => {
    const { a, b, verdict, recordedUntil } = judgement;
    if (recordedUntil !== null) return;
    if (verdict === "DIFFERENT") for (const id of [a, b]) addTo(differences, sets.find(id), [judgement]);
    if (verdict !== "SAME") return;
    for (const id of [a, b]) addTo(same, id, [judgement]);
    joined(sets, differences, judgement);
  };
  const between = (a: string, b: string): readonly StoredJudgement[] =>
    (differences.get(a) ?? []).filter((held) => [sets.find(held.a), sets.find(held.b)].includes(b));
  for (const judgement of judgements) add(judgement);
  return {
    add,
    clashOf: ({ a, b, verdict }) => {
      const [first, second] = [sets.find(a), sets.find(b)];
      if (verdict === "SAME") return first === second ? null : nearest(between(first, second), a, b);
      return verdict === "DIFFERENT" && first === second ? nearest(same.get(a) ?? [], a, b) : null;
    },
  };
};
