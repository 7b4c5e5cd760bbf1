import type { Row } from "./graph.ts";
import { isPlainObject } from "./plain-object.ts";

/** Grafeo makes maps of nodes and edges, the Neo4j driver objects of its own classes. */
const isPlain = (value: unknown): boolean => {
  if (typeof value === "bigint") return false;
  if (value === null || typeof value !== "object") return true;
  if (Array.isArray(value)) return isPlain(value[0]);
  return isPlainObject(value) && !("_labels" in value) && !("_type" in value);
};

/** The row itself, if it is plain; otherwise the query is wrong, and the error names its column. */
export const plainRow = (row: Row): Row => {
  for (const [column, value] of Object.entries(row))
    if (!isPlain(value))
      throw new TypeError(
        `Expected a plain value in column "${column}", but got a node, an edge, or a number or date of the engine's own.`,
      );
  return row;
};
