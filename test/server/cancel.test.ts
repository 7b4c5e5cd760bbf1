import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { request as httpRequest } from "node:http";
import { join } from "node:path";
import { readConfig } from "../../src/config.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { loadSeed } from "../../src/import/load-seed.ts";
import { createKey } from "../../src/keys/keys.ts";
import { root } from "../../src/root.ts";
import { createLog } from "../../src/server/log.ts";
import { type Service, startServer } from "../../src/server/start.ts";
import { ENGINES, openEmptyGraph, type TestGraph } from "../engines.ts";
import { ask } from "./ask.ts";

/*
 * What a request asks of the database ends with it. Its reads are made slow by a part that would take hours, and are looked for among
 * the database's own transactions.
 */

const MARK = "/* made slow by a test */";
const SLOW = `CALL () { ${MARK} UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE (a * b) % 7 = 3 RETURN count(*) AS hours } `;

/** How soon it must be gone, in milliseconds. */
const SOON = 1_000;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const onNeo4j = ENGINES.includes("neo4j") ? describe : describe.skip;
onNeo4j("neo4j", () => {
  let held: TestGraph;
  let services: readonly Service[] = [];
  let key = "";
  let slowFrom = /never/;

  const running = async (): Promise<number> => {
    const [row] = await held.graph.read(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $slow RETURN count(*) AS running",
      { slow: SLOW },
    );
    return Number(row?.running);
  };
  const until = async (isSo: (count: number) => boolean, within: number): Promise<boolean> => {
    for (const end = performance.now() + within; performance.now() < end; await pause(20))
      if (isSo(await running())) return true;
    return false;
  };
  const serve = async (deadline: string): Promise<Service> => {
    const read: Graph["read"] = (statement, ...rest) =>
      held.graph.read(slowFrom.test(statement) ? SLOW + statement : statement, ...rest);
    const config = readConfig({ PORT: "0", ENTENTE_LOG: "silent", ENTENTE_DEADLINE: deadline });
    return startServer({ graph: { ...held.graph, read }, config, log: createLog("silent") });
  };

  beforeAll(async () => {
    held = await openEmptyGraph("neo4j");
    await loadSeed(held.graph, join(root, "seed"));
    key = (await createKey(held.graph, { name: "desk", role: "editor" })).secret;
    services = [await serve("600000"), await serve("1500")];
  });
  afterAll(async () => {
    for (const service of services) await service.close();
    await held?.close();
  });

  /** Asks, and leaves when the database is at work. */
  const leave = (query: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(services[0]?.url ?? "");
      const headers = { "content-type": "application/json", authorization: `Bearer ${key}` };
      const client = httpRequest({ hostname, port, method: "POST", path: "/graphql", headers });
      client.on("error", () => {});
      client.on("response", () => reject(new Error("It was answered.")));
      client.end(JSON.stringify({ query }));
      void until((count) => count === 1, 20_000).then((isRunning) => {
        client.destroy();
        if (isRunning) resolve();
        else reject(new Error("Nothing was running."));
      });
    });

  const source = `registerSource(input: { idempotencyKey: "k", id: "source:new", title: "New" }) { source { title } }`;
  test.each([
    ["a query", "{ people { nodes { id } } }", /^CALL \(\) \{\s+MATCH \(n1:Person\)/],
    ["what a mutation reads back", `mutation { ${source} }`, /^CALL \(\) \{[\s\S]*:Source/],
    [
      "a search for what may be the same",
      '{ identityCandidates(of: "person:alexander-lukashenko") { score } }',
      /^UNWIND[\s\S]*:Entity/,
    ],
  ])("when its client leaves, %s is gone from the database within a second", async (_what, query, statement) => {
    slowFrom = statement;
    await leave(query);
    expect(await until((count) => count === 0, SOON)).toBe(true);
    slowFrom = /never/;
  });

  test("past its deadline a query is gone from the database within a second, and the client is told", async () => {
    slowFrom = /^CALL \(\) \{\s+MATCH \(n1:Person\)/;
    const { status, errors } = await ask(services[1]?.url ?? "", "{ people { nodes { id } } }");
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 504, code: "DEADLINE_EXCEEDED" });
    expect(await until((count) => count === 0, SOON)).toBe(true);
    slowFrom = /never/;
  });
});
