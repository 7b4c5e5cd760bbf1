import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findEntitiesByIds } from "../../src/graph/entities.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { findPendingAfter } from "../../src/graph/pending.ts";
import { catchUp } from "../../src/import/catch-up.ts";
import { checkGraph } from "../../src/import/check.ts";
import { importInputs } from "../../src/import/import-inputs.ts";
import { writeBatch } from "../../src/import/write.ts";
import { cutAt, inGraph, retract } from "./in-graph.ts";
import { ENTITIES, SOURCES, someStatements, toBatch } from "./small-world.ts";

const RUNS = Number(process.env.ENTENTE_TEST_RUNS ?? 60);
const FIRST = { after: "", limit: 100 };

/** A graph in which the write with this number, counted from 0, fails. */
const failingAt = (graph: Graph, number: number): Graph => {
  let writes = 0;
  return {
    ...graph,
    write: (work, options) => {
      writes += 1;
      return writes === number + 1 ? Promise.reject(new Error("killed")) : graph.write(work, options);
    },
  };
};

/** What becomes of one part of the statements: folded at once or later, caught up on after it, or interrupted there. */
const someFate = fc.record({
  isFoldedLater: fc.boolean(),
  isRetracted: fc.boolean(),
  caughtUp: fc.constantFrom("no", "yes", "interrupted"),
});

describe("grafeo", () => {
  test("what is folded later, now and then, and again after an interruption, is as if folded all at once", async () => {
    await fc.assert(
      fc.asyncProperty(
        someStatements(40),
        fc.array(fc.nat(100), { maxLength: 12, size: "max" }),
        fc.array(someFate, { minLength: 13, maxLength: 13 }),
        fc.nat(4),
        async (statements, cuts, fates, failing) => {
          const left = await inGraph(async (graph) => {
            await writeBatch(graph, toBatch([], ENTITIES, SOURCES), { isFoldedLater: true });
            for (const [index, part] of cutAt(statements, cuts).entries()) {
              const fate = fates[index];
              await writeBatch(graph, toBatch(part), { isFoldedLater: fate?.isFoldedLater ?? true });
              if (fate?.isRetracted && part.length > 0) await retract(graph, part, [0]);
              if (fate?.caughtUp === "yes") await catchUp(graph);
              if (fate?.caughtUp === "interrupted") await catchUp(failingAt(graph, failing)).catch(() => {});
            }
            await Promise.all([catchUp(graph), catchUp(graph)]);
            return { ...(await checkGraph(graph)), pending: await findPendingAfter(graph, FIRST) };
          });
          expect(left).toMatchObject({ problems: [], pending: [] });
        },
      ),
      { numRuns: RUNS, interruptAfterTimeLimit: 60_000 },
    );
  });

  test("what others write between the parts of a fold is in it, or pending", async () => {
    await fc.assert(
      fc.asyncProperty(
        someStatements(40),
        fc.array(fc.nat(100), { minLength: 2, maxLength: 6, size: "max" }),
        fc.integer({ min: 1, max: 4 }),
        async (statements, cuts, unitsAtOnce) => {
          const left = await inGraph(async (graph) => {
            await writeBatch(graph, toBatch([], ENTITIES, SOURCES), { isFoldedLater: true });
            const [first = [], ...others] = cutAt(statements, cuts);
            await writeBatch(graph, toBatch(first), { isFoldedLater: true });
            const writes: Promise<unknown>[] = [];
            const onProgress = (): void => {
              const other = others.shift();
              if (other !== undefined)
                writes.push(writeBatch(graph, toBatch(other), { isFoldedLater: other.length % 2 === 0 }));
            };
            await catchUp(graph, { onProgress, unitsAtOnce });
            await Promise.all(writes);
            await catchUp(graph);
            return checkGraph(graph);
          });
          expect(left).toMatchObject({ problems: [] });
        },
      ),
      { numRuns: RUNS, interruptAfterTimeLimit: 60_000 },
    );
  });

  test("a new entity is there, under its id, before anything is folded", async () => {
    await inGraph(async (graph) => {
      await writeBatch(graph, toBatch([], ENTITIES, SOURCES), { isFoldedLater: true });
      expect(await findPendingAfter(graph, FIRST)).toHaveLength(1);
      const [person] = await findEntitiesByIds(graph, ["person:1"]);
      expect(person).toMatchObject({ id: "person:1", name: { EN: "person:1" }, degree: 0, known: false });
    });
  });

  test("an import tells once that all is kept, when nothing is folded yet; a dry run never", async () => {
    const input = {
      name: "small world",
      isOrdered: true,
      bytes: null,
      read: async function* () {
        yield* toBatch([], ENTITIES, SOURCES);
      },
    };
    await inGraph(async (graph) => {
      const told: string[] = [];
      const options = { onKept: () => told.push("kept"), onFolding: () => told.push("folded") };
      await importInputs(graph, [input], { ...options, isDryRun: true });
      expect(told).toEqual([]);
      await importInputs(graph, [input], { ...options, batchSize: 2 });
      expect(told.indexOf("folded")).toBe(1);
      expect(told.filter((what) => what === "kept")).toEqual(["kept"]);
    });
  });
});
