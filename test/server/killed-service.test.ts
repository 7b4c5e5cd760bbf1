import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeRecords } from "../../bench/generate/stories.ts";
import { readConfig } from "../../src/config.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { openGraph } from "../../src/graph/open-graph.ts";
import { checkGraph } from "../../src/import/check.ts";
import { exportHash } from "../../src/import/export.ts";
import { importInputs } from "../../src/import/import-inputs.ts";
import { findInputs } from "../../src/import/readers.ts";
import { createKey } from "../../src/keys/keys.ts";
import { createLog } from "../../src/server/log.ts";
import { startServer } from "../../src/server/start.ts";
import { type Engine, ENGINES, neo4jForTests, openEmptyGraph } from "../engines.ts";
import { bundleProgram, programPath, removeBundles } from "../import/bundled-process.ts";
import { countedGraph } from "../import/counted-graph.ts";
import { ask } from "./ask.ts";

const KILLS = 6;
const REQUESTS = 6;
const IMPORT =
  "mutation Import($input: ImportStatementsInput!) { importStatements(input: $input) { written skipped } }";

const MADE = [...makeRecords(300, 5)];

type Literal = { readonly type: string; readonly kind?: string };

/** A made statement as the API takes it. */
const asInput = ({ type: _, dataset: __, literal, validity, ...fields }: Readonly<Record<string, unknown>>) => {
  const { kind, ...value } = (literal ?? {}) as Literal;
  return {
    ...fields,
    ...(literal === undefined ? {} : { literal: { ...value, ...(kind === undefined ? {} : { nameKind: kind }) } }),
    ...(validity === undefined ? {} : { validity: { edtf: validity } }),
  };
};

const STATEMENTS = MADE.filter(({ type }) => type === "statement").map(asInput);
const REQUEST_SIZE = Math.ceil(STATEMENTS.length / REQUESTS);
const INPUTS = Array.from({ length: REQUESTS }, (_, index) => ({
  idempotencyKey: `part ${index}`,
  statements: STATEMENTS.slice(index * REQUEST_SIZE, (index + 1) * REQUEST_SIZE),
}));

type Told = { readonly answers: readonly unknown[]; readonly hash: string };

let folder = "";
/** What comes of it when nothing is killed, and how many moments that has. */
const expected = { answers: [] as unknown[], hash: "", moments: 0 };

/** What is there before; gives the key of an editor. */
const fill = async (graph: Graph): Promise<string> => {
  const path = join(folder, "before.jsonl");
  const before = MADE.filter(({ type }) => type !== "statement").map((record) => `${JSON.stringify(record)}\n`);
  await writeFile(path, before.join(""));
  await importInputs(graph, await findInputs(path));
  return (await createKey(graph, { name: "editor", role: "editor" })).secret;
};

const importPart = async (url: string, key: string, input: unknown): Promise<unknown> => {
  const { data, errors } = await ask(url, IMPORT, { key, variables: { input: input as object } });
  expect(errors).toBeUndefined();
  return data?.importStatements;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-killed-service-"));
  await bundleProgram("killed-service-program", "test/server/killed-service-program.ts");
  const graph = await openGraph({});
  const key = await fill(graph);
  const counted = countedGraph(graph, (moment) => {
    expected.moments = moment;
  });
  const config = readConfig({ PORT: "0" });
  const service = await startServer({ graph: counted, config, log: createLog("silent") });
  for (const input of INPUTS) expected.answers.push(await importPart(service.url, key, input));
  expected.hash = await exportHash(graph);
  await service.close();
  await graph.close();
});
afterAll(async () => {
  await removeBundles();
  await rm(folder, { recursive: true, force: true });
});

type Place = {
  readonly environment: Readonly<Record<string, string>>;
  readonly key: string;
  /** The graph when no service has it any more. */
  readonly reopen: () => Promise<Graph>;
  readonly close: () => Promise<void>;
};

const openPlace = async (engine: Engine): Promise<Place> => {
  if (engine === "neo4j") {
    const { graph, close } = await openEmptyGraph("neo4j");
    const { uri, user, password, database } = neo4jForTests();
    const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
    return { environment, key: await fill(graph), reopen: () => openGraph({ neo4j: neo4jForTests() }), close };
  }
  const data = join(folder, "data");
  const graph = await openGraph({ folder: data });
  const key = await fill(graph);
  await graph.close();
  const close = (): Promise<void> => rm(data, { recursive: true, force: true });
  return { environment: { ENTENTE_DATA: data }, key, reopen: () => openGraph({ folder: data }), close };
};

/** Starts a service that is killed at a moment of its own; 0: never. */
const startService = async ({ environment }: Place, moment: number) => {
  const child: ChildProcess = spawn(process.execPath, [programPath("killed-service-program"), String(moment)], {
    env: { PATH: process.env.PATH ?? "", PORT: "0", ENTENTE_LOG: "silent", ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const [chunk] = (await once(child.stdout ?? child, "data")) as [Buffer];
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    await ended;
  };
  return { url: chunk.toString().trim(), ended, stop };
};

/** A client that asks for each part under one key, again and again until it is answered, while services come and go. */
const importAlthoughKilled = async (place: Place): Promise<Told & { readonly kills: number }> => {
  let kills = 0;
  const momentOf = (service: number): number => (service < KILLS ? Math.ceil(expected.moments / KILLS) + service : 0);
  let service = await startService(place, momentOf(kills));
  const answers: unknown[] = [];
  for (const input of INPUTS)
    for (;;) {
      try {
        answers.push(await importPart(service.url, place.key, input));
        break;
      } catch (error) {
        // Only that the connection broke: then it has been killed.
        if (typeof error !== "object" || error === null || !("code" in error)) throw error;
        await service.ended;
        kills += 1;
        service = await startService(place, momentOf(kills));
      }
    }
  await service.stop();
  const graph = await place.reopen();
  const hash = await exportHash(graph);
  expect((await checkGraph(graph)).problems).toEqual([]);
  await graph.close();
  return { answers, hash, kills };
};

describe.each(ENGINES)("%s", (engine) => {
  test("a client that asks again under the same keys while the service is killed gets the same answers and the same graph", async () => {
    const place = await openPlace(engine);
    const { answers, hash, kills } = await importAlthoughKilled(place);
    expect({ answers, hash }).toEqual({ answers: expected.answers, hash: expected.hash });
    expect(kills).toBeGreaterThanOrEqual(3);
    await place.close();
  });
});
