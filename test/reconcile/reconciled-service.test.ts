import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findStatementsNaming, findStatementsToldWith } from "../../src/graph/recorded-statements.ts";
import { loadSeed } from "../../src/import/load-seed.ts";
import { restoreStatement } from "../../src/import/restore.ts";
import { retractStatement } from "../../src/import/retract.ts";
import { writeBatch } from "../../src/import/write.ts";
import { findChanges } from "../../src/reconcile/find-changes.ts";
import { writeDecisions } from "../../src/reconcile/judge-decisions.ts";
import { undoAll, withdraw } from "../../src/reconcile/undo.ts";
import { root } from "../../src/root.ts";
import { ENGINES } from "../engines.ts";
import { ask } from "../server/ask.ts";
import { openTestService, type TestService } from "../server/test-service.ts";
import { diary } from "./diary.ts";

const OPEN_PLANS = `query ($on: Date) {
  bilateral(a: "KZ", b: "BY") { openPlans(on: $on, first: 200) { nodes { entity { id } status overdue } } }
}`;

const VISIT = `query ($id: ID!) {
  entity(id: $id) { id ... on Visit { status statusHistory { status publishedOn { edtf } } } }
}`;

const MEETING = `query ($id: ID!, $by: Date) {
  at(publishedBy: $by) {
    entity(id: $id) { relations { nodes { type from { id } to { id } validity { edtf } sentence } } }
  }
}`;

const CONSIDERED = "visit:diary-considered-visit-to-kazakhstan";
const HELD = "visit:lukashenko-to-kazakhstan-2017";
const PUT_OFF = "visit:diary-president-to-minsk-put-off";
const PLANNED = "visit:diary-president-to-minsk";
const SHUMILIN = "meeting:diary-shumilin-and-nazarbayev-in-astana";

describe.each(ENGINES)("%s", (engine) => {
  let service: TestService;
  beforeAll(async () => {
    service = await openTestService(engine, {
      fill: async (graph) => {
        await loadSeed(graph, join(root, "seed"));
        await writeBatch(graph, diary());
      },
    });
  });
  afterAll(() => service.close());

  const answer = async (query: string, variables: Record<string, unknown>): Promise<Record<string, unknown>> => {
    const { data, errors } = await ask(service.url, query, { variables });
    if (errors !== undefined || data == null) throw new Error(JSON.stringify(errors));
    return data;
  };
  const openPlans = async (on: string): Promise<Readonly<Record<string, string>>> => {
    const { bilateral } = (await answer(OPEN_PLANS, { on })) as {
      bilateral: { openPlans: { nodes: { entity: { id: string }; status: string }[] } };
    };
    const visits = bilateral.openPlans.nodes.filter(({ entity }) =>
      [CONSIDERED, HELD, PLANNED, PUT_OFF].includes(entity.id),
    );
    return Object.fromEntries(visits.map(({ entity, status }) => [entity.id, status]));
  };
  /** The service looks out for what others write, so that an alias answers as `as` a moment later. */
  const visit = async (id: string, as: string): Promise<unknown> => {
    for (let tries = 0; tries < 100; tries += 1) {
      const { entity } = (await answer(VISIT, { id })) as { entity: { id: string } | null };
      if (entity?.id === as) return entity;
      await wait(50);
    }
    return null;
  };
  const meetings = async (by: string): Promise<readonly string[]> => {
    const { at } = (await answer(MEETING, { id: SHUMILIN, by })) as {
      at: { entity: { relations: { nodes: { type: string; sentence: string }[] } } | null };
    };
    const nodes = at.entity?.relations.nodes ?? [];
    return nodes.filter(({ type }) => type === "COINCIDES_WITH").map(({ sentence }) => sentence);
  };

  test("before, all plans are open and each visit has what one source says", async () => {
    expect(await openPlans("2024-12-31")).toEqual({
      [CONSIDERED]: "CONSIDERED",
      [PLANNED]: "PLANNED",
      [PUT_OFF]: "POSTPONED",
    });
    expect(await meetings("2024-12-31")).toEqual([]);
  });

  test("then a plan that was held is open no more, one that was put off is, and the history tells both", async () => {
    await writeDecisions(service.graph, (await findChanges(service.graph)).decisions);
    expect(await openPlans("2024-12-31")).toEqual({ [PLANNED]: "POSTPONED" });
    // What nobody could know by then is still a plan.
    expect(await openPlans("2017-01-01")).toEqual({ [HELD]: "CONSIDERED" });
    const held = {
      id: HELD,
      status: "HELD",
      statusHistory: [
        { status: "CONSIDERED", publishedOn: { edtf: "2016-11-03" } },
        { status: "HELD", publishedOn: { edtf: "2017-06-08/2017-06-09" } },
        { status: "HELD", publishedOn: { edtf: "2017-06-10" } },
      ],
    };
    expect([await visit(HELD, HELD), await visit(CONSIDERED, HELD)]).toEqual([held, held]);
    expect(await visit(PLANNED, PLANNED)).toMatchObject({ status: "POSTPONED", statusHistory: { length: 2 } });
  });

  test("meetings of those who travelled together coincide, from when both could be read", async () => {
    const sentence = expect.stringContaining("coincided with");
    expect([await meetings("2017-06-09"), await meetings("2017-06-10")]).toEqual([[], [sentence]]);
  });

  test("a plan is open again when its report is retracted, and no more when it is restored", async () => {
    const { graph } = service;
    const reconcileAgain = async (): Promise<void> => {
      const { decisions, withdrawals } = await findChanges(graph);
      await withdraw(graph, withdrawals);
      await writeDecisions(graph, decisions);
    };
    const reports = (await findStatementsToldWith(graph, [HELD])).concat(await findStatementsNaming(graph, [HELD]));
    const dates = reports.filter(({ property, source }) => property === "OCCURRED" && !source.includes("diary-2016"));
    for (const { id } of dates) await retractStatement(graph, { id, by: "desk", because: "a test" });
    await reconcileAgain();
    expect(await openPlans("2024-12-31")).toEqual({ [CONSIDERED]: "CONSIDERED", [PLANNED]: "POSTPONED" });
    expect(await visit(CONSIDERED, CONSIDERED)).toMatchObject({ status: "CONSIDERED" });
    for (const { id } of dates) await restoreStatement(graph, { id, by: "desk", because: "a test" });
    await reconcileAgain();
    expect(await openPlans("2024-12-31")).toEqual({ [PLANNED]: "POSTPONED" });
    expect(await visit(CONSIDERED, HELD)).toMatchObject({ status: "HELD" });
  });

  test("undone, all is as before", async () => {
    await undoAll(service.graph, "a test");
    expect(Object.keys(await openPlans("2024-12-31"))).toHaveLength(3);
    expect(await visit(CONSIDERED, CONSIDERED)).toMatchObject({ id: CONSIDERED, status: "CONSIDERED" });
    expect(await meetings("2024-12-31")).toEqual([]);
  });
});
