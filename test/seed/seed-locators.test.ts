import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import type { Locator, Statement } from "../../src/domain/statement.ts";
import { DOCUMENTS, testOfDocuments } from "./documents.ts";
import { loadSeedFiles, type Placed, type Seed } from "./seed-folder.ts";

let seed: Seed;
beforeAll(async () => {
  seed = await loadSeedFiles();
});

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** Number, start and end of each paragraph: a line that is not blank. */
const paragraphsOf = (text: string): readonly { readonly start: number; readonly end: number }[] => {
  let start = 0;
  return text.split("\n").flatMap((line) => {
    const here = { start, end: start + line.length };
    start = here.end + 1;
    return line.trim() === "" ? [] : [here];
  });
};

const mistakeOf = (text: string, { paragraph, start, end, sha256: hash }: Locator): string | null => {
  if (sha256(text.slice(start, end)) !== hash) return "the hash is another";
  const around = paragraphsOf(text)[(paragraph ?? 0) - 1];
  return around !== undefined && around.start <= start && end <= around.end ? null : "the paragraph is another";
};

const documents = async (): Promise<ReadonlyMap<string, string>> => {
  const held = seed.sources.flatMap(({ id, fileName }) => (fileName === null ? [] : [{ id, fileName }]));
  const texts = held.map(async ({ id, fileName }) => [id, await readFile(join(DOCUMENTS, fileName), "utf8")] as const);
  return new Map(await Promise.all(texts));
};

const placed = ({ place: { file, line } }: Placed<Statement>, locator: Locator) =>
  `${file}:${line} ${locator.start}-${locator.end}`;

testOfDocuments("with CI set the five documents are there", () => {
  expect(existsSync(DOCUMENTS)).toBe(true);
});

testOfDocuments("every locator cuts the passage that was hashed, in the paragraph that it names", async () => {
  const texts = await documents();
  const wrong = seed.statements.flatMap((statement) =>
    statement.value.locators.flatMap((locator) => {
      const text = texts.get(statement.value.source);
      const mistake = text === undefined ? "the source has no document" : mistakeOf(text, locator);
      return mistake === null ? [] : [`${placed(statement, locator)}: ${mistake}`];
    }),
  );
  expect(wrong).toEqual([]);
});

testOfDocuments("a spelling stands in its document as it is written, but for no-break spaces", async () => {
  const texts = await documents();
  const wrong = seed.statements.flatMap(({ value: { literal, source, locators } }) => {
    if (literal?.type !== "NAME" || locators.length === 0) return [];
    const cuts = locators.map(({ start, end }) => texts.get(source)?.slice(start, end).replaceAll("\u00a0", " ") ?? "");
    return cuts.every((cut) => cut.includes(literal.text)) ? [] : [literal.text];
  });
  expect(wrong).toEqual([]);
});

test("paragraphs printed twice make one statement with two locators", () => {
  const doubled = seed.statements.filter(
    ({ value }) =>
      value.source === "source:belta-2024-12-20" && value.object === "agreement:cultural-action-plan-2025-2026",
  );
  const approval = doubled.find(({ value }) => value.property === "APPROVED");
  expect(approval?.value.locators.map(({ paragraph }) => paragraph)).toEqual([2, 7]);
});
