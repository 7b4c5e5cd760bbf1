import { checkRecord } from "../check-record.ts";
import type { ReadOptions } from "../input.ts";
import { type Line, linesOf } from "../lines.ts";
import { openBytes } from "../open-bytes.ts";
import { openZip } from "../open-zip.ts";
import type { Read, RecordType } from "../records.ts";
import { orRefusal, readsOf, type Told } from "../told.ts";
import { COLUMNS, rowOf } from "./columns.ts";
import { toRecords, whyPassedOver } from "./events.ts";

const refused = (line: number, file: string, reason: string, mend: string): Told => ({
  place: { file, line },
  id: null,
  outcome: { records: [], problems: [{ path: null, reason, mend }] },
});

const toTold = (line: Line, file: string): Told => {
  if ("problem" in line) return refused(line.number, file, line.problem.reason, line.problem.mend);
  const row = rowOf(line.text);
  if (row === null)
    return refused(
      line.number,
      file,
      `This line has ${line.text.split("\t").length} columns.`,
      `Give the ${COLUMNS.length} columns of GDELT's event files, parted by tabs.`,
    );
  const passedOver = whyPassedOver(row);
  if (passedOver !== null) return { passedOver };
  const place = { file, line: line.number };
  return { place, id: row("GlobalEventID").slice(0, 40), outcome: orRefusal(() => toRecords(row)) };
};

async function* tell(path: string, file: string, { onBytes }: ReadOptions): AsyncGenerator<Told> {
  const chunks = path.endsWith(".zip") ? openZip(path, onBytes) : openBytes(path, onBytes);
  for await (const line of linesOf(chunks, { what: "event" }))
    if ("problem" in line || line.text.trim() !== "") yield toTold(line, file);
}

/**
 * Reads the event files of GDELT 2 (docs/importers/gdelt.md): plain, packed by gzip, or zipped as they are published. Each row brings
 * what it names, so they are read once. Streams.
 */
export const readGdelt = (
  path: string,
  file: string,
  wanted: readonly RecordType[],
  options: ReadOptions = {},
): AsyncIterable<Read> => readsOf(tell(path, file, options), file, wanted, options, checkRecord);
