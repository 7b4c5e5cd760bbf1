import { closeSync, openSync, writeSync } from "node:fs";
import { PublicError } from "../errors.ts";
import type { RefusedRecord } from "../import/import-inputs.ts";

/** A file of refused records, a line of JSON each: file, line, id, path, reason, mend, and the record where it is known. */
export type RefusalReport = {
  readonly add: (refused: RefusedRecord) => void;
  /** Brings to the file what was added. */
  readonly flush: () => void;
  readonly close: () => void;
  /** Where it is; null while there is none. */
  readonly path: () => string | null;
};

const openReport = (path: string): number => {
  try {
    return openSync(path, "w");
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new PublicError(
      "BAD_USER_INPUT",
      `The report of refused records cannot be written to ${path}: ${why}. Give a file that can be, with --report.`,
      { cause },
    );
  }
};

/** The name of a report that nobody has named: in the folder that one is in, by the time. */
export const usualReport = (now: Date): string =>
  `entente-refused-${now
    .toISOString()
    .replaceAll(":", "-")
    .replace(/\.\d+Z$/, "Z")}.jsonl`;

const toLine = ({ refusal: { place, id, path, reason, mend }, record }: RefusedRecord): string =>
  `${JSON.stringify({ ...place, id, path, reason, mend, ...(record === undefined ? {} : { record }) })}\n`;

/**
 * Starts a report. One that was named is there even if nothing is refused; another begins with the first refusal.
 * Errors: BAD_USER_INPUT when the file cannot be written.
 */
export const startReport = (named: string | null, now: () => Date = () => new Date()): RefusalReport => {
  let path = named;
  let file = named === null ? null : openReport(named);
  let lines = "";
  const flush = (): void => {
    if (lines === "") return;
    path ??= usualReport(now());
    file ??= openReport(path);
    writeSync(file, lines);
    lines = "";
  };
  return {
    add: (refused) => {
      lines += toLine(refused);
      if (lines.length > 1_000_000) flush();
    },
    flush,
    close: () => {
      flush();
      if (file !== null) closeSync(file);
    },
    path: () => path,
  };
};
