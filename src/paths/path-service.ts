import type { At } from "../domain/at.ts";
import { NOW } from "../domain/at.ts";
import type { PathChanges } from "./apply-changes.ts";
import { createSnapshotStore, NO_STORE, type SnapshotPlace, type SnapshotStore } from "../snapshots/snapshot-store.ts";
import { createKeptIndexes } from "./kept-indexes.ts";
import type { PathIndex } from "./path-index.ts";
import type { PathAnswer, PathQuery } from "./path-query.ts";
import type { PathPage } from "./rows-taker.ts";
import { type Held, workHere, type Workshop } from "./workshop.ts";

/*
 * Keeps the indexes that searches run on: one of all live relations, and one for each set of clocks that was asked lately. All
 * are of one data version, which every answer names. A search goes on in the index that it began in; while a new one is made,
 * the old one answers.
 *
 * The index of all live relations follows the data by its changes. It is built anew beside when there are too many, or when so much
 * has been added to it that searching would suffer; what is written meanwhile is caught up with before it answers.
 */

/** Rows as of a data version or later: what was written while they were read is among the changes after that version. */
export type VersionedRows = { readonly version: number; readonly pages: AsyncIterable<PathPage> };

export type VersionedChanges = PathChanges & { readonly version: number };

export type PathServiceOptions = {
  /** All records under the clocks; `validOn` is of no matter to it. */
  readonly readRows: (at: At) => Promise<VersionedRows>;
  /** What has changed after a data version; null when that is too much, or not known. */
  readonly readChanges?: (version: number) => Promise<VersionedChanges | null>;
  readonly workshop?: Workshop;
  /** Where the index is kept between two lives of the service. */
  readonly snapshot?: SnapshotPlace;
  /** Told of what failed beside, which no search suffers from. */
  readonly warn?: (error: unknown) => void;
  /** Indexes of other clocks that are kept. */
  readonly mostKept?: number;
};

type Indexed = Held & { readonly version: number };

export type PathService = {
  /** Brings the index of all live relations to the graph's data version, and forgets those of other clocks. */
  readonly refresh: () => Promise<void>;
  /** The data version that answers are of; null before the first refresh. */
  readonly version: () => number | null;
  /** Errors: those of `findPaths`. `at.validOn` and `at.certainty` are not asked here: they belong in the query. */
  readonly find: (query: PathQuery, at: At, signal?: AbortSignal) => Promise<PathAnswer & { readonly version: number }>;
  readonly close: () => Promise<void>;
};

/** Of what was added to an index since it was built, so much in hundredths of it, or so many, before it is built anew. */
const MOST_ADDED = 2;
const LEAST_ADDED = 5_000;

const isWorn = ({ later, entities, relationIds }: PathIndex): boolean =>
  later.entities.length + later.relations.length + later.names.size >
  Math.max(LEAST_ADDED, ((entities.count + relationIds.count) * MOST_ADDED) / 100);

/** The clocks by which an index differs from others. */
const keyOf = ({ publishedBy, recordedBy, datasets, certainty }: At): string =>
  JSON.stringify([publishedBy, recordedBy, datasets?.toSorted() ?? null, publishedBy === null ? null : certainty]);

const NOW_KEY = keyOf(NOW);

const storeIn = (workshop: Workshop, place: SnapshotPlace | undefined): SnapshotStore<PathIndex> =>
  place === undefined
    ? NO_STORE
    : createSnapshotStore({
        ...place,
        write: workshop.save,
        read: workshop.load,
        sizeOf: ({ relationIds }) => relationIds.count,
      });

/** Nothing is read before the first `refresh` or `find`. */
export const createPathService = (options: PathServiceOptions): PathService => {
  const { readRows, readChanges, workshop = workHere(), mostKept = 4, warn = () => undefined } = options;
  const store = storeIn(workshop, options.snapshot);
  const kept = createKeptIndexes<Indexed>(mostKept, workshop.drop);
  let current: Indexed | null = null;
  let rebuilding: Promise<void> | null = null;
  let keys = 0;

  const indexed = (index: PathIndex, version: number): Indexed => {
    keys += 1;
    return { key: keys, index, version };
  };
  const build = async (at: At): Promise<Indexed> => {
    const { version, pages } = await readRows(at);
    return indexed(await workshop.build(pages), version);
  };
  const publish = (next: Indexed): void => {
    if (current !== null) workshop.drop(current);
    if (current?.version !== next.version) kept.clear();
    current = next;
  };
  /** The index after what has changed since its version; null when that is too much. */
  const caughtUp = async (from: Indexed): Promise<Indexed | null> => {
    const changes = (await readChanges?.(from.version)) ?? null;
    if (changes === null) return null;
    const isSame = Object.values(changes).every((own) => typeof own === "number" || own.length === 0);
    return indexed(isSame ? from.index : await workshop.change(from.index, changes), changes.version);
  };
  const save = async (): Promise<void> => {
    if (current !== null) await store.save(current).catch(warn);
  };
  const rebuild = async (): Promise<void> => {
    for (;;) {
      const built = await build(NOW);
      const next = await caughtUp(built);
      publish(next ?? built);
      void save();
      if (next !== null || readChanges === undefined) return;
    }
  };
  /** One at a time; `current` answers meanwhile. */
  const rebuildBeside = (): Promise<void> => {
    rebuilding ??= rebuild().finally(() => {
      rebuilding = null;
    });
    return rebuilding;
  };
  /** What was kept, when the service begins. */
  const loaded = async (): Promise<Indexed | null> => {
    const snapshot = await store.load();
    return snapshot === null ? null : indexed(snapshot.index, snapshot.version);
  };
  const refresh = async (): Promise<void> => {
    const from = current;
    const before = from ?? (await loaded());
    const next = before === null ? null : await caughtUp(before);
    if (next === null) return rebuildBeside();
    // One that was built beside came in between.
    if (current !== from) return refresh();
    publish(next);
    if (isWorn(next.index)) rebuildBeside().catch(warn);
  };
  const indexFor = async (at: At): Promise<Indexed> => {
    const key = keyOf(at);
    if (key !== NOW_KEY) return kept.get(key, () => build(at));
    if (current === null) await refresh();
    if (current === null) throw new Error("The path index was asked before it was built.");
    return current;
  };
  return {
    refresh,
    version: () => current?.version ?? null,
    find: async (query, at, signal) => {
      const held = await indexFor(at);
      return { ...(await workshop.search(held, query, signal)), version: held.version };
    },
    close: async () => {
      await save();
      await workshop.close();
    },
  };
};
