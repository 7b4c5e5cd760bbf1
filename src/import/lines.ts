/** What is wrong with a line as such, and what to give instead. */
export type LineProblem = { readonly reason: string; readonly mend: string };

/** A line with its number, from 1. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly problem: LineProblem };

/** Longest line that is read, in characters; a longer one is refused and skipped. */
const LONGEST_LINE = 1_000_000;

const tooLong = (what: string): LineProblem => ({
  reason: `This line has more than ${LONGEST_LINE} characters.`,
  mend: `Give one ${what} on a line of its own.`,
});

/** Whether reading failed because the content does not unpack, which mends nobody but who packed it. */
const isBrokenPacking = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "code" in error && String(error.code).startsWith("Z_");

/** What a broken packing is refused with. Errors: every other error, again. */
export const packingProblem = (error: unknown): LineProblem => {
  if (!isBrokenPacking(error)) throw error;
  return {
    reason: `From here on the file cannot be unpacked: ${error.message}.`,
    mend: "Fetch it again, whole; what stood before went in.",
  };
};

/**
 * Lines of a content of any size; memory does not grow with it. `what` names what a line holds, for the mend of one that is too
 * long. Content that cannot be unpacked ends with what is wrong.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  { what, encoding = "utf-8" }: { readonly what: string; readonly encoding?: string },
): AsyncGenerator<Line> {
  const decoder = new TextDecoder(encoding);
  let number = 1;
  let rest = "";
  let isTooLong = false;
  const line = (text: string): Line =>
    isTooLong || text.length > LONGEST_LINE ? { number, problem: tooLong(what) } : { number, text };
  try {
    for await (const chunk of chunks) {
      const parts = (rest + decoder.decode(chunk, { stream: true })).split("\n");
      rest = parts.pop() ?? "";
      for (const text of parts) {
        yield line(text);
        isTooLong = false;
        number += 1;
      }
      if (rest.length > LONGEST_LINE) {
        isTooLong = true;
        rest = "";
      }
    }
  } catch (error) {
    yield { number, problem: packingProblem(error) };
    return;
  }
  rest += decoder.decode();
  if (rest.length > 0 || isTooLong) yield line(rest);
}

/** A line of JSON: its value. */
export type JsonLine =
  | { readonly number: number; readonly value: unknown }
  | { readonly number: number; readonly problem: LineProblem };

const NO_JSON: LineProblem = { reason: "This line is no JSON.", mend: "Give one JSON object on a line of its own." };

/** Whether there is nothing in a line. */
export const isBlank = (line: Line): boolean => "text" in line && line.text.trim() === "";

/** The value of a line, or what is wrong with it. */
export const jsonOf = (line: Line): JsonLine => {
  if ("problem" in line) return line;
  const { number, text } = line;
  try {
    return { number, value: JSON.parse(text) };
  } catch {
    return { number, problem: NO_JSON };
  }
};

/** The values of a content with one JSON text a line; blank lines are skipped. */
export async function* jsonLinesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<JsonLine> {
  for await (const line of linesOf(chunks, { what: "JSON object" })) if (!isBlank(line)) yield jsonOf(line);
}
