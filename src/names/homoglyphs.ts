/*
 * Letters of the Latin and the Cyrillic script that look alike in print, after Unicode Technical Standard 39 (Unicode Security
 * Mechanisms, confusables.txt): those pairs of it whose letters occur in English, Russian, Kazakh and Belarusian names, capitals
 * apart from small letters, because `B` looks like `В` while `b` does not look like `в`.
 */

const PAIRS = [
  "AА BВ CС EЕ HН IІ JЈ KК MМ OО PР QԚ SЅ TТ WԜ XХ YУ ËЁ ÏЇ ƏӘ ƟӨ",
  "aа cс eе hһ iі jј kк oо pр qԛ sѕ wԝ xх yу ëё ïї əә ɵө",
].flatMap((line) => line.split(" "));

const toCyrillic: ReadonlyMap<string, string> = new Map(PAIRS.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const toLatin: ReadonlyMap<string, string> = new Map(PAIRS.map((pair) => [pair.charAt(1), pair.charAt(0)]));

/** The script of a word or text; `null` for neither. */
export type Script = "LATIN" | "CYRILLIC";

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The script that most letters of a text are in; Cyrillic when they are even; `null` when it has letters of neither. */
export const scriptOf = (text: string): Script | null => {
  const [latin, cyrillic] = [count(text, /\p{Script=Latin}/gu), count(text, /\p{Script=Cyrillic}/gu)];
  if (latin === 0 && cyrillic === 0) return null;
  return latin > cyrillic ? "LATIN" : "CYRILLIC";
};

/** A word in one script: its letters of the other one exchanged for those that look the same, where there are such. */
const inScript = (word: string, script: Script): string => {
  const table = script === "LATIN" ? toLatin : toCyrillic;
  return [...word].map((letter) => table.get(letter) ?? letter).join("");
};

/** One letter says nothing of its script, and a tie little: there the whole text decides. */
const scriptIn = (word: string, text: string): Script | null => {
  const [latin, cyrillic] = [count(word, /\p{Script=Latin}/gu), count(word, /\p{Script=Cyrillic}/gu)];
  return latin === cyrillic || latin + cyrillic === 1 ? scriptOf(text) : latin > cyrillic ? "LATIN" : "CYRILLIC";
};

const hasBoth = (text: string): boolean => /\p{Script=Latin}/u.test(text) && /\p{Script=Cyrillic}/u.test(text);

/**
 * A text (NFC) in which each word is in one script, as far as look-alike letters allow: `Лукaшенко` with a Latin `a` becomes what
 * it looks like. Texts in one script come back as they are.
 */
export const withoutHomoglyphs = (text: string): string => {
  if (!hasBoth(text)) return text;
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const script = scriptIn(word, text);
    return script === null ? word : inScript(word, script);
  });
};
