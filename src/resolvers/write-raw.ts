import { PublicError } from "../errors.ts";
import { type Added, type Addition, addRecords } from "../import/add-records.ts";
import { readRecord } from "../import/read-record.ts";
import type { Placed } from "../import/records.ts";
import { refuse } from "../import/refuse.ts";
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

/** Writes the records of a request, all or none, and makes them searchable. Errors: as `addRecords`. */
export const writeRaw = async (
  { graph, refresh }: Context,
  raw: readonly unknown[],
  asked: Omit<Addition, "batch">,
): Promise<Added> => {
  const added = await addRecords(graph, { ...asked, batch: readRaw(raw) });
  await refresh();
  return added;
};
