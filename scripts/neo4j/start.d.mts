export type StartedNeo4j = {
  /** `bolt://127.0.0.1:<port>` */
  readonly uri: string;
  readonly user: string;
  /** Empty when authentication is off. */
  readonly password: string;
  readonly folder: string;
  readonly pid: number;
  /** Asks it to stop, waits until it has, and deletes its folder if that was a temporary one. */
  readonly stop: () => Promise<void>;
  /** Kills it as a power cut would, and waits until it is gone; its folder stays. */
  readonly kill: () => Promise<void>;
  /** Resolves with the exit code when it ends, for whatever reason. */
  readonly ended: Promise<number | null>;
};

export type StartOptions = {
  /** Where its data is and stays; a temporary folder if not given. */
  readonly folder?: string;
  /** A free one if not given. */
  readonly port?: number;
  /** Authentication is off if not given. Must have at least 8 characters. */
  readonly password?: string;
  readonly log?: (line: string) => void;
};

/** Starts a real Neo4j of Maven Central, and resolves when it answers. Needs Java 17, and once Maven. */
export function startNeo4j(options?: StartOptions): Promise<StartedNeo4j>;
