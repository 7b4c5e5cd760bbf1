/**
 * How a name was found to match, from the strictest to the loosest; the enum `MatchRule` of schema.graphql (a test holds the two
 * equal). Where several apply, the loosest is told.
 */
export const MATCH_RULES = [
  /** Letter by letter. */
  "EXACT",
  /** Apart from what `foldName` folds away. */
  "FOLDED",
  /** The same words in another order. */
  "WORD_ORDER",
  /** A patronymic on one side only. */
  "PATRONYMIC",
  /** Some whole words of the name, such as the surname. */
  "PART",
  /** As the beginning of words. */
  "PREFIX",
  /** Initials in place of names, on either side. */
  "INITIALS",
  /** Sounding alike within one script: Zhaksylykov, Zhaxylykov. */
  "SPELLING",
  /** Sounding alike across scripts. */
  "ROMANISED",
  /** Sounding much alike: the same consonants and nearly the same vowels. */
  "SIMILAR",
] as const;
export type MatchRule = (typeof MATCH_RULES)[number];
