import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { slicesOf } from "../../bench/compete/facts.ts";
import { loadMade } from "../../bench/compete/load.ts";
import { openGraph } from "../../src/graph/open-graph.ts";
import { checkGraph } from "../../src/import/check.ts";
import { exportHash } from "../../src/import/export.ts";
import { readRecord } from "../../src/import/read-record.ts";
import { writeBatch } from "../../src/import/write.ts";
import type { Placed } from "../../src/import/records.ts";

const RELATIONS = 300;
const SEED = 1;

const folder = mkdtempSync(join(tmpdir(), "entente-made-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const placed = (raw: unknown, line: number): Placed => {
  const read = readRecord(raw, { file: "made", line });
  if ("refusal" in read) throw new Error(read.refusal.reason);
  return read;
};

/** The source of a statement. */
const sourceOf = (record: unknown): unknown =>
  typeof record === "object" && record !== null && "source" in record ? record.source : null;

test("the graph that the benchmark loads without an import is the one that an import makes", async () => {
  await loadMade({ folder }, RELATIONS, SEED, () => {});
  const loaded = await openGraph({ folder });
  const imported = await openGraph({});
  try {
    for (const slice of slicesOf(RELATIONS, SEED)) await writeBatch(imported, slice.map(placed));
    const report = await checkGraph(loaded);
    expect(report.problems).toEqual([]);
    expect(report.counts.relations).toBeGreaterThanOrEqual(RELATIONS);
    expect(await exportHash(loaded)).toBe(await exportHash(imported));
  } finally {
    await loaded.close();
    await imported.close();
  }
}, 120_000);

test("no source speaks in two slices of the stories, so that no statement is loaded twice", () => {
  const seen = new Set<unknown>();
  let slices = 0;
  for (const slice of slicesOf(8_000, SEED)) {
    const sources = new Set(slice.flatMap((record) => sourceOf(record) ?? []));
    expect([...sources].filter((source) => seen.has(source))).toEqual([]);
    for (const source of sources) seen.add(source);
    slices += 1;
  }
  expect(slices).toBeGreaterThan(1);
});
