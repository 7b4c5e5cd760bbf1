import { slicesOf } from "../domain/slices.ts";
import { readSnapshot, type Snapshot, writeSnapshot } from "../snapshots/snapshot-file.ts";
import type { NameEntry } from "./name-table.ts";

/*
 * The entries of a name index in a file. The tables are made anew: that is quicker than to read them.
 */

export type NameSnapshot = Snapshot<readonly NameEntry[]>;

const FORMAT = "names 1";

/** Of one text for all a large graph would make more than a string can hold. */
const ENTRIES_IN_A_TEXT = 10_000;

const toTexts = (entries: readonly NameEntry[]): readonly Uint8Array[] =>
  slicesOf(entries, ENTRIES_IN_A_TEXT).map((some) => new TextEncoder().encode(JSON.stringify(some)));

/** Replaces the file as a whole. */
export const writeNameSnapshot = (path: string, { index, ...snapshot }: NameSnapshot): void =>
  writeSnapshot(path, FORMAT, { ...snapshot, index: toTexts(index) });

/** `null`: there is none that is whole and of this format. */
export const readNameSnapshot = (path: string): NameSnapshot | null => {
  const snapshot = readSnapshot<readonly Uint8Array[]>(path, FORMAT);
  if (snapshot === null) return null;
  const index = snapshot.index.flatMap((text): NameEntry[] => JSON.parse(Buffer.from(text).toString()));
  return { ...snapshot, index };
};
