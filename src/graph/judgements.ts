import { VERDICTS, type Verdict } from "../domain/identity.ts";
import { map, text, textOrNull, word } from "./columns.ts";
import type { Page, Readable } from "./find-rows.ts";
import { allPages, findByKeys, findRows } from "./find-rows.ts";
import type { Row, Transaction } from "./graph.ts";
import { saveRows } from "./save-rows.ts";

/** Two ids are the same thing, or are not, or may be, because someone decided so. */
export type StoredJudgement = {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  readonly by: string;
  readonly reason: string;
  /** ISO instants. */
  readonly recordedFrom: string;
  /** When it was undone; `null` while it holds. */
  readonly recordedUntil: string | null;
  /** Who undid it, and why. */
  readonly retractedBy: string | null;
  readonly retractedBecause: string | null;
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
      retractedBy: textOrNull(judgement, "retractedBy"),
      retractedBecause: textOrNull(judgement, "retractedBecause"),
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

/** Judgements by their ids, in no order; undone ones too. */
export const findJudgementsByIds = async (
  from: Readable,
  ids: readonly string[],
): Promise<readonly StoredJudgement[]> => toJudgements(await findByKeys(from, "read/judgements-by-ids", "ids", ids));

/** All judgements, page by page, in the order of ids; undone ones too. */
export const allJudgements = (from: Readable, limit?: number): AsyncGenerator<readonly StoredJudgement[]> =>
  allPages(async (page: Page) => toJudgements(await findRows(from, "read/judgements-after-id", page)), limit);

/** Saves judgements as they are given, each as a whole. */
export const saveJudgements = (transaction: Transaction, judgements: readonly StoredJudgement[]): Promise<void> =>
  saveRows(transaction, "write/save-judgements", judgements);
