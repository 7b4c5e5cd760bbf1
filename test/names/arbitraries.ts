import fc from "fast-check";
import type { NameEntry } from "../../src/names/name-table.ts";

export const lettersOf = (letters: string): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 });

const CYRILLIC = [
  "ка",
  "ро",
  "ми",
  "лен",
  "жан",
  "бай",
  "сұл",
  "тан",
  "ов",
  "ша",
  "лы",
  "ку",
  "ёр",
  "щи",
  "қы",
  "ю",
  "шэн",
];
const LATIN = ["ka", "ro", "zha", "len", "shu", "bay", "sul", "ov", "chy", "kha", "ŭ", "ša", "lu", "y"];

const word = (syllables: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...syllables), { minLength: 2, maxLength: 4 })
    .map((parts) => parts.join(""))
    .filter((text) => text.length > 2)
    .map((text) => text.charAt(0).toUpperCase() + text.slice(1));

/** Names of one to three words in one script, unlike any real ones. */
export const names: fc.Arbitrary<string> = fc
  .constantFrom(CYRILLIC, LATIN)
  .chain((syllables) => fc.array(word(syllables), { minLength: 1, maxLength: 3 }))
  .map((words) => words.join(" "));

export const entries: fc.Arbitrary<readonly NameEntry[]> = fc.uniqueArray(
  fc.record({
    entity: fc.stringMatching(/^[a-d][0-9]$/),
    kind: fc.constantFrom("PERSON", "INSTITUTION", "COUNTRY"),
    degree: fc.nat(5),
    names: fc.array(
      names.map((text) => ({ text })),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  { minLength: 1, maxLength: 12, selector: ({ entity }) => entity },
);
