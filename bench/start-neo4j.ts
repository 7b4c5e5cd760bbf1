import { join } from "node:path";

export type Server = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly pid?: number;
  readonly stop: () => Promise<void>;
};

export type Memory = { readonly heap: string; readonly pages: string };

/** While something is measured: the same for all sizes, enough for a million relations; Neo4j takes of it only what it uses. */
export const MEASURING: Memory = { heap: "4g", pages: "8g" };

type StartNeo4j = (options: {
  readonly folder?: string;
  readonly heap: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly log: (line: string) => void;
}) => Promise<Server>;

/** Starts a Neo4j whose graph is in a folder; without one in a folder of its own, which is removed with it. */
export const startNeo4jWith = async ({ heap, pages }: Memory, folder?: string): Promise<Server> => {
  // Not bundled: it finds Java and its own jars from where it lies.
  const program: string = join(process.cwd(), "scripts/neo4j/start.mjs");
  const { startNeo4j } = (await import(program)) as { readonly startNeo4j: StartNeo4j };
  const settings = { "server.memory.pagecache.size": pages };
  return startNeo4j({ ...(folder && { folder }), heap, settings, log: (line) => console.error(line) });
};
