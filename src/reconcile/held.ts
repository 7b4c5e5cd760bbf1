import { isOfConclusions } from "../domain/concluded.ts";
import type { Answer } from "../domain/told.ts";
import type { StoredJudgement } from "../graph/judgements.ts";
import type { RecordedStatement } from "../graph/recorded-statements.ts";
import { RULE } from "./rule.ts";

/** What this rule has written, whatever became of it. */
export type Held = {
  readonly judgements: readonly StoredJudgement[];
  readonly statements: readonly RecordedStatement[];
  /** The id that one answers as without these judgements. */
  readonly answer: Answer;
};

export const isOurJudgement = ({ by }: StoredJudgement): boolean => by === RULE;

export const isOurStatement = ({ source }: RecordedStatement): boolean => isOfConclusions(source);
