import { withoutHomoglyphs } from "./homoglyphs.ts";
import { plainOf } from "./plain-letters.ts";

/*
 * Terminology
 *
 * Word     a run of letters and digits of a name, in small letters, NFC, look-alikes of the other script exchanged. Apostrophes
 *          inside are dropped; every other sign parts words.
 * Folded   a word without what a reader may leave out or cannot type: accents, and the strokes and tails of letters.
 */

const APOSTROPHES = /['’‘ʼʹʺ`´′″"“”«»]/gu;

/** The words of a name, not folded: `Қасым-Жомарт` gives `қасым` and `жомарт`. */
export const wordsOf = (text: string): readonly string[] =>
  withoutHomoglyphs(text.normalize("NFKC").replace(APOSTROPHES, ""))
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** A word folded: `жақсылықов` to `жаксылыков`, `łukašenka` to `lukasenka`, `ё` to `е`. */
export const foldWord = (word: string): string => {
  if (isAscii(word)) return word;
  const bare = word.normalize("NFD").replace(/\p{M}+/gu, "");
  return bare.replace(/[^\x20-\x7eа-я]/gu, plainOf);
};

/**
 * A name as search compares it: its words folded, one blank between. Case, accents, ё, dashes, blanks of any kind, punctuation and
 * letters of the wrong script make no difference. Folding twice changes nothing.
 */
export const foldName = (text: string): string => wordsOf(text).map(foldWord).join(" ");
