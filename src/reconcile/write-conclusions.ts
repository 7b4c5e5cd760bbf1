import type { Graph, Transaction } from "../graph/graph.ts";
import { findRecordedStatements, type RecordedStatement } from "../graph/recorded-statements.ts";
import { saveAudit } from "../import/audit.ts";
import { decide } from "../import/decide.ts";
import { nextInstant } from "../import/instant.ts";
import { findKnown } from "../import/known.ts";
import { refuse } from "../import/refuse.ts";
import { once } from "../import/requests.ts";
import { restored } from "../import/restore.ts";
import { applyDecision, toRefused } from "../import/write.ts";
import { type Conclusion, statementIdOf, toRecords } from "./concluded.ts";
import { RULE } from "./rule.ts";

/** Statements that this rule has retracted: those may be concluded again. What somebody else has retracted stays so. */
const findOurs = async (from: Transaction, ids: readonly string[]): Promise<readonly RecordedStatement[]> =>
  (await findRecordedStatements(from, ids)).filter(
    ({ recordedUntil, retractedBy }) => recordedUntil !== null && retractedBy === RULE,
  );

const writeIn = async (
  transaction: Transaction,
  conclusions: readonly Conclusion[],
  now: string,
): Promise<{ readonly written: number }> => {
  const batch = toRecords(conclusions);
  const decision = decide(batch, await findKnown(transaction, batch), now);
  const problems = [...decision.refused, ...decision.waiting.map(toRefused)];
  if (problems.length > 0) refuse(problems);
  const again = (await findOurs(transaction, conclusions.map(statementIdOf))).map((held) => restored(held, now));
  const statements = [...decision.statements, ...again];
  await applyDecision(transaction, { ...decision, statements }, now);
  const written = new Set(statements.map(({ id }) => id));
  const fresh = conclusions.filter((conclusion) => written.has(statementIdOf(conclusion)));
  await saveAudit(
    transaction,
    ...fresh.map(
      (conclusion) =>
        ({
          action: "reconcile",
          target: [statementIdOf(conclusion), conclusion.a, conclusion.b],
          by: RULE,
          reason: conclusion.reason,
          key: null,
          at: now,
        }) as const,
    ),
  );
  return { written: fresh.length };
};

/** Writes conclusions as statements, all in one transaction, each with its reason in the audit; gives how many are new. */
export const writeConclusions = (graph: Graph, conclusions: readonly Conclusion[]): Promise<number> =>
  graph
    .write((transaction) => {
      const now = nextInstant();
      return once(transaction, { by: RULE, key: null, content: null }, now, () =>
        writeIn(transaction, conclusions, now),
      );
    })
    .then(({ written }) => written);
