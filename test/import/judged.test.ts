import { describe, expect, test } from "@jest/globals";
import { allAliases } from "../../src/graph/aliases.ts";
import { findChangesAfter } from "../../src/graph/changes.ts";
import { allEntities, findEntitiesByIds } from "../../src/graph/entities.ts";
import { findDataVersion } from "../../src/graph/meta.ts";
import { findRecordedStatements } from "../../src/graph/recorded-statements.ts";
import { findRelationsByEnds } from "../../src/graph/relations.ts";
import { judgeIdentities, judgeIdentity, undoJudgement } from "../../src/import/judge-identity.ts";
import { writeBatch } from "../../src/import/write.ts";
import { ENGINES } from "../engines.ts";
import { assertAgrees, idsOf, inGraph, judging, linesOf, toRecords } from "./judged.ts";
import { ENTITIES, SOURCES, toBatch, told } from "./small-world.ts";

describe.each(ENGINES)("%s", (engine) => {
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
