import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { join } from "node:path";
import { allAudits } from "../../src/graph/audit.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { allStatements } from "../../src/graph/statements.ts";
import { checkGraph } from "../../src/import/check.ts";
import { entity, link } from "../../src/import/build.ts";
import { exportHash } from "../../src/import/export.ts";
import { judgeIdentity, undoJudgement } from "../../src/import/judge-identity.ts";
import { loadSeed } from "../../src/import/load-seed.ts";
import { restoreStatement } from "../../src/import/restore.ts";
import { retractStatement } from "../../src/import/retract.ts";
import { supersedeStatement } from "../../src/import/supersede.ts";
import { writeBatch } from "../../src/import/write.ts";
import { findChanges } from "../../src/reconcile/find-changes.ts";
import { writeDecisions } from "../../src/reconcile/judge-decisions.ts";
import { undoAll, withdraw } from "../../src/reconcile/undo.ts";
import { root } from "../../src/root.ts";
import { ENGINES, openEmptyGraph, type TestGraph } from "../engines.ts";
import { inShort } from "./accounts.ts";
import { diary, entry, page, placed } from "./diary.ts";

const LUKASHENKO = "person:alexander-lukashenko";
const JUNE = "visit:diary-visit-to-kazakhstan-in-june";
const HELD = "visit:lukashenko-to-kazakhstan-2017";
const TALKS = "meeting:diary-talks-with-the-chairman-of-the-senate";
const SHUMILIN = "meeting:diary-shumilin-and-nazarbayev-in-astana";
const SEEDED = "meeting:lukashenko-nazarbayev-2017";

/** What is found to be written and to be withdrawn, in short, and the reasons of what is withdrawn. */
type Found = {
  readonly written: readonly string[];
  readonly withdrawn: readonly string[];
  readonly reasons: readonly string[];
};

/** Does what `entente reconcile --judge` does; told again, it has nothing to do. */
const reconcileAgain = async (graph: Graph): Promise<Found> => {
  const { decisions, withdrawals } = await findChanges(graph);
  await withdraw(graph, withdrawals);
  expect((await writeDecisions(graph, decisions)).refused).toEqual([]);
  expect(await findChanges(graph)).toMatchObject({ decisions: [], withdrawals: [] });
  expect((await checkGraph(graph)).problems).toEqual([]);
  return {
    written: inShort({ decisions }),
    withdrawn: withdrawals.map(({ was, a, b }) => `${was} ${[a, b].sort().join(" ")}`).sort(),
    reasons: withdrawals.map(({ reason }) => reason),
  };
};

/** The live statement that says something, `person:a MET_AT meeting:b` or `visit:a OCCURRED`, as it was told. */
const findId = async (graph: Graph, said: string): Promise<string> => {
  for await (const statements of allStatements(graph))
    for (const { id, subject, toldSubject, property, object, toldObject, recordedUntil } of statements)
      if (
        recordedUntil === null &&
        `${toldSubject ?? subject} ${property} ${toldObject ?? object ?? ""}`.trim() === said
      )
        return id;
  throw new Error(`Expected a statement ${said}.`);
};

const BY_DESK = { by: "desk", because: "a slip" };

describe.each(ENGINES)("%s", (engine) => {
  // One graph for all, in order: each test leaves the diary as it was, and more may be told beside it.
  let opened: TestGraph;
  let graph: Graph;
  let before: string;
  beforeAll(async () => {
    opened = await openEmptyGraph(engine);
    graph = opened.graph;
    await loadSeed(graph, join(root, "seed"));
    await writeBatch(graph, diary());
    await reconcileAgain(graph);
    before = await exportHash(graph);
  });
  afterAll(() => opened.close());

  /** Retracts, reconciles, restores, and reconciles: gives what the first reconciliation did; the second comes to the export from before. */
  const without = async (said: string): Promise<Found> => {
    const id = await findId(graph, said);
    await retractStatement(graph, { id, ...BY_DESK });
    const found = await reconcileAgain(graph);
    await restoreStatement(graph, { id, ...BY_DESK });
    expect((await reconcileAgain(graph)).written).toHaveLength(found.withdrawn.length);
    expect(await exportHash(graph)).toBe(before);
    return found;
  };

  test("an occurrence that nothing dates any more is not one with another, until it is dated again", async () => {
    expect(await without(`${JUNE} OCCURRED`)).toEqual({
      written: [],
      withdrawn: [`SAME ${JUNE} ${HELD}`],
      reasons: [`No statement that holds dates ${JUNE} any more.`],
    });
  });

  test("a meeting is part of a visit while the visitor is told to have taken part", async () => {
    expect(await without(`${LUKASHENKO} MET_AT ${TALKS}`)).toEqual({
      written: [],
      withdrawn: [`PART_OF ${TALKS} ${HELD}`],
      reasons: ["What is told of them now does not bear it out."],
    });
  });

  test("meetings coincide while both have the counterpart", async () => {
    const { withdrawn } = await without(`person:nursultan-nazarbayev MET_AT ${SHUMILIN}`);
    expect(withdrawn).toEqual([`RELATED ${SHUMILIN} ${SEEDED}`]);
  });

  test("the audit and the record tell why something was withdrawn", async () => {
    const id = await findId(graph, `${JUNE} OCCURRED`);
    await retractStatement(graph, { id, ...BY_DESK });
    const [withdrawal] = (await findChanges(graph)).withdrawals;
    await reconcileAgain(graph);
    const deeds: unknown[] = [];
    for await (const page of allAudits(graph)) deeds.push(...page.filter(({ action }) => action === "undoJudgement"));
    expect(deeds.slice(-1)).toMatchObject([
      {
        targets: [withdrawal?.id],
        by: "rule:reconciliation",
        reason: `No statement that holds dates ${JUNE} any more.`,
      },
    ]);
    await restoreStatement(graph, { id, ...BY_DESK });
    await reconcileAgain(graph);
  });

  test("a visit of somebody under another id is the same one while the two are judged to be one", async () => {
    const { voice, records } = page("2018-01", "2018-01-01");
    const guest = "person:diary-lukashenka";
    const visit = entry(voice, {
      id: "visit:diary-visit-of-lukashenka-to-kazakhstan",
      days: "2017-06-08",
      who: [guest],
      to: "country:KZ",
    });
    await writeBatch(graph, placed([...records, entity(guest, "PERSON"), ...visit]));
    expect(await reconcileAgain(graph)).toMatchObject({ written: [], withdrawn: [] });
    const { id } = await judgeIdentity(graph, { a: guest, b: LUKASHENKO, verdict: "SAME", by: "desk", reason: "one" });
    const { written } = await reconcileAgain(graph);
    expect(written).toEqual([`SAME visit:diary-visit-of-lukashenka-to-kazakhstan ${HELD}`]);
    await undoJudgement(graph, { id, ...BY_DESK });
    expect((await reconcileAgain(graph)).withdrawn).toEqual(written);
  });

  test("what somebody judges or restores is not withdrawn", async () => {
    await judgeIdentity(graph, { a: JUNE, b: HELD, verdict: "SAME", by: "desk", reason: "one visit" });
    const ground = await findId(graph, `${LUKASHENKO} MET_AT ${TALKS}`);
    const conclusion = await findId(graph, `${TALKS} HELD_DURING ${HELD}`);
    await retractStatement(graph, { id: await findId(graph, `${JUNE} OCCURRED`), ...BY_DESK });
    await retractStatement(graph, { id: ground, ...BY_DESK });
    expect((await reconcileAgain(graph)).withdrawn).toEqual([`PART_OF ${TALKS} ${HELD}`]);
    await restoreStatement(graph, { id: conclusion, ...BY_DESK });
    expect(await reconcileAgain(graph)).toMatchObject({ written: [], withdrawn: [] });
    // Told again by the rule, it is the rule's again.
    await restoreStatement(graph, { id: ground, ...BY_DESK });
    await undoAll(graph, "a test");
    await reconcileAgain(graph);
    await retractStatement(graph, { id: ground, ...BY_DESK });
    expect((await reconcileAgain(graph)).withdrawn).toEqual([`PART_OF ${TALKS} ${HELD}`]);
    await restoreStatement(graph, { id: ground, ...BY_DESK });
    await reconcileAgain(graph);
  });

  test("what is superseded bears nothing out, what supersedes it does", async () => {
    const id = await findId(graph, `${LUKASHENKO} MET_AT ${TALKS}`);
    const { voice } = page("2017-06", "2017-06-10");
    const [successor] = placed([link(voice, "person:alexander-shumilin", "MET_AT", TALKS)]);
    if (successor === undefined) throw new Error("Expected a statement.");
    await supersedeStatement(graph, { id, successor, ...BY_DESK });
    const { written, withdrawn } = await reconcileAgain(graph);
    expect(withdrawn).toEqual([`PART_OF ${TALKS} ${HELD}`]);
    expect(written).toEqual([`PART_OF ${TALKS} visit:diary-chairman-of-committee-to-kazakhstan`]);
  });

  test("what was reconciled in between changes nothing: the graph is the one of all that is told", async () => {
    const [one, other] = [page("2018-02", "2018-02-01"), page("2018-03", "2018-03-01")];
    const forum = (number: number, { voice }: typeof one) => [
      ...entry(voice, {
        id: `event:diary-forum-${number}`,
        days: "2018-01-10",
        who: ["country:BY"],
        to: "place:astana",
        name: `Forum of the Regions in Astana${number === 1 ? "" : ", opening"}`,
      }),
    ];
    const fourth = entry(one.voice, { id: "visit:d", days: "2017-06-08", who: [LUKASHENKO], to: "country:KZ" });
    await writeBatch(graph, placed([...one.records, ...fourth, ...forum(1, one)]));
    await reconcileAgain(graph);
    await writeBatch(graph, placed([...other.records, ...forum(2, other)]));
    const { written } = await reconcileAgain(graph);
    expect(written).toEqual(["SAME event:diary-forum-1 event:diary-forum-2"]);
    const hash = await exportHash(graph);
    await undoAll(graph, "a test");
    await reconcileAgain(graph);
    expect(await exportHash(graph)).toBe(hash);
  });
});
