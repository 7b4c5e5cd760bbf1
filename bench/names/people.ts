import { type Gender, type Language, type Lists, type NameGroup, readLists } from "./names.ts";
import { createRandom, type Random } from "./random.ts";
import { romanise, russified, type SchemeName } from "./romanise.ts";

/** A person's name in one script. */
export type Form = { readonly given: string; readonly surname: string; readonly patronymic: string | null };

export type Person = {
  readonly id: string;
  readonly language: Language;
  readonly degree: number;
  readonly givenGroup: string;
  readonly surnameGroup: string;
  readonly forms: Readonly<Partial<Record<Language, Form>>>;
  /** As people who write in Latin letters have spelt it, where the lists say. */
  readonly latin: readonly Form[];
  /** The first letters that the given name has in any script. */
  readonly initials: string;
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const CYRILLIC_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(ов|ев|ёв|ин|ын)$/u, "$1а"],
  [/(аў|еў)$/u, "$1"],
  [/ский$/u, "ская"],
  [/цкий$/u, "цкая"],
  [/скі$/u, "ская"],
  [/цкі$/u, "цкая"],
];

/** The surname of a daughter: Иванова, Іванова, Ivanova. */
const feminine = (surname: string): string => {
  if (/(?:аў|еў)$/u.test(surname)) return surname.replace(/ў$/u, "ва");
  if (/(?:ov|ev|in|yn|ow|ew)$/u.test(surname)) return `${surname}a`;
  if (/[sc]k(?:ij|iy|y|i|ii|yj|yi)$/u.test(surname)) return surname.replace(/k[ijy]+$/u, "kaya");
  const rule = CYRILLIC_ENDINGS.find(([ending]) => ending.test(surname));
  return rule === undefined ? surname : surname.replace(rule[0], rule[1]);
};

/** The patronymic by gender and language, from a Russian one: Иванович, Ивановна, Іванавіч, Нұрланұлы. */
const patronymicOf = (father: string, gender: Gender, language: Language): string => {
  const russian =
    gender === "m" ? father : father.replace(/ович$/u, "овна").replace(/евич$/u, "евна").replace(/ич$/u, "ична");
  if (language !== "be") return russian;
  const letters: Readonly<Record<string, string>> = { и: "і", щ: "шч" };
  return russian
    .replace(/ович$/u, "авіч")
    .replace(/овна$/u, "аўна")
    .replace(/евна$/u, "еўна")
    .replace(/[ищ]/gu, (letter) => letters[letter] ?? letter);
};

const kazakhPatronymic = (father: string, gender: Gender): string =>
  capital(father) + (gender === "m" ? "ұлы" : "қызы");

const LATIN_SCHEMES: Readonly<Record<Language, readonly SchemeName[]>> = {
  ru: [],
  be: ["BE_2007", "BE_ICAO"],
  kk: ["KK_PASSPORT", "KK_PRESS", "KK_BGN"],
};

type Draft = {
  readonly given: NameGroup;
  readonly surname: NameGroup;
  readonly gender: Gender;
  readonly language: Language;
  readonly father: string;
};

const cyrillicForm = ({ given, surname, gender, father }: Draft, language: Language, random: Random): Form | null => {
  const [first, last] = [given.cyrillic[language], surname.cyrillic[language]];
  if (first.length === 0 || last.length === 0) return null;
  const name = random.pick(last);
  return {
    given: capital(random.pick(first)),
    surname: capital(gender === "f" ? feminine(name) : name),
    patronymic: language === "kk" ? kazakhPatronymic(father, gender) : patronymicOf(father, gender, language),
  };
};

/** What Russian documents make of a Kazakh name. */
const russianOf = (form: Form, random: Random): Form => ({
  given: capital(russified(form.given, random)),
  surname: capital(russified(form.surname, random)),
  patronymic: form.patronymic && capital(russified(form.patronymic, random)),
});

const latinForms = (draft: Draft, native: Form, random: Random): readonly Form[] => {
  const { given, surname, gender, language } = draft;
  const schemes = LATIN_SCHEMES[language].map((scheme) => {
    const by = (word: string) => romanise(scheme, word);
    return {
      given: by(native.given),
      surname: by(native.surname),
      patronymic: native.patronymic && by(native.patronymic),
    };
  });
  const listed = given.latin.length > 0 ? surname.latin : [];
  const real = listed.map((word) => ({
    given: capital(random.pick(given.latin)),
    surname: capital(gender === "f" ? feminine(word) : word),
    patronymic: null,
  }));
  return language === "ru" ? real : [...schemes, ...(language === "be" ? [] : real)];
};

const initialsOf = (given: NameGroup, forms: readonly Form[]): string =>
  [
    ...new Set(
      [...forms.map((form) => form.given), ...Object.values(given.cyrillic).flat(), ...given.latin].map((name) =>
        name.charAt(0).toLowerCase(),
      ),
    ),
  ].join("");

const toPerson = (draft: Draft, id: string, random: Random): Person | null => {
  const native = cyrillicForm(draft, draft.language, random);
  if (native === null) return null;
  const russian =
    draft.language === "ru"
      ? native
      : (cyrillicForm(draft, "ru", random) ?? (draft.language === "kk" ? russianOf(native, random) : null));
  const latin = latinForms(draft, native, random);
  const forms = { [draft.language]: native, ...(russian === null ? {} : { ru: russian }) };
  return {
    id,
    language: draft.language,
    degree: Math.floor(200 * random.next() ** 4),
    givenGroup: `${draft.gender}${draft.given.id}`,
    surnameGroup: draft.surname.id,
    forms,
    latin,
    initials: initialsOf(draft.given, [...Object.values(forms), ...latin]),
  };
};

const isUsable =
  (language: Language) =>
  (group: NameGroup): boolean =>
    group.cyrillic[language].length > 0;

const sharesLetter = (a: string, b: string): boolean => [...a].some((letter) => b.includes(letter));

type Crowd = { readonly people: Person[]; readonly bySurname: Map<string, Person[]> };

/**
 * Takes a person in, unless another one answers to the same query: the same names, or (brothers apart) the same surname and an
 * initial that may be the same.
 */
const admit = ({ people, bySurname }: Crowd, person: Person): void => {
  const family = bySurname.get(person.surnameGroup) ?? [];
  if (family.some((other) => sharesLetter(other.initials, person.initials))) return;
  people.push(person);
  bySurname.set(person.surnameGroup, [...family, person]);
};

/**
 * People made up from the lists: a third each Russian, Belarusian and Kazakh; two of three in families (brothers, sisters, sons of a
 * namesake), and the surnames near one another as the lists have them. The same for the same seed.
 */
export const makePeople = (size: number, seed: number): readonly Person[] => {
  const [lists, random]: [Lists, Random] = [readLists(), createRandom(seed)];
  const crowd: Crowd = { people: [], bySurname: new Map() };
  const pools = (language: Language) => ({
    given: { m: lists.given.m.filter(isUsable(language)), f: lists.given.f.filter(isUsable(language)) },
    surnames: lists.surnames.filter(isUsable(language)),
  });
  const byLanguage = { ru: pools("ru"), be: pools("be"), kk: pools("kk") };
  for (let tries = 0; crowd.people.length < size && tries < size * 20; tries += 1) {
    const language = random.pick(["ru", "ru", "be", "kk"] as const);
    const pool = byLanguage[language];
    const surname = random.pick(pool.surnames);
    const members = random.pick([1, 2, 3]);
    const kazakhFather = language === "kk" ? random.pick(pool.given.m).cyrillic.kk[0] : undefined;
    const father = kazakhFather ?? random.pick(lists.fathers);
    for (let member = 0; member < members; member += 1) {
      const gender: Gender = random.chance(0.65) ? "m" : "f";
      const draft = { given: random.pick(pool.given[gender]), surname, gender, language, father };
      const person = toPerson(draft, `p${crowd.people.length}`, random);
      if (person !== null) admit(crowd, person);
    }
  }
  return crowd.people.slice(0, size);
};
