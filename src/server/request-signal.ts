import type { FastifyReply } from "fastify";

export type RequestSignal = {
  /** Aborted when the client goes away or the time is up. */
  readonly signal: AbortSignal;
  /** Milliseconds left until the request is given up, at least 1. */
  readonly left: () => number;
};

/** The clock of one request: it runs out after `deadline` milliseconds, and stops when the client leaves. */
export const startRequestSignal = ({ raw }: FastifyReply, deadline: number): RequestSignal => {
  const end = performance.now() + deadline;
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), deadline);
  raw.once("close", () => {
    clearTimeout(timer);
    if (!raw.writableFinished) controller.abort();
  });
  return { signal: controller.signal, left: () => Math.max(1, end - performance.now()) };
};
