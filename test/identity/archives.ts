import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openFiles } from "../../src/import/historian/open-files.ts";
import { root } from "../../src/root.ts";

/** The historian's archives stand beside the project, and are no part of it. */
const FOLDER = join(root, "../shared/data/historyatstate");

export const archive = (name: string): string => join(FOLDER, `${name}.tar.gz`);

/** Whether what needs the archives runs: where they are, and with CI, where they must be. Elsewhere it is said. */
export const hasArchives = (what: string): boolean => {
  const isThere = existsSync(FOLDER);
  if (!isThere && process.env.CI === undefined)
    console.warn(`The historian's archives are not beside the project: ${what} was left out.`);
  return isThere || process.env.CI !== undefined;
};

const textOf = async (chunks: AsyncIterable<Uint8Array>): Promise<string> => {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all).toString("utf8");
};

const ELEMENTS = { travels: /<trip\b[^>]*>.*?<\/trip>/gs, visits: /<visit\b[^>]*>.*?<\/visit>/gs } as const;
const ROOTS = { travels: "trips", visits: "visits" } as const;

/** Writes those trips or visits of an archive in whose text some words stand, as a file that can be imported. */
export const saveExtract = async (name: "travels" | "visits", words: string, path: string): Promise<void> => {
  const wanted: string[] = [];
  for await (const { chunks } of openFiles(archive(name))) {
    const elements = (await textOf(chunks)).match(ELEMENTS[name]) ?? [];
    wanted.push(...elements.filter((element) => element.includes(words)));
  }
  if (wanted.length === 0) throw new Error(`${name} has nothing with "${words}".`);
  await writeFile(path, `<${ROOTS[name]}>\n${wanted.join("\n")}\n</${ROOTS[name]}>\n`);
};
