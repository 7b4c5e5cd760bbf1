import { PublicError } from "../errors.ts";

export type Patience = {
  /** Milliseconds since the first failure after which it is given up. */
  readonly patience: number;
  /** Called at the first failure. */
  readonly onUnreachable: () => void;
};

const SHORTEST_PAUSE = 250;
const LONGEST_PAUSE = 4_000;

/** The result of `work`, tried again while the graph cannot be reached; throws its last error when the patience is over. */
export const patiently = async <T>(work: () => Promise<T>, { patience, onUnreachable }: Patience): Promise<T> => {
  let since: number | null = null;
  for (let pause = SHORTEST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return await work();
    } catch (error) {
      const now = performance.now();
      const left = patience - (now - (since ?? now));
      if (!(error instanceof PublicError) || error.code !== "GRAPH_UNAVAILABLE" || left <= 0) throw error;
      if (since === null) onUnreachable();
      since ??= now;
      await new Promise((resolve) => setTimeout(resolve, Math.min(pause, left)));
    }
  }
};
