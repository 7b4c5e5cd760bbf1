import { foldWord } from "./fold.ts";
import { COSTS, LOOSE, PHONES, SPARE, VOWELS } from "./phone-table.ts";

/** A word as phones (phone-table.ts), by number; one reading, seldom up to four. */
export type Phones = readonly Uint8Array[];

const MOST_READINGS = 4;
const LONGEST_GROUP = Math.max(...[...PHONES.keys()].map((group) => group.length));

const SYMBOLS = [...new Set([...[...PHONES.values()].flat().join(""), ...Object.values(LOOSE).join("")])];
/** The number of any letter that the table does not know. */
const OTHER = SYMBOLS.length;
const COUNT = SYMBOLS.length + 1;
const numberOf: ReadonlyMap<string, number> = new Map(SYMBOLS.map((symbol, i) => [symbol, i]));
const number = (symbol: string): number => numberOf.get(symbol) ?? OTHER;

const plainCost = (a: string, b: string): number => {
  if (a === b) return 0;
  const named = COSTS.find(([pairs]) => pairs.split(" ").some((pair) => pair === a + b || pair === b + a));
  if (named !== undefined) return named[1];
  return VOWELS.includes(a) && VOWELS.includes(b) ? 0.5 : 1;
};

/** A loose letter costs a little even where it may be the other one: a sure one is nearer. */
const cost = (a: string, b: string): number => {
  if (a === b) return 0;
  const [as, bs] = [LOOSE[a] ?? a, LOOSE[b] ?? b];
  const least = Math.min(...[...as].flatMap((one) => [...bs].map((other) => plainCost(one, other))));
  const place =
    as.length > 1 && bs.length === 1 ? as.indexOf(bs) : bs.length > 1 && as.length === 1 ? bs.indexOf(as) : 0;
  return Math.min(1, least + 0.04 * Math.max(0, place));
};

const CHANGE = new Float32Array(COUNT * COUNT).fill(1);
const DROP = new Float32Array(COUNT).fill(1);
for (const a of SYMBOLS) {
  DROP[number(a)] = SPARE[a] ?? 1;
  for (const b of SYMBOLS) CHANGE[number(a) * COUNT + number(b)] = cost(a, b);
}
CHANGE[OTHER * COUNT + OTHER] = 0;

/** No symbol of the table. */
const UNKNOWN = "?";

const stepAt = (word: string, start: number): { readonly length: number; readonly readings: readonly string[] } => {
  for (let length = Math.min(LONGEST_GROUP, word.length - start); length > 0; length -= 1) {
    const readings = PHONES.get(word.slice(start, start + length));
    if (readings !== undefined) return { length, readings };
  }
  return { length: 1, readings: PHONES.get(foldWord(word.charAt(start))) ?? [UNKNOWN] };
};

const toNumbers = (symbols: string): Uint8Array => Uint8Array.from(symbols, number);

/** The phones of a word (not folded). */
export const phonesOf = (word: string): Phones => {
  let readings: readonly string[] = [""];
  for (let at = 0; at < word.length; ) {
    const step = stepAt(word, at);
    readings = step.readings.flatMap((phones) => readings.map((before) => before + phones)).slice(0, MOST_READINGS);
    at += step.length;
  }
  return readings.map(toNumbers);
};

const [A, S, SOFT_S, V, H, LOOSE_H] = ["a", "s", "2", "v", "h", "H"].map(number);

const DOUBLED = 0.08;
const SWAPPED = 0.7;

/**
 * What a phone too many costs at its place: a last `a` parts wife from husband, a last `s` is Latvian's or Lithuanian's, and a first
 * `v` or `h` may be Belarusian's (Ольга, Вольга; Анна, Ганна).
 */
const dropCost = (phones: Uint8Array, at: number): number => {
  const phone = phones[at] ?? OTHER;
  if (at > 0 && phone === phones[at - 1]) return DOUBLED;
  if (at === phones.length - 1) {
    if (phone === A) return 1;
    if (phone === S || phone === SOFT_S) return 0.6;
  }
  return at === 0 && (phone === V || phone === H || phone === LOOSE_H) ? 0.5 : (DROP[phone] ?? 1);
};

const weightOf = (phones: Uint8Array): number => {
  let sum = 0;
  for (let i = 0; i < phones.length; i += 1) sum += DROP[phones[i] ?? OTHER] ?? 1;
  return sum;
};

let [twoBefore, before, row] = [new Float32Array(64), new Float32Array(64), new Float32Array(64)];
const MOST_PHONES = 62;

/** Weighted edits (after Damerau and Levenshtein: a swap of neighbours is one edit); above `most` it may stop early. */
const costOf = (a: Uint8Array, b: Uint8Array, most: number): number => {
  const [rows, columns] = [Math.min(a.length, MOST_PHONES), Math.min(b.length, MOST_PHONES)];
  before[0] = 0;
  for (let j = 1; j <= columns; j += 1) before[j] = (before[j - 1] ?? 0) + dropCost(b, j - 1);
  for (let i = 1; i <= rows; i += 1) {
    const [phone, drop] = [(a[i - 1] ?? OTHER) * COUNT, dropCost(a, i - 1)];
    let least = (before[0] ?? 0) + drop;
    row[0] = least;
    for (let j = 1; j <= columns; j += 1) {
      const change = (before[j - 1] ?? 0) + (CHANGE[phone + (b[j - 1] ?? OTHER)] ?? 1);
      const kept = Math.min(change, (before[j] ?? 0) + drop, (row[j - 1] ?? 0) + dropCost(b, j - 1));
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const cell = isSwap ? Math.min(kept, (twoBefore[j - 2] ?? 0) + SWAPPED) : kept;
      row[j] = cell;
      if (cell < least) least = cell;
    }
    if (least > most + SWAPPED) return least;
    [twoBefore, before, row] = [before, row, twoBefore];
  }
  return before[columns] ?? 0;
};

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
    for (const phone of reading) {
      own |= OWN_BIT[phone] ?? 0;
      possible |= NEAR_BITS[phone] ?? 0;
    }
    sure &= own;
  }
  return {
    sure: sure >>> 0,
    possible: possible >>> 0,
    isKnown: phones.every((reading) => reading.every((phone) => phone !== OTHER)),
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

const J = number("j");

/** What it costs to take phones for the beginning of others: of an initial and a name. */
const beginningCost = (initial: Uint8Array, name: Uint8Array): number => {
  const without = (phones: Uint8Array) => (phones.length > 1 && phones[0] === J ? phones.subarray(1) : phones);
  const sumOf = (a: Uint8Array, b: Uint8Array): number =>
    a.reduce((sum, phone, i) => sum + (CHANGE[phone * COUNT + (b[i] ?? OTHER)] ?? 1), 0);
  return Math.min(sumOf(initial, name), 0.15 + sumOf(without(initial), without(name)));
};

/** How near an initial is to the beginning of a name, 0 to 1: `Я.`, `Ya.`, `Ja.`, `Y.` to Яков. */
export const closenessOfInitial = (initial: Phones, name: Phones): number =>
  1 - Math.min(1, ...initial.flatMap((one) => name.map((other) => beginningCost(one, other))));

/** How near two words sound, 0 to 1; below `least` it may be 0. */
export const closeness = (a: Phones, b: Phones, least = 0): number => {
  let best = 0;
  for (const one of a) {
    const own = weightOf(one);
    for (const other of b) {
      const weight = Math.max(own, weightOf(other), 1);
      best = Math.max(best, 1 - costOf(one, other, weight * (1 - Math.max(least, best))) / weight);
    }
  }
  return best < least ? 0 : best;
};
