import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSeed } from "../../src/import/seed.ts";
import { readRecord } from "../../src/import/read-record.ts";
import { newHistory } from "../../src/import/merge-histories.ts";
import type { History, ImportRecord, Placed, Read } from "../../src/import/records.ts";
import { root } from "../../src/root.ts";

/*
 * The facts that the corpus is asked of: the seed, and `more.jsonl`, in which a second set of data doubts, dates, repeats and
 * contradicts it. So that the record's clock has something to tell, statements came in on three days, and some were retracted,
 * superseded, or retracted and restored; which ones follows from their ids.
 */

const DAYS = ["2025-01-10T08:00:00.000Z", "2025-02-20T12:30:00.000Z", "2025-03-30T23:59:59.999Z"];
const RETRACTED = "2025-05-05T05:05:05.005Z";
const RESTORED = "2025-07-07T07:07:07.007Z";

const readMore = (): readonly Read[] =>
  readFileSync(join(root, "test/corpus/more.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line, i) => readRecord(JSON.parse(line), { file: "more.jsonl", line: i + 1 }));

const statementIds = (reads: readonly Read[]): readonly string[] =>
  reads.flatMap((read) => ("record" in read && read.record.type === "statement" ? [read.record.value.id] : []));

/** The statement that others were superseded by. */
export const SUCCESSOR: string = statementIds(readMore())[0] ?? "";

const numberOf = (id: string): number => Number.parseInt(createHash("sha256").update(id).digest("hex").slice(0, 8), 16);

const historyOf = (id: string): History => {
  const number = numberOf(id);
  const isRetracted = number % 23 === 0;
  return {
    recordedFrom: DAYS[number % DAYS.length] ?? "",
    recordedUntil: isRetracted ? RETRACTED : null,
    retractedBy: isRetracted ? "key:desk" : null,
    retractedBecause: isRetracted ? "It was read wrongly." : null,
    ...(isRetracted && number % 2 === 0 ? { supersededBy: SUCCESSOR } : {}),
    ...(number % 19 === 5 ? { absences: [{ from: RETRACTED, until: RESTORED }] } : {}),
  };
};

const withHistory = (record: ImportRecord): ImportRecord => {
  if (record.type === "statement" && record.history === null) return { ...record, history: historyOf(record.value.id) };
  return record.type === "judgement" && record.history === null
    ? { ...record, history: newHistory(DAYS[0] ?? "") }
    : record;
};

const placedIn = (read: Read): Placed => {
  if ("refusal" in read)
    throw new Error(`${read.refusal.place.file}:${read.refusal.place.line}: ${read.refusal.reason}`);
  return { ...read, record: withHistory(read.record) };
};

/** All records, with their history. */
export const corpusFacts = async (): Promise<readonly Placed[]> =>
  [...(await readSeed(join(root, "seed"))), ...readMore()].map(placedIn);
