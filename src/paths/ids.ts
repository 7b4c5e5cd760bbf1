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

const prefixOf = (id: string): string => id.slice(0, id.lastIndexOf(":") + 1);

const share = (bytes: Uint8Array): Uint8Array => {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
};

const packTexts = (ids: readonly string[]): Ids => {
  const first = prefixOf(ids[0] ?? "");
  const prefix = ids.every((id) => id.startsWith(first)) ? first : "";
  const offsets = new Uint32Array(new SharedArrayBuffer(4 * (ids.length + 1)));
  let length = 0;
  for (const [at, id] of ids.entries()) {
    length += Buffer.byteLength(id) - prefix.length;
    offsets[at + 1] = length;
  }
  const bytes = new Uint8Array(new SharedArrayBuffer(length));
  const target = Buffer.from(bytes.buffer);
  for (const [at, id] of ids.entries()) target.write(id.slice(prefix.length), offsets[at] ?? 0);
  return { count: ids.length, prefix, digits: 0, bytes, offsets };
};

type Digits = { readonly prefix: string; readonly digits: number; bytes: Uint8Array; count: number };

/** What a character is worth as a hexadecimal digit, capitals not among them; below 0 if it is none. */
const worthOf = (code: number): number => {
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 97 && code <= 102 ? code - 87 : -1;
};

/** Adds an id whose rest is of so many digits; `false` when it is not. */
const addDigits = (packed: Digits, id: string): boolean => {
  const { prefix, digits, count } = packed;
  const width = digits / 2;
  if (digits === 0 || digits % 2 !== 0 || id.length !== prefix.length + digits || !id.startsWith(prefix)) return false;
  if ((count + 1) * width > packed.bytes.length) {
    const larger = new Uint8Array(Math.max(1 << 16, 2 * packed.bytes.length));
    larger.set(packed.bytes);
    packed.bytes = larger;
  }
  const { bytes } = packed;
  let place = prefix.length;
  for (let at = count * width; at < (count + 1) * width; at += 1, place += 2) {
    const both = (worthOf(id.charCodeAt(place)) << 4) | worthOf(id.charCodeAt(place + 1));
    if (both < 0) return false;
    bytes[at] = both;
  }
  packed.count += 1;
  return true;
};

const toIds = ({ prefix, digits, bytes, count }: Digits): Ids => ({
  count,
  prefix,
  digits,
  bytes: share(bytes.subarray(0, (count * digits) / 2)),
  offsets: new Uint32Array(new SharedArrayBuffer(0)),
});

/** Packs ids as they come. */
export type IdPacker = {
  readonly push: (id: string) => void;
  /** The order of the ids; null when they came in it. */
  readonly order: () => Int32Array | null;
  /** In that order. */
  readonly finish: () => Ids;
};

/** As long as ids are hexadecimal no text is kept, which for millions takes less memory than texts and less time. */
export const createIdPacker = (): IdPacker => {
  let packed: Digits | null = null;
  let texts: string[] | null = null;
  let last = "";
  let isSorted = true;
  const unpacked = (): string[] => {
    const ids = packed === null ? null : toIds(packed);
    return ids === null ? [] : Array.from({ length: ids.count }, (_, at) => idAt(ids, at));
  };
  const order = (): Int32Array | null => {
    if (isSorted) return null;
    texts ??= unpacked();
    const own = texts;
    return Int32Array.from(own.keys()).sort((a, b) => ((own[a] ?? "") < (own[b] ?? "") ? -1 : 1));
  };
  return {
    push: (id) => {
      if (id <= last) isSorted = false;
      last = id;
      packed ??= { prefix: prefixOf(id), digits: id.length - prefixOf(id).length, bytes: new Uint8Array(0), count: 0 };
      if (texts === null && addDigits(packed, id)) return;
      texts ??= unpacked();
      texts.push(id);
    },
    order,
    finish: () => {
      const places = order();
      const own = texts;
      if (own === null) return packed === null ? packTexts([]) : toIds(packed);
      if (places === null) return packTexts(own);
      return packIds(Array.from(places, (at) => own[at] ?? ""));
    },
  };
};

/** Packs ids that come in their order. */
export const packIds = (ids: readonly string[]): Ids => {
  const packer = createIdPacker();
  for (const id of ids) packer.push(id);
  return packer.finish();
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
