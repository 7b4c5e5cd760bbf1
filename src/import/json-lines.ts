import { jsonLinesOf } from "./lines.ts";
import { type OnBytes, openBytes } from "./open-bytes.ts";
import { readRecord, typeOf } from "./read-record.ts";
import type { Read, RecordType } from "./records.ts";

/**
 * Reads Entente's own format (docs/formats.md): one JSON object a line, told apart by `type`; blank lines are skipped. Streams:
 * memory does not grow with the file. Yields the records of the wanted types; lines that are no record of any type belong to
 * `statement`, so that two passes report them once.
 */
export async function* readJsonLines(
  path: string,
  file: string,
  wanted: readonly RecordType[],
  onBytes?: OnBytes,
): AsyncGenerator<Read> {
  for await (const line of jsonLinesOf(openBytes(path, onBytes))) {
    const place = { file, line: line.number };
    const type = "problem" in line ? null : typeOf(line.value);
    if (!wanted.includes(type ?? "statement")) continue;
    yield "problem" in line
      ? { refusal: { place, id: null, path: null, ...line.problem } }
      : readRecord(line.value, place);
  }
}
