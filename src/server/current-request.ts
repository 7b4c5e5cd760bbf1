import { AsyncLocalStorage } from "node:async_hooks";
import type { FastifyBaseLogger } from "fastify";

/** The request that is being answered, where no argument says so: Apollo forms errors before it has a context. */
export type CurrentRequest = { readonly id: string; readonly log: FastifyBaseLogger };

const storage = new AsyncLocalStorage<CurrentRequest>();
let running = 0;

/** The request that this work is done for. */
export const currentRequest = (): CurrentRequest | undefined => storage.getStore();

/**
 * Does the work of a request that `currentRequest` tells meanwhile. While nobody needs that it is switched off, because the runtime
 * pays for it with each promise of the process.
 */
export const asCurrentRequest = async <T>(request: CurrentRequest, work: () => Promise<T>): Promise<T> => {
  running += 1;
  try {
    return await storage.run(request, work);
  } finally {
    running -= 1;
    if (running === 0) storage.disable();
  }
};
