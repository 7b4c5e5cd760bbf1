import type { FastifyInstance } from "fastify";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

export type Metrics = {
  readonly registry: Registry;
  readonly errors: Counter<"code">;
  readonly cost: Histogram;
  readonly statements: Histogram;
  readonly records: Histogram;
  readonly unplanned: Counter<"root">;
};

/** What the service measures of itself; a registry of its own, so that two services in one process do not mix. */
export const createMetrics = (): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    errors: new Counter({
      name: "entente_errors_total",
      help: "Errors told to clients, by code.",
      labelNames: ["code"],
      registers,
    }),
    cost: new Histogram({
      name: "entente_operation_cost",
      help: "Cost of operations, as computed before the database is asked.",
      buckets: [1, 10, 100, 1_000, 10_000],
      registers,
    }),
    statements: new Histogram({
      name: "entente_operation_statements",
      help: "Statements that an operation's plan took: one, or more when a list under clocks came out short.",
      buckets: [0, 1, 2, 3, 4, 5],
      registers,
    }),
    records: new Histogram({
      name: "entente_operation_records",
      help: "Records that an operation's plan made of what the database returned.",
      buckets: [1, 10, 100, 1_000, 10_000],
      registers,
    }),
    unplanned: new Counter({
      name: "entente_unplanned_roots_total",
      help: "Root fields that no statement alone can answer, by name (docs/plan.md).",
      labelNames: ["root"],
      registers,
    }),
  };
};

/** `/metrics`, and the time that each request took. */
export const addMetrics = (app: FastifyInstance, { registry }: Metrics, dataVersion: () => number): void => {
  new Gauge({
    name: "entente_data_version",
    help: "The data version that the indexes hold.",
    registers: [registry],
    collect() {
      this.set(dataVersion());
    },
  });
  const seconds = new Histogram({
    name: "entente_http_request_seconds",
    help: "Seconds from a request's arrival to the end of its answer.",
    labelNames: ["method", "route", "status"],
    buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
    registers: [registry],
  });
  app.addHook("onResponse", (request, reply, done) => {
    const route = request.routeOptions.url ?? "none";
    seconds.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1_000);
    done();
  });
  app.get("/metrics", async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
};
