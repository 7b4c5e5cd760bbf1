import { PublicError } from "../../errors.ts";
import type { ReadOptions } from "../input.ts";
import { openBytes } from "../open-bytes.ts";
import { openZip } from "../open-zip.ts";
import type { Read, RecordType } from "../records.ts";
import { readsOf, type Told } from "../told.ts";
import type { CsvOptions } from "./mapping.ts";
import type { ColumnUse, ReadMapping } from "./read-mapping.ts";
import { rowToOutcome } from "./records.ts";
import { rowsOf, toCells } from "./rows.ts";

/** What a mapping may name beside the columns. */
const isKnown = (column: string, columns: readonly string[], constants: Readonly<Record<string, string>>): boolean =>
  column === "item" || columns.includes(column) || column in constants;

const checkColumns = (
  columns: readonly string[],
  uses: readonly ColumnUse[],
  file: string,
  { mapping }: ReadMapping,
): void => {
  const repeated = columns.find((column, index) => columns.indexOf(column) !== index);
  if (repeated !== undefined)
    throw new PublicError(
      "BAD_USER_INPUT",
      `${file}:1: Two columns are called "${repeated}". Rename one, or give csv.header in the mapping.`,
    );
  const wrong = uses.find(({ column }) => !isKnown(column, columns, mapping.constants));
  if (wrong !== undefined)
    throw new PublicError(
      "BAD_USER_INPUT",
      `${wrong.place}: There is no column "${wrong.column}" in ${file}. Give one of ${columns.join(", ").slice(0, 1_000)}.`,
    );
};

const delimiterOf = ({ delimiter }: CsvOptions, path: string): string =>
  (delimiter ?? (/\.(tsv|tab)(\.gz|\.zip)?$/i.test(path) ? "\t" : ",")).replace("\\t", "\t");

async function* tell(path: string, file: string, read: ReadMapping, { onBytes }: ReadOptions): AsyncGenerator<Told> {
  const { csv } = read.mapping;
  const chunks = path.endsWith(".zip") ? openZip(path, onBytes) : openBytes(path, onBytes);
  let columns: readonly string[] | null = csv.header === true ? null : csv.header;
  if (columns !== null) checkColumns(columns, read.uses, file, read);
  for await (const row of rowsOf(chunks, { ...csv, delimiter: delimiterOf(csv, path) })) {
    const place = { file, line: row.line };
    if ("problem" in row) yield { place, id: null, outcome: { records: [], problems: [row.problem] } };
    else if (columns === null) {
      columns = row.cells;
      checkColumns(columns, read.uses, file, read);
    } else {
      const cells = toCells(columns, row.cells);
      yield { place, id: null, outcome: rowToOutcome(read.mapping, cells, place) };
    }
  }
}

type Asked = { readonly path: string; readonly file: string; readonly mapping: ReadMapping };

/**
 * Reads any CSV by a mapping (docs/importers/csv.md). Streams. Errors: BAD_USER_INPUT when the mapping names a column that the file
 * does not have, before anything is read.
 */
export const readCsv = (
  { path, file, mapping }: Asked,
  wanted: readonly RecordType[],
  options: ReadOptions = {},
): AsyncIterable<Read> => readsOf(tell(path, file, mapping, options), file, wanted, options);
