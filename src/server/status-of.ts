import type { ErrorCode } from "../errors.ts";

/** Codes of errors that clients may see: ours, and those of GraphQL and HTTP themselves. */
export type PublicCode =
  | ErrorCode
  | "BAD_REQUEST"
  | "GRAPHQL_PARSE_FAILED"
  | "GRAPHQL_VALIDATION_FAILED"
  | "OPERATION_RESOLUTION_FAILURE"
  | "PERSISTED_QUERY_NOT_SUPPORTED"
  | "METHOD_NOT_ALLOWED"
  | "UNSUPPORTED_MEDIA_TYPE"
  | "SHUTTING_DOWN";

export type Code = PublicCode | "INTERNAL_SERVER_ERROR";

const STATUS: Readonly<Record<Code, number>> = {
  BAD_USER_INPUT: 400,
  BAD_REQUEST: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  PERSISTED_QUERY_NOT_SUPPORTED: 400,
  QUERY_TOO_COSTLY: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  CONFLICT: 409,
  QUERY_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  INTERNAL_SERVER_ERROR: 500,
  BAD_CONFIGURATION: 500,
  GRAPH_UNAVAILABLE: 503,
  SHUTTING_DOWN: 503,
  DEADLINE_EXCEEDED: 504,
};

/** Whether a code may leave the service with its message. */
export const isPublicCode = (code: unknown): code is PublicCode =>
  typeof code === "string" &&
  Object.hasOwn(STATUS, code) &&
  code !== "INTERNAL_SERVER_ERROR" &&
  code !== "BAD_CONFIGURATION";

/** The HTTP status that goes with a code, when nothing of the request was answered. */
export const statusOf = (code: unknown): number => (isPublicCode(code) ? STATUS[code] : 500);
