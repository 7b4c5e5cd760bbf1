import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { PublicError } from "../errors.ts";
import { readHistorian } from "./historian/read-historian.ts";
import { readJsonLines } from "./json-lines.ts";
import type { Read, RecordType } from "./records.ts";
import { isSeedFolder, readSeed } from "./seed.ts";

export const FORMATS = ["auto", "json-lines", "seed", "historian"] as const;
export type Format = (typeof FORMATS)[number];

/** One thing to import: a file or folder with the reader of its format. */
export type Input = {
  readonly name: string;
  /** Its records of these types, in its own order; it may be read several times. */
  read(wanted: readonly RecordType[]): AsyncIterable<Read>;
};

const JSON_LINES = /\.(jsonl|ndjson)$/;

async function* seedRecords(folder: string, wanted: readonly RecordType[]): AsyncGenerator<Read> {
  for (const read of await readSeed(folder))
    if (wanted.includes("record" in read ? read.record.type : "statement")) yield read;
}

const seedInput = (folder: string): Input => ({
  name: basename(folder),
  read: (wanted) => seedRecords(folder, wanted),
});

const jsonLinesInput = (path: string, name: string): Input => ({
  name,
  read: (wanted) => readJsonLines(path, name, wanted),
});

const historianInput = (path: string): Input => ({
  name: basename(path),
  read: (wanted) => readHistorian(path, basename(path), wanted),
});

const folderInputs = async (folder: string, format: Format): Promise<readonly Input[]> => {
  if (format === "seed" || (format === "auto" && (await isSeedFolder(folder)))) return [seedInput(folder)];
  const names = (await readdir(folder)).filter((name) => JSON_LINES.test(name)).sort();
  if (names.length > 0) return names.map((name) => jsonLinesInput(join(folder, name), `${basename(folder)}/${name}`));
  throw new PublicError(
    "BAD_USER_INPUT",
    `There is nothing to import in ${folder}. Give a folder with .jsonl files, or one laid out like the seed.`,
  );
};

const fileInputs = (path: string, format: Format): readonly Input[] => {
  if (format === "json-lines" || (format === "auto" && JSON_LINES.test(path)))
    return [jsonLinesInput(path, basename(path))];
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
  if (format === "historian") return [historianInput(path)];
  return stats.isDirectory() ? folderInputs(path, format) : fileInputs(path, format);
};
