/** Codes of the errors that clients may see, in `extensions.code`. */
export type ErrorCode =
  | "BAD_USER_INPUT"
  | "NOT_FOUND"
  | "CONFLICT"
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "QUERY_TOO_COSTLY"
  | "QUERY_TOO_LARGE"
  | "GRAPH_UNAVAILABLE"
  | "DEADLINE_EXCEEDED"
  | "BAD_CONFIGURATION";

/** An error whose message is written for the person who caused or meets it. Every other error is masked at the edge. */
export class PublicError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "PublicError";
    this.code = code;
  }
}
