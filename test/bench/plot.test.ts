import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { panelsOf, toSvg } from "../../bench/plot/chart.ts";
import { growthOf, overBar } from "../../bench/plot/growth.ts";
import { readPoints } from "../../bench/plot/results.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "entente-plot-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A turn: what, by whom, p50 in milliseconds, and the same of processor time for the service and the database each. */
const turn = (shape: string, contestant: string, p50: number, round = 0): object => ({
  shape,
  contestant,
  round,
  turn: { p50, serviceCpu: p50 / 10, databaseCpu: p50 / 10 },
});

const keep = (relations: number, day: string, timed: readonly object[] | undefined, options: object = {}): void =>
  writeFileSync(
    join(folder, `${relations}-2026-01-${day}T101112.131Z.json`),
    JSON.stringify({ options: { relations: String(relations), quick: false, alike: true, ...options }, timed }),
  );

const keepThreeSizes = (): void => {
  keep(1_000_000, "03", [turn("entity", "ours", 6), turn("entity", "raw", 4), turn("page", "ours", 30)]);
  keep(10_000, "02", [turn("entity", "ours", 4), turn("entity", "raw", 3), turn("page", "ours", 20)]);
  keep(100_000, "01", [turn("entity", "ours", 5), turn("page", "ours", 25)]);
};

test("the p50 and the processor time in the largest graph are told as multiples of those in the smallest", () => {
  keepThreeSizes();
  const growth = growthOf(readPoints(folder));
  expect(growth.map(({ shape, p50, processor }) => [shape, p50, processor])).toEqual([
    ["entity", 1.5, expect.closeTo(1.5)],
    ["page", 1.5, expect.closeTo(1.5)],
  ]);
  expect(growth[0]?.smallest.relations).toBe(10_000);
  expect(growth[0]?.largest.relations).toBe(1_000_000);
});

test("an entity that takes more than 1.3 times as long in the largest graph is over the bar; four levels have none", () => {
  keep(10_000, "01", [turn("entity", "ours", 10), turn("bilateral", "ours", 10), turn("four-levels", "ours", 10)]);
  keep(20_000, "01", [turn("entity", "ours", 14), turn("bilateral", "ours", 12), turn("four-levels", "ours", 90)]);
  expect(overBar(growthOf(readPoints(folder))).map(({ shape }) => shape)).toEqual(["entity"]);
});

test("of several results of one size, the newest that has a shape counts, as the median over its rounds", () => {
  keep(10_000, "01", [turn("entity", "ours", 90), turn("page", "ours", 7)]);
  keep(
    10_000,
    "02",
    [2, 9, 3].map((p50, round) => turn("entity", "ours", p50, round)),
  );
  keep(10_000, "03", [turn("entity", "ours", 80)], { quick: true });
  keep(10_000, "04", undefined, { stress: true });
  keep(10_000, "05", [turn("entity", "ours", 70)], { alike: false });
  expect(readPoints(folder).map(({ shape, p50 }) => [shape, p50])).toEqual([
    ["entity", 3],
    ["page", 7],
  ]);
});

test("each shape has a panel for p50 and one for processor time, with a line for each contestant, by size", () => {
  keepThreeSizes();
  const panels = panelsOf(readPoints(folder));
  expect(panels.map(({ name, lines }) => [name, lines.map((line) => line.name)])).toEqual([
    ["entity: p50, ms", ["ours", "raw"]],
    ["entity: processor a request, ms", ["ours", "raw"]],
    ["page: p50, ms", ["ours"]],
    ["page: processor a request, ms", ["ours"]],
  ]);
  expect(panels[0]?.lines[0]?.data).toEqual([
    [10_000, 4],
    [100_000, 5],
    [1_000_000, 6],
  ]);
});

test("the drawing has its words as text, and colours for a dark page", () => {
  keepThreeSizes();
  const svg = toSvg(readPoints(folder));
  const words = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, word]) => word);
  expect(words).toEqual(expect.arrayContaining(["ours", "raw", "entity: p50, ms", "page: p50, ms", "10 k", "1 M"]));
  expect(svg).toContain("prefers-color-scheme:dark");
  expect(svg).not.toContain("ecmeta");
  expect(svg.length).toBeLessThan(20_000);
});

test("a folder without results is refused", () => {
  expect(() => readPoints(folder)).toThrow("There are no results");
});
