import { type IdSets, makeIdSets } from "../domain/identity.ts";
import type { StoredJudgement } from "../graph/judgements.ts";

/** The judgements that hold, as sets of ids that are one thing, to ask whether another judgement fits. */
export type IdentityBench = {
  /** A judgement that holds and forbids this one, or null. */
  readonly clashOf: (judgement: Pick<StoredJudgement, "a" | "b" | "verdict">) => StoredJudgement | null;
  /** Adds a judgement that holds. */
  readonly add: (judgement: StoredJudgement) => void;
};

type Differences = Map<string, readonly StoredJudgement[]>;

const addTo = (lists: Differences, key: string, more: readonly StoredJudgement[]): void => {
  if (more.length > 0) lists.set(key, [...(lists.get(key) ?? []), ...more]);
};

const joined = (sets: IdSets, differences: Differences, { a, b }: StoredJudgement): void => {
  const [from, to] = [sets.find(a), sets.find(b)];
  if (from === to) return;
  sets.join(from, to);
  const top = sets.find(from);
  const other = top === to ? from : to;
  addTo(differences, top, differences.get(other) ?? []);
  differences.delete(other);
};

/** A bench with these judgements, of which the undone ones and the unsure ones don't count. */
export const makeIdentityBench = (judgements: Iterable<StoredJudgement>): IdentityBench => {
  const sets = makeIdSets();
  const differences: Differences = new Map();
  const same = new Map<string, StoredJudgement>();
  const add = (judgement: StoredJudgement): void => {
    const { a, b, verdict, recordedUntil } = judgement;
    if (recordedUntil !== null) return;
    if (verdict === "DIFFERENT") for (const id of [a, b]) addTo(differences, sets.find(id), [judgement]);
    if (verdict !== "SAME") return;
    for (const id of [a, b]) if (!same.has(id)) same.set(id, judgement);
    joined(sets, differences, judgement);
  };
  const between = (a: string, b: string): StoredJudgement | undefined =>
    differences.get(a)?.find((held) => [sets.find(held.a), sets.find(held.b)].includes(b));
  for (const judgement of judgements) add(judgement);
  return {
    add,
    clashOf: ({ a, b, verdict }) => {
      const [first, second] = [sets.find(a), sets.find(b)];
      if (verdict === "SAME") return first === second ? null : (between(first, second) ?? null);
      return verdict === "DIFFERENT" && first === second ? (same.get(a) ?? null) : null;
    },
  };
};
