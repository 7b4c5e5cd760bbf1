import type { Random } from "./random.ts";

/*
 * Romanisations of Belarusian and Kazakh, and the alphabets of Kazakhstan in Latin letters, written from the standards; those of
 * Russian come from the package iuliia. The search has other tables (src/names/sound-table.ts), which nothing here reads.
 *
 * A scheme is a list `letter latin`; `+` before a letter: at the beginning of a word and after a vowel, ў, ь, ъ or an apostrophe.
 */

type Scheme = Readonly<Record<string, string>>;

const scheme = (text: string): Scheme =>
  Object.fromEntries(text.split(" ").map((pair) => pair.split("=") as [string, string]));

const BASE = "а=a б=b в=v д=d з=z і=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f ’= '= ъ= ь=";

/** Belarusian: the national system of 2007 (United Nations, resolution X/6, 2012). */
const BE_2007 = scheme(
  `${BASE} г=h е=ie +е=je ё=io +ё=jo ж=ž й=j ў=ŭ х=ch ц=c ч=č ш=š ы=y э=e ю=iu +ю=ju я=ia +я=ja ль=ĺ нь=ń сь=ś ць=ć зь=ź`,
);
/** Belarusian: BGN/PCGN 1979. */
const BE_BGN = scheme(`${BASE} г=h е=ye ё=yo ж=zh й=y ў=w х=kh ц=ts ч=ch ш=sh ы=y э=e ю=yu я=ya`);
/** Belarusian: passports, ICAO Doc 9303. */
const BE_ICAO = scheme(
  `${BASE} г=h е=ie +е=ye ё=io +ё=yo ж=zh й=i ў=u х=kh ц=ts ч=ch ш=sh ы=y э=e ю=iu +ю=yu я=ia +я=ya`,
);
/** Belarusian: the older Łacinka, with w and Polish letters. */
const BE_LACINKA = scheme(
  `${BASE} в=w л=ł г=h е=ie +е=je ё=io +ё=jo ж=ż й=j ў=ŭ х=ch ц=c ч=cz ш=sz ы=y э=e ю=iu +ю=ju я=ia +я=ja ль=l лі=li ле=le ля=la лю=lu лё=lo нь=ń сь=ś ць=ć зь=ź`,
);

const KAZAKH = `${BASE} г=g е=e э=e`;
/** Kazakh: the alphabet of 2018 (decree 637 of 19 February 2018). */
const KK_2018 = scheme(
  `${KAZAKH} ә=á ғ=ǵ ё=ıo ж=j и=ı й=ı қ=q ң=ń ө=ó у=ý ұ=u ү=ú х=h һ=h ц=ts ч=ch ш=sh щ=shch ы=y ю=ıý я=ıa`,
);
/** Kazakh: the alphabet of 2021 (as the National Commission put it forward in January 2021). */
const KK_2021 = scheme(
  `${KAZAKH} ә=ä ғ=ğ ё=io ж=j и=i й=i қ=q ң=ñ ө=ö у=u ұ=ū ү=ü х=h һ=h ц=ts ч=ch ш=ş щ=şş ы=y і=ı ю=iu я=ia`,
);
/** Kazakh: BGN/PCGN 1979. */
const KK_BGN = scheme(
  `${KAZAKH} е=e +е=ye ә=ä ғ=gh ё=yo ж=zh и=ī й=y қ=q ң=ng ө=ö у=ū ұ=u ү=ü х=kh һ=h ц=ts ч=ch ш=sh щ=shch ы=y ю=yu я=ya`,
);
/** Kazakh: passports of Kazakhstan, without marks. */
const KK_PASSPORT = scheme(
  `${KAZAKH} е=e +е=ye ә=a ғ=g ё=yo ж=zh и=i й=y қ=k ң=n ө=o ұ=u ү=u х=kh һ=kh ц=ts ч=ch ш=sh щ=shch ы=y ю=yu я=ya кс=x`,
);
/** Kazakh: as newspapers write, which double the s between vowels. */
const KK_PRESS = scheme(
  `${KAZAKH} ә=a ғ=gh ё=yo ж=zh и=i й=i қ=k ң=n ө=o ұ=u ү=u х=kh һ=h ц=ts ч=ch ш=sh щ=sh ы=y ю=yu я=ya ысы=yssy аса=assa асы=assy`,
);

export const SCHEMES = {
  BE_2007,
  BE_BGN,
  BE_ICAO,
  BE_LACINKA,
  KK_2018,
  KK_2021,
  KK_BGN,
  KK_PASSPORT,
  KK_PRESS,
} as const;
export type SchemeName = keyof typeof SCHEMES;

const AFTER_VOWEL = /[аеёіоуыэюяўьъәөұүи'’]$/u;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const romaniseWord = (table: Scheme, word: string): string => {
  let [latin, at] = ["", 0];
  while (at < word.length) {
    const length = [3, 2, 1].find((size) => table[word.slice(at, at + size)] !== undefined) ?? 1;
    const letters = word.slice(at, at + length);
    const isOpen = at === 0 || AFTER_VOWEL.test(word.slice(0, at));
    latin += (isOpen ? table[`+${letters}`] : undefined) ?? table[letters] ?? letters;
    at += length;
  }
  return capital(latin);
};

/** A name by a scheme. */
export const romanise = (name: SchemeName, text: string): string =>
  text.toLowerCase().replace(/[\p{L}'’]+/gu, (word) => romaniseWord(SCHEMES[name], word));

const RUSSIFIED: Readonly<Record<string, readonly string[]>> = {
  ә: ["а", "а", "я"],
  ғ: ["г"],
  қ: ["к"],
  ң: ["н"],
  ө: ["о", "о", "у"],
  ұ: ["у"],
  ү: ["у", "у", "ю"],
  һ: ["х"],
  і: ["и"],
};

/** A Kazakh name as Russian documents write it. */
export const russified = (word: string, random: Random): string =>
  [...word.toLowerCase()]
    .map((letter, i, all) => {
      const options = RUSSIFIED[letter];
      if (options === undefined) return letter;
      return i === 0 || /[аеоуиы]/u.test(all[i - 1] ?? "") ? (options[0] ?? letter) : random.pick(options);
    })
    .join("");
