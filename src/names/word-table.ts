import { foldWord } from "./fold.ts";
import { type Script, scriptOf } from "./homoglyphs.ts";
import { addTo, createKeyTable, itemsAt, type KeyTable } from "./key-table.ts";
import { counterpartsOf } from "./counterparts.ts";
import { type KeyLetters, keyLettersOf } from "./near-skeletons.ts";
import { isPatronymic } from "./patronymic.ts";
import { type Outline, outlineOf } from "./outline.ts";
import { type Phones, phonesOf } from "./phones.ts";
import { skeletonOf, soundsOf } from "./sound.ts";

/** A word as search compares it. */
export type Word = {
  /** Not folded. */
  readonly text: string;
  readonly folded: string;
  /** With those of its counterparts. */
  readonly sounds: readonly string[];
  /** Sounds of the same given name in other languages. */
  readonly counterparts: readonly string[];
  readonly phones: Phones;
  readonly outline: Outline;
  readonly script: Script | null;
  readonly isPatronymic: boolean;
  /** Whether names may lack it unpunished: of, the, и, … */
  readonly isFiller: boolean;
  /** Whether it is a part of surnames that people leave out or put in: al-, bin, de, van, … */
  readonly isParticle: boolean;
};

const FILLERS: ReadonlySet<string> = new Set("of the and for in to at on и в на по при с у па пра з мен".split(" "));

const PARTICLES: ReadonlySet<string> = new Set(
  "al el ul bin ibn bint ben de da di do dos das du del della van von der den ter la le y аль эль бин ибн бен де да ди дю ван фон дер".split(
    " ",
  ),
);

/** A word of `wordsOf`, made ready for comparing. */
export const makeWord = (text: string): Word => {
  const folded = foldWord(text);
  const [sounds, phones] = [soundsOf(text), phonesOf(text)];
  const counterparts = counterpartsOf(sounds);
  return {
    text,
    folded,
    sounds: [...sounds, ...counterparts],
    counterparts,
    phones,
    outline: outlineOf(phones),
    script: scriptOf(text),
    isPatronymic: isPatronymic(folded),
    isFiller: FILLERS.has(folded),
    isParticle: PARTICLES.has(folded),
  };
};

/** All distinct words of an index, by number, with the keys that they are found by. */
export type WordTable = {
  readonly words: readonly Word[];
  readonly folded: KeyTable;
  readonly sounds: KeyTable;
  readonly skeletons: KeyTable;
  readonly skeletonLetters: KeyLetters;
};

/** A table of distinct words, numbered as they come. */
export const createWordTable = (texts: Iterable<string>): WordTable => {
  const words: Word[] = [];
  const folded = new Map<string, number[]>();
  const sounds = new Map<string, number[]>();
  const skeletons = new Map<string, number[]>();
  for (const text of texts) {
    const [word, number] = [makeWord(text), words.length];
    words.push(word);
    addTo(folded, word.folded, number);
    for (const sound of word.sounds) {
      addTo(sounds, sound, number);
      addTo(skeletons, skeletonOf(sound), number);
    }
  }
  const skeletonTable = createKeyTable(skeletons);
  return {
    words,
    folded: createKeyTable(folded),
    sounds: createKeyTable(sounds),
    skeletons: skeletonTable,
    skeletonLetters: keyLettersOf(skeletonTable),
  };
};

/** The word of a table with just this text. */
export const findWord = ({ words, folded }: WordTable, text: string): Word | undefined => {
  for (const number of itemsAt(folded, foldWord(text))) if (words[number]?.text === text) return words[number];
  return undefined;
};
