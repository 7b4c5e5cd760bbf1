import { answersBy } from "../domain/identity.ts";
import { allEntities } from "../graph/entities.ts";
import type { Readable } from "../graph/find-rows.ts";
import { allJudgements, type StoredJudgement } from "../graph/judgements.ts";
import { allStatements } from "../graph/statements.ts";
import { createGatherer } from "./gather.ts";
import { type Facts, pairKey } from "./occurrence.ts";
import { RULE } from "./rule.ts";

/** What of a judgement settles a pair, so that no rule joins it: that it is two, that nobody can say, that a joining was undone. */
const settlingWords = ({ verdict, by, reason, recordedUntil, retractedBy }: StoredJudgement): string | null => {
  if (recordedUntil === null) return verdict === "SAME" ? null : `${by} judged them ${verdict}: ${reason}`;
  if (verdict !== "SAME" || retractedBy === RULE) return null;
  return `${retractedBy ?? "somebody"} undid that they are one`;
};

const readSettled = async (graph: Readable): Promise<Facts["settled"]> => {
  const all: StoredJudgement[] = [];
  for await (const page of allJudgements(graph)) all.push(...page);
  const answers = answersBy(all);
  const answer = (id: string): string => answers.get(id) ?? id;
  return new Map(
    all.flatMap((judgement) => {
      const words = settlingWords(judgement);
      return words === null ? [] : [[pairKey(answer(judgement.a), answer(judgement.b)), words] as const];
    }),
  );
};

/** Reads what the rules ask for, page by page; nothing else is kept. */
export const readFacts = async (graph: Readable, onProgress: (read: number) => void = () => {}): Promise<Facts> => {
  const gatherer = createGatherer();
  let read = 0;
  const tellProgress = (count: number): void => {
    read += count;
    onProgress(read);
  };
  for await (const page of allStatements(graph)) {
    for (const statement of page) gatherer.statement(statement);
    tellProgress(page.length);
  }
  for await (const page of allEntities(graph)) {
    for (const { id, kind, eventKind, placeKind, name, folded } of page)
      gatherer.entity({ id, kind, eventKind, placeKind, name: name.EN, names: folded });
    tellProgress(page.length);
  }
  return gatherer.finish(await readSettled(graph));
};
