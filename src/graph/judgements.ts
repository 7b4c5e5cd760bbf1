import { map, text, textOrNull, word } from "./columns.ts";
import type { Page, Readable } from "./find-rows.ts";
import { allPages, findByKeys, findRows } from "./find-rows.ts";
import type { Row, Transaction } from "./graph.ts";
import { runOverIds, saveRows } from "./save-rows.ts";

const VERDICTS = ["SAME", "DIFFERENT"] as const;

/** Two ids are the same thing, or are not, because someone decided so. model.md, "Identity". */
export type StoredJudgement = {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly verdict: (typeof VERDICTS)[number];
  readonly by: string;
  readonly reason: string;
  /** ISO instants. */
  readonly recordedFrom: string;
  /** When it was undone; `null` while it holds. */
  readonly recordedUntil: string | null;
};

const toJudgements = (rows: readonly Row[]): readonly StoredJudgement[] =>
  rows.map((row) => {
    const judgement = map(row, "judgement");
    return {
      id: text(judgement, "id"),
      a: text(judgement, "a"),
      b: text(judgement, "b"),
      verdict: word(judgement, "verdict", VERDICTS),
      by: text(judgement, "by"),
      reason: text(judgement, "reason"),
      recordedFrom: text(judgement, "recordedFrom"),
      recordedUntil: textOrNull(judgement, "recordedUntil"),
    };
  });

/** Judgements on one of the entities, each once, in no order; undone ones too. */
export const findJudgementsByEntities = async (
  from: Readable,
  entities: readonly string[],
): Promise<readonly StoredJudgement[]> => {
  const found = toJudgements(await findByKeys(from, "read/judgements-by-entities", "entities", entities));
  return [...new Map(found.map((judgement) => [judgement.id, judgement])).values()];
};

/** All judgements, page by page, in the order of ids; undone ones too. */
export const allJudgements = (from: Readable, limit?: number): AsyncGenerator<readonly StoredJudgement[]> =>
  allPages(async (page: Page) => toJudgements(await findRows(from, "read/judgements-after-id", page)), limit);

/** Saves judgements as they are given, each as a whole. */
export const saveJudgements = (transaction: Transaction, judgements: readonly StoredJudgement[]): Promise<void> =>
  saveRows(transaction, "write/save-judgements", judgements);

/** Undoes judgements at an instant; gives the ids of those that held. */
export const endJudgements = async (
  transaction: Transaction,
  ids: readonly string[],
  at: string,
): Promise<readonly string[]> =>
  (await runOverIds(transaction, "write/end-judgements", ids, { at })).map((row) => text(row, "id"));
