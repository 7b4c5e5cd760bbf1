import { foldName, wordsOf } from "./fold.ts";
import { patronymicPlace } from "./patronymic.ts";
import { isTitle, withTitlesWrittenOut } from "./titles.ts";
import { makeWord, type Word } from "./word-table.ts";

/** A word of what was typed. */
export type QueryWord = Word & {
  /** One letter, or two before a full stop (`Ya.`, `Zh.`). */
  readonly isInitial: boolean;
  /** The last word, which may not be typed to its end. */
  readonly isLast: boolean;
  /** A patronymic, which names may lack. */
  readonly isOptional: boolean;
  /** A form of address, a rank or an office before other words. */
  readonly isTitle: boolean;
};

/** What was typed, made ready for comparing. */
export type Query = { readonly text: string; readonly folded: string; readonly words: readonly QueryWord[] };

/** Words beyond these are not looked at; the longest name of the seed has fewer. */
const MOST_WORDS = 24;

const isTitleAt = (all: readonly Word[], i: number): boolean =>
  i < all.length - 1 &&
  all.slice(0, i + 1).every(({ folded, isFiller }, place) => isTitle(folded) || (isFiller && place > 0));

/** The word comes last: fields added behind a copy take twenty times as long. */
const withPlace = (word: Word, text: string, i: number, all: readonly Word[], typed: string): QueryWord => ({
  isInitial: text.length === 1 || (text.length === 2 && typed.includes(`${text}.`)),
  isLast: i === all.length - 1,
  isOptional: i === patronymicPlace(all),
  isTitle: isTitleAt(all, i),
  ...word,
});

/** A query of what was typed; `wordOf` is `makeWord`, or takes from somewhere what that makes. */
export const makeQuery = (text: string, wordOf: (text: string) => Word = makeWord): Query => {
  const texts = wordsOf(withTitlesWrittenOut(text)).slice(0, MOST_WORDS);
  const [words, typed] = [texts.map((each) => wordOf(each)), text.toLowerCase()];
  return {
    text: text.trim(),
    folded: foldName(text),
    words: words.map((word, i) => withPlace(word, texts[i] ?? "", i, words, typed)),
  };
};
