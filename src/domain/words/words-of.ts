import type { Language } from "../entity.ts";
import { BE } from "./be.ts";
import { EN } from "./en.ts";
import { KK } from "./kk.ts";
import { RU } from "./ru.ts";
import type { Words } from "./words.ts";

/** The words of each language. */
export const WORDS: Readonly<Record<Language, Words>> = { EN, RU, KK, BE };
