import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { PublicError } from "../errors.ts";
import { readCsv } from "./csv/read-csv.ts";
import { readMapping } from "./csv/read-mapping.ts";
import { detectFormat } from "./detect.ts";
import { readFollowTheMoney } from "./follow-the-money/read-follow-the-money.ts";
import { readGdelt } from "./gdelt/read-gdelt.ts";
import { sizeOfFiles } from "./historian/open-files.ts";
import { isHistorian } from "./historian/is-historian.ts";
import { readHistorian } from "./historian/read-historian.ts";
import type { Input } from "./input.ts";
import { readJsonLines } from "./json-lines.ts";
import { sizeOf } from "./open-bytes.ts";
import { classOf, readPopolo } from "./popolo/read-popolo.ts";
import type { Read, RecordType } from "./records.ts";
import { isSeedFolder, readSeed } from "./seed.ts";

export const FORMATS = [
  "auto",
  "json-lines",
  "seed",
  "historian",
  "follow-the-money",
  "popolo",
  "gdelt",
  "csv",
] as const;
export type Format = (typeof FORMATS)[number];
type FileFormat = Exclude<Format, "auto" | "seed" | "historian">;

/** Names of the files of a folder that are read by a format; `auto`: JSON lines of any kind. */
const IN_FOLDER: Readonly<Record<FileFormat | "auto", RegExp>> = {
  auto: /\.(jsonl|ndjson)(\.gz)?$/i,
  "json-lines": /\.(jsonl|ndjson)(\.gz)?$/i,
  "follow-the-money": /\.(json|jsonl|ndjson)(\.gz)?$/i,
  popolo: /\.(json|jsonl|ndjson)(\.gz)?$/i,
  gdelt: /\.(csv|tsv|txt)(\.gz|\.zip)?$/i,
  csv: /\.(csv|tsv|tab|txt)(\.gz|\.zip)?$/i,
};

async function* seedRecords(folder: string, wanted: readonly RecordType[]): AsyncGenerator<Read> {
  for (const read of await readSeed(folder))
    if (wanted.includes("record" in read ? read.record.type : "statement")) yield read;
}

const seedInput = (folder: string): Input => ({
  name: basename(folder),
  isOrdered: false,
  bytes: null,
  read: (wanted) => seedRecords(folder, wanted),
});

const historianInput = async (path: string): Promise<Input> => ({
  name: basename(path),
  isOrdered: true,
  bytes: await sizeOfFiles(path),
  read: (wanted, options) => readHistorian(path, basename(path), wanted, options),
});

/** Ids of Popolo mean something within one document; of one file a class, within the folder. */
const spaceOf = (path: string): string =>
  classOf(basename(path)) === null ? basename(path) : basename(dirname(resolve(path)));

type File = { readonly path: string; readonly name: string; readonly mapping: string | null };

const readerOf = async ({ path, name, mapping }: File, format: FileFormat): Promise<Input["read"]> => {
  if (format === "json-lines") return (wanted, options) => readJsonLines(path, name, wanted, options?.onBytes);
  if (format === "follow-the-money") return (wanted, options) => readFollowTheMoney(path, name, wanted, options);
  if (format === "popolo") {
    const space = spaceOf(path);
    return (wanted, options) => readPopolo({ path, file: name, space }, wanted, options);
  }
  if (format === "gdelt") return (wanted, options) => readGdelt(path, name, wanted, options);
  if (mapping === null)
    throw new PublicError(
      "BAD_USER_INPUT",
      `${path} needs a mapping: give --mapping <file.yaml> (docs/importers/csv.md).`,
    );
  const read = await readMapping(mapping);
  return (wanted, options) => readCsv({ path, file: name, mapping: read }, wanted, options);
};

const fileInput = async (file: File, format: FileFormat): Promise<Input> => ({
  name: file.name,
  isOrdered: format === "gdelt",
  bytes: await sizeOf(file.path),
  read: await readerOf(file, format),
});

const detected = async (path: string): Promise<FileFormat> => {
  const format = await detectFormat(path);
  if (format !== null) return format;
  throw new PublicError(
    "BAD_USER_INPUT",
    /\.(csv|tsv|tab)(\.gz|\.zip)?$/i.test(path)
      ? `${path} needs a mapping: give --mapping <file.yaml> (docs/importers/csv.md).`
      : `The format of ${path} cannot be told by its name or beginning. Give --format, one of ${FORMATS.slice(1).join(", ")}.`,
  );
};

const folderInputs = async (
  folder: string,
  format: FileFormat | "auto",
  mapping: string | null,
): Promise<readonly Input[]> => {
  const names = (await readdir(folder)).filter((name) => IN_FOLDER[format].test(name)).sort();
  if (names.length === 0)
    throw new PublicError(
      "BAD_USER_INPUT",
      format === "auto"
        ? `There is nothing to import in ${folder}. Give a folder with .jsonl files, one laid out like the seed, one of the historian, or --format.`
        : `There is no file of the format ${format} in ${folder}. Give a folder that has some.`,
    );
  return Promise.all(
    names.map(async (name) => {
      const file = { path: join(folder, name), name: `${basename(folder)}/${name}`, mapping };
      return fileInput(file, format === "auto" ? await detected(file.path) : format);
    }),
  );
};

const isSeed = async (path: string, format: Format, isFolder: boolean): Promise<boolean> => {
  if (format === "seed" && !isFolder)
    throw new PublicError("BAD_USER_INPUT", `${path} is a file, but the seed is a folder. Give the folder.`);
  return format === "seed" || (format === "auto" && isFolder && (await isSeedFolder(path)));
};

/** An archive or XML of the historian; a folder of his has no files of JSON lines. */
const isToldHistorian = async (path: string, isFolder: boolean): Promise<boolean> => {
  if (!isFolder) return /\.(tar\.gz|tgz|xml)$/.test(path) && isHistorian(path);
  const names = await readdir(path);
  return !names.some((name) => IN_FOLDER.auto.test(name)) && isHistorian(path);
};

/**
 * The inputs under a path. `mapping`: the file that says what becomes of a CSV's columns; with it, a file is read as CSV unless a
 * format is given. Errors: BAD_USER_INPUT when there is nothing that can be read, or the mapping is wrong.
 */
export const findInputs = async (
  path: string,
  format: Format = "auto",
  mapping: string | null = null,
): Promise<readonly Input[]> => {
  const stats = await stat(path).catch((cause: unknown) => {
    throw new PublicError("BAD_USER_INPUT", `There is no file or folder ${path}. Give one that exists.`, { cause });
  });
  const isFolder = stats.isDirectory();
  const given = format === "auto" && mapping !== null ? "csv" : format;
  if (await isSeed(path, given, isFolder)) return [seedInput(path)];
  if (given === "historian" || given === "seed" || (given === "auto" && (await isToldHistorian(path, isFolder))))
    return [await historianInput(path)];
  if (isFolder) return folderInputs(path, given, mapping);
  const file = { path, name: basename(path), mapping };
  return [await fileInput(file, given === "auto" ? await detected(path) : given)];
};
