import type { Graph } from "../graph/graph.ts";
import { type CatchUpProgress, catchUp } from "./catch-up.ts";
import { startTrial } from "./dry-run.ts";
import type { Input } from "./input.ts";
import { oneAhead } from "./one-ahead.ts";
import { countPassedOver } from "./passed-over.ts";
import { patiently } from "./patiently.ts";
import type { Placed, Read, RecordType, Refusal } from "./records.ts";
import { startTallies, type Tallies, type Tally } from "./tally.ts";
import { type WriteResult, writeBatch } from "./write.ts";

/** Records in one transaction, unless told otherwise. */
export const BATCH_SIZE = 5_000;

export type Progress = {
  /** Records, of all types. */
  readonly read: number;
  /** Statements among them. */
  readonly statements: number;
  /** Records that were new or changed what was there, with those that had waited; held; waiting since; refused. */
  readonly written: number;
  readonly skipped: number;
  readonly waiting: number;
  readonly refused: number;
  /** Things that a format has and the graph has no place for. */
  readonly passedOver: number;
  /** Bytes on disk that have been read, and that are to be read in all passes; `null` where no input counts them. */
  readonly bytes: number;
  readonly totalBytes: number | null;
  /** The passes over the inputs, from 1. */
  readonly pass: number;
  readonly passes: number;
};

/** Why a record does not go in; and the record as it would be in JSON lines, or what was given in its place, where it is known. */
export type RefusedRecord = { readonly refusal: Refusal; readonly record?: unknown };

export type ImportResult = Progress & {
  readonly tallies: readonly Tally[];
  /** What was passed over, and how often each. */
  readonly passedOverBy: ReadonlyMap<string, number>;
};

export type ImportOptions = {
  readonly batchSize?: number;
  /** Reads and checks all, writes nothing. */
  readonly isDryRun?: boolean;
  /** Called after each batch. */
  readonly onProgress?: (progress: Progress) => void;
  /** Called once, when all has been read and kept, before it is folded. */
  readonly onKept?: () => void;
  /** Called while what has been kept is folded. */
  readonly onFolding?: (progress: CatchUpProgress) => void;
  /** Called for each record that does not go in. */
  readonly onRefusal?: (refused: RefusedRecord) => void;
  /** Milliseconds to try again while the graph cannot be reached: none, unless told otherwise; and what to do at the first time. */
  readonly patience?: number;
  readonly onUnreachable?: () => void;
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

/** An import that nothing has been read of yet. */
export const NOTHING_READ: Progress = {
  read: 0,
  statements: 0,
  written: 0,
  skipped: 0,
  waiting: 0,
  refused: 0,
  passedOver: 0,
  bytes: 0,
  totalBytes: null,
  pass: 1,
  passes: 1,
};

type State = {
  readonly counts: { -readonly [K in keyof Progress]: Progress[K] };
  readonly tallies: Tallies;
  readonly passedOverBy: Map<string, number>;
};

type UnreadRecord = Extract<Read, { readonly refusal: unknown }>;

type Writer = (
  batch: readonly Placed[],
) => Promise<Pick<WriteResult, "written" | "skipped" | "accepted" | "held" | "refused" | "waiting" | "released">>;

const bytesOf = (inputs: readonly Input[], passes: number): number | null => {
  const known = inputs.map(({ bytes }) => bytes).filter((bytes) => bytes !== null);
  return known.length === 0 ? null : passes * known.reduce((sum, bytes) => sum + bytes, 0);
};

const countBatch = ({ counts, tallies }: State, result: Awaited<ReturnType<Writer>>): void => {
  counts.written += result.written;
  counts.skipped += result.skipped;
  counts.waiting = Math.max(0, counts.waiting - result.released.length) + result.waiting.length;
  const held = new Set(result.held);
  tallies.add(
    "written",
    result.accepted.filter((placed) => !held.has(placed)),
  );
  tallies.add("held", result.held);
  tallies.release(result.released);
  tallies.add(
    "waiting",
    result.waiting.map(({ placed }) => placed),
  );
  tallies.add(
    "refused",
    result.refused.map(({ placed }) => placed),
  );
};

const asJson = ({ record: { value, ...record } }: Placed): object => {
  const history = "history" in record ? record.history : null;
  return { type: record.type, ...value, ...history };
};

/** What is written together; and what could not be read before it was complete. */
type Batch = { readonly read: readonly Placed[]; readonly unreadable: readonly UnreadRecord[] };

async function* batchesOf(
  inputs: readonly Input[],
  wanted: readonly RecordType[],
  { counts, passedOverBy }: State,
  size: number,
): AsyncGenerator<Batch> {
  let batch: { readonly read: Placed[]; readonly unreadable: UnreadRecord[] } = { read: [], unreadable: [] };
  const onBytes = (bytes: number): void => {
    counts.bytes += bytes;
  };
  const onPassedOver = (what: string): void => {
    counts.passedOver += 1;
    countPassedOver(passedOverBy, what);
  };
  for (const input of inputs)
    for await (const read of input.read(wanted, { onBytes, onPassedOver })) {
      if ("refusal" in read) batch.unreadable.push(read);
      else batch.read.push(read);
      if (batch.read.length < size) continue;
      yield batch;
      batch = { read: [], unreadable: [] };
    }
  yield batch;
}

const importPass = async (
  inputs: readonly Input[],
  wanted: readonly RecordType[],
  write: Writer,
  state: State,
  { batchSize = BATCH_SIZE, onProgress = () => {}, onRefusal = () => {} }: ImportOptions,
): Promise<void> => {
  const { counts, tallies } = state;
  const refuse = (refused: RefusedRecord): void => {
    counts.refused += 1;
    onRefusal(refused);
  };
  for await (const { read, unreadable } of oneAhead(batchesOf(inputs, wanted, state, batchSize))) {
    for (const { refusal } of unreadable) {
      tallies.addUnreadable();
      const { given, ...told } = refusal;
      refuse({ refusal: told, ...(given === undefined ? {} : { record: given }) });
    }
    counts.read += read.length + unreadable.length;
    counts.statements += read.filter(({ record }) => record.type === "statement").length;
    if (read.length === 0) continue;
    const result = await write(read);
    countBatch(state, result);
    for (const { placed, isConflict: _, ...refusal } of result.refused) refuse({ refusal, record: asJson(placed) });
    onProgress({ ...counts });
  }
};

const tryOn = async (graph: Graph, importWith: (write: Writer) => Promise<void>): Promise<void> => {
  const trial = await startTrial(graph);
  try {
    await importWith(trial.tryBatch);
  } finally {
    await trial.close();
  }
};

/**
 * Imports inputs batch by batch. It may be killed at any moment: told again, it goes on to the same graph. What is refused is
 * named, and the rest goes in; what names something unknown waits for it in the graph.
 */
export const importInputs = async (
  graph: Graph,
  inputs: readonly Input[],
  options: ImportOptions = {},
): Promise<ImportResult> => {
  const passes = passesOver(inputs);
  const counts = { ...NOTHING_READ, totalBytes: bytesOf(inputs, passes.length), passes: passes.length };
  const state: State = { counts, tallies: startTallies(), passedOverBy: new Map() };
  const { patience = 0, onUnreachable = () => {}, onKept = () => {}, onFolding = () => {} } = options;
  const bear = <T>(work: () => Promise<T>): Promise<T> => patiently(work, { patience, onUnreachable });
  const importWith = async (write: Writer): Promise<void> => {
    for (const [index, wanted] of passes.entries()) {
      counts.pass = index + 1;
      await importPass(inputs, wanted, (batch) => bear(() => write(batch)), state, options);
    }
  };
  if (options.isDryRun) await tryOn(graph, importWith);
  else {
    await importWith((batch) => writeBatch(graph, batch, { isFoldedLater: true }));
    onKept();
    await bear(() => catchUp(graph, { onProgress: onFolding }));
  }
  return { ...counts, tallies: state.tallies.list(), passedOverBy: state.passedOverBy };
};
