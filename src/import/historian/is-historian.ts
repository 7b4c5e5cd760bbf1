import { openFiles } from "./open-files.ts";

/** So many characters of a file are looked at, and so many files of an archive or folder: its gazetteer has 2,300 places first. */
const LOOKED_AT = 2_000;
const FILES = 5_000;

const PROLOG = /^(\uFEFF|\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(\[[^\]]*\])?[^>]*>)*/;

/** How the files begin that hold records: the top element alone is a common word. */
const BEGINNINGS = [
  /^<visits\b[^>]*>\s*<visit\b[^>]*>\s*<id>/,
  /^<trips\b[^>]*>\s*<trip\b[^>]*\bwho=/,
  /^<presidents\b[^>]*>\s*(<source-url>|<president\b)/,
  /^<country-mission\b[^>]*>\s*<territory-id>/,
  /^<(org-mission|principal-position)\b[^>]*>\s*<id>/,
  /^<person\b[^>]*>\s*<id>[^<]*<\/id>\s*<persName>/,
  /^<territory\b[^>]*>\s*<id>[^<]*<\/id>\s*<short-form-name>/,
  /^<TEI\b[\s\S]*?<title\b[^>]*>\s*A Guide to the United States’ History of Recognition/,
];

const beginningOf = async (chunks: AsyncIterable<Uint8Array>): Promise<string> => {
  const decoder = new TextDecoder("utf-8");
  let text = "";
  for await (const chunk of chunks) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length >= LOOKED_AT) break;
  }
  return text.slice(0, LOOKED_AT).replace(PROLOG, "");
};

/** Errors of the file system; those of a broken archive have other codes, or none. */
const isOfFileSystem = (error: unknown): boolean => typeof error === "object" && error !== null && "syscall" in error;

/**
 * Whether the XML files under a path, an archive (`.tar.gz`), a file or a folder, are the historian's: one of them begins as his do. A
 * broken archive is nobody's. Errors: those of the file system.
 */
export const isHistorian = async (path: string): Promise<boolean> => {
  let looked = 0;
  try {
    for await (const { chunks } of openFiles(path)) {
      const beginning = await beginningOf(chunks);
      if (BEGINNINGS.some((pattern) => pattern.test(beginning))) return true;
      looked += 1;
      if (looked >= FILES) return false;
    }
  } catch (error) {
    if (isOfFileSystem(error)) throw error;
  }
  return false;
};
