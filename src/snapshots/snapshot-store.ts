import type { Snapshot } from "./snapshot-file.ts";

export type SnapshotPlace = {
  /** The file. */
  readonly path: string;
  /** What tells a data version of this graph from that of another: the same while the graph is; null: nothing does. */
  readonly markOf: (version: number) => Promise<string | null>;
};

export type SnapshotOptions<Index> = SnapshotPlace & {
  readonly write: (path: string, snapshot: Snapshot<Index>) => Promise<void>;
  readonly read: (path: string) => Promise<Snapshot<Index> | null>;
  /** The number of things in an index. */
  readonly sizeOf: (index: Index) => number;
};

export type VersionedIndex<Index> = { readonly index: Index; readonly version: number };

export type SnapshotStore<Index> = {
  /** `null`: there is none that is whole and of this graph. */
  readonly load: () => Promise<VersionedIndex<Index> | null>;
  /** Writes an index beside, unless it is the one that was written or read last. */
  readonly save: (indexed: VersionedIndex<Index>) => Promise<void>;
};

/** Of fewer things an index is built of the graph as soon as read of a file. */
const WORTH_A_FILE = 10_000;

export const createSnapshotStore = <Index>(options: SnapshotOptions<Index>): SnapshotStore<Index> => {
  const { path, markOf, write, read, sizeOf } = options;
  let last: number | null = null;
  return {
    load: async () => {
      const snapshot = await read(path);
      if (snapshot === null || (await markOf(snapshot.version)) !== snapshot.mark) return null;
      last = snapshot.version;
      return snapshot;
    },
    save: async ({ index, version }) => {
      if (version === last || sizeOf(index) < WORTH_A_FILE) return;
      const mark = await markOf(version);
      if (mark === null) return;
      await write(path, { version, mark, index });
      last = version;
    },
  };
};

/** Where nothing is kept. */
export const NO_STORE = { load: async () => null, save: async () => undefined };
