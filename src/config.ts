import { join, resolve } from "node:path";
import { z } from "zod";
import { PublicError } from "./errors.ts";
import { root } from "./root.ts";

/** What one request may ask for. */
export type Limits = {
  /** Levels of fields in a document, fragments followed. */
  readonly depth: number;
  /** Fields under another name than their own. */
  readonly aliases: number;
  /** Words and signs of a document. */
  readonly tokens: number;
  readonly bodyBytes: number;
  /** As `src/plan/cost.ts` counts it, before the database is asked. */
  readonly cost: number;
  /** Milliseconds until a request is given up. */
  readonly deadline: number;
  /** Milliseconds of search for one path field. */
  readonly pathBudget: number;
};

export type Config = {
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  /** Folder of the embedded graph. */
  readonly dataFolder: string;
  /** `null`: no seed is loaded. */
  readonly seedFolder: string | null;
  /** `null`: the embedded engine. */
  readonly neo4j: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database: string;
  } | null;
  readonly limits: Limits;
  readonly logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "trace" | "silent";
  /** Milliseconds between two looks at the data version, so that writes by other processes are searchable. */
  readonly pollInterval: number;
  /** Milliseconds that running requests are waited for when the service stops. */
  readonly drainTimeout: number;
};

type Environment = Readonly<Record<string, string | undefined>>;

const whole = (least: number, most: number, standard: number) =>
  z
    .string()
    .optional()
    .transform((text, context) => {
      if (text === undefined || text.trim() === "") return standard;
      const value = Number(text);
      if (/^\d{1,15}$/.test(text.trim()) && value >= least && value <= most) return value;
      context.addIssue({ code: "custom", message: `give a whole number from ${least} to ${most}` });
      return z.NEVER;
    });

const folder = (standard: string) =>
  z
    .string()
    .optional()
    .transform((text) => (text === undefined ? join(root, standard) : resolve(text)));

const NEO4J_ADDRESS = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/]+$/;

const Variables = z.object({
  PORT: whole(0, 65_535, 4_000),
  HOST: z.string().trim().min(1, "give a host name or an address, e.g. 127.0.0.1").default("127.0.0.1"),
  ENTENTE_DATA: folder("var"),
  ENTENTE_SEED: z
    .string()
    .optional()
    .transform((text) => (text === "" ? null : resolve(root, text ?? "seed"))),
  NEO4J_URI: z
    .string()
    .trim()
    .transform((text) => (text === "" ? undefined : text))
    .refine((text) => text === undefined || NEO4J_ADDRESS.test(text), "give an address like neo4j://localhost:7687")
    .optional(),
  NEO4J_USER: z.string().min(1, "give the user's name").default("neo4j"),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1, "give the database's name").default("neo4j"),
  ENTENTE_MAX_DEPTH: whole(1, 1_000, 20),
  ENTENTE_MAX_ALIASES: whole(0, 100_000, 50),
  ENTENTE_MAX_TOKENS: whole(10, 1_000_000, 5_000),
  ENTENTE_MAX_BODY: whole(1_024, 1_000_000_000, 2 * 1024 * 1024),
  ENTENTE_MAX_COST: whole(1, 1_000_000_000, 10_000),
  ENTENTE_DEADLINE: whole(1, 3_600_000, 30_000),
  ENTENTE_PATH_BUDGET: whole(1, 3_600_000, 400),
  ENTENTE_LOG: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
      message: "give one of fatal, error, warn, info, debug, trace, silent",
    })
    .default("info"),
  ENTENTE_POLL: whole(50, 3_600_000, 500),
  ENTENTE_DRAIN: whole(0, 3_600_000, 10_000),
});

const toConfig = (variables: z.output<typeof Variables>): Config => ({
  port: variables.PORT,
  host: variables.HOST,
  dataFolder: variables.ENTENTE_DATA,
  seedFolder: variables.ENTENTE_SEED,
  neo4j: toNeo4j(variables),
  limits: {
    depth: variables.ENTENTE_MAX_DEPTH,
    aliases: variables.ENTENTE_MAX_ALIASES,
    tokens: variables.ENTENTE_MAX_TOKENS,
    bodyBytes: variables.ENTENTE_MAX_BODY,
    cost: variables.ENTENTE_MAX_COST,
    deadline: variables.ENTENTE_DEADLINE,
    pathBudget: variables.ENTENTE_PATH_BUDGET,
  },
  logLevel: variables.ENTENTE_LOG,
  pollInterval: variables.ENTENTE_POLL,
  drainTimeout: variables.ENTENTE_DRAIN,
});

const toNeo4j = (variables: z.output<typeof Variables>): Config["neo4j"] =>
  variables.NEO4J_URI === undefined
    ? null
    : {
        uri: variables.NEO4J_URI,
        user: variables.NEO4J_USER,
        password: variables.NEO4J_PASSWORD ?? "",
        database: variables.NEO4J_DATABASE,
      };

const problemsOf = (environment: Environment): readonly string[] =>
  environment.NEO4J_URI !== undefined && environment.NEO4J_URI.trim() !== "" && environment.NEO4J_PASSWORD === undefined
    ? ["NEO4J_PASSWORD: give the password of NEO4J_USER; empty if Neo4j asks for none"]
    : [];

/**
 * The configuration, from environment variables; the only reader of `process.env`.
 * Errors: `PublicError("BAD_CONFIGURATION")` that names each wrong variable, what it was, and what to give.
 */
export const readConfig = (environment: Environment = process.env): Config => {
  const result = Variables.safeParse(environment);
  const problems = [
    ...(result.error?.issues ?? []).map(({ path: [name], message }) => {
      const given = environment[String(name)];
      return `${String(name)}: ${message}${given === undefined ? "" : `, not ${JSON.stringify(given)}`}`;
    }),
    ...problemsOf(environment),
  ];
  if (result.data !== undefined && problems.length === 0) return toConfig(result.data);
  throw new PublicError("BAD_CONFIGURATION", `The configuration is wrong:\n  ${problems.join("\n  ")}`);
};
