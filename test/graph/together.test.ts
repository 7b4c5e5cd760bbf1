import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { type Deadline, startDeadline } from "../../src/graph/deadline.ts";
import type { CallOptions, Graph, Parameters } from "../../src/graph/graph.ts";
import { saveSources } from "../../src/graph/sources.ts";
import { askerTogether, type Ending } from "../../src/graph/together.ts";
import type { TestGraph } from "../engines.ts";
import { ENGINES, openEmptyGraph } from "../engines.ts";
import { aSource } from "./examples.ts";

const SOURCE = `CALL () {
MATCH (s:Source) WHERE s.id IN $p1
WITH s ORDER BY s.id LIMIT $p2
RETURN collect(s.id) AS x3
}
RETURN x3`;

/** Fails for 0. */
const SHARE = `CALL () {
UNWIND [100, 200] AS n
RETURN collect(n / $p1) AS shares
}
RETURN shares`;

const SLOW = `CALL () {
UNWIND range(1, $p1) AS a UNWIND range(1, $p1) AS b WITH a, b WHERE (a * b) % 7 = 3 RETURN count(*) AS found
}
RETURN found`;

const ENDLESS = 100_000;

// The embedded engine has one caller at a time, and asks each alone.
const onNeo4j = ENGINES.includes("neo4j") ? describe : describe.skip;
onNeo4j("neo4j", () => {
  let opened: TestGraph;
  let graph: Graph;
  let statements: string[] = [];

  beforeAll(async () => {
    opened = await openEmptyGraph("neo4j");
    graph = opened.graph;
    const ids = Array.from({ length: 30 }, (_, index) => `source:${index}`);
    await graph.write((transaction) =>
      saveSources(
        transaction,
        ids.map((id) => aSource({ id })),
      ),
    );
  });
  afterAll(() => opened.close());
  beforeEach(() => {
    statements = [];
  });

  let deadlines: Deadline[] = [];
  afterEach(() => {
    for (const deadline of deadlines) deadline.clear();
    deadlines = [];
  });
  const endingOf = (options: CallOptions = {}): Ending => {
    const deadline = startDeadline(options, 20_000);
    deadlines.push(deadline);
    return deadline;
  };
  const opener = () =>
    askerTogether((statement, parameters, { left, onOver }) => {
      statements.push(statement);
      const over = new AbortController();
      onOver(() => over.abort());
      return graph.read(statement, parameters, { timeout: left(), signal: over.signal });
    });
  const asking = (statement: string, parameters: Parameters, ending = endingOf(), cost = 1) => ({
    statement,
    parameters,
    cost,
    ending,
  });
  const source = (number: number, limit = 5) => ({ p1: [`source:${number}`], p2: limit });

  test("who asks alone is asked as it is", async () => {
    const ask = opener();
    expect(await ask(asking(SOURCE, source(1)))).toEqual([{ x3: ["source:1"] }]);
    expect(await ask(asking(SOURCE, source(2)))).toEqual([{ x3: ["source:2"] }]);
    expect(statements).toEqual([SOURCE, SOURCE]);
  });

  test("twenty that come at once and four that ask the same are three statements, and each gets its own", async () => {
    const ask = opener();
    const numbers = [...Array.from({ length: 20 }, (_, index) => index), 3, 3, 7, 19];
    const rows = await Promise.all(numbers.map((number) => ask(asking(SOURCE, source(number)))));
    expect(rows).toEqual(numbers.map((number) => [expect.objectContaining({ x3: [`source:${number}`] })]));
    expect(statements).toHaveLength(3);
    expect(new Set(statements).size).toBe(1);
  });

  test("only the same question is no reason for another statement", async () => {
    const ask = opener();
    const rows = await Promise.all([1, 1, 1].map((number) => ask(asking(SOURCE, source(number)))));
    expect(rows).toEqual(Array.from({ length: 3 }, () => [{ x3: ["source:1"] }]));
    expect(statements).toEqual([SOURCE]);
  });

  test("limits that differ, and other statements, go apart", async () => {
    const ask = opener();
    const all = { p1: ["source:1", "source:2", "source:3"] };
    const rows = await Promise.all([
      ask(asking(SOURCE, { ...all, p2: 1 })),
      ask(asking(SOURCE, { ...all, p2: 2 })),
      ask(asking(SHARE, { p1: 4 })),
    ]);
    expect(rows).toEqual([[{ x3: ["source:1"] }], [{ x3: ["source:1", "source:2"] }], [{ shares: [25, 50] }]]);
    expect(statements).toHaveLength(3);
  });

  test("together they cost at most what one operation may", async () => {
    const ask = opener();
    await Promise.all([1, 2, 3, 4].map((number) => ask(asking(SOURCE, source(number), endingOf(), 5_000))));
    expect(statements).toHaveLength(2);
  });

  test("an error is told to who made it, and the others are answered", async () => {
    const ask = opener();
    const settled = await Promise.allSettled([5, 0, 10].map((p1) => ask(asking(SHARE, { p1 }))));
    expect(settled).toEqual([
      { status: "fulfilled", value: [{ shares: [20, 40] }] },
      { status: "rejected", reason: expect.objectContaining({ message: expect.stringContaining("by zero") }) },
      { status: "fulfilled", value: [{ shares: [10, 20] }] },
    ]);
  });

  const running = async (): Promise<number> => {
    const [row] = await graph.read(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '% 7 = 3' AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*) AS found",
      {},
    );
    return Number(row?.found);
  };
  const until = async (isSo: () => Promise<boolean>): Promise<void> => {
    for (let attempt = 0; !(await isSo()); attempt += 1) {
      if (attempt > 100) throw new Error("It did not come to that within ten seconds.");
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  test("a statement for two goes on while one of them waits, and ends when both have gone", async () => {
    const [first, second] = [new AbortController(), new AbortController()];
    const reads = [first, second].map(({ signal }, index) =>
      graph.read(SLOW, { p1: ENDLESS + index }, { signal, cost: 1 }).then(
        () => "answered",
        (error: { readonly code?: string }) => error.code,
      ),
    );
    await until(async () => (await running()) === 1);
    first.abort();
    expect(await reads[0]).toBe("DEADLINE_EXCEEDED");
    expect(await running()).toBe(1);
    second.abort();
    expect(await reads[1]).toBe("DEADLINE_EXCEEDED");
    await until(async () => (await running()) === 0);
  });

  test("what was given up because all have gone is not begun again for each of them", async () => {
    const ask = opener();
    const gone = new AbortController();
    for (const more of [0, 1])
      void ask(asking(SLOW, { p1: ENDLESS + more }, endingOf({ signal: gone.signal }))).catch(() => {});
    await until(async () => (await running()) === 1);
    gone.abort();
    await until(async () => (await running()) === 0);
    expect(await ask(asking(SOURCE, source(1)))).toEqual([{ x3: ["source:1"] }]);
    expect(statements).toHaveLength(2);
  });

  test("nobody is asked for who has gone before", async () => {
    const ask = opener();
    const gone = new AbortController();
    const ending = endingOf({ signal: gone.signal });
    void ask(asking(SOURCE, source(1), ending));
    const other = ask(asking(SOURCE, source(2)));
    gone.abort();
    expect(await other).toEqual([{ x3: ["source:2"] }]);
    expect(statements).toEqual([SOURCE]);
  });
});
