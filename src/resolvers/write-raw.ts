import { PublicError } from "../errors.ts";
import { findStatementsByIds } from "../graph/statements.ts";
import { readRecord } from "../import/read-record.ts";
import { type Placed, type Refusal, refusalText } from "../import/records.ts";
import { writeBatch } from "../import/write.ts";
import type { Context } from "./context.ts";

const MOST_TOLD = 5;
const MOST_RECORDS = 2_000;

/** What payloads are made of. */
export type Written = {
  /** Ids of the sources or statements that were given, in that order. */
  readonly ids: readonly string[];
  /** How many of these statements are new, and how many were there. */
  readonly written: number;
  readonly skipped: number;
  readonly dataVersion: number;
  /** The last instant at which the graph held it, of a statement that was taken back. */
  readonly heldLast?: string;
};

/** Says what is wrong with a request's records, the first few of them. */
const refuse = (refusals: readonly (Refusal & { readonly isConflict?: boolean })[]): never => {
  const told = refusals.slice(0, MOST_TOLD).map((refusal) => refusalText(refusal).replace(/^request:(\d+): /, "$1. "));
  const more = refusals.length > MOST_TOLD ? [`And ${refusals.length - MOST_TOLD} more.`] : [];
  const code = refusals.some(({ isConflict }) => isConflict === true) ? "CONFLICT" : "BAD_USER_INPUT";
  throw new PublicError(code, ["Nothing was written.", ...told, ...more].join(" "));
};

const readAll = (raw: readonly unknown[]): readonly Placed[] => {
  if (raw.length > MOST_RECORDS)
    throw new PublicError("BAD_USER_INPUT", `Give at most ${MOST_RECORDS} records at a time.`);
  const reads = raw.map((record, index) => readRecord(record, { file: "request", line: index + 1 }));
  const refusals = reads.flatMap((read) => ("refusal" in read ? [read.refusal] : []));
  return refusals.length > 0 ? refuse(refusals) : reads.filter((read) => "record" in read);
};

const idsOf = (batch: readonly Placed[]): readonly string[] =>
  batch.flatMap(({ record }) => (record.type === "entity" ? [] : [record.value.id]));

/**
 * Writes the records of a request, all or none, and makes them searchable.
 * Errors: `BAD_USER_INPUT` that names each wrong record; `CONFLICT` for an idempotency key used for something else.
 */
export const writeRaw = async ({ graph, refresh }: Context, raw: readonly unknown[], key: string): Promise<Written> => {
  const batch = readAll(raw);
  const ids = idsOf(batch);
  const known = (await findStatementsByIds(graph, ids)).length;
  const { dataVersion, refused } = await writeBatch(graph, batch, { unknown: "refuse", key, whole: true });
  if (refused.length > 0) refuse(refused);
  await refresh();
  const written = new Set(ids).size - known;
  return { ids, written, skipped: ids.length - written, dataVersion };
};
