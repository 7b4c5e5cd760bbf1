import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Graph } from "../../src/graph/graph.ts";
import { openGraph } from "../../src/graph/open-graph.ts";
import { type Engine, neo4jForTests, openEmptyGraph } from "../engines.ts";

/** An empty graph that another process can open, told where it is by its environment. */
export type Place = {
  readonly environment: Readonly<Record<string, string>>;
  /** Opens the graph when the other process is gone. */
  readonly open: () => Promise<Graph>;
  readonly close: () => Promise<void>;
};

const emptyGrafeo = async (): Promise<Place> => {
  const data = await mkdtemp(join(tmpdir(), "entente-killed-"));
  return {
    environment: { ENTENTE_DATA: data },
    open: () => openGraph({ folder: data }),
    close: () => rm(data, { recursive: true, force: true }),
  };
};

const emptyNeo4j = async (): Promise<Place> => {
  const { close } = await openEmptyGraph("neo4j");
  const neo4j = neo4jForTests();
  return {
    environment: {
      NEO4J_URI: neo4j.uri,
      NEO4J_USER: neo4j.user,
      NEO4J_PASSWORD: neo4j.password,
      NEO4J_DATABASE: neo4j.database,
    },
    open: () => openGraph({ neo4j }),
    close,
  };
};

export const emptyPlace = (engine: Engine): Promise<Place> => (engine === "grafeo" ? emptyGrafeo() : emptyNeo4j());
