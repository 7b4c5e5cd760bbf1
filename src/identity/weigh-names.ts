import type { NameComparison } from "./compare-names.ts";
import type { Evidence } from "./evidence.ts";
import type { Surroundings, Whereabouts } from "./surroundings.ts";

const ALL_SAME = 0.9;

const quoted = ([a, b]: readonly [string, string]): string => (a === b ? `"${a}"` : `"${a}" and "${b}"`);

/** One word, known in how many countries, and borne by how many others of the same country. */
const rarity = (word: string, where: Whereabouts, { spreadOf, namesakesOf }: Surroundings): number => {
  const [spread, namesakes] = [spreadOf(word), namesakesOf(word, where)];
  const abroad = spread <= 2 ? 0.5 : spread <= 4 ? 0 : -0.75;
  return abroad + (namesakes <= 1 ? 1 : namesakes === 2 ? -0.5 : -1.5);
};

const rarityOf = ({ words }: NameComparison, where: Whereabouts, surroundings: Surroundings): number =>
  Math.max(...words.map((word) => rarity(word, where, surroundings)));

/** So much less does a name say that lacks the first of the other: Idriss Déby and his son Mahamat Idriss Déby. */
export const LED = 5;

/** How much names say. A single word says little, the less the more countries know it. */
export const weighNames = (names: NameComparison, where: Whereabouts, surroundings: Surroundings): Evidence => {
  const { likeness, grade, shared, texts } = names;
  const isClose = grade >= ALL_SAME;
  if (names.hasOtherBeginning && (likeness === "FULL" || likeness === "PART"))
    return { weight: 0, reason: `the names ${quoted(texts)} agree but for a beginning` };
  if (likeness === "FULL")
    return { weight: isClose ? 5 : 3.5, reason: `the names ${quoted(texts)} agree${isClose ? "" : " nearly"}` };
  if (likeness === "PART")
    return {
      weight: (isClose ? 3.5 : 2) - (names.hasLineage ? 1 : 0) - (names.isOfHouse ? 1 : 0) - (names.isLed ? LED : 0),
      reason: `the names ${quoted(texts)} agree as far as both are told`,
    };
  if (likeness === "ONE_WORD")
    return {
      weight: rarityOf(names, where, surroundings) + (isClose ? 0.5 : -1),
      reason: `the one word of a name that is told agrees in ${quoted(texts)}, which says little`,
    };
  if (likeness === "SHARED")
    return { weight: shared > 1 ? -1 : -6, reason: `only part of the names ${quoted(texts)} agrees` };
  return { weight: -10, reason: `the names ${quoted(texts)} do not agree` };
};
