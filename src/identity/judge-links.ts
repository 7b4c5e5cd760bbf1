import type { EntityKind } from "../domain/entity.ts";
import { slicesOf } from "../domain/slices.ts";
import type { Graph } from "../graph/graph.ts";
import { allJudgements } from "../graph/judgements.ts";
import { type GivenJudgement, judgeIdentities, undoJudgements } from "../import/judge-identity.ts";
import type { Link } from "./link.ts";

/** So many are judged or undone in one transaction. */
const AT_A_TIME = 200;

/** Who judges when the linker does: `rule:link-person`. */
export const ruleFor = (kind: EntityKind): string => `rule:link-${kind.toLowerCase()}`;

const MOST_REASON = 2_000;

const toJudgement = ({ a, b, score, reasons }: Link, by: string): GivenJudgement => ({
  a,
  b,
  verdict: "SAME",
  by,
  reason: `Score ${score}: ${reasons.join("; ")}.`.slice(0, MOST_REASON),
});

export type Judged = {
  readonly written: number;
  /** Links that a judgement forbids, or whose ids are gone: why, in words. */
  readonly refused: readonly string[];
};

type Options = { readonly onProgress?: (done: number, all: number) => void };

/** Writes links as SAME judgements by a rule, many in a transaction; what a judgement forbids is left out and told. */
export const judgeLinks = async (
  graph: Graph,
  links: readonly Link[],
  by: string,
  { onProgress }: Options = {},
): Promise<Judged> => {
  const refused: string[] = [];
  let [written, done] = [0, 0];
  for (const slice of slicesOf(links, AT_A_TIME)) {
    const result = await judgeIdentities(
      graph,
      slice.map((link) => toJudgement(link, by)),
      { whole: false },
    );
    written += result.written;
    refused.push(...result.refused.map(({ reason, mend }) => `${reason} ${mend}`));
    done += slice.length;
    onProgress?.(done, links.length);
  }
  return { written, refused };
};

/** Undoes all judgements of a rule that hold; gives how many. */
export const undoRule = async (
  graph: Graph,
  rule: string,
  { by, because }: { readonly by: string; readonly because: string },
  { onProgress }: Options = {},
): Promise<number> => {
  const ids: string[] = [];
  for await (const page of allJudgements(graph))
    ids.push(...page.filter((each) => each.by === rule && each.recordedUntil === null).map(({ id }) => id));
  let undone = 0;
  for (const slice of slicesOf(ids, AT_A_TIME)) {
    undone += (await undoJudgements(graph, slice, { by, because: () => because })).undone;
    onProgress?.(undone, ids.length);
  }
  return undone;
};
