import { type CsvError, parse } from "csv-parse";
import { pipeline, Readable } from "node:stream";
import { packingProblem } from "../lines.ts";
import type { Problem } from "../problem.ts";
import type { CsvOptions } from "./mapping.ts";
import type { Cells } from "./template.ts";

export type CsvRow =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly problem: Problem };

/** Longest row, in characters, so that a quote that is never closed fills no memory. */
const LONGEST_ROW = 1_000_000;

/** The text, its line ends made one sign: the parser counts the two signs of Windows inside quotes as two lines. */
async function* decoded(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let rest = "";
  for await (const chunk of chunks) {
    const text = rest + decoder.decode(chunk, { stream: true });
    rest = text.endsWith("\r") ? "\r" : "";
    yield text.slice(0, text.length - rest.length).replaceAll("\r\n", "\n");
  }
  yield rest + decoder.decode();
}

type Parsed = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

const TOO_LONG = "CSV_MAX_RECORD_SIZE";
const ENDLESS: ReadonlySet<string> = new Set([TOO_LONG, "CSV_QUOTE_NOT_CLOSED"]);

const MENDS: Readonly<Record<string, string>> = {
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: "Give as many columns as the first row has.",
  CSV_QUOTE_NOT_CLOSED: "Close the quote; all after it was read as one cell.",
  CSV_INVALID_CLOSING_QUOTE: "Double a quote inside a cell, or set csv.quote in the mapping.",
  INVALID_OPENING_QUOTE: "Put the whole cell in quotes, and double a quote inside, or set csv.quote in the mapping.",
  [TOO_LONG]: `Close the quote that opens in it, or give rows of at most ${LONGEST_ROW} characters; nothing after it was read.`,
};

const toProblem = (error: CsvError): Problem => ({
  path: null,
  reason: `This row cannot be read: ${error.message.split(",")[0] ?? error.message}.`,
  mend: MENDS[error.code] ?? "Mend the row.",
});

const countOf = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.includes("\n") ? cell.split("\n").length - 1 : 0), 0);

/** The line of a row that cannot be read; one without an end began after the last that could be. */
const lineOf = (error: CsvError, last: number): number =>
  !ENDLESS.has(error.code) && "lines" in error && typeof error.lines === "number" ? error.lines : last + 1;

/** The rows of a CSV file of any size, with the lines on which they begin; those that cannot be read with the reason. */
export async function* rowsOf(
  chunks: AsyncIterable<Uint8Array>,
  { delimiter, quote, comment, encoding }: CsvOptions & { readonly delimiter: string },
): AsyncGenerator<CsvRow> {
  const skipped: CsvRow[] = [];
  let line = 1;
  /** The line on which the row ended that was parsed last; the parser is ahead of those who take its rows. */
  let parsed = 0;
  let isLost = false;
  const parser = parse({
    delimiter,
    info: true,
    bom: true,
    trim: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LONGEST_ROW,
    ...(quote === undefined ? {} : { quote }),
    ...(comment === undefined ? {} : { comment }),
    on_record: (record, { lines }) => {
      parsed = lines;
      return record;
    },
    on_skip: (error) => {
      if (error !== undefined && !isLost) skipped.push({ line: lineOf(error, parsed), problem: toProblem(error) });
      // A quote that is never closed takes in all that follows.
      isLost ||= error?.code === TOO_LONG;
      return undefined;
    },
  });
  try {
    for await (const { record, info } of pipeline(
      Readable.from(decoded(chunks, encoding)),
      parser,
      () => {},
    ) as AsyncIterable<Parsed>) {
      yield* skipped.splice(0);
      line = info.lines - countOf(record);
      yield { line, cells: record };
    }
    yield* skipped.splice(0);
  } catch (error) {
    yield* skipped.splice(0);
    if (error instanceof Error && "code" in error && String(error.code).includes("CSV"))
      yield { line: line + 1, problem: toProblem(error as CsvError) };
    else yield { line, problem: { path: null, ...packingProblem(error) } };
  }
}

/** The cells of a row by the names of their columns. */
export const toCells = (columns: readonly string[], cells: readonly string[]): Cells =>
  new Map(columns.map((column, index) => [column, cells[index] ?? ""]));
