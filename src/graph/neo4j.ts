import type { Driver, QueryResult, Result, Session, Transaction as DriverTransaction } from "neo4j-driver";
import { PublicError } from "../errors.ts";
import type { Deadline } from "./deadline.ts";
import { startDeadline } from "./deadline.ts";
import type { CallOptions, Graph, Parameters, Row, Transaction } from "./graph.ts";
import { isTransient, toPortError, toStartError } from "./neo4j-errors.ts";
import { toEngineParameters } from "./parameters.ts";
import { plainRow } from "./plain-row.ts";
import { retry } from "./retry.ts";
import { schemaStatements } from "./schema.ts";
import { askerTogether, type Ending } from "./together.ts";

/** Where Neo4j is. An empty password: it asks for none. */
export type Neo4jPlace = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
};

const READ_TIMEOUT = 15_000;
const WRITE_TIMEOUT = 300_000;
const PREPARE_TIMEOUT = 600_000;
/** The server gives up a little after we have, in case our cancelling does not reach it. */
const GRACE = 1_000;

const SETTINGS = {
  disableLosslessIntegers: true,
  fetchSize: 1_000,
  maxConnectionPoolSize: 100,
  connectionTimeout: 3_000,
  connectionAcquisitionTimeout: 5_000,
  telemetryDisabled: true,
  userAgent: "entente",
} as const;

type Connection = {
  readonly driver: Driver;
  readonly openSession: (mode: "READ" | "WRITE") => Session;
  readonly toParameters: (parameters: Parameters) => Record<string, unknown>;
};

const connect = async ({ uri, user, password, database }: Neo4jPlace): Promise<Connection> => {
  const { default: neo4j } = await import("neo4j-driver");
  const driver = neo4j.driver(uri, password === "" ? undefined : neo4j.auth.basic(user, password), SETTINGS);
  // Shared by all sessions, so that each read sees every write that was acknowledged before it; one server sees them anyway.
  const shared = uri.startsWith("neo4j") ? { bookmarkManager: neo4j.bookmarkManager() } : {};
  const openSession = (mode: "READ" | "WRITE"): Session =>
    driver.session({ database, defaultAccessMode: mode, ...shared });
  const toParameters = (parameters: Parameters): Record<string, unknown> =>
    toEngineParameters(parameters, (value) => (Number.isSafeInteger(value) ? neo4j.int(value) : value));
  return { driver, openSession, toParameters };
};

const toRows = ({ records }: QueryResult): readonly Row[] => records.map((record) => plainRow(record.toObject()));

/** Uses a session, which is closed when the work is done, and also when the deadline passes: that cancels the work. */
const withSession = async <T>(session: Session, ending: Ending, use: (session: Session) => Promise<T>): Promise<T> => {
  const forget = ending.onOver(() => void session.close().catch(() => {}));
  try {
    return await use(session);
  } finally {
    forget();
    void session.close().catch(() => {});
  }
};

/**
 * Runs one statement. For each the driver keeps the stack of whoever runs it, which takes a twentieth of a small answer's time and tells
 * nothing: all are run here.
 */
const runIn = (
  session: Session,
  statement: string,
  parameters: Record<string, unknown>,
  limit: { readonly timeout: number },
): Result => {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return session.run(statement, parameters, limit);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
};

/** Retries while it is transient; an unreachable engine is called that even when the deadline comes first. */
const bounded = async <T>(
  options: CallOptions,
  usual: number,
  work: (deadline: Deadline) => Promise<T>,
): Promise<T> => {
  const deadline = startDeadline(options, usual);
  let trouble: unknown = null;
  const once = (): Promise<T> => {
    deadline.assertLeft();
    return work(deadline);
  };
  const rules = {
    isTransient: (error: unknown): boolean => {
      if (isTransient(error)) trouble = error;
      return isTransient(error);
    },
    attempts: 8,
    pause: 25,
    hasTime: (pause: number): boolean => deadline.left() > pause,
  };
  try {
    return await deadline.race(retry(once, rules));
  } catch (error) {
    throw toPortError(
      trouble !== null && error instanceof PublicError && error.code === "DEADLINE_EXCEEDED" ? trouble : error,
    );
  } finally {
    deadline.clear();
  }
};

/**
 * Opens a driver for Neo4j; nothing is asked yet (`prepare` does). Reads are autocommit READ sessions with the database
 * named: one round trip; those that must be current go to the member that takes writes. Writes are explicit transactions, tried again after transient errors, a commit whose outcome is
 * unknown included.
 */
export const openNeo4j = async (place: Neo4jPlace): Promise<Graph> => {
  const { driver, openSession, toParameters } = await connect(place);
  const limit = ({ left }: Pick<Ending, "left">): { readonly timeout: number } => ({
    timeout: Math.ceil(left()) + GRACE,
  });

  const inTransaction = (transaction: DriverTransaction, { assertLeft }: Deadline): Transaction => ({
    run: async (statement, parameters) => {
      assertLeft();
      return toRows(await transaction.run(statement, toParameters(parameters)));
    },
  });
  const attempt = async <T>(
    session: Session,
    deadline: Deadline,
    work: (transaction: Transaction) => Promise<T>,
  ): Promise<T> => {
    const transaction = await session.beginTransaction(limit(deadline));
    try {
      const result = await work(inTransaction(transaction, deadline));
      deadline.assertLeft();
      await transaction.commit();
      return result;
    } catch (error) {
      if (transaction.isOpen()) await transaction.rollback().catch(() => {});
      throw error;
    }
  };
  const runAlone = (
    mode: "READ" | "WRITE",
    statement: string,
    parameters: Parameters,
    ending: Ending,
  ): Promise<readonly Row[]> =>
    withSession(openSession(mode), ending, async (session) =>
      toRows(await runIn(session, statement, toParameters(parameters), limit(ending))),
    );
  const askTogether = askerTogether((statement, parameters, ending) => runAlone("READ", statement, parameters, ending));

  const prepareSchema = async (deadline: Deadline): Promise<void> => {
    const [row] = await runAlone("READ", "SHOW INDEXES YIELD name RETURN collect(name) AS names", {}, deadline);
    const names = new Set(Array.isArray(row?.names) ? row.names : []);
    const isDue = (statement: string): boolean =>
      names.has(statement.split(/\s+/)[2]) === statement.startsWith("DROP ");
    for (const statement of schemaStatements("neo4j").filter(isDue)) await runAlone("WRITE", statement, {}, deadline);
    await runAlone("READ", "CALL db.awaitIndexes(600)", {}, deadline);
  };

  return {
    engine: "neo4j",
    read: (statement, parameters, options = {}) =>
      bounded(options, READ_TIMEOUT, (ending) =>
        options.cost === undefined
          ? runAlone(options.isCurrent ? "WRITE" : "READ", statement, parameters, ending)
          : askTogether({ statement, parameters, cost: options.cost, ending }),
      ),
    write: (work, options = {}) =>
      bounded(options, WRITE_TIMEOUT, (deadline) =>
        withSession(openSession("WRITE"), deadline, (session) => attempt(session, deadline, work)),
      ),
    prepare: async () => {
      try {
        await bounded({}, PREPARE_TIMEOUT, prepareSchema);
      } catch (error) {
        throw toStartError(error, place);
      }
    },
    close: () => driver.close(),
  };
};
