/** Indexes by key, of which only those asked for last are kept. */
export type KeptIndexes<Index> = {
  /** The one that is kept, else a new one; one that could not be made is made at the next call. */
  readonly get: (key: string, make: () => Promise<Index>) => Promise<Index>;
  readonly clear: () => void;
};

/** `drop` is told of each that is kept no more. */
export const createKeptIndexes = <Index>(most: number, drop: (index: Index) => void): KeptIndexes<Index> => {
  const kept = new Map<string, Promise<Index>>();
  const forget = (keys: readonly string[]): void => {
    for (const key of keys) {
      kept.get(key)?.then(drop, () => undefined);
      kept.delete(key);
    }
  };
  return {
    get: (key, make) => {
      const index = kept.get(key) ?? make();
      kept.delete(key);
      kept.set(key, index);
      index.catch(() => kept.get(key) === index && kept.delete(key));
      forget([...kept.keys()].slice(0, Math.max(0, kept.size - most)));
      return index;
    },
    clear: () => forget([...kept.keys()]),
  };
};
