import { on } from "node:events";
import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { PublicError } from "../errors.ts";
import type { Input, ReadOptions } from "./input.ts";
import { findInputs } from "./readers.ts";
import type { Order, Sent } from "./reading-thread.ts";
import type { Read } from "./records.ts";

/** A smaller file is read before a thread has started. */
const WORTH_A_THREAD = 64 * 1024;

async function* readInThread(program: URL, order: Order, options: ReadOptions = {}): AsyncGenerator<Read> {
  const thread = new Worker(program, { workerData: order });
  try {
    for await (const [message] of on(thread, "message", { close: ["exit"] })) {
      const sent = message as Sent;
      if ("done" in sent) return;
      if ("mistake" in sent) throw new PublicError(sent.mistake.code, sent.mistake.message);
      thread.postMessage("taken");
      options.onBytes?.(sent.piece.bytes);
      for (const what of sent.piece.passedOver) options.onPassedOver?.(what);
      yield* sent.piece.reads;
    }
    throw new Error("The thread that reads ended before it was done.");
  } finally {
    await thread.terminate();
  }
}

/**
 * Finds inputs as `findInputs` does; large ones are read by a thread of their own, so that reading and writing use a core each.
 * `program` is the built `reading-thread`; where nothing is built, all is read in this thread. Errors: those of `findInputs` and of
 * the readers.
 */
export const findInputsForThreads = async (
  program: URL,
  ...asked: Parameters<typeof findInputs>
): Promise<readonly Input[]> =>
  (await findInputs(...asked)).map((input, index) =>
    (input.bytes ?? 0) < WORTH_A_THREAD || !existsSync(program)
      ? input
      : { ...input, read: (wanted, options) => readInThread(program, { asked, index, wanted }, options) },
  );
