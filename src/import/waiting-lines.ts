import type { Statement } from "../domain/statement.ts";
import type { Readable } from "../graph/find-rows.ts";
import { allWaiting } from "../graph/waiting.ts";
import { byText } from "../domain/by-text.ts";
import { mergeLocators } from "./locators.ts";
import type { ImportRecord, RecordType } from "./records.ts";
import { fromStoredWaiting } from "./waiting-room.ts";

/** A line of an export: the record's fields without `type`. */
export type Line = { readonly id: string; readonly fields: object };

const historyOf = (record: ImportRecord) => ("history" in record ? record.history : null);

const mergeTwo = (a: Statement, b: Statement): Statement => ({
  ...a,
  locators: mergeLocators(a.locators, b.locators),
  dataset: a.dataset < b.dataset ? a.dataset : b.dataset,
});

const toLine = (records: readonly ImportRecord[], withHistory: boolean): readonly Line[] => {
  const [first] = records;
  if (first === undefined) return [];
  const statements = records.flatMap((record) => (record.type === "statement" ? [record.value] : []));
  const value = statements.length > 0 ? statements.reduce(mergeTwo) : first.value;
  return [{ id: value.id, fields: { ...value, ...(withHistory ? historyOf(first) : {}) } }];
};

/** Types whose records have ids of one length, so that what waits is in the order of these; the others are few. */
const OF_ONE_LENGTH: ReadonlySet<RecordType> = new Set(["statement", "judgement"]);

/** What waits of a type, in the order under which it waits. What was refused after it had waited is no part of it. */
async function* waitingOf(from: Readable, type: RecordType): AsyncGenerator<ImportRecord> {
  const begin = `waiting:${type}:`;
  for await (const page of allWaiting(from, begin))
    for (const waiting of page) {
      if (!waiting.id.startsWith(begin)) return;
      if (waiting.needs !== "") yield fromStoredWaiting(waiting).record;
    }
}

/** Records with one id, which come one after another, together. */
async function* groupsOf(records: AsyncIterable<ImportRecord>): AsyncGenerator<readonly ImportRecord[]> {
  let group: ImportRecord[] = [];
  for await (const record of records) {
    if (group[0] !== undefined && group[0].value.id !== record.value.id) {
      yield group;
      group = [];
    }
    group.push(record);
  }
  if (group.length > 0) yield group;
}

async function* sorted(records: AsyncIterable<ImportRecord>): AsyncGenerator<ImportRecord> {
  const all: ImportRecord[] = [];
  for await (const record of records) all.push(record);
  yield* all.sort((a, b) => byText(a.value.id, b.value.id));
}

/**
 * The lines of records of a type that wait, in the order of ids: they are part of what was told, so an export has them. Entities
 * wait for nothing.
 */
export async function* waitingLines(from: Readable, type: RecordType, withHistory: boolean): AsyncGenerator<Line> {
  if (type === "entity") return;
  const records = waitingOf(from, type);
  for await (const group of groupsOf(OF_ONE_LENGTH.has(type) ? records : sorted(records)))
    yield* toLine(
      group.filter((record) => withHistory || (historyOf(record)?.recordedUntil ?? null) === null),
      withHistory,
    );
}
