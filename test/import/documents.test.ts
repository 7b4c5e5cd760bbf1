import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Source } from "../../src/domain/source.ts";
import type { Locator } from "../../src/domain/statement.ts";
import { checkDocuments } from "../../src/import/documents.ts";
import { saveDocumentsIndex } from "../../src/import/documents-index.ts";
import { openQuotes } from "../../src/import/quotes.ts";

/** Our own words, with a no-break space and a letter of two units, which shift what is cut carelessly. */
const TEXT = "First line.\n\nThe\u00a0guest 𝔄 came on Friday.\n";
const PASSAGE = "guest 𝔄 came";

const locate = (passage: string): Locator => {
  const start = TEXT.indexOf(passage);
  const sha256 = createHash("sha256").update(passage, "utf8").digest("hex");
  return { paragraph: 2, start, end: start + passage.length, sha256 };
};

const source = (id: string, fileName: string | null): Source => ({
  id,
  title: id,
  publisher: null,
  publishedOn: null,
  language: "en",
  url: null,
  licence: null,
  origin: null,
  fileName,
  dataset: "test",
});

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-documents-"));
  await mkdir(join(folder, "documents"));
  await writeFile(join(folder, "documents", "a.txt"), TEXT);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("each locator's hash is checked in its document, and a missing document is told", async () => {
  const right = locate(PASSAGE);
  const shifted = { ...right, start: right.start + 1, end: right.end + 1 };
  const checks = await checkDocuments(
    join(folder, "documents"),
    [source("source:a", "a.txt"), source("source:b", "b.txt"), source("source:c", null)],
    [
      { id: "statement:1", source: "source:a", locators: [right] },
      { id: "statement:2", source: "source:a", locators: [right, shifted] },
      { id: "statement:3", source: "source:b", locators: [right] },
    ],
  );
  expect(checks).toEqual([
    {
      source: "source:a",
      fileName: "a.txt",
      isThere: true,
      locators: 3,
      wrong: [{ statement: "statement:2", locator: shifted }],
    },
    { source: "source:b", fileName: "b.txt", isThere: false, locators: 1, wrong: [] },
  ]);
});

test("the folder of documents is only read", async () => {
  expect(await readdir(join(folder, "documents"))).toEqual(["a.txt"]);
});

test("a folder that is none is told plainly", async () => {
  await expect(checkDocuments(join(folder, "nowhere"), [], [])).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
    message: expect.stringContaining("is no folder that can be read"),
  });
});

test("quotes are cut as soon as a folder is remembered, and only where the hash agrees", async () => {
  const data = join(folder, "data");
  const before = openQuotes(data);
  expect(before.quoteOf({ fileName: "a.txt" }, locate(PASSAGE))).toBeNull();
  await saveDocumentsIndex(data, { folder: join(folder, "documents"), files: [] });
  const { quoteOf } = openQuotes(data);
  expect(quoteOf({ fileName: "a.txt" }, locate(PASSAGE))).toBe(PASSAGE);
  expect(quoteOf({ fileName: "a.txt" }, { ...locate(PASSAGE), sha256: "0".repeat(64) })).toBeNull();
  expect(quoteOf({ fileName: "b.txt" }, locate(PASSAGE))).toBeNull();
  expect(quoteOf({ fileName: null }, locate(PASSAGE))).toBeNull();
  expect(quoteOf({ fileName: "../documents/a.txt" }, locate(PASSAGE))).toBeNull();
});

test("a service that runs sees the folder within seconds of its being remembered", async () => {
  const data = join(folder, "later");
  const { quoteOf } = openQuotes(data);
  expect(quoteOf({ fileName: "a.txt" }, locate(PASSAGE))).toBeNull();
  await saveDocumentsIndex(data, { folder: join(folder, "documents"), files: [] });
  const deadline = Date.now() + 20_000;
  while (quoteOf({ fileName: "a.txt" }, locate(PASSAGE)) === null && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(quoteOf({ fileName: "a.txt" }, locate(PASSAGE))).toBe(PASSAGE);
});
