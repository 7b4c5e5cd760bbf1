/*
 * Phones, for telling how near two words are once they are found; finer than the sounds that find them (sound-table.ts), after the
 * same standards. Spellings by French, German, Polish, Hungarian, Czech, Finnish and Swedish custom are the rows of the last block.
 *
 * Terminology
 *
 * Phone    a sound, one symbol: vowels a o e i y u, glide j, consonants b v g h x d t c z s f p k l m n r, Z ж, S ш, C ч, W щ, N ң,
 *          D дж, Q дз. Or a letter that may be one of several: see LOOSE.
 */

const ROWS: readonly string[] = [
  "а a|б b|в v|г g|д d|е e|ё 0|ж Z|з z|и i|й j|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ф f|х x|ц c|ч C|ш S|щ W|ъ |ы y|ь |э e|ю ju|я ja",
  "і i|ї ji|є e|ў 6|ґ g|ә a|ғ g|қ k|ң N|ө o|ұ u|ү u|һ x|дж D|дз Q|шч W|сч W|тч C|кс ks|цц c|ия ija",
  "a a|b b|c K|d d|e e|f f|g 5|h H|i i|j J|k k|l l|m m|n n|o o|p p|q 7|r r|s 2|t t|u u|v v|w 6|x ks x|y Y|z 1",
  "sh S|zh Z|kh x|ch 3|gh g|ts c|shch W|shh W|th 4|ph f|ck ck k|ng N|dz Q|dzh D|dž D|dź Q|oo u o",
  "č C|š S|ž Z|ŝ W|šč W|ć c|ś s|ź z|ŭ 6|ł l|ĺ l|ľ l|ç C|ş S|ğ g|ǵ g|ñ N|ń n|ż Z|ẑ Z|ẓ Z|ḩ x|ḥ x|ķ k|ě e|ў 6",
  "è e|é e|ë 0|ē e|ï i|ì i|í i|î i|ī i|ĭ i|ı y|ý Y|ÿ Y|â a|ä a|ā a|á a|à a|å o|ö o|ó o|ō o|ə a|ü u|û u|ū u|ú u|ù u|ů u",
  "sch S|tsch C|schtsch W|tch C|chtch W|cht 3t W|sz 2|cz C|szcz W|cs C|zs Z|rz R|rzh rZ|szh sZ|zsh zS|tzh tZ|tš C|štš W|tz c|dsch D|dj D|dsh D|jj j|eh e eH|ou u o6|ee e i",
];

/** Letters that may be one of several phones. */
export const LOOSE: Readonly<Record<string, string>> = {
  "0": "oe",
  "1": "zZc",
  "2": "sSz",
  "3": "CxSk",
  "4": "tf",
  "5": "ghZ",
  "6": "vu",
  "7": "kgC",
  H: "hxg",
  J: "jiZ",
  K: "kcsC",
  R: "Zr",
  Y: "yji",
};

export const VOWELS = "aoeiyu0";

/** What one phone in the place of another costs, out of 1; pairs not named cost 1, vowels among themselves a half. */
export const COSTS: readonly (readonly [string, number])[] = [
  ["ao ui yi e0 o0", 0.15],
  ["ea ei ey ou ij yj ej", 0.3],
  ["iy kx", 0.1],
  ["ui uy ju", 0.35],
  ["gh hx gx", 0.15],
  ["kg bp dt fv zs Zz Sc cC xk bv", 0.4],
  ["ct cs sS WS WC ZD dD dQ zQ Nn SC CS 6v cQ", 0.2],
  ["ft vu km mn Cc td", 0.5],
];

/** What a phone too many costs; 1 for those not named. */
export const SPARE: Readonly<Record<string, number>> = {
  a: 0.45,
  o: 0.45,
  e: 0.45,
  i: 0.4,
  y: 0.4,
  u: 0.45,
  "0": 0.45,
  j: 0.1,
  J: 0.15,
  Y: 0.15,
  h: 0.6,
  H: 0.6,
  x: 0.7,
  "6": 0.6,
};

const toRow = (text: string): readonly [string, readonly string[]] => {
  const [group = "", ...readings] = text.split(" ");
  return [group, readings];
};

/** Groups of letters, in small letters and NFC, with their phones: one reading, or two. */
export const PHONES: ReadonlyMap<string, readonly string[]> = new Map(ROWS.flatMap((row) => row.split("|").map(toRow)));
