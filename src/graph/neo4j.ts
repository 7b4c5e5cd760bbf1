import type { Graph } from "./graph.ts";
export const openNeo4j = async (_: {
  uri: string;
  user: string;
  password: string;
  database: string;
}): Promise<Graph> => {
  throw new Error("Comes next.");
};
