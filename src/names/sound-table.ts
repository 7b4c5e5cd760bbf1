/*
 * How letters and groups of letters sound, coarsely enough that one name comes out alike from Russian, Kazakh and Belarusian and
 * from their romanisations:
 *
 *   Russian      ISO 9:1995 (= GOST 7.79-2000 A), GOST 7.79-2000 B, GOST 52535.1-2006, BGN/PCGN 1947, ALA-LC 1997, ICAO Doc 9303,
 *                the French passports of the USSR and Russia until 1997
 *   Belarusian   BGN/PCGN 1979, the national system of 2007 (United Nations resolution X/6 of 2012), Łacinka, ICAO Doc 9303
 *   Kazakh       BGN/PCGN 1979, ISO 9:1995, the Latin alphabets of 2018 and 2021, ICAO Doc 9303
 *
 * Terminology
 *
 * Sound        a word written in the symbols below. Vowels: `a` (а, о, я, ә, ө), `e` (е, э), `i` (и, ы, й, і), `u` (у, ю, ү, ұ).
 *              Consonants have their letters, but: `h` г х ғ һ, `j` ж, `k` к қ, `c` ц, `q` ч, `w` ш щ, `v` в ў.
 * Reading      one of several sounds that a group may have: Latin `j` is ж in Kazakh and й in ISO 9. A word has a sound for each.
 *
 * The longest group at a place counts. `ы` before a vowel and the like need no group: an `i` before a vowel is dropped afterwards
 * (`soundsOf`), so that `ya`, `ia`, `ja` and `я` agree.
 */

/** A group of letters, then its readings. */
const ROWS: readonly string[] = [
  // Cyrillic: Russian, and what Belarusian and Kazakh add.
  "а a|б b|в v|г h|д d|е e|ё e a|ж j|з z|и i|й i|к k|л l|м m|н n|о a|п p|р r|с s|т t|у u|ф f|х h|ц c|ч q|ш w|щ w",
  "ъ -|ы i|ь -|э e|ю u|я a|і i|ї i|є e|ў v|ґ h|ә a|ғ h|қ k|ң n nh|ө a|ұ u|ү u|һ h|дж j|шч w|сч w q",
  // Belarusian softens: д before a soft vowel is дз, т is ц; Russian has neither.
  "дз d dz|ці ci ti|це ce te|ця ca ta|цё ce ca ta|цю cu tu|ць c t",
  // After a vowel, Kazakh у and Latin u may be the ў of Belarusian, or a w.
  "ау au av|оу au av|еу eu ev|эу eu ev|әу au av|яу au av|au au av|ou u av au|eu eu ev|äu au av|iu iu iv|ыу iu iv|іу iu iv",
  // Latin: plain letters.
  "a a|b b|c k c|d d|e e|f f|g h|h h|i i|j j i|k k|l l|m m|n n|o a|p p|q k|r r|s s|t t|u u|v v|w v|x ks h|y i|z z",
  "ce se ce te|ci si ci ti|cy si ci|ts c|tse ce te|tsi ci ti|tsy ci ti|tz c|cz q c|ck k ck|ch q h w|kh h|gh h|zh j|sh w|ph f|th t|dz d dz",
  "shch w|sch w|shh w|tch q|tsch q|dzh j|dj j|ng n nh|nh n nh",
  // Latin as other languages write these names: Polish, German, French, Hungarian, Finnish; т before ж.
  "sz w s|szcz w|schtsch w|chtch w|tš q|štš w|cs q|zs j|rz j r|rzh rj|szh sj|zsh zw|dsch j|tzh tj|eh e|ee e i|oo u a",
  // Latin with marks: ISO 9, Łacinka and the national systems of Belarus, the alphabets of Kazakhstan.
  "č q|š w|ž j|ŝ w|šč w|ć c t|ś s|ź z|ŭ v|ł l|ĺ l|ľ l|ç q|ş w|ğ h|ǵ h|ñ n nh|ń n nh|ı i|dž j|dź d dz|ż j|ẑ j|ẓ j|ḩ h|ḥ h|ķ k",
  "è e|é e|ê e|ě e|ë e a|ē e|ï i|ì i|í i|î i|ī i|ĭ i|ý i|ÿ i|â a|ä a|ā a|ă a|á a|à a|å a|ö a|ó a|ò a|ô a|ō a|ŏ a|õ a|ə a|ɵ a|û u|ü u|ū u|ú u|ù u|ů u",
  "i͡a a|i͡u u|t͡s c|ė e|ĕ e|æ e|œ e|ß s|đ d|ð d|ø a|þ t",
];

/** `-`: no sound. */
const toRow = (text: string): readonly [string, readonly string[]] => {
  const [group = "", ...readings] = text.split(" ");
  return [group, readings.map((reading) => (reading === "-" ? "" : reading))];
};

/** Groups of letters, in small letters and NFC, with their readings. */
export const SOUNDS: ReadonlyMap<string, readonly string[]> = new Map(ROWS.flatMap((row) => row.split("|").map(toRow)));

/** The longest group's length. */
export const LONGEST_GROUP: number = Math.max(...[...SOUNDS.keys()].map((group) => group.length));
