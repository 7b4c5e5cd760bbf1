import type { Point } from "./results.ts";

/** How many times as much a shape of ours costs in the largest graph as in the smallest. */
export type Growth = {
  readonly shape: string;
  readonly smallest: Point;
  readonly largest: Point;
  readonly p50: number;
  readonly processor: number;
};

/** What must not grow with the graph, and by how much it may. */
const BARS: Readonly<Record<string, number>> = { entity: 1.3, page: 1.3, bilateral: 1.3 };

/** Of each shape of ours that was asked at two sizes or more; points come from the smallest size on. */
export const growthOf = (points: readonly Point[]): readonly Growth[] => {
  const ours = points.filter(({ contestant }) => contestant === "ours");
  return [...new Set(ours.map(({ shape }) => shape))].flatMap((shape) => {
    const own = ours.filter((point) => point.shape === shape);
    const [smallest, largest] = [own[0], own.at(-1)];
    if (smallest === undefined || largest === undefined || smallest.relations === largest.relations) return [];
    return [
      {
        shape,
        smallest,
        largest,
        p50: largest.p50 / smallest.p50,
        processor: largest.processor / smallest.processor,
      },
    ];
  });
};

/** Those whose p50 grew by more than it may. */
export const overBar = (growth: readonly Growth[]): readonly Growth[] =>
  growth.filter(({ shape, p50 }) => p50 > (BARS[shape] ?? Number.POSITIVE_INFINITY));

export const sayGrowth = (growth: readonly Growth[]): void => {
  console.log("| shape | relations | p50 ms | so many times | at most | processor ms | so many times |");
  console.log("|---|---|---|---|---|---|---|");
  for (const { shape, smallest, largest, p50, processor } of growth) {
    const cells = [
      shape,
      `${smallest.relations.toLocaleString("en")} → ${largest.relations.toLocaleString("en")}`,
      `${smallest.p50.toFixed(1)} → ${largest.p50.toFixed(1)}`,
      p50.toFixed(2),
      BARS[shape] ?? "",
      `${smallest.processor.toFixed(2)} → ${largest.processor.toFixed(2)}`,
      processor.toFixed(2),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
};
