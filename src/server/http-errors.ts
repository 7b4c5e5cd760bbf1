import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { PublicError } from "../errors.ts";
import { errorBody } from "./error-body.ts";
import { maskedMessage } from "./mask-error.ts";
import { isPublicCode, type PublicCode, statusOf } from "./status-of.ts";

/** Fastify's own errors, by its codes, in our words. */
const FASTIFY: Readonly<Record<string, readonly [PublicCode, string]>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ["UNSUPPORTED_MEDIA_TYPE", 'Send the header "content-type: application/json".'],
  FST_ERR_CTP_BODY_TOO_LARGE: ["QUERY_TOO_LARGE", "The body is too large; split it."],
  FST_ERR_CTP_EMPTY_JSON_BODY: ["BAD_REQUEST", "The body is empty; send a JSON object with a query."],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ["BAD_REQUEST", "The body is not as long as its content-length says."],
  FST_ERR_CTP_INVALID_JSON_BODY: ["BAD_REQUEST", "The body is not JSON."],
};

const told = (error: FastifyError | PublicError): readonly [PublicCode, string] | null => {
  if (error instanceof PublicError) return isPublicCode(error.code) ? [error.code, error.message] : null;
  const known = FASTIFY[error.code];
  if (known !== undefined) return known;
  if (error instanceof SyntaxError) return ["BAD_REQUEST", "The body is not JSON."];
  const { statusCode = 500 } = error;
  return statusCode >= 400 && statusCode < 500
    ? ["BAD_REQUEST", "The request is not one that this service understands."]
    : null;
};

const sendError = (error: FastifyError | PublicError, request: FastifyRequest, reply: FastifyReply): void => {
  const answer = told(error);
  if (answer === null) {
    request.log.error({ err: error, reference: request.id }, "request failed");
    void reply.code(500).send(errorBody("INTERNAL_SERVER_ERROR", maskedMessage(request.id), request.id));
    return;
  }
  const [code, message] = answer;
  void reply.code(statusOf(code)).send(errorBody(code, message, request.id));
};

/** Gives every error of the HTTP layer the one shape that errors have. */
export const setHttpErrors = (app: FastifyInstance): void => {
  app.setErrorHandler(sendError);
  app.setNotFoundHandler((request, reply) => {
    const message = "There is nothing at this address. What there is: see /.";
    void reply.code(404).send(errorBody("NOT_FOUND", message, request.id));
  });
};
