import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Source } from "../domain/source.ts";
import type { Locator, Statement } from "../domain/statement.ts";
import { PublicError } from "../errors.ts";
import { groupBy } from "../domain/group-by.ts";
import { cut } from "./quotes.ts";

export type WrongLocator = { readonly statement: string; readonly locator: Locator };

/** How one source's document fared: whether it is there, and which locators do not cut the passage that was hashed. */
export type DocumentCheck = {
  readonly source: string;
  readonly fileName: string;
  readonly isThere: boolean;
  readonly locators: number;
  readonly wrong: readonly WrongLocator[];
};

type Cited = Pick<Statement, "id" | "source" | "locators">;

/** The names of the files in a folder. Errors: BAD_USER_INPUT when it is no folder that can be read. */
export const fileNamesIn = async (folder: string): Promise<ReadonlySet<string>> => {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return new Set(entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name));
  } catch (error) {
    throw new PublicError(
      "BAD_USER_INPUT",
      `${folder} is no folder that can be read. Give the folder of the documents.`,
      {
        cause: error,
      },
    );
  }
};

const wrongIn = (text: string, cited: readonly Cited[]): readonly WrongLocator[] =>
  cited.flatMap(({ id, locators }) =>
    locators.filter((locator) => cut(text, locator) === null).map((locator) => ({ statement: id, locator })),
  );

const checkDocument = async (
  folder: string,
  source: string,
  fileName: string,
  isThere: boolean,
  cited: readonly Cited[],
): Promise<DocumentCheck> => ({
  source,
  fileName,
  isThere,
  locators: cited.reduce((sum, { locators }) => sum + locators.length, 0),
  wrong: isThere ? wrongIn(await readFile(join(folder, fileName), "utf8"), cited) : [],
});

/** Looks up each source's document in a folder, which is only read, and checks each locator's hash in it. */
export const checkDocuments = async (
  folder: string,
  sources: readonly Source[],
  statements: readonly Cited[],
): Promise<readonly DocumentCheck[]> => {
  const there = await fileNamesIn(folder);
  const bySource = groupBy(statements, ({ source }) => source);
  const checks: DocumentCheck[] = [];
  for (const { id, fileName } of sources)
    if (fileName !== null)
      checks.push(await checkDocument(folder, id, fileName, there.has(fileName), bySource.get(id) ?? []));
  return checks;
};
