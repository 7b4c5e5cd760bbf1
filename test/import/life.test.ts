import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { setTimeout as wait } from "node:timers/promises";
import { NOW } from "../../src/domain/at.ts";
import { isRecorded } from "../../src/domain/clocks.ts";
import type { Statement } from "../../src/domain/statement.ts";
import { allAudits, type StoredAudit } from "../../src/graph/audit.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { findDataVersion } from "../../src/graph/meta.ts";
import { openGraph } from "../../src/graph/open-graph.ts";
import { findRecordedStatements, type RecordedStatement } from "../../src/graph/recorded-statements.ts";
import { checkGraph } from "../../src/import/check.ts";
import { exportHash, exportLines } from "../../src/import/export.ts";
import { readRecord } from "../../src/import/read-record.ts";
import type { Placed } from "../../src/import/records.ts";
import { restoreStatement } from "../../src/import/restore.ts";
import { retractStatement } from "../../src/import/retract.ts";
import { supersedeStatement } from "../../src/import/supersede.ts";
import { writeBatch } from "../../src/import/write.ts";
import { ENGINES, openEmptyGraph, type TestGraph } from "../engines.ts";
import { ENTITIES, SOURCES, told, toBatch } from "./small-world.ts";

const first = told({});
const second = told({ object: "institution:2" });
const third = told({ object: "institution:3" });
const why = { by: "desk", because: "a test" };

const asRecord = (statement: Statement): Placed => {
  const [placed] = toBatch([statement]);
  if (placed === undefined) throw new Error("Expected a record, but got none.");
  return placed;
};

describe.each(ENGINES)("%s", (engine) => {
  let opened: TestGraph;
  let graph: Graph;
  beforeEach(async () => {
    opened = await openEmptyGraph(engine);
    graph = opened.graph;
    await writeBatch(graph, toBatch([first, second], ENTITIES, SOURCES));
  });
  afterEach(() => opened.close());

  const held = async (id: string): Promise<RecordedStatement> => {
    const [statement] = await findRecordedStatements(graph, [id]);
    if (statement === undefined) throw new Error(`Expected the statement ${id}, but got none.`);
    return statement;
  };
  const audits = async (): Promise<readonly StoredAudit[]> => {
    const all: StoredAudit[] = [];
    for await (const page of allAudits(graph)) all.push(...page);
    return all;
  };
  const supersede = (id: string, statement: Statement, key: string | null = null) =>
    supersedeStatement(graph, { ...why, id, successor: asRecord(statement), key });
  /** Retracts and restores, a moment apart, and gives the moments. */
  const takeAway = async (id: string): Promise<{ readonly away: string; readonly back: string }> => {
    await wait(2);
    await retractStatement(graph, { ...why, id });
    const away = (await held(id)).recordedUntil ?? "";
    await wait(2);
    await restoreStatement(graph, { ...why, id });
    return { away, back: (await held(id)).absences?.at(-1)?.until ?? "" };
  };

  test("a retraction undone gives back the same canonical export, and the graph agrees with it", async () => {
    const before = await exportHash(graph);
    await retractStatement(graph, { ...why, id: first.id });
    expect(await exportHash(graph)).not.toBe(before);
    await restoreStatement(graph, { ...why, id: first.id });
    expect(await exportHash(graph)).toBe(before);
    expect(await held(first.id)).toMatchObject({ recordedUntil: null, retractedBy: null, retractedBecause: null });
    expect((await checkGraph(graph)).problems).toEqual([]);
  });

  test("the record's clock shows the time that a restored statement was away", async () => {
    const { away, back } = await takeAway(first.id);
    const statement = await held(first.id);
    const at = (instant: string): boolean => isRecorded(statement, { ...NOW, recordedBy: instant });
    expect(statement.absences).toEqual([{ from: away, until: back }]);
    expect([statement.recordedFrom, away, back, "9999-01-01T00:00:00.000Z"].map(at)).toEqual([true, false, true, true]);
  });

  test("an export with history tells absences and successors, and moves to another graph", async () => {
    await takeAway(first.id);
    await takeAway(first.id);
    await supersede(second.id, third);
    const lines: string[] = [];
    for await (const line of exportLines(graph, { withHistory: true })) lines.push(line);
    const other = await openGraph({});
    const batch = lines.map((line, i) => readRecord(JSON.parse(line), { file: "export", line: i + 1 }));
    expect(batch.filter((read) => "refusal" in read)).toEqual([]);
    await writeBatch(
      other,
      batch.filter((read) => "record" in read),
    );
    expect(await exportHash(other, { withHistory: true })).toBe(await exportHash(graph, { withHistory: true }));
    expect((await findRecordedStatements(other, [first.id]))[0]?.absences).toHaveLength(2);
    expect((await checkGraph(other)).problems).toEqual([]);
    await other.close();
  });

  test("an older export with history, in which the statement had ended, does not undo its restoration", async () => {
    await wait(2);
    await retractStatement(graph, { ...why, id: first.id });
    const old: string[] = [];
    for await (const line of exportLines(graph, { withHistory: true })) old.push(line);
    await restoreStatement(graph, { ...why, id: first.id });
    const before = await exportHash(graph, { withHistory: true });
    const batch = old.map((line, i) => readRecord(JSON.parse(line), { file: "export", line: i + 1 }));
    await writeBatch(
      graph,
      batch.filter((read) => "record" in read),
    );
    expect(await exportHash(graph, { withHistory: true })).toBe(before);
  });

  test("restoring what is live changes nothing, and no audit tells of it", async () => {
    const before = await findDataVersion(graph);
    expect(await restoreStatement(graph, { ...why, id: first.id })).toEqual({ dataVersion: before, isNew: false });
    expect(await audits()).toEqual([]);
  });

  test("a statement that nobody holds can be neither restored nor superseded", async () => {
    const nobody = { code: "NOT_FOUND", message: expect.stringMatching(/statement:x/) };
    await expect(restoreStatement(graph, { ...why, id: "statement:x" })).rejects.toMatchObject(nobody);
    await expect(supersede("statement:x", third)).rejects.toMatchObject(nobody);
  });

  test("of a supersession the old one ends when the new one begins, and names it", async () => {
    const { dataVersion, id } = await supersede(first.id, third);
    expect({ id, dataVersion }).toEqual({ id: third.id, dataVersion: await findDataVersion(graph) });
    const [old, fresh] = [await held(first.id), await held(third.id)];
    expect(old).toMatchObject({ supersededBy: third.id, retractedBy: "desk", retractedBecause: "a test" });
    expect(old.recordedUntil).toBe(fresh.recordedFrom);
    expect((await checkGraph(graph)).problems).toEqual([]);
    expect(await audits()).toMatchObject([
      { action: "supersedeStatement", targets: [first.id, third.id], by: "desk", reason: "a test" },
    ]);
  });

  test("a statement may be superseded by one that is live already, which keeps its beginning", async () => {
    const before = await held(second.id);
    await supersede(first.id, second);
    expect(await held(second.id)).toEqual(before);
  });

  test.each([
    ["by what says the same", first, /says what statement:\w+ says/],
    ["by what names something unknown", told({ object: "institution:none" }), /names institution:none/],
    ["by what the vocabulary does not allow", told({ object: "person:2" }), /is of kind PERSON/],
  ])("a statement is not superseded %s, and nothing is written", async (_how, successor, message) => {
    const before = await exportHash(graph, { withHistory: true });
    await expect(supersede(first.id, successor)).rejects.toThrow(message);
    expect(await exportHash(graph, { withHistory: true })).toBe(before);
    expect(await audits()).toEqual([]);
  });

  test("what has ended is not superseded, and supersedes nothing", async () => {
    await retractStatement(graph, { ...why, id: first.id });
    await expect(supersede(first.id, third)).rejects.toMatchObject({
      code: "CONFLICT",
      message: expect.stringMatching(/was retracted on .* Supersede one that is live\./),
    });
    await expect(supersede(second.id, first)).rejects.toMatchObject({
      code: "CONFLICT",
      message: expect.stringMatching(/has ended before/),
    });
  });

  test("a superseded statement is restored only when its successor is not live", async () => {
    await supersede(first.id, third);
    await expect(restoreStatement(graph, { ...why, id: first.id })).rejects.toMatchObject({
      code: "CONFLICT",
      message: expect.stringMatching(new RegExp(`superseded by ${third.id}, which is live`)),
    });
    await retractStatement(graph, { ...why, id: third.id });
    await restoreStatement(graph, { ...why, id: first.id });
    const statement = await held(first.id);
    expect(statement).toMatchObject({ recordedUntil: null });
    expect(statement).not.toHaveProperty("supersededBy");
    expect((await checkGraph(graph)).problems).toEqual([]);
  });
});
