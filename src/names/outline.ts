import { CHANGE, COUNT, number, OTHER, type Phones } from "./phones.ts";

const CONSONANTS = [..."bvghxdtczsfpklmnrZSCWNDQ"].map(number);
const NEAR = 0.45;
const bitOf = (phone: number): number => {
  const place = CONSONANTS.indexOf(phone);
  return place === -1 ? 0 : 1 << place;
};
const OWN_BIT = Uint32Array.from({ length: COUNT }, (_, phone) => bitOf(phone));
const NEAR_BITS = Uint32Array.from({ length: COUNT }, (_, phone) =>
  CONSONANTS.filter((other) => (CHANGE[phone * COUNT + other] ?? 1) <= NEAR).reduce(
    (bits, other) => bits | bitOf(other),
    0,
  ),
);

/** What a word surely has of consonants, and what it may have: enough to tell most words apart without comparing them. */
export type Outline = {
  readonly sure: number;
  readonly possible: number;
  /** Whether the table knows all letters. */
  readonly isKnown: boolean;
};

/** The outline of all readings of a word. */
export const outlineOf = (phones: Phones): Outline => {
  let [sure, possible] = [-1, 0];
  for (const reading of phones) {
    let own = 0;
    for (const phone of reading.phones) {
      own |= OWN_BIT[phone] ?? 0;
      possible |= NEAR_BITS[phone] ?? 0;
    }
    sure &= own;
  }
  return {
    sure: sure >>> 0,
    possible: possible >>> 0,
    isKnown: phones.every((reading) => reading.phones.every((phone) => phone !== OTHER)),
  };
};

const bitCount = (bits: number): number => {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** The consonants that one of two words has and the other cannot have. */
export const unlikeIn = (a: Outline, b: Outline): number =>
  bitCount(a.sure & ~b.possible) + bitCount(b.sure & ~a.possible);
