import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Verdict } from "../../src/domain/identity.ts";
import { allAliases } from "../../src/graph/aliases.ts";
import { findChangesAfter } from "../../src/graph/changes.ts";
import { allEntities, findEntitiesByIds } from "../../src/graph/entities.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { allJudgements } from "../../src/graph/judgements.ts";
import { findDataVersion } from "../../src/graph/meta.ts";
import { findRecordedStatements } from "../../src/graph/recorded-statements.ts";
import { findRelationsByEnds } from "../../src/graph/relations.ts";
import { catchUp } from "../../src/import/catch-up.ts";
import { checkGraph } from "../../src/import/check.ts";
import { exportHash, exportLines } from "../../src/import/export.ts";
import { type GivenJudgement, judgeIdentities, judgeIdentity, undoJudgement } from "../../src/import/judge-identity.ts";
import { makeJudgement } from "../../src/import/read-record.ts";
import type { Placed } from "../../src/import/records.ts";
import { retractStatement } from "../../src/import/retract.ts";
import { writeBatch } from "../../src/import/write.ts";
import { type Engine, ENGINES, openEmptyGraph } from "../engines.ts";
import { ENTITIES, SOURCES, someStatements, toBatch, told } from "./small-world.ts";

/** Neo4j is emptied for each run. */
const RUNS: Readonly<Record<Engine, number>> = { grafeo: Number(process.env.ENTENTE_TEST_RUNS ?? 40), neo4j: 5 };

const inGraph = async <T>(engine: Engine, work: (graph: Graph) => Promise<T>): Promise<T> => {
  const { graph, close } = await openEmptyGraph(engine);
  try {
    return await work(graph);
  } finally {
    await close();
  }
};

/** Pairs of things of one kind. */
const PAIRS = ENTITIES.flatMap((a) =>
  ENTITIES.flatMap((b) => (a.kind === b.kind && a.id < b.id ? [[a.id, b.id] as const] : [])),
);

const judging = (a: string, b: string, verdict: Verdict = "SAME"): GivenJudgement => ({
  a,
  b,
  verdict,
  by: "test",
  reason: "a test",
});

const aJudgement = (...verdicts: readonly Verdict[]): fc.Arbitrary<GivenJudgement> =>
  fc
    .record({ pair: fc.constantFrom(...PAIRS), verdict: fc.constantFrom(...verdicts) })
    .map(({ pair: [a, b], verdict }) => judging(a, b, verdict));

const toRecords = (judgements: readonly GivenJudgement[]): readonly Placed[] =>
  judgements.map((given, line) => ({
    place: { file: "test", line },
    record: { type: "judgement", value: makeJudgement(given), history: null },
  }));

const assertAgrees = async (graph: Graph): Promise<void> => {
  expect((await checkGraph(graph)).problems).toEqual([]);
};

const linesOf = async (graph: Graph): Promise<readonly Record<string, unknown>[]> => {
  const lines: Record<string, unknown>[] = [];
  for await (const line of exportLines(graph)) lines.push(JSON.parse(line) as Record<string, unknown>);
  return lines;
};

const idsOf = async (pages: AsyncIterable<readonly { readonly id: string }[]>): Promise<readonly string[]> => {
  const ids: string[] = [];
  for await (const page of pages) ids.push(...page.map(({ id }) => id));
  return ids;
};

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

  test("of three things in a chain the shortest id answers, and undoing one link splits it again", async () => {
    await inGraph(engine, async (graph) => {
      const [person] = ENTITIES.filter(({ kind }) => kind === "PERSON");
      const entities = ["person:1", "person:22", "person:333"].flatMap((id) => (person ? [{ ...person, id }] : []));
      const statements = [
        told({ subject: "person:1", object: "institution:1" }),
        told({ subject: "person:22", object: "institution:1", source: "source:b" }),
        told({ subject: "person:333", object: "institution:2", saidBy: "person:22" }),
      ];
      const others = ENTITIES.filter(({ kind }) => kind === "INSTITUTION");
      await writeBatch(graph, toBatch(statements, [...entities, ...others], SOURCES));
      await judgeIdentity(graph, judging("person:333", "person:22"));
      expect(await idsOf(allAliases(graph))).toEqual(["person:333"]);
      const { id } = await judgeIdentity(graph, judging("person:1", "person:22"));
      expect(await idsOf(allAliases(graph))).toEqual(["person:22", "person:333"]);
      const [one] = await findEntitiesByIds(graph, ["person:1"]);
      expect(one).toMatchObject({ aliases: ["person:22", "person:333"], degree: 2, known: true });
      const relations = await findRelationsByEnds(graph, ["person:1", "person:22", "person:333"]);
      expect(relations.map(({ from, to, sourceCount }) => [from, to, sourceCount]).sort()).toEqual([
        ["person:1", "institution:1", 2],
        ["person:1", "institution:2", 1],
      ]);
      await undoJudgement(graph, { id, by: "test", because: "a test" });
      expect(await idsOf(allAliases(graph))).toEqual(["person:333"]);
      expect((await findRelationsByEnds(graph, ["person:22"])).map(({ to }) => to).sort()).toEqual([
        "institution:1",
        "institution:2",
      ]);
      await assertAgrees(graph);
    });
  });

  test("a statement keeps its id and what it was told with, and comes so out of the export", async () => {
    await inGraph(engine, async (graph) => {
      const statement = told({ subject: "person:2", object: "institution:2", saidBy: "person:2" });
      const batch = toBatch([statement], ENTITIES, SOURCES);
      await writeBatch(graph, batch);
      await judgeIdentities(graph, [judging("person:1", "person:2"), judging("institution:1", "institution:2")]);
      const [held] = await findRecordedStatements(graph, [statement.id]);
      expect(held).toMatchObject({
        subject: "person:1",
        object: "institution:1",
        saidBy: "person:1",
        toldSubject: "person:2",
        toldObject: "institution:2",
        toldSaidBy: "person:2",
      });
      const [line] = (await linesOf(graph)).filter(({ type }) => type === "statement");
      expect(line).toMatchObject({ ...statement });
      expect(line).not.toHaveProperty("toldSubject");
    });
  });

  test("an alias told of again is held, and new statements may name it", async () => {
    await inGraph(engine, async (graph) => {
      await writeBatch(graph, toBatch([], ENTITIES, SOURCES));
      await judgeIdentity(graph, judging("person:1", "person:2"));
      const late = told({ subject: "person:2", object: "institution:3" });
      const result = await writeBatch(graph, toBatch([late], ENTITIES, SOURCES));
      expect(result).toMatchObject({ written: 1, skipped: ENTITIES.length + SOURCES.length, refused: [], waiting: [] });
      expect(await writeBatch(graph, toBatch([late]))).toMatchObject({ written: 0, skipped: 1 });
      expect((await findRelationsByEnds(graph, ["person:1"])).map(({ to }) => to)).toEqual(["institution:3"]);
      await assertAgrees(graph);
    });
  });

  test("the log of changes has what a judgement deleted, so that indexes can follow", async () => {
    await inGraph(engine, async (graph) => {
      await writeBatch(graph, toBatch([told({ subject: "person:2" })], ENTITIES, SOURCES));
      const [relation] = await findRelationsByEnds(graph, ["person:2"]);
      const version = await findDataVersion(graph);
      await judgeIdentity(graph, judging("person:1", "person:2"));
      const changes = new Map((await findChangesAfter(graph, version, 20)).map(({ kind, ids }) => [kind, ids]));
      expect(changes.get("ALIAS")).toEqual(["person:2"]);
      expect(changes.get("ENTITY")).toEqual(expect.arrayContaining(["person:1", "person:2"]));
      expect(changes.get("RELATION")).toContain(relation?.id);
      expect(await idsOf(allEntities(graph))).not.toContain("person:2");
    });
  });

  test("what was undone holds again when judged again, but not when imported again", async () => {
    await inGraph(engine, async (graph) => {
      await writeBatch(graph, toBatch([], ENTITIES, SOURCES));
      const given = judging("person:1", "person:2");
      const { id } = await judgeIdentity(graph, given);
      expect(await judgeIdentity(graph, given)).toMatchObject({ id, isNew: false });
      await undoJudgement(graph, { id, by: "test", because: "a test" });
      await writeBatch(graph, toRecords([given]));
      expect(await idsOf(allAliases(graph))).toEqual([]);
      expect(await judgeIdentity(graph, given)).toMatchObject({ id, isNew: true });
      expect(await idsOf(allAliases(graph))).toEqual(["person:2"]);
    });
  });

  test("what is judged DIFFERENT is never made one, directly or through others", async () => {
    await inGraph(engine, async (graph) => {
      await writeBatch(graph, toBatch([], ENTITIES, SOURCES));
      const { id } = await judgeIdentity(graph, judging("person:1", "person:3", "DIFFERENT"));
      await judgeIdentity(graph, judging("person:1", "person:2"));
      const message = expect.stringContaining(`${id} says that person:1 and person:3 are DIFFERENT (test: a test)`);
      await expect(judgeIdentity(graph, judging("person:2", "person:3"))).rejects.toMatchObject({
        code: "CONFLICT",
        message,
      });
      const { refused, ids } = await judgeIdentities(
        graph,
        [judging("person:2", "person:3"), judging("country:1", "country:2")],
        { whole: false },
      );
      expect([refused.length, ids.length]).toEqual([1, 1]);
      await expect(judgeIdentity(graph, judging("person:1", "person:2", "DIFFERENT"))).rejects.toMatchObject({
        code: "CONFLICT",
      });
    });
  });

  test("things of two kinds are never the same, and nothing is the same as what is not there", async () => {
    await inGraph(engine, async (graph) => {
      await writeBatch(graph, toBatch([], ENTITIES, SOURCES));
      await expect(judgeIdentity(graph, judging("person:1", "country:1"))).rejects.toMatchObject({
        code: "BAD_USER_INPUT",
      });
      await expect(judgeIdentity(graph, judging("person:1", "person:none"))).rejects.toMatchObject({
        code: "NOT_FOUND",
      });
    });
  });
});
