import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@jest/globals";
import { DOCUMENTS, testOfDocuments } from "./documents.ts";
import { SEED } from "./seed-folder.ts";
import { root } from "../../src/root.ts";

/** So long a run of an article's characters is article text. */
const RUN = 45;

const plain = (text: string): string => text.toLowerCase().replaceAll("ё", "е").replace(/\s+/gu, " ");

const runsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - RUN + 1) }, (_, i) => text.slice(i, i + RUN));

const filesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const textsIn = async (folder: string): Promise<readonly string[]> =>
  Promise.all((await filesIn(folder)).map((file) => readFile(file, "utf8")));

testOfDocuments("no file about the seed holds article text: no run of 45 characters of an article", async () => {
  const runs = new Set((await textsIn(DOCUMENTS)).flatMap((text) => runsOf(plain(text))));
  expect(runs.size).toBeGreaterThan(10_000);
  const folders = [SEED, join(root, "test/seed"), join(root, "docs")];
  const texts = (await Promise.all(folders.map(textsIn))).flat();
  expect(texts.flatMap((text) => runsOf(plain(text))).filter((run) => runs.has(run))).toEqual([]);
});
