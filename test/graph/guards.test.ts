import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Graph } from "../../src/graph/graph.ts";
import { findDataVersion, raiseDataVersion } from "../../src/graph/meta.ts";
import { findSourcesByIds, saveSources } from "../../src/graph/sources.ts";
import type { TestGraph } from "../engines.ts";
import { ENGINES, openEmptyGraph } from "../engines.ts";
import { aSource } from "./examples.ts";

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Millions of rows that no engine can be quick with. */
const SLOW =
  "UNWIND range(1, $n) AS a UNWIND range(1, $n) AS b WITH a, b WHERE (a * b) % 7 = 3 RETURN count(*) AS found";

const codeAndTime = async (work: Promise<unknown>): Promise<{ readonly code: unknown; readonly time: number }> => {
  const begin = performance.now();
  const code = await work.then(
    () => "no error",
    (error: unknown) => (error instanceof Error && "code" in error ? error.code : error),
  );
  return { code, time: performance.now() - begin };
};

describe.each(ENGINES)("%s", (engine) => {
  let opened: TestGraph;
  let graph: Graph;
  beforeAll(async () => {
    opened = await openEmptyGraph(engine);
    graph = opened.graph;
  });
  afterAll(() => opened.close());

  const n = engine === "grafeo" ? 1_500 : 30_000;

  test("a read that takes too long is given up at its deadline, and the next one is answered", async () => {
    const { code, time } = await codeAndTime(graph.read(SLOW, { n }, { timeout: 100 }));
    expect(code).toBe("DEADLINE_EXCEEDED");
    expect(time).toBeLessThan(3_000);
    expect(await graph.read("RETURN 1 AS one", {})).toEqual([{ one: 1 }]);
  });

  test("a read is given up when the client goes away, and not begun when it has gone already", async () => {
    const client = new AbortController();
    const read = codeAndTime(graph.read(SLOW, { n }, { signal: client.signal }));
    setTimeout(() => client.abort(), 50);
    expect((await read).code).toBe("DEADLINE_EXCEEDED");
    expect((await codeAndTime(graph.read("RETURN 1 AS one", {}, { signal: client.signal }))).code).toBe(
      "DEADLINE_EXCEEDED",
    );
  });

  test("a write that takes too long leaves nothing behind, and the next one is made", async () => {
    const dawdle = graph.write(
      async (transaction) => {
        await saveSources(transaction, [aSource({ id: "source:slow" })]);
        await pause(400);
        await saveSources(transaction, [aSource({ id: "source:slower" })]);
      },
      { timeout: 150 },
    );
    expect((await codeAndTime(dawdle)).code).toBe("DEADLINE_EXCEEDED");
    await graph.write((transaction) => saveSources(transaction, [aSource({ id: "source:next" })]));
    const found = await findSourcesByIds(graph, ["source:slow", "source:slower", "source:next"]);
    expect(found.map(({ id }) => id)).toEqual(["source:next"]);
  });

  test("an error in the work undoes all of the write, and comes out as it is", async () => {
    const broken = graph.write(async (transaction) => {
      await saveSources(transaction, [aSource({ id: "source:undone" })]);
      throw new RangeError("The work is broken.");
    });
    await expect(broken).rejects.toThrow(new RangeError("The work is broken."));
    expect(await findSourcesByIds(graph, ["source:undone"])).toEqual([]);
  });

  test("an error that the work swallows is no half write: what failed did nothing", async () => {
    const swallowed = graph.write(async (transaction) => {
      await transaction.run("RETURN $missing AS missing", {}).catch(() => {});
      await saveSources(transaction, [aSource({ id: "source:after-error" })]);
    });
    await codeAndTime(swallowed);
    expect(await findSourcesByIds(graph, ["source:after-error"])).toEqual([]);
  });

  test("statements that run at the same time in a failing write leave nothing behind", async () => {
    const careless = graph.write(async (transaction) => {
      const late = saveSources(transaction, [aSource({ id: "source:late" })]);
      late.catch(() => {});
      await transaction.run("RETURN $missing AS missing", {});
    });
    await expect(careless).rejects.toThrow("missing");
    await graph.write((transaction) => saveSources(transaction, [aSource({ id: "source:after" })]));
    expect((await findSourcesByIds(graph, ["source:late", "source:after"])).map(({ id }) => id)).toEqual([
      "source:after",
    ]);
  });

  test("writes at the same time all count", async () => {
    const before = await findDataVersion(graph);
    await Promise.all(Array.from({ length: 20 }, () => graph.write(raiseDataVersion)));
    expect(await findDataVersion(graph)).toBe(before + 20);
  });

  test("a read sees the write that was acknowledged just before", async () => {
    for (let turn = 0; turn < 30; turn += 1) {
      const version = await graph.write(raiseDataVersion);
      expect(await findDataVersion(graph)).toBe(version);
    }
  });

  test("parameters that crash an engine, or that none takes, are refused by their place", async () => {
    const loop: Record<string, unknown> = {};
    loop.self = { again: [loop] };
    const deep = JSON.parse(`${"[".repeat(5_000)}1${"]".repeat(5_000)}`);
    const run = (value: unknown): Promise<unknown> => graph.read("RETURN $value AS value", { value });
    await expect(run(loop)).rejects.toThrow('Parameter "value.self.again[0]');
    await expect(run(deep)).rejects.toThrow("nested deeper than 16 levels");
    await expect(run(new Date())).rejects.toThrow(
      'Parameter "value" must be text, a number, a truth value, a list or a map, but is a Date.',
    );
    await expect(run([1n])).rejects.toThrow('Parameter "value[0]" must be text');
    await expect(run({ a: Number.NaN })).rejects.toThrow('Parameter "value.a" must be finite, but is NaN.');
    await expect(
      graph.write((transaction) => transaction.run("RETURN $value AS value", { value: loop })),
    ).rejects.toThrow("is cyclic");
    expect(await graph.read("RETURN 1 AS one", {})).toEqual([{ one: 1 }]);
  });

  test("numbers, whole and broken, large and negative, come back as numbers", async () => {
    const value = [0, -1, 2 ** 31, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 0.5, -0.125];
    expect(await graph.read("RETURN $value AS value, $value[0] + 7 AS sum", { value })).toEqual([{ value, sum: 7 }]);
  });

  test("a whole number stays whole in the engine: it can be a limit, and divides without rest", async () => {
    expect(
      await graph.read(
        "UNWIND range(1, 5) AS i WITH i LIMIT $k WITH count(i) AS counted RETURN counted, 7 / $k AS quotient",
        {
          k: 2,
        },
      ),
    ).toEqual([{ counted: 2, quotient: 3 }]);
  });

  test("a query that gives a node out of the adapter is an error that names the column", async () => {
    await graph.write((transaction) => saveSources(transaction, [aSource({ id: "source:node" })]));
    await expect(graph.read("MATCH (source:Source) RETURN source", {})).rejects.toThrow(
      'Expected a plain value in column "source"',
    );
    await expect(graph.read("MATCH (source:Source) RETURN collect(source) AS all", {})).rejects.toThrow('column "all"');
  });

  test("a constraint holds: no two nodes of one id", async () => {
    const doubled = graph.write((transaction) =>
      transaction.run("CREATE (one:Source {id: 'source:double'}), (two:Source {id: 'source:double'})", {}),
    );
    await expect(doubled).rejects.toThrow();
    expect(await findSourcesByIds(graph, ["source:double"])).toEqual([]);
  });

  test("preparing again changes nothing", async () => {
    await expect(graph.prepare()).resolves.toBeUndefined();
  });
});
