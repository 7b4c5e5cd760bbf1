/*
 * Numbers by text, as a map has them, for texts that are asked for by the million and are never the same objects. Their bytes stand
 * together, not here and there among all objects, and many are looked up at once, step by step, so that the processor waits for
 * many places of memory at the same time.
 *
 * Slot     four numbers: hash of a text, where its bytes begin (in words of four), its length, its number.
 */

export type TextTable = {
  /** Says what number a text has, in place of what was said before. */
  readonly put: (text: string, number: number) => void;
  /** The numbers of texts, from 0 on; -1 for one that has none. They are good until the next call. */
  readonly find: (texts: readonly string[]) => Int32Array;
};

const EMPTY = -1;

/** Texts one after another as bytes, each beginning at a word and filled up with zeros. */
type Bytes = { bytes: Uint8Array; words: Int32Array; used: number };

const createBytes = (words: number): Bytes => {
  const own = new Int32Array(words);
  return { bytes: new Uint8Array(own.buffer), words: own, used: 0 };
};

const makeRoom = (into: Bytes, length: number): void => {
  const needed = into.used + (length >> 2) + 1;
  if (needed <= into.words.length) return;
  const larger = createBytes(Math.max(needed, 2 * into.words.length));
  larger.words.set(into.words);
  into.bytes = larger.bytes;
  into.words = larger.words;
};

const WIDE = 0;

/** Adds a text and gives its hash, which is never `WIDE`; that is for texts with characters of more than a byte, which are not added. */
const addText = (into: Bytes, text: string): number => {
  const { length } = text;
  makeRoom(into, length);
  const { bytes } = into;
  const start = 4 * into.used;
  let hash = 0x811c9dc5;
  let all = 0;
  for (let i = 0; i < length; i += 1) {
    const code = text.charCodeAt(i);
    all |= code;
    bytes[start + i] = code;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  if (all > 0xff) return WIDE;
  const end = (length + 3) >> 2;
  for (let i = length; i < 4 * end; i += 1) bytes[start + i] = 0;
  into.used += end;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13) || 1;
};

/** A table for so many texts at most. */
export const createTextTable = (most: number): TextTable => {
  const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
  const slots = new Int32Array(4 * size).fill(EMPTY);
  const held = createBytes(8 * most + 64);
  const asked = createBytes(1024);
  const wide = new Map<string, number>();
  let hashes = new Int32Array(0);
  let begins = new Int32Array(0);
  let found = new Int32Array(0);

  const isSame = (begin: number, other: Bytes, otherBegin: number, length: number): boolean => {
    for (let word = (length + 3) >> 2; word > 0; word -= 1)
      if (held.words[begin + word - 1] !== other.words[otherBegin + word - 1]) return false;
    return true;
  };
  /** The slot of a text, or an empty one, from where it may be on. */
  const slotOf = (from: number, hash: number, other: Bytes, begin: number, length: number): number => {
    for (let slot = from; ; slot = (slot + 4) & (slots.length - 1))
      if (
        slots[slot + 3] === EMPTY ||
        (slots[slot] === hash && slots[slot + 2] === length && isSame(slots[slot + 1] as number, other, begin, length))
      )
        return slot;
  };
  const placeOf = (hash: number): number => 4 * (hash & (size - 1));
  const makeRoomFor = (texts: number): void => {
    if (texts <= found.length) return;
    hashes = new Int32Array(texts);
    begins = new Int32Array(texts);
    found = new Int32Array(texts);
  };
  return {
    put: (text, number) => {
      const begin = held.used;
      const hash = addText(held, text);
      if (hash === WIDE) return void wide.set(text, number);
      const slot = slotOf(placeOf(hash), hash, held, begin, text.length);
      if (slots[slot + 3] === EMPTY) slots.set([hash, begin, text.length], slot);
      else held.used = begin;
      slots[slot + 3] = number;
    },
    find: (texts) => {
      const { length } = texts;
      makeRoomFor(length);
      asked.used = 0;
      for (let i = 0; i < length; i += 1) {
        begins[i] = asked.used;
        hashes[i] = addText(asked, texts[i] as string);
      }
      // Nothing depends on what was read for the text before: reads of memory overlap.
      for (let i = 0; i < length; i += 1) {
        const hash = hashes[i] as number;
        let slot = placeOf(hash);
        while (slots[slot + 3] !== EMPTY && slots[slot] !== hash) slot = (slot + 4) & (slots.length - 1);
        found[i] = slot;
      }
      for (let i = 0; i < length; i += 1) {
        const text = texts[i] as string;
        const hash = hashes[i] as number;
        const slot = slotOf(found[i] as number, hash, asked, begins[i] as number, text.length);
        found[i] = hash === WIDE ? (wide.get(text) ?? -1) : (slots[slot + 3] as number);
      }
      return found;
    },
  };
};
