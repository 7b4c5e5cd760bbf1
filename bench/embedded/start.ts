import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SCALARS } from "../../src/resolvers/scalars.ts";
import { createSchema, readSchema } from "../../src/server/create-schema.ts";
import { startContestant } from "../compete/contestants.ts";
import { median } from "../compete/timing.ts";

const TIMES = 7;

const timeOf = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

/** Milliseconds that the schema takes the first time in a process; parsed here too, which the service has from its build. */
export const measureSchema = (): number => {
  const started = performance.now();
  createSchema(readSchema().document, () => ({}), SCALARS);
  return performance.now() - started;
};

/** The program that starts our service, when it is not the one of this folder. */
type Program = string | undefined;

/** Milliseconds from the start of the process until it says that it is ready; the process is ended. */
const startIn = async (dataFolder: string, service: Program): Promise<number> => {
  const started = performance.now();
  const ours = await startContestant("ours", { uri: "", dataFolder, service });
  const took = performance.now() - started;
  await ours.stop();
  return took;
};

/** Milliseconds to start on an empty graph, and of `node -e 0`, in turns: the median of each, and of the ratios. */
export const measureEmptyStart = async (service: Program) => {
  const pairs: { readonly ours: number; readonly node: number }[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const folder = mkdtempSync(join(tmpdir(), "entente-empty-"));
    const node = await timeOf(async () => spawnSync(process.execPath, ["-e", "0"]));
    const ours = await startIn(folder, service);
    rmSync(folder, { recursive: true });
    pairs.push({ ours, node });
  }
  return {
    ours: median(pairs.map(({ ours }) => ours)),
    node: median(pairs.map(({ node }) => node)),
    ratio: median(pairs.map(({ ours, node }) => ours / node)),
  };
};

/** Milliseconds to start on a graph that a service has left: without its path index kept in a file, and with it. */
export const measureRestart = async (folder: string, service: Program) => {
  rmSync(join(folder, "path-index"), { force: true });
  const without = await startIn(folder, service);
  const kept: number[] = [];
  for (let time = 0; time < 3; time += 1) kept.push(await startIn(folder, service));
  return { without, kept: median(kept) };
};
