import { applyChanges, type PathChanges } from "./apply-changes.ts";
import { findPaths } from "./find-paths.ts";
import type { PathIndex } from "./path-index.ts";
import type { PathAnswer, PathQuery } from "./path-query.ts";
import { type PathSnapshot, readPathSnapshot, writePathSnapshot } from "./snapshot.ts";
import { createRowsTaker, type PathPage } from "./rows-taker.ts";

/** An index that searches run on, known to threads by a number of its own. */
export type Held = { readonly key: number; readonly index: PathIndex };

/** Where indexes are searched, built and changed: in threads (`path-threads.ts`), or here. */
export type Workshop = {
  /** Errors: those of `findPaths`; the signal's reason. */
  readonly search: (held: Held, query: PathQuery, signal?: AbortSignal) => Promise<PathAnswer>;
  readonly build: (pages: AsyncIterable<PathPage>) => Promise<PathIndex>;
  readonly change: (index: PathIndex, changes: PathChanges) => Promise<PathIndex>;
  /** Keeps an index in a file; finds it there, or null. See `snapshot.ts`. */
  readonly save: (path: string, snapshot: PathSnapshot) => Promise<void>;
  readonly load: (path: string) => Promise<PathSnapshot | null>;
  /** Says that an index is searched no more. */
  readonly drop: (held: Held) => void;
  readonly close: () => Promise<void>;
};

/** All in this thread: where nothing is built to be run in another. */
export const workHere = (): Workshop => ({
  search: async ({ index }, query, signal) => {
    signal?.throwIfAborted();
    return findPaths(index, query);
  },
  build: async (pages) => {
    const taker = createRowsTaker();
    for await (const page of pages) taker.take(page);
    return taker.finish();
  },
  change: async (index, changes) => applyChanges(index, changes),
  save: async (path, snapshot) => writePathSnapshot(path, snapshot),
  load: async (path) => readPathSnapshot(path),
  drop: () => undefined,
  close: async () => undefined,
});
