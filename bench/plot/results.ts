import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Name } from "../compete/contestants.ts";
import { workOf } from "../compete/report.ts";
import { medianOf, type Timed } from "../compete/timing.ts";

/** What a question of a shape costs in a graph of so many relations, as medians over the turns of a contestant. */
export type Point = {
  readonly shape: string;
  readonly contestant: Name;
  readonly relations: number;
  /** Milliseconds until half of all had their answer. */
  readonly p50: number;
  /** Milliseconds of processor time a request, of the service and the database together. */
  readonly processor: number;
};

/** A file that `compete` keeps. */
type Result = {
  readonly options: { readonly relations: string; readonly quick: boolean; readonly alike?: boolean };
  /** Not there in those of `--stress`. */
  readonly timed?: readonly Timed[];
};

const NAME = /^\d+-(.+)\.json$/;

/** The results of `--alike` in a folder, the newest first; those of `--quick`, whose turns are cut short, are left out. */
const readResults = (folder: string): readonly Result[] =>
  readdirSync(folder)
    .flatMap((file) => {
      const [, time] = NAME.exec(file) ?? [];
      return time === undefined ? [] : [{ file, time }];
    })
    .toSorted((a, b) => (a.time < b.time ? 1 : -1))
    .map(({ file }): Result => JSON.parse(readFileSync(join(folder, file), "utf8")))
    .filter(({ options }) => options.alike === true && !options.quick);

/** The points of the newest results of each size and shape; throws when there are none. */
export const readPoints = (folder: string): readonly Point[] => {
  const points = new Map<string, readonly Point[]>();
  for (const { options, timed = [] } of readResults(folder))
    for (const shape of new Set(timed.map((each) => each.shape))) {
      const key = `${options.relations} ${shape}`;
      if (points.has(key)) continue;
      const own = timed.filter((each) => each.shape === shape);
      const of = (contestant: Name): Point => ({
        shape,
        contestant,
        relations: Number(options.relations),
        p50: medianOf(own, contestant, ({ p50 }) => p50),
        processor: medianOf(own, contestant, workOf),
      });
      points.set(key, [...new Set(own.map(({ contestant }) => contestant))].map(of));
    }
  if (points.size === 0) throw new Error(`There are no results of "npm run bench -- compete --alike" in ${folder}.`);
  return [...points.values()].flat().toSorted((a, b) => a.relations - b.relations);
};
