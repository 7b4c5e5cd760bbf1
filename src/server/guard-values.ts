import { PublicError } from "../errors.ts";

const LONGEST = 10_000;
const DEEPEST = 32;

/** Control characters other than tab and line ends: no name, id or text has them, and engines stumble over them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what we look for.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/;

const LONE_SURROGATE = /\p{Surrogate}/u;

const refuse = (message: string): never => {
  throw new PublicError("BAD_USER_INPUT", message);
};

/** Refuses a text that no name, id or remark can be. Errors: `BAD_USER_INPUT`. */
export const guardText = (text: string, where: string): void => {
  if (text.length > LONGEST) refuse(`A text in ${where} has ${text.length} characters; ${LONGEST} are allowed.`);
  if (CONTROL.test(text)) refuse(`A text in ${where} has control characters; take them out.`);
  if (LONE_SURROGATE.test(text))
    refuse(`A text in ${where} has half of a character (a lone surrogate); send whole ones.`);
};

/** Refuses variables that are too deep, and texts in them that cannot be meant. Errors: `BAD_USER_INPUT`. */
export const guardValues = (value: unknown, where: string, depth = 0): void => {
  if (typeof value === "string") guardText(value, where);
  if (typeof value !== "object" || value === null) return;
  if (depth > DEEPEST) refuse(`The values in ${where} are more than ${DEEPEST} levels deep.`);
  for (const [key, inner] of Object.entries(value)) {
    guardText(key, where);
    guardValues(inner, where, depth + 1);
  }
};
