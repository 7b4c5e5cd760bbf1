import type { GraphQLFormattedError } from "graphql";
import { PublicError } from "../errors.ts";
import { isPublicCode } from "./status-of.ts";

/** Unwraps what GraphQL and Apollo put around an error. */
const causeOf = (error: unknown): unknown =>
  error instanceof Error && "originalError" in error && error.originalError instanceof Error
    ? causeOf(error.originalError)
    : error;

/** What a client is told of an error from inside. */
export const maskedMessage = (requestId: string): string =>
  `Something went wrong on our side. Tell us this reference: ${requestId}.`;

export type Masked = {
  readonly formatted: GraphQLFormattedError;
  readonly isInternal: boolean;
  readonly cause: unknown;
};

const withCode = (
  { message, locations, path }: GraphQLFormattedError,
  code: string,
  requestId: string,
): GraphQLFormattedError => ({
  message,
  ...(locations === undefined ? {} : { locations }),
  ...(path === undefined ? {} : { path }),
  extensions: { code, requestId },
});

/**
 * What leaves the service of an error: a `PublicError`, and mistakes that GraphQL itself finds, as they are; of everything
 * else only a reference. Extensions are made anew, so that no stack trace can slip through.
 */
export const maskError = (formatted: GraphQLFormattedError, error: unknown, requestId: string): Masked => {
  const cause = causeOf(error);
  if (cause instanceof PublicError && isPublicCode(cause.code))
    return {
      formatted: withCode({ ...formatted, message: cause.message }, cause.code, requestId),
      isInternal: false,
      cause,
    };
  const code = formatted.extensions?.code;
  const isGraphQlsOwn = cause === error || cause instanceof Error === false || cause.name === "GraphQLError";
  if (isGraphQlsOwn && isPublicCode(code))
    return { formatted: withCode(formatted, code, requestId), isInternal: false, cause };
  return {
    formatted: withCode({ ...formatted, message: maskedMessage(requestId) }, "INTERNAL_SERVER_ERROR", requestId),
    isInternal: true,
    cause,
  };
};
