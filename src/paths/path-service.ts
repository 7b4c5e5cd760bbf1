import type { At } from "../domain/at.ts";
import { NOW } from "../domain/at.ts";
import { findPaths } from "./find-paths.ts";
import { buildPathIndex } from "./index-builder.ts";
import type { PathIndex, PathRows } from "./path-index.ts";
import type { PathAnswer, PathQuery } from "./path-query.ts";

/*
 * Keeps the indexes that searches run on: one of all live relations, and one for each set of clocks that was asked lately. All
 * are of one data version, which every answer names. A search goes on in the index that it began in; while a new one is built,
 * the old one answers.
 *
 * Searches run in this thread. An index is plain values and typed arrays, and a query and its answer are plain values, so that
 * `search` is the place where a worker may take over.
 */

export type VersionedRows = PathRows & { readonly version: number };

export type PathServiceOptions = {
  /** All records under the clocks, as of one data version; `validOn` is of no matter to it. */
  readonly readRows: (at: At) => Promise<VersionedRows>;
  /** Indexes of other clocks that are kept. */
  readonly mostKept?: number;
};

type Indexed = { readonly version: number; readonly index: PathIndex };

export type PathService = {
  /** Builds the index of all live relations anew, and forgets those of other clocks. */
  readonly refresh: () => Promise<void>;
  /** The data version that answers are of; null before the first refresh. */
  readonly version: () => number | null;
  /** Errors: those of `findPaths`. `at.validOn` and `at.certainty` are not asked here: they belong in the query. */
  readonly find: (query: PathQuery, at: At) => Promise<PathAnswer & { readonly version: number }>;
};

/** The clocks by which an index differs from others. */
const keyOf = ({ publishedBy, recordedBy, datasets, certainty }: At): string =>
  JSON.stringify([publishedBy, recordedBy, datasets?.toSorted() ?? null, publishedBy === null ? null : certainty]);

const NOW_KEY = keyOf(NOW);

const search = async (
  { index, version }: Indexed,
  query: PathQuery,
): Promise<PathAnswer & { readonly version: number }> => ({
  ...findPaths(index, query),
  version,
});

/** Nothing is read before the first `refresh` or `find`. */
export const createPathService = ({ readRows, mostKept = 4 }: PathServiceOptions): PathService => {
  const kept = new Map<string, Promise<Indexed>>();
  let current: Indexed | null = null;

  const build = async (at: At): Promise<Indexed> => {
    const rows = await readRows(at);
    return { version: rows.version, index: buildPathIndex(rows) };
  };
  const refresh = async (): Promise<void> => {
    current = await build(NOW);
    kept.clear();
  };
  const keep = (key: string, at: At): Promise<Indexed> => {
    const index = kept.get(key) ?? build(at);
    kept.delete(key);
    kept.set(key, index);
    index.catch(() => kept.get(key) === index && kept.delete(key));
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - mostKept))) kept.delete(oldest);
    return index;
  };
  const indexFor = async (at: At): Promise<Indexed> => {
    const key = keyOf(at);
    if (key !== NOW_KEY) return keep(key, at);
    if (current === null) await refresh();
    if (current === null) throw new Error("The path index was asked before it was built.");
    return current;
  };
  return {
    refresh,
    version: () => current?.version ?? null,
    find: async (query, at) => search(await indexFor(at), query),
  };
};
