import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Graph } from "../../src/graph/graph.ts";
import { findDataVersion, raiseDataVersion } from "../../src/graph/meta.ts";
import { isTransient, toPortError } from "../../src/graph/neo4j-errors.ts";
import { openNeo4j } from "../../src/graph/neo4j.ts";
import { openGraph } from "../../src/graph/open-graph.ts";
import { findSourcesByIds, saveSources } from "../../src/graph/sources.ts";
import { ENGINES } from "../engines.ts";
import { aSource } from "./examples.ts";
import type { StartedNeo4j } from "./with-neo4j.ts";
import { startNeo4j } from "./with-neo4j.ts";

const PASSWORD = "a secret of tests";
const SLOW =
  "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE (a * b) % 7 = 3 RETURN count(*) AS found";
const DEADLINE = 6_000;

const codeAndTime = async (work: Promise<unknown>): Promise<{ readonly code: unknown; readonly time: number }> => {
  const begin = performance.now();
  const code = await work.then(
    () => "no error",
    (error: unknown) => (error instanceof Error && "code" in error ? error.code : error),
  );
  return { code, time: performance.now() - begin };
};

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Halts a server without ending it; its threads stop a moment after the signal. */
const halt = async ({ pid }: StartedNeo4j): Promise<void> => {
  process.kill(pid, "SIGSTOP");
  await pause(500);
};

// A Neo4j of its own, since the test kills it.
const onNeo4j = ENGINES.includes("neo4j") ? describe : describe.skip;
onNeo4j("neo4j", () => {
  const folder = mkdtempSync(join(tmpdir(), "entente-faults-"));
  let server: StartedNeo4j;
  let graph: Graph;

  const place = (
    parts: Partial<{ readonly password: string; readonly database: string; readonly uri: string }> = {},
  ) => ({
    neo4j: { uri: server.uri, user: "neo4j", password: PASSWORD, database: "neo4j", ...parts },
  });
  const restart = async (): Promise<void> => {
    server = await startNeo4j({ folder, port: Number(server.uri.split(":").at(-1)), password: PASSWORD });
  };

  beforeAll(async () => {
    server = await startNeo4j({ folder, password: PASSWORD });
    graph = await openNeo4j(place().neo4j);
  });
  afterAll(async () => {
    await graph?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("wrong settings are refused at the start, in words that name the variable", async () => {
    await expect(openGraph(place({ password: "another secret" }))).rejects.toMatchObject({
      code: "BAD_CONFIGURATION",
      message: expect.stringContaining("NEO4J_PASSWORD"),
    });
    await expect(openGraph(place({ database: "nothing" }))).rejects.toMatchObject({
      code: "BAD_CONFIGURATION",
      message: expect.stringContaining("NEO4J_DATABASE"),
    });
    await expect(openGraph(place({ uri: "bolt://127.0.0.1:1" }))).rejects.toMatchObject({
      code: "GRAPH_UNAVAILABLE",
      message: expect.stringContaining("NEO4J_URI"),
    });
  });

  test("a server killed during a read and a write is told before the deadline, and works again once it is back", async () => {
    const version = await graph.write(raiseDataVersion);
    const save = (wait: () => Promise<void>): Promise<void> =>
      graph.write(
        async (transaction) => {
          await saveSources(transaction, [aSource({ id: "source:one" })]);
          await wait();
          await saveSources(transaction, [aSource({ id: "source:two" })]);
        },
        { timeout: DEADLINE },
      );
    const read = codeAndTime(graph.read(SLOW, {}, { timeout: DEADLINE }));
    const write = codeAndTime(save(() => server.kill()));
    for (const told of [await read, await write]) {
      expect(told.code).toBe("GRAPH_UNAVAILABLE");
      expect(told.time).toBeLessThan(DEADLINE + 3_000);
    }
    const down = await codeAndTime(graph.read("RETURN 1 AS one", {}, { timeout: 1_000 }));
    expect(down.code).toBe("GRAPH_UNAVAILABLE");
    expect(down.time).toBeLessThan(4_000);

    await restart();
    expect(await findDataVersion(graph)).toBe(version);
    expect(await findSourcesByIds(graph, ["source:one", "source:two"])).toEqual([]);
    await save(async () => {});
    const found = await findSourcesByIds(graph, ["source:one", "source:two"]);
    expect(found.map(({ id }) => id).sort()).toEqual(["source:one", "source:two"]);
  });

  test("a server that is back within the deadline is waited for", async () => {
    await halt(server);
    const read = graph.read("RETURN 1 AS one", {}, { timeout: DEADLINE });
    await pause(1_000);
    process.kill(server.pid, "SIGCONT");
    expect(await read).toEqual([{ one: 1 }]);
  });

  test("a server that does not move is given up at the deadline", async () => {
    await halt(server);
    const told = await codeAndTime(graph.read("RETURN 1 AS one", {}, { timeout: 800 }));
    process.kill(server.pid, "SIGCONT");
    expect(["DEADLINE_EXCEEDED", "GRAPH_UNAVAILABLE"]).toContain(told.code);
    expect(told.time).toBeLessThan(4_000);
    expect(await graph.read("RETURN 1 AS one", {})).toEqual([{ one: 1 }]);
  });
});

const driverError = (code: string, retryable = false): Error => Object.assign(new Error(code), { code, retryable });

test.each([
  ["ServiceUnavailable", "GRAPH_UNAVAILABLE"],
  ["SessionExpired", "GRAPH_UNAVAILABLE"],
  ["Neo.ClientError.Security.Unauthorized", "GRAPH_UNAVAILABLE"],
  ["Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "DEADLINE_EXCEEDED"],
])("the driver's %s comes out as %s, without the driver's words", (code, expected) => {
  const error = toPortError(driverError(code));
  expect(error).toMatchObject({ code: expected, message: expect.not.stringContaining(code), cause: { code } });
});

test("what is broken comes out as it is, and what passes by itself is known as transient", () => {
  const broken = driverError("Neo.ClientError.Statement.SyntaxError");
  expect(toPortError(broken)).toBe(broken);
  expect(
    [
      broken,
      driverError("Neo.TransientError.Transaction.DeadlockDetected", true),
      driverError("ServiceUnavailable"),
      "text",
    ].map(isTransient),
  ).toEqual([false, true, true, false]);
});
