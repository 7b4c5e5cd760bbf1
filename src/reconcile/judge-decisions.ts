import { slicesOf } from "../domain/slices.ts";
import { groupBy } from "../domain/group-by.ts";
import { makeIdSets } from "../domain/identity.ts";
import type { Graph } from "../graph/graph.ts";
import { type GivenJudgement, judgeIdentities } from "../import/judge-identity.ts";
import { makeJudgement } from "../import/read-record.ts";
import { type Conclusion, isConclusion, statementIdOf } from "./concluded.ts";
import type { Decision } from "./decide.ts";
import { MOST_REASON, RULE } from "./rule.ts";
import { AT_A_TIME } from "./at-a-time.ts";
import { writeConclusions } from "./write-conclusions.ts";

const toJudgement = ({ a, b, reason }: Decision): GivenJudgement => ({
  a,
  b,
  verdict: "SAME",
  by: RULE,
  reason: reason.slice(0, MOST_REASON),
});

/** The id of the judgement or statement that a decision becomes. */
export const idOf = (decision: Decision): string =>
  isConclusion(decision) ? statementIdOf(decision) : makeJudgement(toJudgement(decision)).id;

export type Written = {
  readonly judgements: number;
  readonly statements: number;
  /** What a judgement that holds forbids: why, in words. */
  readonly refused: readonly string[];
};

/**
 * Judgements that join one set of ids stand together, so that one transaction writes them all: a run that was killed has then
 * written some sets whole, and what is told of the others is as it was, so that the next run writes what the first would have.
 */
const inSets = (decisions: readonly Decision[]): readonly (readonly Decision[])[] => {
  const sets = makeIdSets();
  for (const { a, b } of decisions) sets.join(a, b);
  return [...groupBy(decisions, ({ a }) => sets.find(a)).values()];
};

const partsOf = (decisions: readonly Decision[]): readonly (readonly Decision[])[] => {
  const parts: Decision[][] = [];
  for (const set of inSets(decisions)) {
    const last = parts.at(-1);
    if (last === undefined || last.length + set.length > AT_A_TIME) parts.push([...set]);
    else last.push(...set);
  }
  return parts;
};

type Options = { readonly onProgress?: (done: number, all: number) => void };

/**
 * Writes decisions: first the judgements, then the statements, so many in a transaction. Killed, it is told again, and goes on:
 * what is one by then is not found again.
 */
export const writeDecisions = async (
  graph: Graph,
  decisions: readonly Decision[],
  { onProgress }: Options = {},
): Promise<Written> => {
  const refused: string[] = [];
  let [judgements, statements, done] = [0, 0, 0];
  const tell = (count: number): void => {
    done += count;
    onProgress?.(done, decisions.length);
  };
  for (const slice of partsOf(decisions.filter((decision) => !isConclusion(decision)))) {
    const result = await judgeIdentities(graph, slice.map(toJudgement), { whole: false });
    judgements += result.written;
    refused.push(...result.refused.map(({ reason, mend }) => `${reason} ${mend}`));
    tell(slice.length);
  }
  const conclusions: readonly Conclusion[] = decisions.filter(isConclusion);
  for (const slice of slicesOf(conclusions, AT_A_TIME)) {
    statements += await writeConclusions(graph, slice);
    tell(slice.length);
  }
  return { judgements, statements, refused };
};
