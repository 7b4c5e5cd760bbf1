import { groupBy } from "./group-by.ts";

/** What two ids are to each other: one thing, two things, or nobody can say yet. */
export const VERDICTS = ["SAME", "DIFFERENT", "UNSURE"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What identity asks of a judgement. */
export type IdentityJudgement = {
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  /** When it was undone; `null` while it holds. */
  readonly recordedUntil: string | null;
};

/** Sets of ids that grow together. */
export type IdSets = {
  /** One id that stands for the set of this one. */
  readonly find: (id: string) => string;
  readonly join: (a: string, b: string) => void;
};

/** Sets of one id each, at first. */
export const makeIdSets = (): IdSets => {
  const parents = new Map<string, string>();
  const find = (id: string): string => {
    let top = id;
    for (let next = parents.get(top); next !== undefined; next = parents.get(top)) top = next;
    for (let at = id; at !== top; ) {
      const next = parents.get(at) ?? top;
      parents.set(at, top);
      at = next;
    }
    return top;
  };
  return {
    find,
    join: (a, b) => {
      const [from, to] = [find(a), find(b)];
      if (from !== to) parents.set(from, to);
    },
  };
};

/** Of ids that are one thing, the one that it answers as: the shortest, and of these the first in the order of texts. */
const shortest = (ids: readonly string[]): string =>
  ids.reduce((best, id) => (id.length < best.length || (id.length === best.length && id < best) ? id : best));

/** From each id that answers as another one to that one, by the SAME judgements that hold. */
export const answersBy = (judgements: Iterable<IdentityJudgement>): ReadonlyMap<string, string> => {
  const sets = makeIdSets();
  const ids = new Set<string>();
  for (const { a, b, verdict, recordedUntil } of judgements) {
    if (verdict !== "SAME" || recordedUntil !== null) continue;
    sets.join(a, b);
    ids.add(a).add(b);
  }
  const answers = new Map<string, string>();
  for (const group of groupBy(ids, sets.find).values()) {
    const answer = shortest(group);
    for (const id of group) if (id !== answer) answers.set(id, answer);
  }
  return answers;
};

/** The ids whose answer is another one by the judgements `after` than by those `before`, each with its new answer. */
export const movedBetween = (
  before: Iterable<IdentityJudgement>,
  after: Iterable<IdentityJudgement>,
): ReadonlyMap<string, string> => {
  const [old, fresh] = [answersBy(before), answersBy(after)];
  const moved = new Map<string, string>();
  for (const id of new Set([...old.keys(), ...fresh.keys()])) {
    const answer = fresh.get(id) ?? id;
    if (answer !== (old.get(id) ?? id)) moved.set(id, answer);
  }
  return moved;
};
