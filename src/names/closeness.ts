import { CHANGE, COUNT, number, OTHER, type Phones, type Reading } from "./phones.ts";

/** What two neighbours exchanged cost. */
const SWAPPED = 0.7;

let [twoBefore, before, row] = [new Float32Array(64), new Float32Array(64), new Float32Array(64)];

/** Weighted edits (after Damerau and Levenshtein: a swap of neighbours is one edit); above `most` it may stop early. */
const costOf = ({ phones: a, drops: aDrops }: Reading, { phones: b, drops: bDrops }: Reading, most: number): number => {
  const columns = b.length;
  before[0] = 0;
  for (let j = 1; j <= columns; j += 1) before[j] = (before[j - 1] ?? 0) + (bDrops[j - 1] ?? 1);
  for (let i = 1; i <= a.length; i += 1) {
    const [phone, drop] = [(a[i - 1] ?? OTHER) * COUNT, aDrops[i - 1] ?? 1];
    let least = (before[0] ?? 0) + drop;
    row[0] = least;
    for (let j = 1; j <= columns; j += 1) {
      let cell = (before[j - 1] ?? 0) + (CHANGE[phone + (b[j - 1] ?? OTHER)] ?? 1);
      const [without, withOther] = [(before[j] ?? 0) + drop, (row[j - 1] ?? 0) + (bDrops[j - 1] ?? 1)];
      if (without < cell) cell = without;
      if (withOther < cell) cell = withOther;
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cell = Math.min(cell, (twoBefore[j - 2] ?? 0) + SWAPPED);
      row[j] = cell;
      if (cell < least) least = cell;
    }
    if (least > most + SWAPPED) return least;
    [twoBefore, before, row] = [before, row, twoBefore];
  }
  return before[columns] ?? 0;
};

/** How near two words sound, 0 to 1; below `least` it may be 0. */
export const closeness = (a: Phones, b: Phones, least = 0): number => {
  let best = 0;
  for (const one of a) {
    for (const other of b) {
      const weight = Math.max(one.weight, other.weight, 1);
      const most = weight * (1 - Math.max(least, best));
      if (Math.abs(one.weight - other.weight) > most + 1) continue;
      best = Math.max(best, 1 - costOf(one, other, most) / weight);
    }
  }
  return best < least ? 0 : best;
};

const J = number("j");

/** What it costs to take phones for the beginning of others, each from a place on. */
const beginningCost = (initial: Uint8Array, from: number, name: Uint8Array, nameFrom: number): number => {
  let sum = 0;
  for (let i = 0; from + i < initial.length; i += 1)
    sum += CHANGE[(initial[from + i] ?? OTHER) * COUNT + (name[nameFrom + i] ?? OTHER)] ?? 1;
  return sum;
};

/** What a glide at the beginning costs that only one of the two has. */
const GLIDE = 0.15;

const glideOf = (phones: Uint8Array): number => (phones.length > 1 && phones[0] === J ? 1 : 0);

/** How near an initial is to the beginning of a name, 0 to 1: `Я.`, `Ya.`, `Ja.`, `Y.` to Яков. */
export const closenessOfInitial = (initial: Phones, name: Phones): number => {
  let least = 1;
  for (const one of initial) {
    for (const other of name) {
      const plain = beginningCost(one.phones, 0, other.phones, 0);
      least = Math.min(
        least,
        plain,
        GLIDE + beginningCost(one.phones, glideOf(one.phones), other.phones, glideOf(other.phones)),
      );
    }
  }
  return 1 - least;
};
