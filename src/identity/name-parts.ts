import { foldName, wordsOf } from "../names/fold.ts";
import { makeWord, type Word } from "../names/word-table.ts";

/*
 * Terminology
 *
 * Core         a word that tells one man from another: given name, surname.
 * Particle     de, al, bin: names may lack it.
 * Numeral      II, 3rd, Jr.: two that differ are two men.
 */

/** A name, taken apart. */
export type NameParts = {
  readonly text: string;
  readonly folded: string;
  readonly cores: readonly Word[];
  /** Folded single letters. */
  readonly initials: readonly Word[];
  readonly patronymics: readonly Word[];
  /** As a number or word: `2`, `jr`; `null`: none. */
  readonly numeral: string | null;
  /** Whether it tells whose son someone is, or of what house: then the first word is his own, and the others' order counts. */
  readonly hasLineage: boolean;
  /** Those of the core words that are a father's, after `bin`: nobody is called by these alone. */
  readonly fathers: readonly Word[];
};

const PARTICLES: ReadonlySet<string> = new Set(
  "al el ul as ad ud ed ar an de da das do dos del della di du la le los las van von der den ter bin bint ibn ben bon abu ould wuld y e i and the of mr mrs dr sir san haji sheikh shaikh shaykh sayyid dato datuk sri seri tun tunku tengku".split(
    " ",
  ),
);

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi"];
const NUMERALS: ReadonlyMap<string, string> = new Map([
  ...ROMAN.map((roman, i) => [roman, String(i + 1)] as const),
  ...["1st", "2nd", "3rd", "4th"].map((ordinal, i) => [ordinal, String(i + 1)] as const),
  ["jr", "jr"],
  ["sr", "sr"],
  ["junior", "jr"],
]);

const LINEAGE: ReadonlySet<string> = new Set("al bin bint ibn ben ould wuld".split(" "));

/** `Abd al-Aziz`, `Abdul Aziz`, `Abdel-Aziz`, `Abdulaziz`: one word, written alike. */
const withoutArticles = (words: readonly string[]): readonly string[] => {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const isServant = /^abd([aeuo]l)?$/.test(word) && at + 1 < words.length;
    if (isServant && /^[aeu][lrznd]$/.test(words[at + 1] ?? "")) at += 1;
    if (isServant && at + 1 < words.length) at += 1;
    joined.push(isServant ? `abdul${words[at]}` : word.replace(/^abd[aeio]l(?=\p{L}{3})/u, "abdul"));
  }
  return joined;
};

/** A lone letter is an initial but for a Roman one at the end: `Paul V`, not `V. Putin`. */
const numeralOf = (word: string, at: number): string | null => (at === 0 ? null : (NUMERALS.get(word) ?? null));

/** Not `ben`, which begins surnames: Ben Ali, Ben Bella. */
const SON: ReadonlySet<string> = new Set(["bin", "bint", "ibn", "ould", "wuld"]);

const isAfterSon = (words: readonly Word[], word: Word): boolean => {
  const at = words.indexOf(word);
  const before = words[at - 1]?.folded === "al" ? words[at - 2] : words[at - 1];
  return SON.has(before?.folded ?? "");
};

/** A name taken apart. When nothing but particles is left, these count. */
export const partsOf = (text: string): NameParts => {
  const words = withoutArticles(wordsOf(text)).map(makeWord);
  const last = words.length - 1;
  const isNumeral = ({ folded }: Word, at: number): boolean =>
    numeralOf(folded, at) !== null && (folded.length > 1 || at === last);
  const numeral = words.findIndex(isNumeral);
  const rest = words.filter((word, at) => !isNumeral(word, at));
  const initials = rest.filter(({ folded }) => folded.length === 1);
  const longer = rest.filter(({ folded }) => folded.length > 1);
  const solid = longer.filter(({ folded }) => !PARTICLES.has(folded));
  const isSpare = (word: Word, at: number): boolean => word.isPatronymic && solid.length > 2 && at > 0;
  const cores = solid.filter((word, at) => !isSpare(word, at));
  return {
    text,
    folded: foldName(text),
    cores: cores.length > 0 ? cores : longer,
    initials,
    patronymics: solid.filter(isSpare),
    hasLineage: words.some(({ folded }, at) => at > 0 && LINEAGE.has(folded)),
    fathers: cores.filter((word, at) => at > 0 && isAfterSon(words, word)),
    numeral: numeral < 0 ? null : numeralOf(words[numeral]?.folded ?? "", numeral),
  };
};
