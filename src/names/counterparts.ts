import { soundsOf } from "./sound.ts";

/*
 * Given names that Russian, Belarusian and Kazakh have each in a form of its own, too unlike in sound to be found by it: a person's
 * papers have both, since Belarusian passports give the Belarusian form and the Russian one stands beside it. After the pairs of
 * Wikidata ("said to be the same as", P460) and the Belarusian orthography law of 2008. A row is one name; each form agrees with
 * each in any spelling that sounds like it.
 */
const ROWS =
  "анна ганна|никита мікіта|егор ягор|евфросиния ефросинья апраксіня|аксинья ксения аксана оксана|надежда надзея|григорий григор рыгор|евгений евген яўген eugene|татьяна таццяна|наталия наталья наталля|николай мікалай мікола|екатерина кацярына catherine|иосиф язэп восіп осип joseph|александр аляксандр олександр alexander|алла ала|ольга вольга|владимир уладзімір володимир|всеволод усевалад|елизавета лізавета elizabeth|демьян дзям'ян|пётр пятро peter|павел павал paul|степан сцяпан stephen|тимофей цімафей timothy|антоний антон anthony|андрей andrew|михаил міхась michael|георгий юрась george|фёдор фёдар theodore|иаков яков якуб jacob|матвей мацвей matthew|лука łukasz luke|марк mark|симеон семён сямён simon|евгения яўгенія eugenia|варвара barbara|василий васіль basil|гавриил габриэль gabriel|вениамин benjamin|абрам abraham|авраам абрам|даниил данила daniel|илья ілля elijah|елена алена helen helena|софия софья sophia|юлия юлія julia|ирина ірына irene|дмитрий дзмітрый demetrius|мария марыя mary maria|виктор victor|филипп піліп philip|лаврентий лаўрэнцій lawrence|константин канстанцін constantine|мухаммед магомед мохаммад мұхаммед|ахмед ахмет";

const soundOfRow = (row: string): readonly (readonly [string, readonly string[]])[] => {
  const sounds = [...new Set(row.split(" ").flatMap((form) => soundsOf(form).slice(0, 2)))];
  return sounds.map((sound) => [sound, sounds.filter((other) => other !== sound)]);
};

/** Made when the first name is looked up, and not before a service is ready. */
let table: ReadonlyMap<string, readonly string[]> | null = null;

/** The sounds of the forms that a given name has in other languages, from its own; most words have none. */
export const counterpartsOf = (sounds: readonly string[]): readonly string[] => {
  table ??= new Map(ROWS.split("|").flatMap(soundOfRow));
  const found = table;
  return sounds.flatMap((sound) => found.get(sound) ?? []).filter((sound) => !sounds.includes(sound));
};
