import type { Graph } from "../graph/graph.ts";
import type { RequestSignal } from "./request-signal.ts";

/**
 * A graph whose reads end with a request: at its deadline, and when its client leaves. Writes do not: what was begun is finished or
 * undone by itself, and sent again under its idempotency key it tells what came of it.
 */
export const within = (graph: Graph, { signal, left }: RequestSignal): Graph => ({
  ...graph,
  read: (statement, parameters, options = {}) =>
    graph.read(statement, parameters, { signal, ...options, timeout: Math.min(left(), options.timeout ?? left()) }),
});
