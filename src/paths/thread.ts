import { Worker } from "node:worker_threads";
import { PublicError } from "../errors.ts";
import type { Order, Reply, Sent, ThreadData, Value } from "./thread-messages.ts";

type Asked = { readonly resolve: (value: Value) => void; readonly reject: (error: Error) => void };

export type Thread = {
  /** Errors: those of the order; that the thread ended. The signal gives up a search, which then ends soon. */
  readonly ask: (order: Order, signal?: AbortSignal) => Promise<Value>;
  readonly hasEnded: () => boolean;
  readonly end: () => Promise<void>;
};

const settle = ({ resolve, reject }: Asked, reply: Reply): void => {
  if ("value" in reply) resolve(reply.value);
  else if ("refusal" in reply) reject(new PublicError(reply.refusal.code, reply.refusal.message));
  else reject(new Error(reply.failure));
};

/** Starts a thread of the built program `path-thread`. It keeps no process alive that waits for nothing. */
export const startThread = (program: URL): Thread => {
  const givenUp = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(program, { workerData: { givenUp } satisfies ThreadData });
  const asked = new Map<number, Asked>();
  let orders = 0;
  let ended: Error | null = null;
  const endBy = (error: Error): void => {
    ended ??= error;
    for (const one of asked.values()) one.reject(ended);
    asked.clear();
    worker.unref();
  };
  worker.unref();
  worker.on("message", (reply: Reply) => {
    const one = asked.get(reply.id);
    asked.delete(reply.id);
    if (asked.size === 0) worker.unref();
    if (one !== undefined) settle(one, reply);
  });
  worker.on("error", endBy);
  worker.on("exit", (code) => endBy(new Error(`A thread of the path index ended with code ${code}.`)));
  return {
    hasEnded: () => ended !== null,
    ask: (order, signal) => {
      if (ended !== null) return Promise.reject(ended);
      orders += 1;
      const id = orders;
      worker.postMessage({ id, order } satisfies Sent);
      const reply = new Promise<Value>((resolve, reject) => asked.set(id, { resolve, reject }));
      worker.ref();
      signal?.addEventListener("abort", () => Atomics.store(givenUp, 0, id), { once: true });
      return reply;
    },
    end: async () => {
      await worker.terminate();
    },
  };
};
