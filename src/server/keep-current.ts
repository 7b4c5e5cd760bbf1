import type { FastifyBaseLogger } from "fastify";
import type { Graph } from "../graph/graph.ts";
import { findDataVersion, findWholeVersion } from "../graph/meta.ts";

export type Current = {
  /** Brings the indexes to the graph's data version, after a write of our own. */
  readonly refresh: () => Promise<void>;
  /** The data version that the indexes hold, of which all can be read; `null` before they are built. */
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
  rebuild: (version: number, held: number | null) => Promise<void>,
  log: FastifyBaseLogger,
): Current => {
  let held: number | null = null;
  let isStopped = false;
  let running: Promise<void> = Promise.resolve();

  const look = async (): Promise<void> => {
    if (isStopped || (await findDataVersion(graph)) === held) return;
    const version = await findWholeVersion(graph);
    await rebuild(version, held);
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
