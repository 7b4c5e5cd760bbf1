import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { once } from "node:events";
import { libraryQueries } from "./library-queries.ts";
import { type Asking, operationOf, type Shape } from "./shapes.ts";

/** Who answers: we, another version of us, and the others from the quickest to the slowest. */
export const CONTESTANTS = ["ours", "before", "raw", "resolvers", "library-tuned", "library"] as const;
export type Name = (typeof CONTESTANTS)[number];

export type Request = { readonly path: string; readonly body: string };

export type Contestant = {
  readonly name: Name;
  readonly url: string;
  readonly pid: number;
  readonly requestOf: (shape: Shape, asking: Asking) => Request;
  /** The answer without what each adds of its own. */
  readonly toCommon: (shape: Shape, body: unknown) => unknown;
  readonly stop: () => Promise<void>;
};

type Program = { readonly child: ChildProcess; readonly url: string };

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
};

/** Waits until a program has said where it answers, and then reads and forgets what it says. */
const listenTo = (child: ChildProcess, found: RegExp, name: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer): void => {
      if (said === "found") return;
      said += chunk.toString();
      const [, url] = found.exec(said) ?? [];
      if (url === undefined) return;
      said = "found";
      resolve(url);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("exit", (code) => reject(new Error(`${name} ended with ${code}: ${said}`)));
  });

/** How our own is started, beside the usual. */
export type Start = {
  /** Of Neo4j; for ours, empty: the embedded engine. */
  readonly uri: string;
  /** The folder of the embedded graph. */
  readonly dataFolder?: string;
  readonly isProfiling?: boolean;
  /** Our service asks the database nothing but what it is asked itself. */
  readonly isQuiet?: boolean;
  readonly nodeOptions?: readonly string[];
  /** The program that starts our service, when it is not the one of this folder. */
  readonly service?: string | undefined;
  /** The same for the version that is compared with it. */
  readonly before?: string | undefined;
};

/** The real service as `npm start` starts it, with all that it does in production; its log goes into a pipe that is read. */
const startOurs = async (start: Start): Promise<Program> => {
  const { uri, dataFolder, isQuiet = false, nodeOptions = [], service = "scripts/start.mjs" } = start;
  const port = await freePort();
  const folder = dataFolder === undefined ? {} : { ENTENTE_DATA: dataFolder };
  const more = { PORT: String(port), ...folder, ...(isQuiet ? { ENTENTE_POLL: "3600000" } : {}) };
  // biome-ignore lint/style/noProcessEnv: a process that is started gets what this one has, and more.
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_PASSWORD: "", ENTENTE_SEED: "", ...more };
  const child = spawn(process.execPath, [...nodeOptions, service], { env, stdio: ["ignore", "pipe", "pipe"] });
  return { child, url: await listenTo(child, /Open {3}(http:\/\/\S+)\/playground/, "ours") };
};

const startPeer = async (name: Name, { uri, isProfiling = false, nodeOptions = [] }: Start): Promise<Program> => {
  const program = process.argv[1] ?? "";
  const given = [...nodeOptions, program, "--serve", name, "--uri", uri, ...(isProfiling ? ["--profiling"] : [])];
  // biome-ignore lint/style/noProcessEnv: the same.
  const env = { ...process.env, NODE_ENV: name === "library" ? "" : "production" };
  const child = spawn(process.execPath, given, { env, stdio: ["ignore", "pipe", "pipe"] });
  return { child, url: await listenTo(child, /SERVES (http:\/\/\S+)/, name) };
};

const dataOf = (body: unknown): Readonly<Record<string, unknown>> => {
  const { data, errors } = body as { readonly data?: Readonly<Record<string, unknown>>; readonly errors?: unknown };
  if (data === undefined || data === null || errors !== undefined)
    throw new Error(`Expected data, but got ${JSON.stringify(body).slice(0, 500)}.`);
  return data;
};

const sayings = (name: Name): Pick<Contestant, "requestOf" | "toCommon"> => {
  if (name === "raw")
    return {
      requestOf: (shape, asking) => ({ path: `/${shape.name}`, body: JSON.stringify(asking) }),
      toCommon: (_, body) => dataOf(body),
    };
  if (name === "ours" || name === "before" || name === "resolvers")
    return {
      requestOf: (shape, asking) => ({ path: "/graphql", body: operationOf(shape, asking) }),
      toCommon: (_, body) => dataOf(body),
    };
  const queries = libraryQueries(name === "library-tuned");
  const queryOf = (shape: Shape) => {
    const query = queries[shape.name];
    if (query === undefined) throw new Error(`The library has no query for ${shape.name}.`);
    return query;
  };
  return {
    requestOf: (shape, asking) => {
      const { document, variables } = queryOf(shape);
      const path = name === "library" ? "/" : "/graphql";
      return { path, body: JSON.stringify({ query: document, variables: variables(asking) }) };
    },
    toCommon: (shape, body) => queryOf(shape).toCommon(dataOf(body)),
  };
};

/** Our service where it runs already. */
export const oursAt = (url: string, stop: () => Promise<void>): Contestant => ({
  name: "ours",
  url,
  pid: process.pid,
  ...sayings("ours"),
  stop,
});

/** Starts a contestant in a process of its own. */
export const startContestant = async (name: Name, start: Start): Promise<Contestant> => {
  const { child, url } = await (name === "ours"
    ? startOurs(start)
    : name === "before"
      ? startOurs({ ...start, service: start.before })
      : startPeer(name, start));
  return {
    name,
    url,
    pid: child.pid ?? 0,
    ...sayings(name),
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill(name === "ours" || name === "before" ? "SIGTERM" : "SIGKILL");
      await once(child, "exit");
    },
  };
};
