import type { Random } from "./random.ts";

const LIKE: Readonly<Record<string, string>> = Object.fromEntries(
  ["aа", "eе", "oо", "cс", "pр", "xх"].flatMap(([latin = "", cyrillic = ""]) => [
    [latin, cyrillic],
    [cyrillic, latin],
  ]),
);

const changedAt = (text: string, at: number, letter: string): string => text.slice(0, at) + letter + text.slice(at + 1);

const places = (text: string, pattern: RegExp): readonly number[] =>
  [...text.matchAll(pattern)].map(({ index }) => index);

/** One letter of the other script that looks the same. */
const mixed = (text: string, random: Random): string => {
  const found = [...text].flatMap((letter, i) => (LIKE[letter] === undefined ? [] : [i]));
  if (found.length === 0) return text;
  const at = random.pick(found);
  return changedAt(text, at, LIKE[text.charAt(at)] ?? "");
};

const turned = (text: string): string => text.split(" ").reverse().join(" ");

const KINDS: readonly ((text: string, random: Random) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  turned,
  (text) => turned(text).replace(" ", ", "),
  mixed,
  (text) => text.replaceAll("ё", "е"),
  (text) => text.replaceAll(/['’ʹ]/gu, ""),
  (text) => ` ${text.replace(" ", "  ")} `,
  (text) => text.normalize("NFD"),
  (text, random) => `${random.pick(["Mr", "Dr", "г-н", "президент"])} ${text}`,
];

/** A name as carelessly written or copied: case, order, letters of the other script, accents, blanks, a title. */
export const noisy = (text: string, random: Random): string => random.pick(KINDS)(text, random);

/** A name with one slip of the finger, not in a first letter: a letter left out, doubled, exchanged with the next, or another one. */
export const mistyped = (text: string, random: Random): string => {
  const found = places(text, /(?<=\p{L}\p{L})\p{L}(?=\p{L})/gu);
  if (found.length === 0) return text;
  const at = random.pick(found);
  const letter = text.charAt(at);
  const other = random.pick([...(/[а-яё]/iu.test(letter) ? "аоеинтсрвлкм" : "aoeintsrvlkm")]);
  return random.pick([
    text.slice(0, at) + text.slice(at + 1),
    changedAt(text, at, letter + letter),
    text.slice(0, at) + text.charAt(at + 1) + letter + text.slice(at + 2),
    changedAt(text, at, other),
  ]);
};
