import { PublicError } from "../errors.ts";
import { type Added, addRecords } from "../import/add-records.ts";
import type { AuditAction } from "../import/audit.ts";
import { readRecord } from "../import/read-record.ts";
import type { Placed } from "../import/records.ts";
import { refuse } from "../import/refuse.ts";
import type { Asked } from "./asked.ts";
import type { Context } from "./context.ts";

const MOST_RECORDS = 2_000;

/** The records of a request, checked each by itself. Errors: BAD_USER_INPUT that names each wrong one. */
export const readRaw = (raw: readonly unknown[]): readonly Placed[] => {
  if (raw.length > MOST_RECORDS)
    throw new PublicError("BAD_USER_INPUT", `Give at most ${MOST_RECORDS} records at a time.`);
  const reads = raw.map((record, index) => readRecord(record, { file: "request", line: index + 1 }));
  const refusals = reads.flatMap((read) => ("refusal" in read ? [read.refusal] : []));
  return refusals.length > 0 ? refuse(refusals) : reads.filter((read) => "record" in read);
};

/** The one record of a request. Errors: as `readRaw`. */
export const readOne = (raw: readonly unknown[]): Placed => {
  const [placed] = readRaw(raw);
  if (placed === undefined) throw new Error("Expected one record, but got none.");
  return placed;
};

/** Writes the records of a request, all or none, and makes them searchable. Errors: as `addRecords`. */
export const writeRaw = async (
  { graph, refresh }: Context,
  raw: readonly unknown[],
  action: AuditAction,
  { by, key }: Asked,
): Promise<Added> => {
  const added = await addRecords(graph, { action, by, key, batch: readRaw(raw) });
  await refresh();
  return added;
};
