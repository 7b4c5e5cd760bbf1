import { type FastifyInstance, type FastifyReply, fastify, LogController } from "fastify";
import type { Logger } from "pino";
import { errorBody } from "./error-body.ts";
import { setHttpErrors } from "./http-errors.ts";
import { requestIdOf } from "./request-id.ts";

/** Milliseconds that a client may take to send a request. */
const SENDING = 30_000;

const answerBadHttp = JSON.stringify(
  errorBody("BAD_REQUEST", "The request is not HTTP that this service understands.", "none"),
);

const answerBadAddress = (request: { readonly id: string }, reply: FastifyReply): void => {
  const message = "The address is not one that this service understands.";
  void reply.code(400).send(errorBody("BAD_REQUEST", message, request.id));
};

/** No route has a schema of Fastify's kind; its own compilers of them take as long to load as the rest of it. */
const refuseSchemas = () => () => {
  throw new Error("Expected a route without a schema, but got one with.");
};

/** The HTTP layer by itself: request ids, the log, and one shape of errors. */
export const createApp = (log: Logger, bodyLimit: number): FastifyInstance => {
  const app = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    schemaController: { compilersFactory: { buildValidator: refuseSchemas, buildSerializer: refuseSchemas } },
    requestTimeout: SENDING,
    keepAliveTimeout: 65_000,
    return503OnClosing: false,
    forceCloseConnections: "idle",
    genReqId: ({ headers }) => requestIdOf(headers),
    clientErrorHandler: (error, socket) => {
      if (error.code === "ECONNRESET" || !socket.writable) return;
      const status = error.code === "HPE_HEADER_OVERFLOW" ? "431 Request Header Fields Too Large" : "400 Bad Request";
      const head = `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\nconnection: close\r\n`;
      socket.end(`${head}content-length: ${Buffer.byteLength(answerBadHttp)}\r\n\r\n${answerBadHttp}`);
    },
    frameworkErrors: (_error, request, reply) => answerBadAddress(request, reply as unknown as FastifyReply),
  }) as unknown as FastifyInstance;
  app.removeContentTypeParser("text/plain");
  setHttpErrors(app);
  app.addHook("onRequest", (request, reply, done) => {
    void reply.header("x-request-id", request.id);
    done();
  });
  app.addHook("onResponse", (request, reply, done) => {
    const path = request.url.split("?")[0];
    const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
    request.log.info({ method: request.method, path, status: reply.statusCode, milliseconds }, "answered");
    done();
  });
  return app;
};
