import { createNameTable, type NameEntry, type NameTable } from "./name-table.ts";

/*
 * Terminology
 *
 * Recent    entries that changed since the index was built. They have a small table of their own, made anew at each change, and
 *           hide their older selves in the large one; so a change costs milliseconds, and a search looks in both.
 */

export type NameIndex = {
  readonly built: NameTable;
  readonly recent: NameTable;
  /** Entities whose entries in `built` no longer hold. */
  readonly hidden: ReadonlySet<string>;
};

/** Beyond so many recent entries the whole is built anew. */
const MOST_RECENT = 2000;

/** An index of all names. About ten microseconds a name. */
export const buildNameIndex = (entries: readonly NameEntry[]): NameIndex => ({
  built: createNameTable(entries),
  recent: createNameTable([]),
  hidden: new Set(),
});

/** What an index would be built of anew. */
export const entriesOf = ({ built, recent, hidden }: NameIndex): readonly NameEntry[] => [
  ...built.entries.filter(({ entity }) => !hidden.has(entity)),
  ...recent.entries,
];

/** The index with some entries replaced, by entity; one without names is gone, as are those named so. The old index stays as it is. */
export const updateNameIndex = (
  index: NameIndex,
  changed: readonly NameEntry[],
  gone: readonly string[] = [],
): NameIndex => {
  const ids = new Set([...changed.map(({ entity }) => entity), ...gone]);
  const kept = index.recent.entries.filter(({ entity }) => !ids.has(entity));
  const recent = createNameTable([...kept, ...changed.filter(({ names }) => names.length > 0)]);
  const updated = { built: index.built, recent, hidden: new Set([...index.hidden, ...ids]) };
  return updated.hidden.size <= MOST_RECENT ? updated : buildNameIndex(entriesOf(updated));
};
