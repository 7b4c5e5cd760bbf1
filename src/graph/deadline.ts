import { PublicError } from "../errors.ts";
import type { CallOptions } from "./graph.ts";

export type Deadline = {
  /** Rejects when the time is up or the client has gone. */
  readonly race: <T>(work: Promise<T>) => Promise<T>;
  /** Milliseconds that are left; 0 when it is over, or the client has gone. */
  readonly left: () => number;
  /** Throws what `race` rejects with, once it is over: nothing may begin any more. */
  readonly assertLeft: () => void;
  /** Calls back when it is over, to cancel what runs; gives what takes that back. */
  readonly onOver: (cancel: () => void) => () => void;
  readonly clear: () => void;
};

const tooLate = (timeout: number): PublicError =>
  new PublicError("DEADLINE_EXCEEDED", `The graph did not answer within ${timeout} ms. Ask for less, or try again.`);

const gone = (): PublicError =>
  new PublicError("DEADLINE_EXCEEDED", "The request was given up before the graph answered.");

/**
 * Starts the clock of one call. The timer is ours, because no engine bounds a call by itself: grafeo has no time-out, and
 * the Neo4j driver's limits add up to more than any of them.
 */
export const startDeadline = ({ timeout, signal }: CallOptions, usual: number): Deadline => {
  const milliseconds = timeout ?? usual;
  const end = performance.now() + milliseconds;
  let verdict: PublicError | null = null;
  const cancels = new Set<(error: PublicError) => void>();
  const giveUp = (error: PublicError): void => {
    verdict ??= error;
    for (const cancel of cancels) cancel(verdict);
  };
  const timer = setTimeout(() => giveUp(tooLate(milliseconds)), milliseconds);
  const leave = (): void => giveUp(gone());
  if (signal?.aborted === true) leave();
  signal?.addEventListener("abort", leave, { once: true });
  return {
    race: (work) =>
      new Promise((resolve, reject) => {
        work.then(resolve, reject);
        if (verdict !== null) reject(verdict);
        cancels.add(reject);
      }),
    left: () => (verdict === null ? Math.max(0, end - performance.now()) : 0),
    assertLeft: () => {
      if (verdict !== null) throw verdict;
    },
    onOver: (cancel) => {
      cancels.add(cancel);
      return () => cancels.delete(cancel);
    },
    clear: () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", leave);
    },
  };
};
