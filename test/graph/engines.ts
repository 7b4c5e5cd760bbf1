import { openGraph } from "../../src/graph/open-graph.ts";
import type { Graph } from "../../src/graph/graph.ts";

export type TestedEngine = {
  readonly engine: Graph["engine"];
  /** Opens the engine with nothing in it. */
  readonly openEmpty: () => Promise<Graph>;
};

const grafeo: TestedEngine = { engine: "grafeo", openEmpty: () => openGraph({}) };

/** The engines that this run tests: always the embedded one. */
export const engines: readonly TestedEngine[] = [grafeo];
