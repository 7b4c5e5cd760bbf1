import { type IncomingHttpHeaders, request as httpRequest } from "node:http";

export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string };

export type Asked = {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** One request over a connection of its own, its address sent as it is written. */
export const send = (url: string, { method = "GET", path = "/", headers = {}, body }: Asked): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const asked = httpRequest({ hostname, port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString("utf8"),
        }),
      );
    });
    asked.on("error", reject);
    asked.end(body);
  });

export type GraphqlAnswer = {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly extensions?: Record<string, unknown>;
};

/** One GraphQL operation over HTTP. */
export const ask = async (
  url: string,
  query: string,
  { variables, key }: { readonly variables?: Record<string, unknown>; readonly key?: string } = {},
): Promise<GraphqlAnswer> => {
  const { status, text } = await send(url, {
    method: "POST",
    path: "/graphql",
    headers: { "content-type": "application/json", ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ query, ...(variables === undefined ? {} : { variables }) }),
  });
  return { status, ...(JSON.parse(text) as object) };
};
