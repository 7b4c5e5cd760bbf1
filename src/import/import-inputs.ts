import type { Graph } from "../graph/graph.ts";
import { tryBatch, type Trial } from "./dry-run.ts";
import type { Input } from "./input.ts";
import type { Placed, RecordType, Refusal } from "./records.ts";
import { writeBatch } from "./write.ts";

/** Records in one transaction, unless told otherwise. */
export const BATCH_SIZE = 5_000;

export type Progress = {
  readonly read: number;
  readonly written: number;
  readonly skipped: number;
  readonly refused: number;
};

export type ImportOptions = {
  readonly batchSize?: number;
  /** Reads and checks all, writes nothing. */
  readonly isDryRun?: boolean;
  /** Called after each batch. */
  readonly onProgress?: (progress: Progress) => void;
  /** Called for each record that does not go in. */
  readonly onRefusal?: (refusal: Refusal) => void;
};

/** First what others name, then what names it; so no file need be in any order. */
const PASSES: readonly (readonly RecordType[])[] = [
  ["source", "entity"],
  ["judgement", "statement"],
];
const ONE_PASS = [PASSES.flat()];

/** The types of records that are read of inputs, one pass after another. */
export const passesOver = (inputs: readonly Pick<Input, "isOrdered">[]): readonly (readonly RecordType[])[] =>
  inputs.every(({ isOrdered }) => isOrdered) ? ONE_PASS : PASSES;

type Counts = { -readonly [K in keyof Progress]: Progress[K] };

type Writer = (
  batch: readonly Placed[],
) => Promise<Pick<Awaited<ReturnType<typeof writeBatch>>, "written" | "skipped" | "refused">>;

const importPass = async (
  inputs: readonly Input[],
  wanted: readonly RecordType[],
  write: Writer,
  counts: Counts,
  { batchSize = BATCH_SIZE, onProgress = () => {}, onRefusal = () => {} }: ImportOptions,
): Promise<void> => {
  let batch: Placed[] = [];
  const refuse = (refusal: Refusal): void => {
    counts.refused += 1;
    onRefusal(refusal);
  };
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    const { written, skipped, refused } = await write(batch);
    counts.written += written;
    counts.skipped += skipped;
    refused.forEach(refuse);
    batch = [];
    onProgress({ ...counts });
  };
  for (const input of inputs)
    for await (const read of input.read(wanted)) {
      counts.read += 1;
      if ("refusal" in read) refuse(read.refusal);
      else batch.push(read);
      if (batch.length >= batchSize) await flush();
    }
  await flush();
};

/**
 * Imports inputs batch by batch. It may be killed at any moment: told again, it goes on to the same graph. What is refused is
 * named, and the rest goes in; what names something unknown waits for it in the graph.
 */
export const importInputs = async (
  graph: Graph,
  inputs: readonly Input[],
  options: ImportOptions = {},
): Promise<Progress> => {
  const counts: Counts = { read: 0, written: 0, skipped: 0, refused: 0 };
  const trial: Trial = { sources: new Map(), entities: new Map() };
  const write: Writer = (batch) => (options.isDryRun ? tryBatch(graph, batch, trial) : writeBatch(graph, batch));
  for (const wanted of passesOver(inputs)) await importPass(inputs, wanted, write, counts, options);
  return counts;
};
