import { PublicError } from "../errors.ts";
import { readRecord } from "../import/read-record.ts";
import { type Placed, type Refusal, refusalText } from "../import/records.ts";
import { writeBatch } from "../import/write.ts";
import type { Context } from "./context.ts";

const MOST_TOLD = 5;
const MOST_RECORDS = 2_000;

export type Written = {
  /** Ids of what was given, in that order. */
  readonly ids: readonly string[];
  readonly written: number;
  readonly skipped: number;
  readonly dataVersion: number;
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

/**
 * Writes the records of a request, all or none, and makes them searchable.
 * Errors: `BAD_USER_INPUT` that names each wrong record; `CONFLICT` for an idempotency key used for something else.
 */
export const writeRaw = async ({ graph, refresh }: Context, raw: readonly unknown[], key: string): Promise<Written> => {
  const batch = readAll(raw);
  const { written, skipped, dataVersion, refused } = await writeBatch(graph, batch, {
    unknown: "refuse",
    key,
    whole: true,
  });
  if (refused.length > 0) refuse(refused);
  await refresh();
  return { ids: batch.map(({ record }) => record.value.id), written, skipped, dataVersion };
};
