import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Verdict } from "../../src/domain/identity.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { allJudgements } from "../../src/graph/judgements.ts";
import { catchUp } from "../../src/import/catch-up.ts";
import { exportHash } from "../../src/import/export.ts";
import { type GivenJudgement, judgeIdentities, undoJudgement } from "../../src/import/judge-identity.ts";
import { retractStatement } from "../../src/import/retract.ts";
import { writeBatch } from "../../src/import/write.ts";
import { type Engine, ENGINES } from "../engines.ts";
import { assertAgrees, idsOf, inGraph, judging, toRecords } from "./judged.ts";
import { ENTITIES, SOURCES, someStatements, toBatch } from "./small-world.ts";

/** Neo4j is emptied for each run. */
const RUNS: Readonly<Record<Engine, number>> = { grafeo: Number(process.env.ENTENTE_TEST_RUNS ?? 40), neo4j: 5 };

/** Pairs of things of one kind. */
const PAIRS = ENTITIES.flatMap((a) =>
  ENTITIES.flatMap((b) => (a.kind === b.kind && a.id < b.id ? [[a.id, b.id] as const] : [])),
);

const aJudgement = (...verdicts: readonly Verdict[]): fc.Arbitrary<GivenJudgement> =>
  fc
    .record({ pair: fc.constantFrom(...PAIRS), verdict: fc.constantFrom(...verdicts) })
    .map(({ pair: [a, b], verdict }) => judging(a, b, verdict));

type Step =
  | { readonly does: "write"; readonly statements: ReturnType<typeof toBatch>; readonly isFoldedLater: boolean }
  | { readonly does: "retract"; readonly which: number }
  | { readonly does: "judge"; readonly judgements: readonly GivenJudgement[] }
  | { readonly does: "undo"; readonly which: number };

const someSteps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        does: fc.constant("write" as const),
        statements: someStatements(8).map((statements) => toBatch(statements)),
        isFoldedLater: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.record({ does: fc.constant("retract" as const), which: fc.nat(50) }) },
    {
      weight: 3,
      arbitrary: fc.record({
        does: fc.constant("judge" as const),
        judgements: fc.array(aJudgement("SAME", "SAME", "SAME", "DIFFERENT", "UNSURE"), { minLength: 1, maxLength: 3 }),
      }),
    },
    { weight: 2, arbitrary: fc.record({ does: fc.constant("undo" as const), which: fc.nat(50) }) },
  ),
  { minLength: 3, maxLength: 14, size: "max" },
);

const at = <T>(items: readonly T[], which: number): T | undefined => items[which % Math.max(1, items.length)];

const take = async (graph: Graph, step: Step, written: string[]): Promise<void> => {
  if (step.does === "write") {
    await writeBatch(graph, step.statements, { isFoldedLater: step.isFoldedLater });
    written.push(...step.statements.map(({ record }) => record.value.id));
  }
  if (step.does === "judge") await judgeIdentities(graph, step.judgements, { whole: false });
  const why = { by: "test", because: "a test" };
  const retracted = step.does === "retract" ? at(written, step.which) : undefined;
  if (retracted !== undefined) await retractStatement(graph, { ...why, id: retracted });
  const undone = step.does === "undo" ? at(await idsOf(allJudgements(graph)), step.which) : undefined;
  if (undone !== undefined) await undoJudgement(graph, { ...why, id: undone });
};

describe.each(ENGINES)("%s", (engine) => {
  const limits = { numRuns: RUNS[engine], interruptAfterTimeLimit: 90_000 };

  test("records folded step by step through judgements and their undoing are those folded all at once", async () => {
    await fc.assert(
      fc.asyncProperty(someSteps, async (steps) => {
        await inGraph(engine, async (graph) => {
          await writeBatch(graph, toBatch([], ENTITIES, SOURCES));
          const written: string[] = [];
          let isPending = false;
          for (const step of steps) {
            await take(graph, step, written);
            isPending ||= step.does === "write" && step.isFoldedLater;
            if (!isPending) await assertAgrees(graph);
          }
          await catchUp(graph);
          await assertAgrees(graph);
        });
      }),
      limits,
    );
  }, 180_000);

  test("judgements undone, the export is the same, byte for byte", async () => {
    await fc.assert(
      fc.asyncProperty(
        someStatements(25),
        fc.array(aJudgement("SAME", "SAME", "DIFFERENT"), { minLength: 1, maxLength: 4 }),
        async (statements, judgements) => {
          await inGraph(engine, async (graph) => {
            await writeBatch(graph, toBatch(statements, ENTITIES, SOURCES));
            const before = await exportHash(graph);
            const { ids } = await judgeIdentities(graph, judgements, { whole: false });
            expect(await exportHash(graph)).not.toBe(before);
            await assertAgrees(graph);
            for (const id of ids) await undoJudgement(graph, { id, by: "test", because: "a test" });
            expect(await exportHash(graph)).toBe(before);
            await assertAgrees(graph);
          });
        },
      ),
      limits,
    );
  }, 180_000);

  test("judgements may be imported in any order, with what they judge, before it and after", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .record({
            statements: someStatements(20),
            judgements: fc.array(aJudgement("SAME", "SAME", "UNSURE"), { minLength: 1, maxLength: 6 }),
          })
          .chain(({ statements, judgements }) => {
            const records = [...toBatch(statements, ENTITIES, SOURCES), ...toRecords(judgements)];
            return fc.record({
              records: fc.constant(records),
              shuffled: fc.shuffledSubarray(records, { minLength: records.length }),
            });
          }),
        fc.array(fc.nat(100), { maxLength: 5 }),
        async ({ records, shuffled }, cuts) => {
          const whole = await inGraph(engine, async (graph) => {
            await writeBatch(graph, records);
            return exportHash(graph);
          });
          const parts = [0, ...cuts.map((cut) => cut % records.length).sort((a, b) => a - b)];
          await inGraph(engine, async (graph) => {
            for (const [index, start] of parts.entries())
              await writeBatch(graph, shuffled.slice(start, parts[index + 1]));
            expect(await exportHash(graph)).toBe(whole);
            await assertAgrees(graph);
          });
        },
      ),
      limits,
    );
  }, 180_000);
});
