import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { findChangesAfter } from "../../src/graph/changes.ts";
import { allEntities } from "../../src/graph/entities.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { addRecords } from "../../src/import/add-records.ts";
import type { Placed } from "../../src/import/records.ts";
import { findDataVersion } from "../../src/graph/meta.ts";
import { findRecordedStatements } from "../../src/graph/recorded-statements.ts";
import { allRelations } from "../../src/graph/relations.ts";
import { checkGraph } from "../../src/import/check.ts";
import { exportHash } from "../../src/import/export.ts";
import { retractStatement } from "../../src/import/retract.ts";
import { writeBatch } from "../../src/import/write.ts";
import { ENGINES, openEmptyGraph, type TestGraph } from "../engines.ts";
import { all } from "../graph/all-pages.ts";
import { ENTITIES, SOURCES, told, toBatch } from "./small-world.ts";

const locator = (start: number) => ({ paragraph: 1, start, end: start + 5, sha256: "a".repeat(64) });

describe.each(ENGINES)("%s", (engine) => {
  let opened: TestGraph;
  let graph: Graph;
  beforeEach(async () => {
    opened = await openEmptyGraph(engine);
    graph = opened.graph;
    await writeBatch(graph, toBatch([], ENTITIES, SOURCES));
  });
  afterEach(() => opened.close());

  const statement = told({});
  const liveRelations = async () => (await all(allRelations(graph))).filter(({ live }) => live);

  test("a batch written twice is written once, and the data version rises once", async () => {
    const first = await writeBatch(graph, toBatch([statement]));
    expect(first).toMatchObject({ written: 1, skipped: 0, refused: [] });
    expect(await writeBatch(graph, toBatch([statement]))).toMatchObject({
      dataVersion: first.dataVersion,
      written: 0,
      skipped: 1,
    });
    const known = await writeBatch(graph, toBatch([statement, told({ object: "institution:2" })]));
    expect(known).toMatchObject({ dataVersion: first.dataVersion + 1, written: 1, skipped: 1 });
  });

  test("the log of changes names what a version changed, and nothing that stayed", async () => {
    const before = await findDataVersion(graph);
    await writeBatch(graph, toBatch([statement]));
    const [relation] = await liveRelations();
    const changes = await findChangesAfter(graph, before, 100);
    expect(Object.fromEntries(changes.map(({ kind, ids }) => [kind, [...ids].sort()]))).toEqual({
      ENTITY: ["institution:1", "person:1"],
      RELATION: [relation?.id],
      STATEMENT: [statement.id],
    });
  });

  test("the same statement from another place gets both locators, whichever came first", async () => {
    await writeBatch(graph, toBatch([told({ locators: [locator(50)] })]));
    await writeBatch(graph, toBatch([told({ locators: [locator(7)] })]));
    await writeBatch(graph, toBatch([told({ locators: [locator(50)] })]));
    const [held] = await findRecordedStatements(graph, [statement.id]);
    expect(held?.locators.map(({ start }) => start)).toEqual([7, 50]);
  });

  test("a retracted statement stays in the record with who and why, and no import revives it", async () => {
    await writeBatch(graph, toBatch([statement]));
    const before = await findDataVersion(graph);
    const retraction = { id: statement.id, by: "desk", because: "a misprint" };
    expect(await retractStatement(graph, retraction)).toEqual({ dataVersion: before + 1, isNew: true });
    expect(await retractStatement(graph, { ...retraction, by: "other" })).toEqual({
      dataVersion: before + 1,
      isNew: false,
    });
    await writeBatch(graph, toBatch([statement, told({ object: "institution:2" })]));
    await writeBatch(graph, toBatch([told({ locators: [locator(7)] })]));
    const [held] = await findRecordedStatements(graph, [statement.id]);
    expect(held).toMatchObject({
      recordedUntil: expect.stringMatching(/^\d{4}-.*Z$/),
      retractedBy: "desk",
      retractedBecause: "a misprint",
    });
    expect((await liveRelations()).map(({ to }) => to)).toEqual(["institution:2"]);
    const [person] = (await all(allEntities(graph))).filter(({ id }) => id === "person:1");
    expect(person).toMatchObject({ degree: 1, known: true });
    expect((await checkGraph(graph)).problems).toEqual([]);
  });

  test("a statement that nobody holds cannot be retracted", async () => {
    await expect(retractStatement(graph, { id: "statement:x", by: "desk", because: "x" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  test("an id with other content is a conflict that names both, and the rest goes in", async () => {
    const [first] = SOURCES.slice(1);
    const [person] = ENTITIES.filter(({ id }) => id === "person:1");
    if (first === undefined || person === undefined) throw new Error("The small world lacks them.");
    const result = await writeBatch(
      graph,
      toBatch([statement], [{ ...person, kind: "GROUP" }], [{ ...first, title: "Another" }]),
    );
    expect(result.written).toBe(1);
    expect(result.refused.map(({ id, reason, isConflict }) => [id, reason, isConflict])).toEqual([
      ["source:a", 'It is in the graph with other content: "title" is "source:a" there and "Another" here.', true],
      ["person:1", 'It is in the graph with other content: "kind" is "PERSON" there and "GROUP" here.', true],
    ]);
  });

  test("what names something unknown waits for it, through several files, and then goes in", async () => {
    const late = {
      id: "source:late",
      title: "L",
      dataset: "test",
      origin: "source:later",
      publisher: null,
      publishedOn: null,
      language: null,
      url: null,
      licence: null,
      fileName: null,
    };
    const waits = told({ source: "source:late", subject: "person:9" });
    const hash = async () => exportHash(graph);
    expect(await writeBatch(graph, toBatch([waits], [], [late]))).toMatchObject({
      written: 0,
      waiting: [{ needs: "source:later" }, { needs: "source:late" }],
    });
    const whileWaiting = await hash();
    expect(await writeBatch(graph, toBatch([], [], [{ ...late, id: "source:later", origin: null }]))).toMatchObject({
      written: 2,
      waiting: [{ needs: "person:9" }],
    });
    const [person] = ENTITIES.filter(({ id }) => id === "person:1");
    if (person === undefined) throw new Error("The small world lacks it.");
    expect(await writeBatch(graph, toBatch([], [{ ...person, id: "person:9" }]))).toMatchObject({
      written: 2,
      waiting: [],
    });
    const [held] = await findRecordedStatements(graph, [waits.id]);
    expect(held?.root).toBe("source:later");
    expect(await hash()).not.toBe(whileWaiting);
    expect((await checkGraph(graph)).problems).toEqual([]);
  });

  test("with unknown things refused, what names one is told, and the rest goes in", async () => {
    const batch = toBatch([statement, told({ object: "institution:nowhere" }), told({ object: "person:2" })]);
    const result = await writeBatch(graph, batch, { unknown: "refuse" });
    expect(result).toMatchObject({ written: 1, waiting: [] });
    expect(result.refused.map(({ place, reason }) => `${place.line} ${reason}`).sort()).toEqual([
      expect.stringMatching(/^1 It names institution:nowhere, which the graph does not hold\.$/),
      expect.stringMatching(/^2 object "person:2" is of kind PERSON, but must be/),
    ]);
  });

  test("a request under a client's key is written once, and answered alike; another one under it is a conflict", async () => {
    const add = (batch: readonly Placed[], by = "desk") =>
      addRecords(graph, { action: "importStatements", batch, by, key: "k1" });
    const first = await add(toBatch([statement]));
    expect(first).toMatchObject({ written: 1, skipped: 0, ids: [statement.id] });
    await writeBatch(graph, toBatch([told({ object: "institution:3" })]));
    expect(await add(toBatch([statement]))).toEqual(first);
    await expect(add(toBatch([told({ object: "institution:2" })]))).rejects.toMatchObject({ code: "CONFLICT" });
    expect((await liveRelations()).length).toBe(2);
    expect(await add(toBatch([told({ object: "institution:2" })]), "another desk")).toMatchObject({ written: 1 });
  });
});
