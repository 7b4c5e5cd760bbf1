import { Schemas, translate } from "iuliia";
import type { NameEntry } from "../../src/names/name-table.ts";
import { mistyped, noisy } from "./noise.ts";
import type { Form, Person } from "./people.ts";
import { createRandom, type Random } from "./random.ts";
import { romanise, type SchemeName } from "./romanise.ts";

/** The only name that a person has in an index: as at home, as Russian papers write it, or in Latin letters. */
export type Side = "native" | "russian" | "latin";

export type Case = { readonly category: string; readonly side: Side; readonly text: string; readonly person: string };

const whole = ({ given, surname }: Form): string => `${given} ${surname}`;
const initial = ({ given, surname }: Form): string => `${given.charAt(0)}. ${surname}`;

const native = ({ forms, language }: Person): Form | null => forms[language] ?? null;

/** The name that an index has; a third with the patronymic. */
export const indexed = (person: Person, side: Side, random: Random): string | null => {
  const form =
    side === "native"
      ? native(person)
      : side === "russian"
        ? (person.forms.ru ?? native(person))
        : (person.latin[0] ?? null);
  if (form === null) return null;
  return form.patronymic !== null && random.chance(0.33)
    ? `${form.given} ${form.patronymic} ${form.surname}`
    : whole(form);
};

export const entriesOf = (people: readonly Person[], side: Side): readonly NameEntry[] => {
  const random = createRandom(7);
  return people.flatMap((person) => {
    const text = indexed(person, side, random);
    return text === null
      ? []
      : [{ entity: person.id, kind: "PERSON" as const, degree: person.degree, names: [{ text }] }];
  });
};

const RUSSIAN_SCHEMES = Schemas.names();

const inRussianScheme = (form: Form, random: Random): Form => {
  const schema = Schemas.get(random.pick(RUSSIAN_SCHEMES));
  return { given: translate(form.given, schema), surname: translate(form.surname, schema), patronymic: null };
};

const inScheme = (form: Form, names: readonly SchemeName[], random: Random): Form => {
  const name = random.pick(names);
  return { given: romanise(name, form.given), surname: romanise(name, form.surname), patronymic: null };
};

type Make = {
  readonly category: string;
  readonly side: Side;
  readonly form: (person: Person, random: Random) => Form | null;
};

const only =
  (language: Person["language"], make: (form: Form, random: Random, person: Person) => Form | null) =>
  (person: Person, random: Random): Form | null => {
    const form = native(person);
    return person.language === language && form !== null ? make(form, random, person) : null;
  };

/** What is typed, by how the index has it. */
const FORMS: readonly Make[] = [
  {
    category: "Russian ← Latin as spelt by others",
    side: "native",
    form: only("ru", (_, random, { latin }) => (latin.length > 0 ? random.pick(latin) : null)),
  },
  {
    category: "Russian ← Latin by 20 standards",
    side: "native",
    form: only("ru", (form, random) => inRussianScheme(form, random)),
  },
  {
    category: "Latin as spelt by others ← Russian",
    side: "latin",
    form: only("ru", (form, _, { latin }) => (latin.length > 0 ? form : null)),
  },
  {
    category: "Belarusian ← Latin by 4 standards",
    side: "native",
    form: only("be", (form, random) => inScheme(form, ["BE_2007", "BE_BGN", "BE_ICAO", "BE_LACINKA"], random)),
  },
  {
    category: "Latin by standard ← Belarusian",
    side: "latin",
    form: only("be", (form, _, { latin }) => (latin.length > 0 ? form : null)),
  },
  {
    category: "Russian ← Belarusian",
    side: "russian",
    form: only("be", (form, _, { forms }) => (forms.ru === undefined ? null : form)),
  },
  { category: "Belarusian ← Russian", side: "native", form: only("be", (_, __, { forms }) => forms.ru ?? null) },
  {
    category: "Kazakh ← Kazakh Latin 2018, 2021",
    side: "native",
    form: only("kk", (form, random) => inScheme(form, ["KK_2018", "KK_2021"], random)),
  },
  {
    category: "Kazakh ← English spellings",
    side: "native",
    form: only("kk", (form, random) => inScheme(form, ["KK_BGN", "KK_PASSPORT", "KK_PRESS"], random)),
  },
  { category: "English spellings ← Kazakh", side: "latin", form: only("kk", (form) => form) },
  { category: "Russian ← Kazakh", side: "russian", form: only("kk", (form) => form) },
  { category: "Kazakh ← Russian", side: "native", form: only("kk", (_, __, { forms }) => forms.ru ?? null) },
  {
    category: "Russian ← Kazakh Latin 2018, 2021",
    side: "russian",
    form: only("kk", (form, random) => inScheme(form, ["KK_2018", "KK_2021"], random)),
  },
];

const same = (person: Person): Form | null => native(person);

type Write = (form: Form, random: Random) => string;

const group = (name: string, write: Write, makes: readonly Make[]) => ({ name, write, makes });

const SAME: Make = { category: "same script", side: "native", form: same };

const GROUPS = [
  group("name", whole, FORMS),
  group("initial", initial, [SAME, ...FORMS]),
  group("noise", (form, random) => noisy(whole(form), random), [SAME, ...FORMS.slice(0, 3)]),
  group("one typo", (form, random) => mistyped(whole(form), random), [SAME, ...FORMS.slice(1, 3)]),
  group(
    "typing",
    ({ given, surname }) => `${given} ${surname.slice(0, Math.max(4, Math.ceil(surname.length * 0.6)))}`,
    [SAME, ...FORMS.slice(1, 3)],
  ),
];

/** All queries, at most so many a category; each has one right answer among the people. */
export const makeCases = (people: readonly Person[], most: number, seed: number): readonly Case[] =>
  GROUPS.flatMap(({ name, write, makes }, g) =>
    makes.flatMap(({ category, side, form }, m) => {
      const random = createRandom(seed + 100 * g + m);
      const cases: Case[] = [];
      for (let round = 0; round < 4 && cases.length < most; round += 1) {
        for (const person of people) {
          if (cases.length >= most) break;
          const made = form(person, random);
          if (made === null || indexed(person, side, random) === null) continue;
          cases.push({ category: `${name}: ${category}`, side, text: write(made, random), person: person.id });
        }
      }
      return cases;
    }),
  );
