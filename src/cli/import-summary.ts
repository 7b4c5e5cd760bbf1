import type { ImportResult } from "../import/import-inputs.ts";
import type { Tally } from "../import/tally.ts";
import { counted, duration } from "./terminal.ts";

const COLUMNS = ["new", "held", "waiting", "refused"] as const;
const PLURALS = { source: "sources", entity: "entities", judgement: "judgements", statement: "statements" } as const;

const labelOf = ({ type, dataset }: Tally): string =>
  type === null ? "unreadable" : `${PLURALS[type]}${dataset === null ? "" : ` of ${dataset}`}`;

const cellsOf = ({ written, held, waiting, refused }: Tally): readonly string[] =>
  [written, held, waiting, refused].map((count) => count.toLocaleString("en"));

/** A table of what became of the records, one line a type and dataset. */
export const tallyTable = (tallies: readonly Tally[]): string => {
  const rows = [["", ...COLUMNS], ...tallies.map((tally) => [labelOf(tally), ...cellsOf(tally)])];
  const widths = ["", ...COLUMNS].map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ");
  return rows.map((row) => `  ${line(row).trimEnd()}\n`).join("");
};

/** So many kinds of things that were passed over are named. */
const NAMED = 5;

const passedOverWords = ({ passedOver, passedOverBy }: ImportResult): string => {
  if (passedOver === 0) return "";
  const kinds = [...passedOverBy].sort(([, a], [, b]) => b - a);
  const named = kinds.slice(0, NAMED).map(([what, count]) => `${what} (${count.toLocaleString("en")})`);
  const rest = kinds.length > NAMED ? [`${counted(kinds.length - NAMED, "other kind")}`] : [];
  return `Passed over, since the graph has no place for it: ${[...named, ...rest].join(", ")}.\n`;
};

const perSecond = (count: number, milliseconds: number): string =>
  Math.round((count / Math.max(1, milliseconds)) * 1_000).toLocaleString("en");

const closingWords = ({ written, skipped, waiting, refused }: ImportResult, isDryRun: boolean): string =>
  [
    isDryRun ? "Nothing was written, as asked." : "Imported.",
    `${counted(written, "record")} ${isDryRun ? "would be " : ""}new or changed,`,
    `${counted(skipped, "record")} held already,`,
    ...(waiting > 0 ? [`${waiting.toLocaleString("en")} waiting,`] : []),
    `${refused === 0 ? "none" : refused.toLocaleString("en")} refused.`,
  ].join(" ");

/** What came of an import: a table, how long it took, and how fast it was. */
export const summaryOf = (result: ImportResult, milliseconds: number, isDryRun: boolean): string =>
  [
    result.tallies.length === 0 ? "" : tallyTable(result.tallies),
    passedOverWords(result),
    `${counted(result.read, "record")} in ${duration(milliseconds)}, ${perSecond(result.read, milliseconds)} a second` +
      `${result.statements === 0 ? "" : ` (${perSecond(result.statements, milliseconds)} statements a second)`}.\n`,
    `${closingWords(result, isDryRun)}\n`,
  ].join("");
