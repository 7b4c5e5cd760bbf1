import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../root.ts";
import type { Graph } from "./graph.ts";

/** The statements of `cypher/schema/<engine>.cypher`, in order: constraints and indexes, each safe to repeat. */
export const schemaStatements = (engine: Graph["engine"]): readonly string[] =>
  readFileSync(join(root, "cypher", "schema", `${engine}.cypher`), "utf8")
    .replaceAll(/^\/\/.*$/gm, "")
    .split(";")
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
