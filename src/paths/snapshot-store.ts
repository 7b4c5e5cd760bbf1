import type { PathIndex } from "./path-index.ts";
import type { Workshop } from "./workshop.ts";

export type SnapshotOptions = {
  /** The file. */
  readonly path: string;
  /** What tells a data version of this graph from that of another: the same while the graph is; null: nothing does. */
  readonly markOf: (version: number) => Promise<string | null>;
};

export type VersionedIndex = { readonly index: PathIndex; readonly version: number };

export type SnapshotStore = {
  /** `null`: there is none that is whole and of this graph. */
  readonly load: () => Promise<VersionedIndex | null>;
  /** Writes an index beside, unless it is the one that was written or read last. */
  readonly save: (indexed: VersionedIndex) => Promise<void>;
};

/** An index of fewer relations is built as soon as read. */
const WORTH_A_FILE = 10_000;

export const createSnapshotStore = (workshop: Workshop, { path, markOf }: SnapshotOptions): SnapshotStore => {
  let last: number | null = null;
  return {
    load: async () => {
      const snapshot = await workshop.load(path);
      if (snapshot === null || (await markOf(snapshot.version)) !== snapshot.mark) return null;
      last = snapshot.version;
      return snapshot;
    },
    save: async ({ index, version }) => {
      if (version === last || index.relationIds.count < WORTH_A_FILE) return;
      const mark = await markOf(version);
      if (mark === null) return;
      await workshop.save(path, { version, mark, index });
      last = version;
    },
  };
};

/** Where nothing is kept. */
export const NO_STORE: SnapshotStore = { load: async () => null, save: async () => undefined };
