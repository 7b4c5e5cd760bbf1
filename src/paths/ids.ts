/*
 * Terminology
 *
 * Ids      texts in their order, packed: a common prefix once, then each rest as bytes. Rests that are all hexadecimal and of one
 *          length, as content hashes are, take half a byte a digit and no offsets.
 * Digits   how many hexadecimal digits each rest has; 0: rests are UTF-8, from `offsets[i]` until `offsets[i + 1]`.
 */

export type Ids = {
  readonly count: number;
  readonly prefix: string;
  readonly digits: number;
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;
};

const HEXADECIMAL = /^(?:[0-9a-f]{2})+$/;

const prefixOf = (id: string): string => id.slice(0, id.lastIndexOf(":") + 1);

const shared = (bytes: number): SharedArrayBuffer => new SharedArrayBuffer(bytes);

const packDigits = (ids: readonly string[], prefix: string, digits: number): Ids => {
  const width = digits / 2;
  const bytes = new Uint8Array(shared(ids.length * width));
  for (const [at, id] of ids.entries())
    for (let i = 0; i < width; i += 1)
      bytes[at * width + i] = Number.parseInt(id.slice(prefix.length + 2 * i, prefix.length + 2 * i + 2), 16);
  return { count: ids.length, prefix, digits, bytes, offsets: new Uint32Array(shared(0)) };
};

const packTexts = (ids: readonly string[], prefix: string): Ids => {
  const offsets = new Uint32Array(shared(4 * (ids.length + 1)));
  let length = 0;
  for (const [at, id] of ids.entries()) {
    length += Buffer.byteLength(id) - prefix.length;
    offsets[at + 1] = length;
  }
  const bytes = new Uint8Array(shared(length));
  const target = Buffer.from(bytes.buffer);
  for (const [at, id] of ids.entries()) target.write(id.slice(prefix.length), offsets[at] ?? 0);
  return { count: ids.length, prefix, digits: 0, bytes, offsets };
};

/** Packs ids that come in their order. */
export const packIds = (ids: readonly string[]): Ids => {
  const [first = ""] = ids;
  const prefix = prefixOf(first);
  const digits = first.length - prefix.length;
  const isShared = ids.every((id) => id.startsWith(prefix));
  if (isShared && ids.every((id) => id.length === first.length && HEXADECIMAL.test(id.slice(prefix.length))))
    return packDigits(ids, prefix, digits);
  return packTexts(ids, isShared ? prefix : "");
};

/** The id at a place that is known to be inside. */
export const idAt = ({ prefix, digits, bytes, offsets }: Ids, place: number): string => {
  const start = digits === 0 ? (offsets[place] ?? 0) : (place * digits) / 2;
  const end = digits === 0 ? (offsets[place + 1] ?? 0) : start + digits / 2;
  const own = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
  return prefix + own.toString(digits === 0 ? "utf8" : "hex");
};

/** The first place whose id is not before this one. */
export const placeIn = (ids: Ids, id: string): number => {
  let [low, high] = [0, ids.count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (idAt(ids, middle) < id) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The place of an id; -1 when it is not there. */
export const findIn = (ids: Ids, id: string): number => {
  const place = placeIn(ids, id);
  return place < ids.count && idAt(ids, place) === id ? place : -1;
};
