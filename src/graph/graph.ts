/** A plain row: scalars, lists and maps, never an engine's nodes or paths. Dates are ISO strings, integers are numbers. */
export type Row = Readonly<Record<string, unknown>>;
export type Parameters = Readonly<Record<string, unknown>>;

export type CallOptions = {
  /** Milliseconds from now until the call is given up with `DEADLINE_EXCEEDED`. */
  readonly timeout?: number;
  /** Gives the call up when the client goes away. */
  readonly signal?: AbortSignal;
  /** Of a read: sees every write that was acknowledged before it, other processes' too, whichever member of a cluster answers. */
  readonly isCurrent?: boolean;
  /**
   * Of a read by a plan: how many records it costs at most. Says that the statement is one of subqueries which gives one row, so
   * that those that come at once with the same text may be asked together (together.ts).
   */
  readonly cost?: number;
};

/** What work in a transaction can do. Statements are Cypher texts of the common subset (docs/engines.md). */
export type Transaction = {
  run(statement: string, parameters: Parameters): Promise<readonly Row[]>;
};

/**
 * The port to a graph database. Two adapters implement it; nothing else in `src` knows an engine.
 * Errors: `PublicError("GRAPH_UNAVAILABLE")` when the engine cannot be reached, `PublicError("DEADLINE_EXCEEDED")`;
 * anything else is broken and is thrown as it is.
 */
export type Graph = {
  readonly engine: "neo4j" | "grafeo";
  /** One statement, one round trip, outside any transaction. */
  read(statement: string, parameters: Parameters, options?: CallOptions): Promise<readonly Row[]>;
  /**
   * All or nothing. May run `work` again after a transient error, so `work` has no effects but those on the transaction.
   * When it resolves, the write is durable (grafeo: after its checkpoint) and later reads see it (Neo4j: bookmarks).
   */
  write<T>(work: (transaction: Transaction) => Promise<T>, options?: CallOptions): Promise<T>;
  /** Creates constraints and indexes that are missing; safe to repeat. */
  prepare(): Promise<void>;
  close(): Promise<void>;
};
