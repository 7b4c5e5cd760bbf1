import type { NameKind } from "../domain/statement.ts";
import type { Validity } from "../domain/validity.ts";
import { statement, type Voice } from "./build.ts";
import type { ImportRecord } from "./records.ts";

/** ISO 15924 codes of scripts, by the names that Unicode gives them. */
const SCRIPTS: readonly (readonly [code: string, letters: RegExp])[] = [
  ["Latn", /\p{Script=Latin}/u],
  ["Cyrl", /\p{Script=Cyrillic}/u],
  ["Arab", /\p{Script=Arabic}/u],
  ["Jpan", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["Hani", /\p{Script=Han}/u],
  ["Kore", /\p{Script=Hangul}/u],
  ["Grek", /\p{Script=Greek}/u],
  ["Hebr", /\p{Script=Hebrew}/u],
  ["Geor", /\p{Script=Georgian}/u],
  ["Armn", /\p{Script=Armenian}/u],
  ["Thai", /\p{Script=Thai}/u],
  ["Deva", /\p{Script=Devanagari}/u],
];

/** The script of a text by its letters, as ISO 15924; `Zyyy` (undetermined) when none of those that we expect. */
export const scriptOf = (text: string): string => SCRIPTS.find(([, letters]) => letters.test(text))?.[0] ?? "Zyyy";

/** BCP 47: nobody tells which language. */
export const UNDETERMINED = "und";

export type Spelling = { readonly language?: string | undefined; readonly validity?: Validity | null };

/** A name from data that often tell no language: the script is that of its letters. */
export const spelled = (
  voice: Voice,
  subject: string,
  text: string,
  kind: NameKind,
  { language = UNDETERMINED, validity = null }: Spelling = {},
): ImportRecord => {
  const name = text.trim().slice(0, 500);
  const literal = { kind, language, script: scriptOf(text), text: name, type: "NAME" as const };
  return statement(voice, subject, "NAME", { literal, validity });
};

/** Of several names the one to show: the first in Latin letters, else the first. */
export const shownOf = (names: readonly string[]): string | undefined =>
  names.find((text) => scriptOf(text) === "Latn") ?? names[0];
