import { existsSync } from "node:fs";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import type { PathIndex } from "../../src/paths/path-index.ts";
import { pathQuery } from "../../src/paths/path-query.ts";
import { workInThreads } from "../../src/paths/path-threads.ts";
import { root } from "../../src/root.ts";
import type { PairGroup } from "./pairs.ts";

const PROGRAM = join(root, "dist/path-thread.mjs");
const CLIENTS = 16;
const SECONDS = 8;

/** Many clients at once against two threads: how many answers a second, and how long the main thread's turns are meanwhile. */
export const measureThreads = async (index: PathIndex, groups: readonly PairGroup[]): Promise<string> => {
  if (!existsSync(PROGRAM)) return "The thread's program is not built: npm run build.";
  const workshop = workInThreads(pathToFileURL(PROGRAM), 2);
  const held = { key: 1, index };
  const pairs = groups.flatMap((group) => group.pairs);
  const ask = async (at: number): Promise<void> => {
    const pair = pairs[at % pairs.length];
    if (pair !== undefined) await workshop.search(held, pathQuery(pair, { inTimeOrder: at % 4 === 0 }));
  };
  for (let at = 0; at < 200; at += 2) await Promise.all([ask(at), ask(at + 1)]);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const end = performance.now() + 1000 * SECONDS;
  let answered = 0;
  const client = async (own: number): Promise<void> => {
    for (let at = own; performance.now() < end; at += CLIENTS) {
      await ask(at);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, own) => client(own)));
  delay.disable();
  await workshop.close();
  const milliseconds = (percentile: number): string => (delay.percentile(percentile) / 1e6).toFixed(1);
  return `${CLIENTS} clients, two threads: ${(answered / SECONDS).toFixed(0)} answers a second; the main thread's event loop is late by ${milliseconds(50)} ms in the middle, ${milliseconds(99)} ms at p99.`;
};
