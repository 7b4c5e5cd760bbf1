import type { FastifyBaseLogger } from "fastify";
import { cypher } from "../graph/cypher.ts";
import type { Graph } from "../graph/graph.ts";

/** Milliseconds that the graph has to say which data version it is at. */
const PATIENCE = 5_000;

const findDataVersion = async (graph: Graph): Promise<number> => {
  const [row] = await graph.read(cypher("read/meta-by-keys"), { keys: ["data"] }, { timeout: PATIENCE });
  const version = (row?.meta as { readonly version?: unknown } | undefined)?.version;
  return typeof version === "number" ? version : 0;
};

export type Current = {
  /** Brings the indexes to the graph's data version, after a write of our own. */
  readonly refresh: () => Promise<void>;
  /** The data version that the indexes hold; `null` before they are built. */
  readonly version: () => number | null;
  readonly stop: () => Promise<void>;
};

/**
 * Rebuilds what is made of the graph whenever its data version changes, whoever wrote: looks every `interval`
 * milliseconds. One rebuild at a time; a failure is logged and tried again at the next look.
 */
export const keepCurrent = (
  graph: Graph,
  interval: number,
  rebuild: (version: number) => Promise<void>,
  log: FastifyBaseLogger,
): Current => {
  let held: number | null = null;
  let isStopped = false;
  let running: Promise<void> = Promise.resolve();

  const look = async (): Promise<void> => {
    const version = await findDataVersion(graph);
    if (isStopped || version === held) return;
    await rebuild(version);
    held = version;
  };
  // Each look begins after the one before, whatever became of that.
  const refresh = (): Promise<void> => {
    running = running.then(look, look);
    return running;
  };
  const refreshOrLog = (): Promise<void> =>
    refresh().catch((error: unknown) => log.warn({ err: error }, "the indexes could not be brought up to date"));

  const timer = setInterval(refreshOrLog, interval);
  timer.unref();
  return {
    refresh,
    version: () => held,
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      await running.catch(() => {});
    },
  };
};
