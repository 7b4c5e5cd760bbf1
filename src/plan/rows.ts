import type { Graph, Row } from "../graph/graph.ts";
import type { Branch } from "./place.ts";
import { isJoined, isListed, returnedOf } from "./print.ts";

/*
 * Terminology
 *
 * Naming    giving the values of a record that came as a list the names under which the plan knows them: those that print.ts
 *           returned them by.
 */

type Values = readonly unknown[];
type Name = (value: unknown) => unknown;

/** How the result of a branch is named; null for what stays as it is. */
const ofBranch = (branch: Branch): Name | null => {
  const { result, place } = branch;
  if (result === "count") return null;
  const name = isListed(place, "neo4j") ? ofList(branch) : ofMap(place.branches);
  if (name === null || isJoined(branch, "neo4j")) return name;
  if (result === "list") return (rows) => (rows as Values).map(name);
  return (row) => (row === null ? null : name(row));
};

/** What is matched beside the record above may not be there: then it has no id. */
const ofList = (branch: Branch): Name => {
  const { place } = branch;
  const below = new Map(place.branches.map((each) => [each.alias, ofBranch(each)]));
  const names = [...returnedOf(place, "neo4j").keys()];
  const namings = names.map((name) => below.get(name) ?? null);
  const idAt = isJoined(branch, "neo4j") ? names.indexOf("id") : -1;
  return (values) => {
    if ((values as Values)[idAt] === null) return null;
    const row: Record<string, unknown> = {};
    for (let i = 0; i < names.length; i += 1) {
      const value = (values as Values)[i];
      const naming = namings[i] ?? null;
      row[names[i] as string] = naming === null ? value : naming(value);
    }
    return row;
  };
};

/** Of a map only what is below it is named. */
const ofMap = (branches: readonly Branch[]): Name | null => {
  const namings = branches.flatMap((branch) => {
    const name = ofBranch(branch);
    return name === null ? [] : [[branch.alias, name] as const];
  });
  if (namings.length === 0) return null;
  return (row) => ({
    ...(row as Row),
    ...Object.fromEntries(namings.map(([alias, name]) => [alias, name((row as Row)[alias])])),
  });
};

/** How the row of a statement is named; made with its first row, when the plan is complete. */
export const namingOf = (roots: readonly Branch[]): ((engine: Graph["engine"], row: Row) => Row) => {
  let naming: Name | null | undefined;
  return (engine, row) => {
    if (engine !== "neo4j") return row;
    if (naming === undefined) naming = ofMap(roots);
    return naming === null ? row : (naming(row) as Row);
  };
};
