/**
 * Letters whose stroke or tail Unicode does not decompose into a mark, with the letter that people type in their stead. Kazakh and
 * Belarusian letters fall on the Russian ones that a Russian keyboard offers. No letter changes its script.
 */
const PLAIN: ReadonlyMap<string, string> = new Map(
  "łl đd ðd øo ıi əa ɵo ßs әа ғг ґг қк ңн өо ұу үу һх іи".split(" ").map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** A letter without its stroke or tail; any other as it is. Capitals stay capitals. */
export const plainOf = (letter: string): string => {
  const small = letter.toLowerCase();
  const plain = PLAIN.get(small);
  if (plain === undefined) return letter;
  return small === letter ? plain : plain.toUpperCase();
};
