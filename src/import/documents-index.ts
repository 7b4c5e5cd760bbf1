import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const IndexSchema = z.object({
  folder: z.string(),
  files: z.array(z.object({ fileName: z.string(), source: z.string(), locators: z.number(), wrong: z.number() })),
});

/** What `entente documents <folder>` remembers: where the user's copies are, and how each file's locators fared. */
export type DocumentsIndex = z.output<typeof IndexSchema>;

/** The file under the data folder that keeps the index. It holds no text of any document. */
export const indexPath = (dataFolder: string): string => join(dataFolder, "documents.json");

/** The index from its file's text; `null` when it is no index. */
export const parseDocumentsIndex = (text: string): DocumentsIndex | null => {
  try {
    return IndexSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

/** Replaces the index at one stroke, so that a running service never reads half of it. */
export const saveDocumentsIndex = async (dataFolder: string, index: DocumentsIndex): Promise<void> => {
  await mkdir(dataFolder, { recursive: true });
  const path = indexPath(dataFolder);
  await writeFile(`${path}.new`, `${JSON.stringify(index, null, 2)}\n`);
  await rename(`${path}.new`, path);
};
