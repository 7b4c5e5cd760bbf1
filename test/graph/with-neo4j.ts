import { join } from "node:path";
import { root } from "../../src/root.ts";

/** What `startNeo4j` of scripts/neo4j/start.mjs gives. */
export type StartedNeo4j = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly folder: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
  readonly kill: () => Promise<void>;
};

type StartNeo4j = (options?: {
  readonly folder?: string;
  readonly port?: number;
  readonly password?: string;
}) => Promise<StartedNeo4j>;

/** Starts a Neo4j of one's own, e.g. to kill it. Only where the tests run on Neo4j at all (`ENGINES` of test/engines.ts). */
export const startNeo4j: StartNeo4j = async (options) => {
  const script: { readonly startNeo4j: StartNeo4j } = await import(join(root, "scripts", "neo4j", "start.mjs"));
  return script.startNeo4j(options);
};
