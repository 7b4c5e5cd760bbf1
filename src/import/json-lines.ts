import { createReadStream } from "node:fs";
import { readRecord, typeOf } from "./read-record.ts";
import type { Read, RecordType } from "./records.ts";

/** Longest line that is read, in characters; a longer one is refused and skipped. */
const LONGEST_LINE = 1_000_000;

type Line = { readonly number: number; readonly text: string | null };

/** Lines of a file of any size, with their numbers; `text` is null where a line is too long. */
async function* linesOf(path: string): AsyncGenerator<Line> {
  const decoder = new TextDecoder("utf-8");
  let number = 1;
  let rest = "";
  let tooLong = false;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = parts.pop() ?? "";
    for (const text of parts) {
      yield { number, text: tooLong || text.length > LONGEST_LINE ? null : text };
      tooLong = false;
      number += 1;
    }
    if (rest.length > LONGEST_LINE) {
      tooLong = true;
      rest = "";
    }
  }
  rest += decoder.decode();
  if (rest.length > 0 || tooLong) yield { number, text: tooLong ? null : rest };
}

const parsed = (text: string): { readonly value: unknown } | { readonly reason: string } => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { reason: "This line is no JSON." };
  }
};

const lineRefusal = (file: string, line: number, reason: string, mend: string): Read => ({
  refusal: { place: { file, line }, id: null, path: null, reason, mend },
});

/**
 * Reads Entente's own format: one JSON object a line, told apart by `type`; blank lines are skipped. Streams: memory does
 * not grow with the file. Yields the records of the wanted types; lines that are no record of any type belong to
 * `statement`, so that two passes report them once.
 */
export async function* readJsonLines(path: string, file: string, wanted: readonly RecordType[]): AsyncGenerator<Read> {
  for await (const { number, text } of linesOf(path)) {
    if (text !== null && text.trim() === "") continue;
    const json = text === null ? { reason: `This line has more than ${LONGEST_LINE} characters.` } : parsed(text);
    if ("reason" in json) {
      if (wanted.includes("statement"))
        yield lineRefusal(file, number, json.reason, "Give one JSON object on a line of its own.");
      continue;
    }
    if (wanted.includes(typeOf(json.value) ?? "statement")) yield readRecord(json.value, { file, line: number });
  }
}
