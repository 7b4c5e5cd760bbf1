import type { FastifyInstance } from "fastify";
import type { Graph } from "../graph/graph.ts";
import { verifyAnswers } from "../graph/meta.ts";

/** Milliseconds within which the graph must answer for the service to count as ready. */
const PATIENCE = 2_000;

/** The graph with a deadline on each read. */
const within = ({ read }: Graph, timeout: number): Pick<Graph, "read"> => ({
  read: (statement, parameters, options) => read(statement, parameters, { timeout, ...options }),
});

const answers = async (graph: Graph): Promise<boolean> => {
  try {
    await verifyAnswers(within(graph, PATIENCE));
    return true;
  } catch {
    return false;
  }
};

export type Readiness = {
  readonly graph: Graph;
  /** Whether names and paths can be searched. */
  readonly areIndexesBuilt: () => boolean;
  readonly isDraining: () => boolean;
};

/** `/livez`: the process runs. `/readyz`: it can answer: the graph does, the indexes are built, and it is not about to stop. */
export const addHealth = (app: FastifyInstance, { graph, areIndexesBuilt, isDraining }: Readiness): void => {
  app.get("/livez", async () => ({ state: "alive" }));
  app.get("/readyz", async (_request, reply) => {
    const checks = { graph: await answers(graph), indexes: areIndexesBuilt(), draining: isDraining() };
    const isReady = checks.graph && checks.indexes && !checks.draining;
    return reply
      .code(isReady ? 200 : 503)
      .send({ state: isReady ? "ready" : "not ready", engine: graph.engine, ...checks });
  });
};
