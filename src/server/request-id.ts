import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

const FIT = /^[\w.:-]{1,64}$/;

/** The client's own id for the request, if it is fit to be logged and sent back; else a new one. */
export const requestIdOf = (headers: IncomingHttpHeaders): string => {
  const given = headers["x-request-id"];
  return typeof given === "string" && FIT.test(given) ? given : randomUUID();
};
