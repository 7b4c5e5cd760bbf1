import { findPaths } from "../../src/paths/find-paths.ts";
import type { PathIndex } from "../../src/paths/path-index.ts";
import { pathQuery, type PathQuery } from "../../src/paths/path-query.ts";
import type { PairGroup } from "./pairs.ts";

export type Outcome = {
  readonly name: string;
  readonly searches: number;
  /** Milliseconds of processor time, which other work on the machine does not lengthen. */
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
  /** Milliseconds of wall time. */
  readonly wall95: number;
  /** 0 to 1. */
  readonly partial: number;
  readonly steps: number;
};

type Asked = {
  readonly took: number;
  readonly wall: number;
  readonly partial: boolean;
  readonly steps: readonly number[];
};

const at = (sorted: readonly number[], share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;

/** Milliseconds of processor time that this process has used. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const ask = (index: PathIndex, query: PathQuery): Asked => {
  const started = performance.now();
  const before = spent();
  const { paths, isPartial } = findPaths(index, query);
  return {
    took: spent() - before,
    wall: performance.now() - started,
    partial: isPartial,
    steps: paths.map(({ steps }) => steps.length),
  };
};

const outcomeOf = (name: string, asked: readonly Asked[]): Outcome => {
  const times = asked.map(({ took }) => took).sort((a, b) => a - b);
  const walls = asked.map(({ wall }) => wall).sort((a, b) => a - b);
  const steps = asked.flatMap((one) => one.steps);
  return {
    name,
    searches: asked.length,
    p50: at(times, 0.5),
    p95: at(times, 0.95),
    most: at(times, 0.9999),
    wall95: at(walls, 0.95),
    partial: asked.filter(({ partial }) => partial).length / Math.max(1, asked.length),
    steps: steps.reduce((sum, own) => sum + own, 0) / Math.max(1, steps.length),
  };
};

/** Asks the first half of each group to warm up and measures the other; outcomes of each group, and of all together. */
export const measure = (
  index: PathIndex,
  groups: readonly PairGroup[],
  wishes: Partial<PathQuery>,
): readonly Outcome[] => {
  const halves = groups.map(({ name, pairs }) => ({
    name,
    first: pairs.slice(0, pairs.length / 2),
    second: pairs.slice(pairs.length / 2),
  }));
  for (const { first } of halves) for (const pair of first) ask(index, pathQuery(pair, wishes));
  const asked = halves.map(({ name, second }) => ({
    name,
    own: second.map((pair) => ask(index, pathQuery(pair, wishes))),
  }));
  return [
    ...asked.map(({ name, own }) => outcomeOf(name, own)),
    outcomeOf(
      "all",
      asked.flatMap(({ own }) => own),
    ),
  ];
};
