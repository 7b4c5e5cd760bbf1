import { AsyncLocalStorage } from "node:async_hooks";
import type { FastifyBaseLogger } from "fastify";

/** The request that is being answered, where no argument says so: Apollo forms errors before it has a context. */
export type CurrentRequest = { readonly id: string; readonly log: FastifyBaseLogger };

export const currentRequest = new AsyncLocalStorage<CurrentRequest>();
