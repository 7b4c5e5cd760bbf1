import type { Code } from "./status-of.ts";

export type ErrorBody = {
  readonly errors: readonly [
    { readonly message: string; readonly extensions: { readonly code: Code; readonly requestId: string } },
  ];
};

/** The one shape of an error, whatever went wrong: GraphQL's. */
export const errorBody = (code: Code, message: string, requestId: string): ErrorBody => ({
  errors: [{ message, extensions: { code, requestId } }],
});
