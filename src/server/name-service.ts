import { findChangesAfter } from "../graph/changes.ts";
import type { Graph } from "../graph/graph.ts";
import { allNamedEntities, findNamedEntitiesByIds, type NamedEntity } from "../graph/named-entities.ts";
import { findStatementsByIds } from "../graph/statements.ts";
import { buildNameIndex, entriesOf, type NameIndex, updateNameIndex } from "../names/name-index.ts";
import { readNameSnapshot, writeNameSnapshot } from "../names/name-snapshot.ts";
import type { NameEntry } from "../names/name-table.ts";
import {
  createSnapshotStore,
  NO_STORE,
  type SnapshotPlace,
  type SnapshotStore,
  type VersionedIndex,
} from "../snapshots/snapshot-store.ts";

/** Beyond so many entries of the change log the whole is read anew. */
const MOST_CHANGES = 1_000;

const toEntry = ({ id, kind, degree, names }: NamedEntity): NameEntry => ({
  entity: id,
  kind,
  degree,
  names: names.map((text) => ({ text })),
});

const buildWhole = async (graph: Graph): Promise<NameIndex> => {
  const entries: NameEntry[] = [];
  for await (const page of allNamedEntities(graph)) entries.push(...page.map(toEntry));
  return buildNameIndex(entries);
};

/** Entities whose names or prominence may have changed after a data version; `null`: too many to tell. */
const findChanged = async (graph: Graph, version: number): Promise<readonly string[] | null> => {
  const changes = await findChangesAfter(graph, version, MOST_CHANGES);
  if (changes.length >= MOST_CHANGES) return null;
  const idsOf = (kind: string) => changes.flatMap((change) => (change.kind === kind ? change.ids : []));
  const statements = await findStatementsByIds(graph, idsOf("STATEMENT"));
  return [
    ...new Set([
      ...idsOf("ENTITY"),
      ...statements.filter(({ property }) => property === "NAME").map(({ subject }) => subject),
    ]),
  ];
};

/** The index with what has changed after a data version. */
const update = async (graph: Graph, index: NameIndex, version: number): Promise<NameIndex> => {
  const changed = await findChanged(graph, version);
  if (changed === null) return buildWhole(graph);
  const entities = await findNamedEntitiesByIds(graph, changed);
  const found = new Set(entities.map(({ id }) => id));
  const gone = changed.filter((id) => !found.has(id));
  return updateNameIndex(index, entities.map(toEntry), gone);
};

export type NameServiceOptions = {
  /** Where the names are kept between two lives of the service. */
  readonly snapshot?: SnapshotPlace;
  /** Told of what failed beside, which no search suffers from. */
  readonly warn?: (error: unknown) => void;
};

export type NameService = {
  /** Brings the index to a data version of which all can be read. */
  readonly refresh: (version: number) => Promise<void>;
  /** Throws before the first refresh. */
  readonly index: () => NameIndex;
  /** Keeps the names for the next life of the service. */
  readonly close: () => Promise<void>;
};

const storeAt = (place: SnapshotPlace | undefined): SnapshotStore<readonly NameEntry[]> =>
  place === undefined
    ? NO_STORE
    : createSnapshotStore({
        ...place,
        write: async (path, snapshot) => writeNameSnapshot(path, snapshot),
        read: async (path) => readNameSnapshot(path),
        sizeOf: (entries) => entries.length,
      });

/** Keeps the index of all names: read at first of the file of the life before, or whole; then by the change log. */
export const createNameService = (graph: Graph, options: NameServiceOptions = {}): NameService => {
  const { snapshot, warn = () => undefined } = options;
  const store = storeAt(snapshot);
  let current: VersionedIndex<NameIndex> | null = null;
  const save = async (): Promise<void> => {
    if (current === null) return;
    await store.save({ index: entriesOf(current.index), version: current.version }).catch(warn);
  };
  const loaded = async (): Promise<VersionedIndex<NameIndex> | null> => {
    const kept = await store.load();
    return kept === null ? null : { index: buildNameIndex(kept.index), version: kept.version };
  };
  return {
    refresh: async (version) => {
      const before = current ?? (await loaded());
      if (before !== null) {
        current = { index: await update(graph, before.index, before.version), version };
        return;
      }
      current = { index: await buildWhole(graph), version };
      await save();
    },
    index: () => {
      if (current === null) throw new Error("The name index was asked before it was built.");
      return current.index;
    },
    close: save,
  };
};
