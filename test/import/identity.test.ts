import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Verdict } from "../../src/domain/identity.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { allJudgements } from "../../src/graph/judgements.ts";
import { openGraph } from "../../src/graph/open-graph.ts";
import { checkGraph } from "../../src/import/check.ts";
import { judgeIdentities, undoJudgement } from "../../src/import/judge-identity.ts";
import { retractStatement } from "../../src/import/retract.ts";
import { writeBatch } from "../../src/import/write.ts";
import { ENTITIES, SOURCES, someStatements, toBatch } from "./small-world.ts";

const RUNS = Number(process.env.ENTENTE_TEST_RUNS ?? 60);

const inGraph = async <T>(work: (graph: Graph) => Promise<T>): Promise<T> => {
  const graph = await openGraph({});
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
};

/** Entities of a kind that has at least two. */
const PAIRS = ENTITIES.flatMap((a) =>
  ENTITIES.flatMap((b) => (a.kind === b.kind && a.id < b.id ? [[a.id, b.id] as const] : [])),
);

const someJudgements = (most: number) =>
  fc
    .array(
      fc.record({
        pair: fc.constantFrom(...PAIRS),
        verdict: fc.constantFrom<Verdict>("SAME", "SAME", "SAME", "DIFFERENT", "UNSURE"),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((list) => list.map(({ pair: [a, b], verdict }) => ({ a, b, verdict, by: "test", reason: "a test" })));

const cutAt = <T>(items: readonly T[], cuts: readonly number[]): readonly (readonly T[])[] => {
  const places = [...new Set(cuts.map((cut) => cut % (items.length + 1)))].sort((a, b) => a - b);
  return [0, ...places].map((start, index) => items.slice(start, places[index]));
};

describe("grafeo", () => {
  test("records folded step by step through judgements and their undoing are those folded all at once", async () => {
    await fc.assert(
      fc.asyncProperty(
        someStatements(30),
        someJudgements(6),
        fc.array(fc.nat(100), { maxLength: 6 }),
        fc.infiniteStream(fc.nat(100)),
        async (statements, judgements, cuts, choices) => {
          await inGraph(async (graph) => {
            await writeBatch(graph, toBatch([], ENTITIES, SOURCES));
            const parts = cutAt(statements, cuts);
            const left = [...judgements];
            const choose = (below: number) => (choices.next().value ?? 0) % below;
            for (const part of parts) {
              await writeBatch(graph, toBatch(part));
              expect((await checkGraph(graph)).problems).toEqual([]);
              if (choose(3) > 0) await judgeIdentities(graph, left.splice(0, 1 + choose(2)), { whole: false });
              expect((await checkGraph(graph)).problems).toEqual([]);
              if (choose(4) === 0 && part[0] !== undefined)
                await retractStatement(graph, { id: part[0].id, by: "test", because: "a test" });
            }
            await judgeIdentities(graph, left, { whole: false });
            expect((await checkGraph(graph)).problems).toEqual([]);
            for await (const page of allJudgements(graph))
              for (const { id } of page) {
                await undoJudgement(graph, { id, by: "test", because: "a test" });
                expect((await checkGraph(graph)).problems).toEqual([]);
              }
          });
        },
      ),
      { numRuns: RUNS, endOnFailure: true, interruptAfterTimeLimit: 60_000 },
    );
  });
});
