import { ENTITY_KINDS } from "../domain/entity.ts";
import { readSnapshot, type Snapshot, writeSnapshot } from "../snapshots/snapshot-file.ts";
import { RELATION_TYPES } from "./arc.ts";
import type { PathIndex } from "./path-index.ts";

export type PathSnapshot = Snapshot<PathIndex>;

/** Whatever changes the meaning of the numbers in an index. */
const FORMAT = ["paths 1", ...RELATION_TYPES, ...ENTITY_KINDS].join(" ");

/** Replaces the file as a whole. */
export const writePathSnapshot = (path: string, snapshot: PathSnapshot): void => writeSnapshot(path, FORMAT, snapshot);

/** `null`: there is none that is whole and of this format. */
export const readPathSnapshot = (path: string): PathSnapshot | null => readSnapshot(path, FORMAT);
