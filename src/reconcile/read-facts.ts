import { asTold } from "../domain/told.ts";
import { allAliases } from "../graph/aliases.ts";
import { allEntities } from "../graph/entities.ts";
import type { Readable } from "../graph/find-rows.ts";
import { allJudgements, type StoredJudgement } from "../graph/judgements.ts";
import { allRecordedStatements, type RecordedStatement } from "../graph/recorded-statements.ts";
import { createGatherer, type Gatherer } from "./gather.ts";
import { type Held, isOurJudgement, isOurStatement } from "./held.ts";
import { type Facts, pairKey } from "./occurrence.ts";
import { RULE } from "./rule.ts";
import { type WithoutOurs, withoutOurs } from "./without-ours.ts";

/** What of a judgement settles a pair, so that no rule joins it: that it is two, that nobody can say, that a joining was undone. */
const settlingWords = ({ verdict, by, reason, recordedUntil, retractedBy }: StoredJudgement): string | null => {
  if (recordedUntil === null) return verdict === "SAME" ? null : `${by} judged them ${verdict}: ${reason}`;
  if (verdict !== "SAME" || retractedBy === RULE) return null;
  return `${retractedBy ?? "somebody"} undid that they are one`;
};

const settledBy = (judgements: readonly StoredJudgement[], { answer }: WithoutOurs): Facts["settled"] =>
  new Map(
    judgements.flatMap((judgement) => {
      const words = settlingWords(judgement);
      return words === null ? [] : [[pairKey(answer(judgement.a), answer(judgement.b)), words] as const];
    }),
  );

const readJudgements = async (graph: Readable): Promise<readonly StoredJudgement[]> => {
  const all: StoredJudgement[] = [];
  for await (const page of allJudgements(graph)) all.push(...page);
  return all;
};

type Tell = (count: number) => void;

/** Gathers the statements of others; gives ours. */
const gatherStatements = async (
  graph: Readable,
  gatherer: Gatherer,
  without: WithoutOurs,
  tell: Tell,
): Promise<readonly RecordedStatement[]> => {
  const ours: RecordedStatement[] = [];
  for await (const page of allRecordedStatements(graph)) {
    for (const statement of page)
      if (isOurStatement(statement)) ours.push(asTold(statement));
      else gatherer.statement(without.statement(statement));
    tell(page.length);
  }
  return ours;
};

const gatherEntities = async (graph: Readable, gatherer: Gatherer, without: WithoutOurs, tell: Tell): Promise<void> => {
  for await (const page of allEntities(graph)) {
    for (const entity of page) {
      const { id, kind, eventKind, placeKind, name, folded } = entity;
      gatherer.entity(
        without.isParted(id)
          ? without.entity(entity)
          : { id, kind, eventKind, placeKind, name: name.EN, names: folded },
      );
    }
    tell(page.length);
  }
  for await (const page of allAliases(graph)) {
    for (const alias of page) if (without.isParted(alias.id)) gatherer.entity(without.entity(alias));
    tell(page.length);
  }
};

export type ReadFacts = {
  /** What the rules ask for, of the graph as it would be without what this rule has written. */
  readonly facts: Facts;
  readonly held: Held;
};

/** Reads what the rules ask for, page by page; nothing else is kept. */
export const readFacts = async (graph: Readable, onProgress: (read: number) => void = () => {}): Promise<ReadFacts> => {
  let read = 0;
  const tell: Tell = (count) => {
    read += count;
    onProgress(read);
  };
  const judgements = await readJudgements(graph);
  const [without, gatherer] = [withoutOurs(judgements), createGatherer()];
  const statements = await gatherStatements(graph, gatherer, without, tell);
  await gatherEntities(graph, gatherer, without, tell);
  return {
    facts: gatherer.finish(settledBy(judgements, without)),
    held: { judgements: judgements.filter(isOurJudgement), statements, answer: without.answer },
  };
};
