import type { Statement } from "../../src/domain/statement.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { openGraph } from "../../src/graph/open-graph.ts";
import { retractStatement } from "../../src/import/retract.ts";

/** Works in an empty graph in memory. */
export const inGraph = async <T>(work: (graph: Graph) => Promise<T>): Promise<T> => {
  const graph = await openGraph({});
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
};

/** Parts of a list, cut at some places. */
export const cutAt = <T>(items: readonly T[], cuts: readonly number[]): readonly (readonly T[])[] => {
  const places = [...new Set(cuts.map((cut) => cut % (items.length + 1)))].sort((a, b) => a - b);
  return [0, ...places].map((start, index) => items.slice(start, places[index]));
};

/** Retracts some of the statements, by their places. */
export const retract = async (
  graph: Graph,
  statements: readonly Statement[],
  which: readonly number[],
): Promise<void> => {
  for (const index of which) {
    const statement = statements[index % statements.length];
    if (statement !== undefined) await retractStatement(graph, { id: statement.id, by: "test", because: "a test" });
  }
};
