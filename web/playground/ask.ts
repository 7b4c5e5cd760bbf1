type Question = { readonly query: string; readonly operationName?: string | null; readonly variables?: unknown };

/** Sends a question to the service that this page comes from, and to no other. */
export const ask = async (
  { query, operationName, variables }: Question,
  options?: { readonly headers?: Record<string, unknown> },
): Promise<Record<string, unknown>> => {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { ...(options?.headers as Record<string, string> | undefined), "content-type": "application/json" },
    body: JSON.stringify({ query, operationName, variables }),
  });
  return (await response.json()) as Record<string, unknown>;
};
