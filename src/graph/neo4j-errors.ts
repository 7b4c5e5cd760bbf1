import { PublicError } from "../errors.ts";

/** Codes of the driver for a server that cannot be reached, or not any more. */
const UNREACHABLE = new Set(["ServiceUnavailable", "SessionExpired"]);

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

const isTimeout = (code: string): boolean => code.includes("TransactionTimedOut");

const isRefusal = (code: string): boolean =>
  code.startsWith("Neo.ClientError.Security.") || code === "Neo.ClientError.Database.DatabaseNotFound";

const isPoolEmpty = (error: unknown): boolean =>
  error instanceof Error && error.message.includes("acquisition timed out");

/** Whether the same call may succeed a moment later: a lost connection, a deadlock, a new leader. */
export const isTransient = (error: unknown): boolean => {
  if (error instanceof Error && "retryable" in error && error.retryable === true) return true;
  return UNREACHABLE.has(codeOf(error));
};

/** What a caller of the port gets for an error of the driver; whatever is not about reaching the engine stays as it is. */
export const toPortError = (error: unknown): unknown => {
  const code = codeOf(error);
  if (error instanceof PublicError) return error;
  if (isTimeout(code))
    return new PublicError("DEADLINE_EXCEEDED", "The graph did not answer in time. Ask for less, or try again.", {
      cause: error,
    });
  if (isTransient(error) || isRefusal(code) || isPoolEmpty(error))
    return new PublicError("GRAPH_UNAVAILABLE", "The graph cannot be reached. Try again.", { cause: error });
  return error;
};

/** At the start, the words are for whoever configures the service: which variable to look at. */
export const toStartError = (
  error: unknown,
  { uri, user, database }: { readonly uri: string; readonly user: string; readonly database: string },
): unknown => {
  if (!(error instanceof PublicError) || error.code !== "GRAPH_UNAVAILABLE") return error;
  const code = codeOf(error.cause);
  if (code.startsWith("Neo.ClientError.Security."))
    return new PublicError(
      "BAD_CONFIGURATION",
      `Neo4j at ${uri} refuses the user "${user}" with the password given. Set NEO4J_USER and NEO4J_PASSWORD.`,
      { cause: error.cause },
    );
  if (isRefusal(code))
    return new PublicError(
      "BAD_CONFIGURATION",
      `Neo4j at ${uri} has no database "${database}". Create it, or set NEO4J_DATABASE.`,
      { cause: error.cause },
    );
  return new PublicError(
    "GRAPH_UNAVAILABLE",
    `Neo4j at ${uri} cannot be reached. Start it, or set NEO4J_URI to where it is.`,
    { cause: error.cause },
  );
};
