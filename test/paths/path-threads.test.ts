import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { build } from "esbuild";
import { NOW } from "../../src/domain/at.ts";
import { findPaths } from "../../src/paths/find-paths.ts";
import { buildPathIndex } from "../../src/paths/index-builder.ts";
import type { PathEntity, PathIndex, PathRelation } from "../../src/paths/path-index.ts";
import { pathQuery } from "../../src/paths/path-query.ts";
import { createPathService } from "../../src/paths/path-service.ts";
import { workInThreads } from "../../src/paths/path-threads.ts";
import type { Workshop } from "../../src/paths/workshop.ts";
import { root } from "../../src/root.ts";
import { indexOf, relation, undated } from "./worlds.ts";

/* The thread's program is bundled as the build does it; everything else runs from the sources. */

const folder = mkdtempSync(join(tmpdir(), "path-thread-"));
const program = pathToFileURL(join(folder, "path-thread.mjs"));
/** The same program, which ends instead of refusing. */
const crashing = pathToFileURL(join(folder, "crashing.mjs"));
const workshops: Workshop[] = [];

const open = (searchers = 2, own = program): Workshop => {
  const workshop = workInThreads(own, searchers);
  workshops.push(workshop);
  return workshop;
};

beforeAll(async () => {
  await build({
    entryPoints: [join(root, "src/paths/path-thread.ts")],
    outfile: join(folder, "path-thread.mjs"),
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "warning",
  });
  writeFileSync(
    crashing,
    `import { parentPort } from "node:worker_threads";
     import "./path-thread.mjs";
     const post = parentPort.postMessage.bind(parentPort);
     parentPort.postMessage = (reply) => ("refusal" in reply ? process.exit(3) : post(reply));`,
  );
});

afterAll(async () => {
  for (const workshop of workshops) await workshop.close();
  rmSync(folder, { recursive: true });
});

const chain = (length: number): { entities: PathEntity[]; relations: PathRelation[] } => ({
  entities: Array.from({ length: length + 1 }, (_, i) => ({ id: `e${i}`, kind: "PERSON", spans: undated })),
  relations: Array.from({ length }, (_, i) => relation(`e${i}`, `e${i + 1}`)),
});

/** Each with each other, so that a search for many paths of sixteen steps takes several times the budgets below. */
const crowd: PathIndex = indexOf(
  Array.from({ length: 200 * 200 }, (_, i) => [Math.floor(i / 200), i % 200] as const).flatMap(([a, b]) =>
    a < b ? [relation(`e${a}`, `e${b}`)] : [],
  ),
);
const slow = pathQuery({ from: "e0", to: "e1" }, { maxLength: 16, first: 1000, budget: 60_000 });

async function* pagesOf({ entities, relations }: ReturnType<typeof chain>) {
  for (let at = 0; at < entities.length; at += 1000) yield { entities: entities.slice(at, at + 1000) };
  for (let at = 0; at < relations.length; at += 1000) yield { relations: relations.slice(at, at + 1000) };
}

test("a thread answers as this one does", async () => {
  const rows = chain(5);
  const query = pathQuery({ from: "e0", to: "e5" }, { budget: 60_000 });
  const index = buildPathIndex(rows);
  expect(await open().search({ key: 1, index }, query)).toEqual(findPaths(index, query));
});

test("an index that a thread built of pages, and one that it changed, are searched by others", async () => {
  const workshop = open();
  const built = await workshop.build(pagesOf(chain(6000)));
  const query = pathQuery({ from: "e5995", to: "e6000" }, { budget: 60_000 });
  expect((await workshop.search({ key: 1, index: built }, query)).paths).toHaveLength(1);
  const changed = await workshop.change(built, {
    entities: [],
    goneEntities: [],
    relations: [relation("e5995", "e6000")],
    goneRelations: [],
  });
  expect((await workshop.search({ key: 2, index: changed }, query)).paths).toHaveLength(2);
  expect((await workshop.search({ key: 1, index: built }, query)).paths).toHaveLength(1);
});

test("what a search refuses is refused in the same words", async () => {
  const search = open().search({ key: 1, index: crowd }, pathQuery({ from: "e0", to: "nobody" }, { budget: 60_000 }));
  await expect(search).rejects.toMatchObject({ code: "NOT_FOUND", message: expect.stringContaining("nobody") });
});

test("this thread goes on while others search, and as many searches as there are threads run at once", async () => {
  const workshop = open(2);
  const long = [1, 2].map(() => workshop.search({ key: 1, index: crowd }, { ...slow, budget: 100 }));
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 5);
  expect((await Promise.all(long)).map(({ isPartial }) => isPartial)).toEqual([true, true]);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(5);
});

test("a search that nobody waits for is given up, and the next one has its thread", async () => {
  const workshop = open(1);
  const controller = new AbortController();
  const long = workshop.search({ key: 1, index: crowd }, slow, controller.signal);
  const waiting = workshop.search({ key: 1, index: crowd }, slow, controller.signal);
  const next = workshop.search({ key: 1, index: crowd }, { ...slow, budget: 50 });
  setTimeout(() => controller.abort(), 100);
  await expect(long).rejects.toThrow(/abort/);
  await expect(waiting).rejects.toThrow(/abort/);
  expect((await next).isPartial).toBe(true);
});

test("a thread that crashes fails its search; the next search has a new one", async () => {
  const workshop = open(1, crashing);
  const crash = pathQuery({ from: "nobody", to: "e1" }, { budget: 60_000 });
  const searches = [crash, { ...slow, budget: 50 }].map((query) => workshop.search({ key: 1, index: crowd }, query));
  await expect(searches[0]).rejects.toThrow("A thread of the path index ended with code 3.");
  expect((await searches[1])?.isPartial).toBe(true);
});

test("a service finds a write by its changes, without reading all again, and refuses no search meanwhile", async () => {
  const rows = chain(3000);
  let version = 1;
  let reads = 0;
  const added: PathRelation[] = [];
  const service = createPathService({
    workshop: open(),
    readRows: async () => {
      reads += 1;
      return { version, pages: pagesOf(rows) };
    },
    readChanges: async (after) => ({
      version,
      entities: [],
      goneEntities: [],
      relations: added.slice(after - 1),
      goneRelations: [],
    }),
  });
  await service.refresh();
  for (const end of [2998, 2999, 3000]) {
    added.push(relation("e0", `e${end}`));
    version += 1;
    const query = pathQuery({ from: "e0", to: `e${end}` });
    const [, meanwhile] = await Promise.all([service.refresh(), service.find(query, NOW)]);
    expect(meanwhile.isPartial).toBe(false);
    expect(await service.find(query, NOW)).toMatchObject({
      version,
      paths: expect.arrayContaining([expect.anything()]),
    });
  }
  expect(reads).toBe(1);
});

test("a service that starts again has its index from a file, and catches up; one of another graph is thrown away, and of one that nothing tells from others none is kept", async () => {
  const rows = chain(12_000);
  const path = join(folder, "path-index");
  let reads = 0;
  const start = (version: number, graph: string | null, added: readonly PathRelation[] = []) =>
    createPathService({
      workshop: open(),
      snapshot: { path, markOf: async (of) => (graph === null ? null : `${graph} ${of}`) },
      readRows: async () => {
        reads += 1;
        return { version, pages: pagesOf(rows) };
      },
      readChanges: async () => ({ version, entities: [], goneEntities: [], relations: added, goneRelations: [] }),
    });
  const query = pathQuery({ from: "e0", to: "e9" }, { budget: 60_000 });
  const lives = [
    start(1, "a"),
    start(2, "a", [relation("e0", "e9")]),
    start(2, "a"),
    start(2, "b"),
    start(1, null),
    start(1, null),
  ];
  const answers: unknown[] = [];
  for (const service of lives) {
    await service.refresh();
    const { version, paths } = await service.find(query, NOW);
    answers.push([version, paths.length, reads]);
    await service.close();
  }
  expect(answers).toEqual([
    [1, 0, 1],
    [2, 1, 1],
    [2, 1, 1],
    [2, 0, 2],
    [1, 0, 3],
    [1, 0, 4],
  ]);
});
