import { PublicError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import type { Problem } from "./problem.ts";
import { readRecord } from "./read-record.ts";
import { type Placed, type Refusal, refusalText } from "./records.ts";
import { writeBatch } from "./write.ts";

/** What came of a request that brings records. */
export type ImportResult = {
  readonly dataVersion: number;
  readonly written: number;
  readonly skipped: number;
  /** Each with its place: `line` is the record's position in the request, from 1. */
  readonly refused: readonly Refusal[];
};

const refuse = (position: number, problem: Problem): Refusal => ({
  place: { file: "request", line: position },
  id: null,
  ...problem,
});

const CLOCKS = ["recordedFrom", "recordedUntil", "retractedBy", "retractedBecause"];

/** The record's clock is the graph's own: only a history that the command line imports may tell it. */
const clockIn = (raw: unknown): string | undefined =>
  typeof raw === "object" && raw !== null ? CLOCKS.find((field) => field in raw) : undefined;

const readAt = (raw: unknown, index: number): Placed | { readonly refusal: Refusal } => {
  const clock = clockIn(raw);
  if (clock === undefined) return readRecord(raw, { file: "request", line: index + 1 });
  const problem = { path: clock, reason: "The graph keeps its own clock.", mend: "Leave the field out." };
  return { refusal: refuse(index + 1, problem) };
};

/**
 * Writes the records of a request, each an object as in JSON lines (docs/formats.md), in one transaction. What is refused
 * is named with its position, and the rest goes in. Errors: CONFLICT for a key that was used for another request.
 */
export const importStatements = async (
  graph: Graph,
  records: readonly unknown[],
  { key = null }: { readonly key?: string | null } = {},
): Promise<ImportResult> => {
  const reads = records.map(readAt);
  const placed = reads.filter((read) => "record" in read);
  const refusals = reads.flatMap((read) => ("refusal" in read ? [read.refusal] : []));
  const { refused, waiting, ...result } = await writeBatch(graph, placed, { unknown: "refuse", key });
  return { ...result, refused: [...refusals, ...refused.map(({ placed: _, isConflict, ...refusal }) => refusal)] };
};

/**
 * Registers a source, given as in JSON lines without `type`. Gives whether it is new.
 * Errors: BAD_USER_INPUT with what is wrong and what to give; CONFLICT when its id has other content.
 */
export const registerSource = async (
  graph: Graph,
  source: Readonly<Record<string, unknown>>,
  { key = null }: { readonly key?: string | null } = {},
): Promise<{ readonly dataVersion: number; readonly isNew: boolean }> => {
  const read = readRecord({ ...source, type: "source" }, { file: "request", line: 1 });
  if ("refusal" in read) throw new PublicError("BAD_USER_INPUT", textOf(read.refusal));
  const { dataVersion, written, refused } = await writeBatch(graph, [read], { unknown: "refuse", key });
  const [problem] = refused;
  if (problem === undefined) return { dataVersion, isNew: written > 0 };
  throw new PublicError(problem.isConflict ? "CONFLICT" : "BAD_USER_INPUT", textOf(problem));
};

const textOf = (refusal: Refusal): string => refusalText(refusal).replace(/^request:\d+: /, "");
