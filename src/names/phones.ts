import { foldWord } from "./fold.ts";
import { COSTS, LOOSE, PHONES, SPARE, VOWELS } from "./phone-table.ts";

/** One way to read a word: its phones (phone-table.ts) by number, what each costs when the other word lacks it, and the whole. */
export type Reading = { readonly phones: Uint8Array; readonly drops: Float32Array; readonly weight: number };

/** The readings of a word: one, seldom up to four. */
export type Phones = readonly Reading[];

const MOST_READINGS = 4;
const LONGEST_GROUP = Math.max(...[...PHONES.keys()].map((group) => group.length));

const SYMBOLS = [...new Set([...[...PHONES.values()].flat().join(""), ...Object.values(LOOSE).join("")])];
/** The number of any letter that the table does not know. */
export const OTHER = SYMBOLS.length;
export const COUNT = SYMBOLS.length + 1;
const numberOf: ReadonlyMap<string, number> = new Map(SYMBOLS.map((symbol, i) => [symbol, i]));
export const number = (symbol: string): number => numberOf.get(symbol) ?? OTHER;

/** Of pairs, in either order; of two lines of the table that name one, the first holds. */
const namedCosts = new Map<string, number>();
for (const [pairs, named] of COSTS)
  for (const [a = "", b = ""] of pairs.split(" "))
    for (const pair of [a + b, b + a]) if (!namedCosts.has(pair)) namedCosts.set(pair, named);

const plainCost = (a: string, b: string): number => {
  if (a === b) return 0;
  return namedCosts.get(a + b) ?? (VOWELS.includes(a) && VOWELS.includes(b) ? 0.5 : 1);
};

/** A loose letter costs a little even where it may be the other one: a sure one is nearer. */
const cost = (a: string, b: string): number => {
  if (a === b) return 0;
  const [as, bs] = [LOOSE[a] ?? a, LOOSE[b] ?? b];
  const least = Math.min(...[...as].flatMap((one) => [...bs].map((other) => plainCost(one, other))));
  const place =
    as.length > 1 && bs.length === 1 ? as.indexOf(bs) : bs.length > 1 && as.length === 1 ? bs.indexOf(as) : 0;
  return Math.min(1, least + (as.length > 1 && bs.length > 1 ? 0.1 : 0.04 * Math.max(0, place)));
};

/** What phone `a` in the place of phone `b` costs: `CHANGE[a * COUNT + b]`. */
export const CHANGE = new Float32Array(COUNT * COUNT).fill(1);
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

const [A, S, SOFT_S, V, H, LOOSE_H] = ["a", "s", "2", "v", "h", "H"].map(number);

const DOUBLED = 0.08;

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

/** Beyond so many phones words are not compared. */
const MOST_PHONES = 62;

const toReading = (symbols: string): Reading => {
  const phones = Uint8Array.from(symbols.slice(0, MOST_PHONES), number);
  const drops = Float32Array.from(phones, (_, at) => dropCost(phones, at));
  return { phones, drops, weight: phones.reduce((sum, phone) => sum + (DROP[phone] ?? 1), 0) };
};

/** The phones of a word (not folded). */
export const phonesOf = (word: string): Phones => {
  let readings: readonly string[] = [""];
  for (let at = 0; at < word.length; ) {
    const step = stepAt(word, at);
    readings = step.readings.flatMap((phones) => readings.map((before) => before + phones)).slice(0, MOST_READINGS);
    at += step.length;
  }
  return readings.map(toReading);
};
