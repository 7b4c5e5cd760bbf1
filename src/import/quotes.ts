import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "../domain/source.ts";
import type { Locator } from "../domain/statement.ts";
import { sha256 } from "./canonical.ts";
import { indexPath, parseDocumentsIndex } from "./documents-index.ts";

/** Largest document that is read, in bytes. */
const LARGEST = 20_000_000;
/** Documents kept in memory. */
const KEPT = 64;
/** Milliseconds between two looks at a file's time of change. */
const LOOK_AGAIN = 1_000;

/** Quotes cut from the user's own copies of the documents; none is ever stored in the graph. */
export type Quotes = {
  /**
   * The passage that a locator cuts from its source's document; `null` when the document is not there, or the passage is
   * not the one that was hashed.
   */
  quoteOf(source: Pick<Source, "fileName">, locator: Locator): string | null;
};

/** The passage at a locator, if its hash is the locator's. */
export const cut = (text: string, { start, end, sha256: expected }: Locator): string | null => {
  const passage = text.slice(start, end);
  return sha256(passage) === expected ? passage : null;
};

type Seen<T> = { readonly changed: number; readonly looked: number; readonly value: T };

/** Reads a file, and again only when it has changed; `null` while it is not there. */
const watched = <T>(path: string, largest: number, parse: (text: string) => T): (() => T | null) => {
  let seen: Seen<T | null> | null = null;
  return () => {
    const now = Date.now();
    if (seen !== null && now - seen.looked < LOOK_AGAIN) return seen.value;
    const stats = statSync(path, { throwIfNoEntry: false });
    const changed = stats?.isFile() && stats.size <= largest ? stats.mtimeMs : -1;
    if (seen?.changed !== changed)
      seen = { changed, looked: now, value: changed < 0 ? null : parse(readFileSync(path, "utf8")) };
    else seen = { ...seen, looked: now };
    return seen.value;
  };
};

const recent = <T>(most: number): ((key: string, make: () => T) => T) => {
  const kept = new Map<string, T>();
  return (key, make) => {
    const value = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, value);
    const oldest = kept.keys().next();
    if (kept.size > most && !oldest.done) kept.delete(oldest.value);
    return value;
  };
};

/**
 * Opens what `entente documents <folder>` has remembered under the data folder. It looks again when that changes, so a
 * running service shows quotes as soon as the command has been run.
 */
export const openQuotes = (dataFolder: string): Quotes => {
  const index = watched(indexPath(dataFolder), LARGEST, parseDocumentsIndex);
  const texts = recent<() => string | null>(KEPT);
  return {
    quoteOf: ({ fileName }, locator) => {
      const folder = index()?.folder;
      if (folder == null || fileName === null || !/^(?!\.)[^/\\]+$/.test(fileName)) return null;
      const path = join(folder, fileName);
      const text = texts(path, () => watched(path, LARGEST, (content) => content))();
      return text === null ? null : cut(text, locator);
    },
  };
};
