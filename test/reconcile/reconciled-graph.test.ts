import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { join } from "node:path";
import type { Graph } from "../../src/graph/graph.ts";
import { findDataVersion } from "../../src/graph/meta.ts";
import { allAudits } from "../../src/graph/audit.ts";
import { openGraph } from "../../src/graph/open-graph.ts";
import { checkGraph } from "../../src/import/check.ts";
import { exportHash, exportLines } from "../../src/import/export.ts";
import { judgeIdentity } from "../../src/import/judge-identity.ts";
import { loadSeed } from "../../src/import/load-seed.ts";
import { readRecord } from "../../src/import/read-record.ts";
import type { Placed } from "../../src/import/records.ts";
import { writeBatch } from "../../src/import/write.ts";
import type { Decision } from "../../src/reconcile/decide.ts";
import { findChanges } from "../../src/reconcile/find-changes.ts";
import { idOf, writeDecisions } from "../../src/reconcile/judge-decisions.ts";
import { undoAll, undoThese } from "../../src/reconcile/undo.ts";
import { root } from "../../src/root.ts";
import { ENGINES, openEmptyGraph, type TestGraph } from "../engines.ts";
import { inShort } from "./accounts.ts";
import { diary } from "./diary.ts";

const ALL = [
  "SAME visit:diary-visit-to-kazakhstan-in-june visit:lukashenko-to-kazakhstan-2017",
  "PLAN_OF visit:diary-president-to-minsk visit:diary-president-to-minsk-put-off",
  "PLAN_OF visit:diary-considered-visit-to-kazakhstan visit:lukashenko-to-kazakhstan-2017",
  "PART_OF meeting:diary-talks-with-the-chairman-of-the-senate visit:lukashenko-to-kazakhstan-2017",
  "RELATED meeting:diary-shumilin-and-nazarbayev-in-astana meeting:lukashenko-nazarbayev-2017",
];

/** What is found to be written; nothing may be found to be withdrawn. */
const find = async (graph: Graph): Promise<readonly Decision[]> => {
  const { decisions, withdrawals } = await findChanges(graph);
  expect(withdrawals).toEqual([]);
  return decisions;
};

const linesOf = async (graph: Graph): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const line of exportLines(graph)) lines.push(line);
  return lines;
};

const read = (lines: readonly string[]): readonly Placed[] =>
  lines.map((text, index) => {
    const record = readRecord(JSON.parse(text), { file: "export", line: index + 1 });
    if ("refusal" in record) throw new Error(record.refusal.reason);
    return record;
  });

describe.each(ENGINES)("%s", (engine) => {
  let opened: TestGraph;
  let graph: Graph;
  beforeEach(async () => {
    opened = await openEmptyGraph(engine);
    graph = opened.graph;
    await loadSeed(graph, join(root, "seed"));
    await writeBatch(graph, diary());
  });
  afterEach(() => opened.close());

  test("what is found is written and not found again, and undone the export is what it was, twice", async () => {
    const [before, version] = [await exportHash(graph), await findDataVersion(graph)];
    const decisions = await find(graph);
    expect(inShort({ decisions })).toEqual(ALL);
    expect([await exportHash(graph), await findDataVersion(graph)]).toEqual([before, version]);

    expect(await writeDecisions(graph, decisions)).toEqual({ judgements: 3, statements: 2, refused: [] });
    expect((await checkGraph(graph)).problems).toEqual([]);
    expect(await find(graph)).toEqual([]);
    const after = await exportHash(graph);
    expect(after).not.toBe(before);

    expect(await undoAll(graph, "a test")).toEqual({ judgements: 3, statements: 2 });
    expect(await exportHash(graph)).toBe(before);
    expect((await checkGraph(graph)).problems).toEqual([]);

    const again = await find(graph);
    expect(again).toEqual(decisions);
    expect(await writeDecisions(graph, again)).toEqual({ judgements: 3, statements: 2, refused: [] });
    expect(await exportHash(graph)).toBe(after);
    await undoAll(graph, "a test");
    expect(await exportHash(graph)).toBe(before);
    expect((await checkGraph(graph)).problems).toEqual([]);
  });

  test("stopped after some of it and told again, it comes to the same export", async () => {
    const decisions = await find(graph);
    await writeDecisions(graph, decisions);
    const whole = await exportHash(graph);
    await undoAll(graph, "a test");
    await writeDecisions(
      graph,
      decisions.filter(({ a }) => a === "visit:diary-president-to-minsk"),
    );
    expect(await find(graph)).toHaveLength(decisions.length - 1);
    await writeDecisions(graph, await find(graph));
    expect(await exportHash(graph)).toBe(whole);
  });

  test("what somebody undoes stays undone", async () => {
    const decisions = await find(graph);
    await writeDecisions(graph, decisions);
    const [same, , , , related] = decisions;
    if (same === undefined || related === undefined) throw new Error("Expected five decisions.");
    const ids = [idOf(same), idOf(related)];
    expect(await undoThese(graph, ids, { by: "desk", because: "not so" })).toEqual({ judgements: 1, statements: 1 });
    const { decisions: again, withdrawals } = await findChanges(graph);
    expect(again).toEqual([]);
    // Since these are two visits, the plan may have been of either.
    expect(withdrawals.map(({ was, a, b }) => `${was} ${a} ${b}`)).toEqual([
      "SAME visit:diary-considered-visit-to-kazakhstan visit:lukashenko-to-kazakhstan-2017",
    ]);
    await expect(undoThese(graph, ids, { by: "desk", because: "not so" })).rejects.toThrow(
      "Reconciliation has written nothing that holds under",
    );
  });

  test("what is judged to be two is never joined", async () => {
    const [a, b] = ["visit:diary-visit-to-kazakhstan-in-june", "visit:lukashenko-to-kazakhstan-2017"];
    await judgeIdentity(graph, { a, b, verdict: "DIFFERENT", by: "desk", reason: "two visits" });
    expect(inShort({ decisions: await find(graph) })).not.toContain(`SAME ${a} ${b}`);
  });

  test("each conclusion has its reason in the audit", async () => {
    const decisions = await find(graph);
    await writeDecisions(graph, decisions);
    const reasons: (string | null)[] = [];
    for await (const page of allAudits(graph))
      reasons.push(...page.filter(({ by }) => by === "rule:reconciliation").map(({ reason }) => reason));
    expect(reasons.toSorted()).toEqual(decisions.map(({ reason }) => reason).toSorted());
  });
});

test("the export of a reconciled graph makes the same graph elsewhere, and so does that of one undone", async () => {
  const [first, second] = [await openGraph({}), await openGraph({})];
  try {
    await loadSeed(first, join(root, "seed"));
    await writeBatch(first, diary());
    await writeDecisions(first, await find(first));
    const lines = await linesOf(first);
    expect(lines.filter((line) => line.includes('"source:reconciliation')).length).toBeGreaterThan(2);
    await writeBatch(second, read(lines));
    expect(await exportHash(second)).toBe(await exportHash(first));
    await undoAll(first, "a test");
    await undoAll(second, "a test");
    expect(await exportHash(second)).toBe(await exportHash(first));
    expect((await linesOf(second)).filter((line) => line.includes('"source:reconciliation'))).toEqual([]);
  } finally {
    await first.close();
    await second.close();
  }
});
