import { PublicError } from "../errors.ts";
import type { Sizing } from "./frame.ts";
import type { Branch, Place } from "./place.ts";
import { callsOf } from "./place.ts";

/*
 * Cost: how many records the statement of a plan brings at most, as far as the document and its variables tell; known before the
 * graph is asked. Lists multiply, siblings add; of the kinds behind an interface the costliest counts. What stands in the answer
 * several times, counts as often. So does what only sentences, cursors and folds need.
 */

export type Cost = { readonly total: number; readonly limit: number };

/** Statements that a record is folded from under clocks; no bound: of most there are three, of a much-told record more. */
const FOLDED_FROM = 4;

type Meter = { readonly sizing: Sizing; readonly byPath: Map<string, number> };

/** What one record of a place costs, without its branches. */
const costOfRecord = (place: Place): number => Math.max(1, place.shapes) + FOLDED_FROM * callsOf(place).length;

const costOfBranch = (meter: Meter, branch: Branch, factor: number): number => {
  const { place, result } = branch;
  const records = factor * Math.max(0, branch.most(meter.sizing));
  const own = records * (result === "count" ? 1 : costOfRecord(place));
  meter.byPath.set(place.path, (meter.byPath.get(place.path) ?? 0) + own);
  return own + (result === "count" ? 0 : costOfBranches(meter, place.branches, records));
};

/** A record is of one kind: of branches that only some kinds are asked for, those of the costliest count. */
const costOfBranches = (meter: Meter, branches: readonly Branch[], factor: number): number => {
  const byKind = new Map<string, number>();
  let all = 0;
  for (const branch of branches) {
    const cost = costOfBranch(meter, branch, factor);
    if (branch.gate === null) all += cost;
    else for (const kind of branch.gate.kinds) byKind.set(kind, (byKind.get(kind) ?? 0) + cost);
  }
  return all + Math.max(0, ...byKind.values());
};

const written = (cost: number): string => cost.toLocaleString("en");

/** What a statement costs at most. Throws QUERY_TOO_COSTLY over `limit`, naming the field that costs most. */
export const costOf = (roots: readonly Branch[], sizing: Sizing, limit: number): Cost => {
  const meter: Meter = { sizing, byPath: new Map() };
  const total = costOfBranches(meter, roots, 1);
  if (total <= limit) return { total, limit };
  const [path, largest] = [...meter.byPath].reduce((a, b) => (b[1] > a[1] ? b : a));
  throw new PublicError(
    "QUERY_TOO_COSTLY",
    `The operation may fetch ${written(total)} records, but ${written(limit)} is the most. "${path}" makes it large with ${written(largest)}: ask for fewer by "first", or page by page.`,
  );
};
