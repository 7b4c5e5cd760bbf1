import { expect } from "@jest/globals";
import type { Verdict } from "../../src/domain/identity.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { checkGraph } from "../../src/import/check.ts";
import { exportLines } from "../../src/import/export.ts";
import type { GivenJudgement } from "../../src/import/judge-identity.ts";
import { makeJudgement } from "../../src/import/read-record.ts";
import type { Placed } from "../../src/import/records.ts";
import { type Engine, openEmptyGraph } from "../engines.ts";

/* What tests of judgements share. */

export const inGraph = async <T>(engine: Engine, work: (graph: Graph) => Promise<T>): Promise<T> => {
  const { graph, close } = await openEmptyGraph(engine);
  try {
    return await work(graph);
  } finally {
    await close();
  }
};

export const judging = (a: string, b: string, verdict: Verdict = "SAME"): GivenJudgement => ({
  a,
  b,
  verdict,
  by: "test",
  reason: "a test",
});

export const assertAgrees = async (graph: Graph): Promise<void> => {
  expect((await checkGraph(graph)).problems).toEqual([]);
};

export const linesOf = async (graph: Graph): Promise<readonly Record<string, unknown>[]> => {
  const lines: Record<string, unknown>[] = [];
  for await (const line of exportLines(graph)) lines.push(JSON.parse(line) as Record<string, unknown>);
  return lines;
};

export const idsOf = async (pages: AsyncIterable<readonly { readonly id: string }[]>): Promise<readonly string[]> => {
  const ids: string[] = [];
  for await (const page of pages) ids.push(...page.map(({ id }) => id));
  return ids;
};

export const toRecords = (judgements: readonly GivenJudgement[]): readonly Placed[] =>
  judgements.map((given, line) => ({
    place: { file: "test", line },
    record: { type: "judgement", value: makeJudgement(given), history: null },
  }));
