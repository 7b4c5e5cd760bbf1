import { isBlank, jsonOf, linesOf } from "./lines.ts";
import { type OnBytes, openBytes } from "./open-bytes.ts";
import { readRecord, typeNamed, typeOf } from "./read-record.ts";
import type { Place, Read, RecordType } from "./records.ts";

/** The type that a line begins with, as those do that programs write; so a pass that does not want it need not take it apart. */
const beginningOf = (text: string): RecordType | null => typeNamed(/^\{ ?"type": ?"(\w+)"/.exec(text)?.[1]);

/** JSON takes the last of two, but by the first it is decided which pass reads the line. */
const twoTypes = (place: Place): Read => ({
  refusal: { place, id: null, path: "type", reason: "It is given twice.", mend: "Give it once." },
});

/**
 * Reads Entente's own format (docs/formats.md): one JSON object a line, told apart by `type`; blank lines are skipped. Streams:
 * memory does not grow with the file. Yields the records of the wanted types; lines of which no type can be told belong to
 * `statement`, so that two passes report them once.
 */
export async function* readJsonLines(
  path: string,
  file: string,
  wanted: readonly RecordType[],
  onBytes?: OnBytes,
): AsyncGenerator<Read> {
  const isWanted = (type: RecordType | null): boolean => wanted.includes(type ?? "statement");
  for await (const line of linesOf(openBytes(path, onBytes), { what: "JSON object" })) {
    const beginning = "problem" in line ? null : beginningOf(line.text);
    if (beginning === null ? isBlank(line) : !isWanted(beginning)) continue;
    const place = { file, line: line.number };
    const json = jsonOf(line);
    const type = "problem" in json ? null : typeOf(json.value);
    if (!isWanted(beginning ?? type)) continue;
    if ("problem" in json) yield { refusal: { place, id: null, path: null, ...json.problem } };
    else yield beginning === null || beginning === type ? readRecord(json.value, place) : twoTypes(place);
  }
}
