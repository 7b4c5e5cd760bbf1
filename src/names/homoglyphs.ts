import { plainOf } from "./plain-letters.ts";

/*
 * Letters of the Latin and the Cyrillic script that look alike in print, after Unicode Technical Standard 39 (Unicode Security
 * Mechanisms, confusables.txt): those pairs of it whose letters occur in English, Russian, Kazakh and Belarusian names, capitals
 * apart from small letters, because `B` looks like `В` while `b` does not look like `в`.
 */

const PAIRS = ["AА BВ CС EЕ HН IІ KК MМ OО PР TТ XХ YУ ƏӘ ƟӨ", "aа cс eе hһ iі kк oо pр xх yу əә ɵө"].flatMap((line) =>
  line.split(" "),
);

/** Cyrillic letters of other languages that only ever stand for Latin ones here. */
const STRAYS = "JЈ QԚ SЅ WԜ jј qԛ sѕ wԝ".split(" ");

const toCyrillic: ReadonlyMap<string, string> = new Map(PAIRS.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const toLatin: ReadonlyMap<string, string> = new Map(
  [...PAIRS, ...STRAYS].map((pair) => [pair.charAt(1), pair.charAt(0)]),
);

/** The script of a word or text; `null` for neither. */
export type Script = "LATIN" | "CYRILLIC";

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The script that most letters of a text are in; `null` for a tie. */
const majority = (text: string): Script | null => {
  const [latin, cyrillic] = [count(text, /\p{Script=Latin}/gu), count(text, /\p{Script=Cyrillic}/gu)];
  return latin === cyrillic ? null : latin > cyrillic ? "LATIN" : "CYRILLIC";
};

/** The script of a text; Cyrillic for a tie, `null` for letters of neither. */
export const scriptOf = (text: string): Script | null =>
  majority(text) ?? (/\p{Script=Cyrillic}/u.test(text) ? "CYRILLIC" : null);

/**
 * A word in one script: its letters of the other one exchanged for those that look the same, where there are such. Marks stay, and
 * a letter whose stroke or tail has no like goes by its plain form.
 */
const inScript = (word: string, script: Script): string => {
  const table = script === "LATIN" ? toLatin : toCyrillic;
  const letters = [...word.normalize("NFD")].map((letter) => table.get(letter) ?? table.get(plainOf(letter)) ?? letter);
  return letters.join("").normalize("NFC");
};

const hasLike = (letter: string): boolean => toLatin.has(letter) || toCyrillic.has(letter);

/** The script of a word: that of its letters without a like, else of most letters; `null` for a lone letter and a tie. */
const settledScript = (word: string): Script | null => {
  if (count(word, LETTER) === 1) return null;
  const unlike = [...word.normalize("NFD")].filter((letter) => !hasLike(letter) && !hasLike(plainOf(letter)));
  return majority(unlike.join("")) ?? majority(word);
};

const hasBoth = (text: string): boolean => /\p{Script=Latin}/u.test(text) && /\p{Script=Cyrillic}/u.test(text);

const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}]/gu;
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * A text (NFC) in which each word is in one script, as far as look-alike letters allow: `Лукaшенко` with a Latin `a` becomes what
 * it looks like. Lone letters go with the words around them. Texts in one script come back as they are.
 */
export const withoutHomoglyphs = (text: string): string => {
  if (!hasBoth(text)) return text;
  const settled = (text.match(WORD) ?? []).filter((word) => settledScript(word) !== null);
  const around = scriptOf(
    settled.length > 0 ? settled.map((word) => inScript(word, settledScript(word) ?? "CYRILLIC")).join(" ") : text,
  );
  return text.replace(WORD, (word) => {
    const script = settledScript(word) ?? around;
    return script === null ? word : inScript(word, script);
  });
};
