import { LRUCache } from "lru-cache";

/** How many there were at a data version. */
export type Remembered = { readonly version: number; readonly count: number };

/** Counts by what they count. */
export type Counts = {
  readonly get: (counted: string) => Remembered | undefined;
  readonly set: (counted: string, remembered: Remembered) => unknown;
};

/** Characters of what is counted, in all; what was asked least recently is forgotten first. */
const MOST_KEPT = 1_000_000;

/** No counts yet, for one graph. */
export const newCounts = (): Counts =>
  new LRUCache<string, Remembered>({ maxSize: MOST_KEPT, sizeCalculation: (_, { length }) => length });
