import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { PublicError } from "../errors.ts";
import { sizeOfFiles } from "./historian/open-files.ts";
import { readHistorian } from "./historian/read-historian.ts";
import type { Input } from "./input.ts";
import { readJsonLines } from "./json-lines.ts";
import { sizeOf } from "./open-bytes.ts";
import type { Read, RecordType } from "./records.ts";
import { isSeedFolder, readSeed } from "./seed.ts";

export const FORMATS = ["auto", "json-lines", "seed", "historian"] as const;
export type Format = (typeof FORMATS)[number];

const JSON_LINES = /\.(jsonl|ndjson)(\.gz)?$/;

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

const jsonLinesInput = async (path: string, name: string): Promise<Input> => ({
  name,
  isOrdered: false,
  bytes: await sizeOf(path),
  read: (wanted, { onBytes } = {}) => readJsonLines(path, name, wanted, onBytes),
});

const historianInput = async (path: string): Promise<Input> => ({
  name: basename(path),
  isOrdered: true,
  bytes: await sizeOfFiles(path),
  read: (wanted, { onBytes } = {}) => readHistorian(path, basename(path), wanted, onBytes),
});

const folderInputs = async (folder: string, format: Format): Promise<readonly Input[]> => {
  if (format === "seed" || (format === "auto" && (await isSeedFolder(folder)))) return [seedInput(folder)];
  const names = (await readdir(folder)).filter((name) => JSON_LINES.test(name)).sort();
  if (names.length > 0) 
    return Promise.all(names.map((name) => jsonLinesInput(join(folder, name), `${basename(folder)}/${name}`)));
  throw new PublicError(
    "BAD_USER_INPUT",
    `There is nothing to import in ${folder}. Give a folder with .jsonl files, or one laid out like the seed.`,
  );
};

const fileInputs = async (path: string, format: Format): Promise<readonly Input[]> => {
  if (format === "json-lines" || (format === "auto" && JSON_LINES.test(path)))
    return [await jsonLinesInput(path, basename(path))];
  throw new PublicError(
    "BAD_USER_INPUT",
    format === "seed"
      ? `${path} is a file, but the seed is a folder. Give the folder.`
      : `The format of ${path} cannot be told by its name. Give --format json-lines, or name it .jsonl.`,
  );
};

/** The inputs under a path. Errors: BAD_USER_INPUT when there is nothing that can be read. */
export const findInputs = async (path: string, format: Format = "auto"): Promise<readonly Input[]> => {
  const stats = await stat(path).catch((cause: unknown) => {
    throw new PublicError("BAD_USER_INPUT", `There is no file or folder ${path}. Give one that exists.`, { cause });
  });
  if (format === "historian") return [await historianInput(path)];
  return stats.isDirectory() ? folderInputs(path, format) : fileInputs(path, format);
};
