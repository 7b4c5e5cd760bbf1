import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Statement } from "../../src/domain/statement.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { openGraph } from "../../src/graph/open-graph.ts";
import { checkGraph } from "../../src/import/check.ts";
import { exportHash } from "../../src/import/export.ts";
import { retractStatement } from "../../src/import/retract.ts";
import { writeBatch } from "../../src/import/write.ts";
import { ENTITIES, SOURCES, someStatements, toBatch } from "./small-world.ts";

const RUNS = Number(process.env.ENTENTE_TEST_RUNS ?? 40);

const inGraph = async <T>(work: (graph: Graph) => Promise<T>): Promise<T> => {
  const graph = await openGraph({});
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
};

/** Parts of a list, cut at some places. */
const cutAt = <T>(items: readonly T[], cuts: readonly number[]): readonly (readonly T[])[] => {
  const places = [...new Set(cuts.map((cut) => cut % (items.length + 1)))].sort((a, b) => a - b);
  return [0, ...places].map((start, index) => items.slice(start, places[index]));
};

const retract = async (graph: Graph, statements: readonly Statement[], which: readonly number[]): Promise<void> => {
  for (const index of which) {
    const statement = statements[index % statements.length];
    if (statement !== undefined) await retractStatement(graph, { id: statement.id, by: "test", because: "a test" });
  }
};

describe("grafeo", () => {
  test("records folded batch by batch, in any order and with retractions, are those folded all at once", async () => {
    await fc.assert(
      fc.asyncProperty(
        someStatements(40),
        // Small batches: in a large one something nearly always touches everything, and hides what was not found.
        fc.array(fc.nat(100), { maxLength: 16, size: "max" }),
        fc.array(fc.nat(100), { maxLength: 2 }),
        async (statements, cuts, retracted) => {
          const problems = await inGraph(async (graph) => {
            await writeBatch(graph, toBatch([], ENTITIES, SOURCES));
            for (const part of cutAt(statements, cuts)) {
              await writeBatch(graph, toBatch(part));
              if (part.length > 0) await retract(graph, part, retracted);
            }
            return (await checkGraph(graph)).problems;
          });
          expect(problems).toEqual([]);
        },
      ),
      { numRuns: RUNS, interruptAfterTimeLimit: 60_000 },
    );
  });

  test("entities, sources and statements may come in any order and split", async () => {
    await fc.assert(
      fc.asyncProperty(
        someStatements(25).chain((statements) =>
          fc.record({
            records: fc.shuffledSubarray(toBatch(statements, ENTITIES, SOURCES).slice(), {
              minLength: statements.length + ENTITIES.length + SOURCES.length,
            }),
            statements: fc.constant(statements),
          }),
        ),
        fc.array(fc.nat(100), { maxLength: 4 }),
        async ({ records, statements }, cuts) => {
          const expected = await inGraph(async (graph) => {
            await writeBatch(graph, toBatch(statements, ENTITIES, SOURCES));
            return exportHash(graph);
          });
          const { hash, problems } = await inGraph(async (graph) => {
            for (const part of cutAt(records, cuts)) await writeBatch(graph, part);
            return { hash: await exportHash(graph), problems: (await checkGraph(graph)).problems };
          });
          expect(hash).toBe(expected);
          expect(problems).toEqual([]);
        },
      ),
      { numRuns: RUNS, interruptAfterTimeLimit: 60_000 },
    );
  });
});
