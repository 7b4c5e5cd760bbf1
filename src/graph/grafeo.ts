import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { GrafeoDB, Transaction as GrafeoTransaction, QueryResult } from "@grafeo-db/js";
import { PublicError } from "../errors.ts";
import type { Deadline } from "./deadline.ts";
import { startDeadline } from "./deadline.ts";
import type { CallOptions, Graph, Parameters, Row, Transaction } from "./graph.ts";
import { toEngineParameters } from "./parameters.ts";
import { plainRow } from "./plain-row.ts";
import { retry } from "./retry.ts";
import { schemaStatements } from "./schema.ts";
import { syncLog } from "./sync-log.ts";

const READ_TIMEOUT = 15_000;
const WRITE_TIMEOUT = 300_000;
const FILE = "graph.grafeo";
/** The engine writes its whole file anew at each checkpoint; between two of them, the log holds what was committed. */
const LOG_BYTES_BETWEEN_CHECKPOINTS = 128 * 1024 * 1024;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const isConflict = (error: unknown): boolean => messageOf(error).includes("GRAFEO-T001");
const isLocked = (error: unknown): boolean => messageOf(error).includes("cannot be locked");

const inUse = (file: string, cause: unknown): PublicError =>
  new PublicError(
    "BAD_CONFIGURATION",
    `The graph in ${file} is in use by another process. Stop that one first, or set ENTENTE_DATA to another folder.`,
    { cause },
  );

const open = async (folder: string | undefined): Promise<GrafeoDB> => {
  // The default export: a named import passes in jest and fails in Node.
  const { default: grafeo } = await import("@grafeo-db/js");
  if (folder === undefined) return grafeo.GrafeoDB.create();
  const file = join(folder, FILE);
  try {
    mkdirSync(folder, { recursive: true });
    const database = grafeo.GrafeoDB.create(file);
    database.setCheckpointTriggers({ walBytes: LOG_BYTES_BETWEEN_CHECKPOINTS });
    return database;
  } catch (error) {
    if (isLocked(error)) throw inUse(file, error);
    throw new PublicError("BAD_CONFIGURATION", `The graph in ${file} cannot be opened: ${messageOf(error)}`, {
      cause: error,
    });
  }
};

const toRows = (result: QueryResult): readonly Row[] => result.toArray().map(plainRow);

/** Runs what it is given one after another. */
const makeQueue = (): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => {});
    return next;
  };
};

type Run = {
  readonly transaction: Transaction;
  /** Waits for statements that the work has not awaited, and throws when one has failed or the time is up. */
  readonly finish: () => Promise<void>;
};

/** A failed statement does not doom its transaction in this engine, so we do it: nothing more is run, and nothing committed. */
const runIn = (transaction: GrafeoTransaction, { assertLeft }: Deadline): Run => {
  const queue = makeQueue();
  let failure: { readonly error: unknown } | null = null;
  const assertUnbroken = (): void => {
    assertLeft();
    if (failure !== null) throw failure.error;
  };
  const run = async (statement: string, parameters: Parameters): Promise<readonly Row[]> => {
    assertUnbroken();
    try {
      return toRows(await transaction.executeCypher(statement, toEngineParameters(parameters)));
    } catch (error) {
      failure ??= { error };
      throw error;
    }
  };
  return {
    transaction: { run: (statement, parameters) => queue(() => run(statement, parameters)) },
    finish: () => queue(async () => assertUnbroken()),
  };
};

const attempt = async <T>(
  database: GrafeoDB,
  work: (transaction: Transaction) => Promise<T>,
  deadline: Deadline,
): Promise<T> => {
  const transaction = database.beginTransaction();
  const { transaction: own, finish } = runIn(transaction, deadline);
  try {
    const result = await deadline.race(work(own));
    await finish();
    transaction.commit();
    return result;
  } catch (error) {
    // The engine rolls nothing back while a statement is running.
    await finish().catch(() => {});
    if (transaction.isActive) transaction.rollback();
    throw error;
  }
};

/**
 * Opens the embedded engine on the file in `folder`, or in memory without one. One process a file; a second one gets
 * `BAD_CONFIGURATION`. Writes go one after another. A write that is given up at its deadline is still running in the
 * engine: the next one waits for it, and it is rolled back, unless it had been committed already.
 */
export const openGrafeo = async (folder?: string): Promise<Graph> => {
  const database = await open(folder);
  const queue = makeQueue();
  let isClosed = false;

  const assertOpen = (): void => {
    // The engine answers even after close().
    if (isClosed) throw new PublicError("GRAPH_UNAVAILABLE", "The graph is closed.");
  };
  const sync = (): void => {
    if (folder !== undefined) syncLog(join(folder, FILE));
  };
  const bounded = async <T>(
    options: CallOptions,
    usual: number,
    work: (deadline: Deadline) => Promise<T>,
  ): Promise<T> => {
    const deadline = startDeadline(options, usual);
    const once = async (): Promise<T> => {
      assertOpen();
      deadline.assertLeft();
      return work(deadline);
    };
    const hasTime = (pause: number): boolean => deadline.left() > pause;
    try {
      return await deadline.race(retry(once, { isTransient: isConflict, attempts: 6, pause: 10, hasTime }));
    } finally {
      deadline.clear();
    }
  };
  const durably = async <T>(work: (transaction: Transaction) => Promise<T>, deadline: Deadline): Promise<T> => {
    assertOpen();
    deadline.assertLeft();
    const result = await attempt(database, work, deadline);
    sync();
    return result;
  };

  return {
    engine: "grafeo",
    read: (statement, parameters, options = {}) =>
      bounded(options, READ_TIMEOUT, async () =>
        toRows(await database.executeCypher(statement, toEngineParameters(parameters))),
      ),
    write: (work, options = {}) => bounded(options, WRITE_TIMEOUT, (deadline) => queue(() => durably(work, deadline))),
    prepare: () =>
      queue(async () => {
        assertOpen();
        for (const statement of schemaStatements("grafeo")) await database.executeCypher(statement);
        sync();
      }),
    close: () =>
      queue(async () => {
        if (isClosed) return;
        isClosed = true;
        database.close();
      }),
  };
};
