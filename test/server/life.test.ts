import { afterEach, describe, expect, test } from "@jest/globals";
import { Writable } from "node:stream";
import { type ClientRequest, request as httpRequest } from "node:http";
import { pino } from "pino";
import { readConfig } from "../../src/config.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { type Service, startServer } from "../../src/server/start.ts";
import { type Engine, ENGINES, openEmptyGraph, type TestGraph } from "../engines.ts";
import { ask, send } from "./ask.ts";

/** A graph whose reads do what a test wants once the service has started. */
type Play = (read: Graph["read"], ...call: Parameters<Graph["read"]>) => ReturnType<Graph["read"]>;

const QUERY = "{ people { nodes { id } } }";

const opened: { service?: Service; graph?: TestGraph } = {};

afterEach(async () => {
  await opened.service?.close();
  await opened.graph?.close();
  delete opened.service;
  delete opened.graph;
});

const start = async (engine: Engine, play: Play, environment: Record<string, string> = {}) => {
  const held = await openEmptyGraph(engine);
  const state = { isPlaying: false };
  const lines: string[] = [];
  const log = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const graph: Graph = {
    ...held.graph,
    read: (...call) => (state.isPlaying ? play(held.graph.read, ...call) : held.graph.read(...call)),
  };
  const config = readConfig({ PORT: "0", ENTENTE_POLL: "3600000", ...environment });
  const service = await startServer({ graph, config, log: pino(log) });
  state.isPlaying = true;
  Object.assign(opened, { service, graph: held });
  return { service, lines };
};

/** A promise and the function that keeps it. */
const latch = () => {
  let open = () => {};
  const opening = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opening };
};

describe.each(ENGINES)("%s", (engine) => {
  test("an error from inside is told as a reference, and logged under it with its cause", async () => {
    const { service, lines } = await start(engine, () => Promise.reject(new Error("The secret disk 7 is on fire.")));
    const { status, errors } = await ask(service.url, QUERY);
    expect(status).toBe(500);
    const { requestId, ...rest } = errors?.[0]?.extensions as { requestId: string; code: string };
    expect(rest).toEqual({ code: "INTERNAL_SERVER_ERROR" });
    expect(errors?.[0]?.message).toBe(`Something went wrong on our side. Tell us this reference: ${requestId}.`);
    const logged = lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .find(({ reference }) => reference === requestId);
    expect(JSON.stringify(logged)).toContain("The secret disk 7 is on fire.");
  });

  test("keys and what is asked never come into the log", async () => {
    const { service, lines } = await start(engine, (read, ...call) => read(...call));
    const key = `entente_${"A".repeat(43)}`;
    await ask(service.url, '{ node(id: "person:private") { id } }', { key });
    await send(service.url, { path: "/graphql?query={node(id:%22person:private%22){id}}" });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join("")).not.toMatch(/entente_A|private/);
  });

  test("while the graph cannot be reached, the service is alive and not ready", async () => {
    const state = { isReachable: false };
    const { service } = await start(engine, (read, ...call) =>
      state.isReachable ? read(...call) : Promise.reject(new Error("gone")),
    );
    expect((await send(service.url, { path: "/readyz" })).status).toBe(503);
    expect((await send(service.url, { path: "/livez" })).status).toBe(200);
    state.isReachable = true;
    expect((await send(service.url, { path: "/readyz" })).status).toBe(200);
  });

  test("a request that takes too long is given up with 504, and its signal is aborted", async () => {
    const aborted = latch();
    const { service } = await start(
      engine,
      async (_read, _statement, _parameters, options) => {
        options?.signal?.addEventListener("abort", aborted.open);
        await aborted.opening;
        const { PublicError } = await import("../../src/errors.ts");
        throw new PublicError("DEADLINE_EXCEEDED", "The graph did not answer in time.");
      },
      { ENTENTE_DEADLINE: "50" },
    );
    const { status, errors } = await ask(service.url, QUERY);
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 504, code: "DEADLINE_EXCEEDED" });
  });

  test("when the client leaves, its query is given up", async () => {
    const asked = latch();
    const aborted = latch();
    const { service } = await start(engine, async (_read, _statement, _parameters, options) => {
      options?.signal?.addEventListener("abort", aborted.open);
      asked.open();
      await aborted.opening;
      throw new Error("nobody hears this");
    });
    const { hostname, port } = new URL(service.url);
    const client: ClientRequest = httpRequest({
      hostname,
      port,
      method: "POST",
      path: "/graphql",
      headers: { "content-type": "application/json" },
    });
    client.on("error", () => {});
    client.end(JSON.stringify({ query: QUERY }));
    await asked.opening;
    client.destroy();
    await aborted.opening;
  });

  test("while the service stops, what runs is answered, and nothing new is taken", async () => {
    const asked = latch();
    const released = latch();
    const { service } = await start(engine, async (read, ...call) => {
      asked.open();
      await released.opening;
      return await read(...call);
    });
    const running = ask(service.url, QUERY);
    await asked.opening;
    const closing = service.close();
    await expect(send(service.url, { path: "/livez" })).rejects.toThrow(/ECONNREFUSED|ECONNRESET/);
    released.open();
    expect(await running).toMatchObject({ status: 200, data: { people: { nodes: [] } } });
    await closing;
    delete opened.service;
  });

  test("what does not end in time is cut off, so that the service can stop", async () => {
    const asked = latch();
    const { service } = await start(
      engine,
      async (_read, _statement, _parameters, options) => {
        asked.open();
        await new Promise((resolve) => options?.signal?.addEventListener("abort", resolve));
        throw new Error("given up");
      },
      { ENTENTE_DRAIN: "100" },
    );
    const running = ask(service.url, QUERY);
    running.catch(() => {});
    await asked.opening;
    await service.close();
    await expect(running).rejects.toThrow();
    delete opened.service;
  });

  test("what another process writes is searchable without a restart", async () => {
    const { writeBatch } = await import("../../src/import/write.ts");
    const { readRecord } = await import("../../src/import/read-record.ts");
    const { service } = await start(engine, (read, ...call) => read(...call), { ENTENTE_POLL: "50" });
    const search = async () => (await ask(service.url, '{ search(text: "Exampland") { nodes { id } } }')).data?.search;
    expect(await search()).toEqual({ nodes: [] });
    const records = [
      { type: "source", id: "source:diary", title: "A diary", dataset: "default" },
      { type: "entity", id: "country:XA", kind: "COUNTRY", code: "XA" },
      {
        type: "statement",
        subject: "country:XA",
        property: "NAME",
        literal: { type: "NAME", text: "Exampland", language: "en" },
        source: "source:diary",
        dataset: "default",
      },
    ].map((record, index) => readRecord(record, { file: "test", line: index + 1 }));
    const placed = records.filter((record) => "record" in record);
    expect(placed).toHaveLength(3);
    await writeBatch(opened.graph?.graph as Graph, placed);
    for (let looks = 0; looks < 200; looks += 1) {
      if (JSON.stringify(await search()) !== '{"nodes":[]}') break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await search()).toEqual({ nodes: [{ id: "country:XA" }] });
  });
});

test("a port that is taken is said by name", async () => {
  const { service } = await start("grafeo", (read, ...call) => read(...call));
  const held = await openEmptyGraph("grafeo");
  const { port } = new URL(service.url);
  await expect(
    startServer({ graph: held.graph, config: readConfig({ PORT: port }), log: pino({ level: "silent" }) }),
  ).rejects.toThrow(`Cannot listen on 127.0.0.1:${port} (EADDRINUSE). Set PORT or HOST to another one.`);
  await held.close();
});
