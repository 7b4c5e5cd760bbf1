/**
 * Texts as keys to numbers, many to many: sorted, so that keys are found whole and by their beginning. The numbers of the key
 * `keys[i]` are `items[starts[i]] … items[starts[i + 1] - 1]`, ascending.
 */
export type KeyTable = {
  readonly keys: readonly string[];
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
};

/** Adds an item under a key; items of a key must come in ascending order. */
export const addTo = (lists: Map<string, number[]>, key: string, item: number): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else if (list.at(-1) !== item) list.push(item);
};

/** A table of what `addTo` collected. */
export const createKeyTable = (lists: ReadonlyMap<string, readonly number[]>): KeyTable => {
  const keys = [...lists.keys()].sort();
  const starts = new Uint32Array(keys.length + 1);
  keys.forEach((key, i) => {
    starts[i + 1] = (starts[i] ?? 0) + (lists.get(key)?.length ?? 0);
  });
  const items = new Uint32Array(starts[keys.length] ?? 0);
  keys.forEach((key, i) => {
    items.set(lists.get(key) ?? [], starts[i]);
  });
  return { keys, starts, items };
};

/** The first place whose key is not less than `key`. */
const placeOf = ({ keys }: KeyTable, key: string): number => {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? "") < key) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The numbers of the key at a place. */
export const itemsOf = (table: KeyTable, place: number): Uint32Array =>
  table.items.subarray(table.starts[place], table.starts[place + 1]);

const NONE = new Uint32Array(0);

/** The numbers of a key. */
export const itemsAt = (table: KeyTable, key: string): Uint32Array => {
  const place = placeOf(table, key);
  return table.keys[place] === key ? itemsOf(table, place) : NONE;
};

/** The numbers of all keys that begin with a prefix; one may come several times. */
export const itemsFrom = (table: KeyTable, prefix: string): Uint32Array => {
  const first = placeOf(table, prefix);
  const last = placeOf(table, `${prefix}\uffff`);
  return table.items.subarray(table.starts[first], table.starts[last]);
};
