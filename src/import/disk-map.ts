import { createHash } from "node:crypto";
import { closeSync, ftruncateSync, openSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";

/*
 * Terminology
 *
 * Slot     what the index has of one key: its hash, and where its value stands among the values. All zero while it is free.
 * Home     the slot that a hash is at; if another key has it, the next free one.
 */

/** Texts by key, in two files of a folder: memory does not grow with them. Not for use after the process has ended. */
export type DiskMap = {
  readonly get: (key: string) => string | undefined;
  readonly put: (key: string, value: string) => void;
  readonly close: () => void;
};

/** A whole SHA-1: two keys with one hash are not to be expected. */
const HASH = 20;
/** Six bytes each of the value's offset and length. */
const SLOT = HASH + 12;
const FIRST_CAPACITY = 4_096;
const MOST_FULL = 0.6;
/** So many slots are read at a time when the index grows. */
const SLOTS_AT_A_TIME = 4_096;

const hashOf = (key: string): Buffer => createHash("sha1").update(key).digest();

const isFree = (slot: Buffer): boolean => slot.readUIntBE(HASH + 6, 6) === 0;

type Index = { readonly file: number; readonly capacity: number };

/** The slot of a hash, or the free one where it would be; and which one that is. */
const findSlot = ({ file, capacity }: Index, hash: Buffer): { readonly slot: Buffer; readonly at: number } => {
  const slot = Buffer.alloc(SLOT);
  for (let at = hash.readUIntBE(0, 6) % capacity; ; at = (at + 1) % capacity) {
    slot.fill(0);
    readSync(file, slot, 0, SLOT, at * SLOT);
    if (isFree(slot) || slot.subarray(0, HASH).equals(hash)) return { slot, at };
  }
};

const openIndex = (path: string, capacity: number): Index => {
  const file = openSync(path, "w+");
  ftruncateSync(file, capacity * SLOT);
  return { file, capacity };
};

const copySlots = (from: Index, to: Index): void => {
  const slots = Buffer.alloc(SLOTS_AT_A_TIME * SLOT);
  for (let first = 0; first < from.capacity; first += SLOTS_AT_A_TIME) {
    const read = readSync(from.file, slots, 0, slots.length, first * SLOT);
    for (let offset = 0; offset < read; offset += SLOT) {
      const slot = slots.subarray(offset, offset + SLOT);
      if (!isFree(slot)) writeSync(to.file, slot, 0, SLOT, findSlot(to, slot.subarray(0, HASH)).at * SLOT);
    }
  }
};

/** Opens an empty map, whose files in the folder begin with its name. */
export const openDiskMap = (folder: string, name: string): DiskMap => {
  const values = openSync(join(folder, `${name}.values`), "w+");
  let generation = 0;
  const nextIndex = (capacity: number): Index => {
    generation += 1;
    return openIndex(join(folder, `${name}.${generation}.index`), capacity);
  };
  let index = nextIndex(FIRST_CAPACITY);
  let count = 0;
  let end = 0;
  const grow = (): void => {
    const larger = nextIndex(index.capacity * 2);
    copySlots(index, larger);
    // The old file is empty from now on, and goes with the folder.
    ftruncateSync(index.file, 0);
    closeSync(index.file);
    index = larger;
  };
  return {
    get: (key) => {
      const { slot } = findSlot(index, hashOf(key));
      if (isFree(slot)) return undefined;
      const value = Buffer.alloc(slot.readUIntBE(HASH + 6, 6) - 1);
      readSync(values, value, 0, value.length, slot.readUIntBE(HASH, 6));
      return value.toString();
    },
    put: (key, value) => {
      if (count >= index.capacity * MOST_FULL) grow();
      const hash = hashOf(key);
      const { slot, at } = findSlot(index, hash);
      if (isFree(slot)) count += 1;
      const bytes = Buffer.from(value);
      writeSync(values, bytes, 0, bytes.length, end);
      hash.copy(slot);
      slot.writeUIntBE(end, HASH, 6);
      // One more than it is, so that an empty text is no free slot.
      slot.writeUIntBE(bytes.length + 1, HASH + 6, 6);
      end += bytes.length;
      writeSync(index.file, slot, 0, SLOT, at * SLOT);
    },
    close: () => {
      closeSync(values);
      closeSync(index.file);
    },
  };
};
