import type { NameEntry } from "../../src/names/name-table.ts";

const entry = (entity: string, kind: NameEntry["kind"], degree: number, ...names: readonly string[]): NameEntry => ({
  entity,
  kind,
  degree,
  names: names.map((text) => ({ text })),
});

/** People and others in English and Russian only. */
export const IN_TWO_LANGUAGES: readonly NameEntry[] = [
  entry("lukashenko", "PERSON", 12, "Alexander Lukashenko", "Александр Лукашенко", "Александр Григорьевич Лукашенко"),
  entry("shumilin", "PERSON", 4, "Alexander Shumilin", "Александр Шумилин"),
  entry("nazarbayev", "PERSON", 9, "Nursultan Nazarbayev", "Нурсултан Назарбаев", "Нурсултан Абишевич Назарбаев"),
  entry("zhaksylykov", "PERSON", 10, "Timur Zhaksylykov", "Тимур Жаксылыков"),
  entry("zhuk", "PERSON", 5, "Dmitry Zhuk", "Дмитрий Жук"),
  entry("chernik", "PERSON", 3, "Vasily Chernik", "Василий Черник"),
  entry("nukenov", "PERSON", 4, "Abzal Nukenov", "Абзал Нукенов"),
  entry("balayeva", "PERSON", 2, "Aida Balayeva", "Аида Балаева"),
  entry("rybakov", "PERSON", 2, "Anton Rybakov", "Антон Рыбаков"),
  entry("gurov", "PERSON", 2, "Grigory Gurov", "Григорий Гуров"),
  entry("kazakhstan", "COUNTRY", 40, "Kazakhstan", "Казахстан"),
  entry("belarus", "COUNTRY", 45, "Belarus", "Беларусь"),
  entry("minsk", "PLACE", 8, "Minsk", "Минск"),
  entry("prime-minister", "OFFICE", 3, "Prime Minister of Kazakhstan", "Премьер-министр Казахстана"),
  entry("embassy", "INSTITUTION", 6, "Embassy of Kazakhstan in Belarus", "Посольство Казахстана в Беларуси"),
  entry("expo", "EVENT", 6, "Expo 2017", "Экспо-2017"),
];

const MORE: Readonly<Record<string, readonly string[]>> = {
  lukashenko: ["Aleksandr Lukashenko", "Lukashenka", "Аляксандр Лукашэнка", "Аляксандр Рыгоравіч Лукашэнка"],
  shumilin: ["Аляксандр Шумілін"],
  nazarbayev: ["Нұрсұлтан Назарбаев", "Нұрсұлтан Әбішұлы Назарбаев", "Нурсултан Назарбаеў"],
  zhaksylykov: ["Timur Zhaxylykov", "Тимур Жақсылықов", "Цімур Жаксылыкаў"],
  zhuk: ["Дзмітрый Жук"],
  chernik: ["Васіль Чэрнік"],
  nukenov: ["Абзал Нүкенов", "Абзал Нукенаў"],
  balayeva: ["Аіда Балаева", "Аида Ғалымқызы Балаева"],
  rybakov: ["Антон Рыбакоў"],
  gurov: ["Рыгор Гураў"],
  kazakhstan: ["Қазақстан"],
};

/** The same in all four languages, with the spellings that sources use. */
export const IN_FOUR_LANGUAGES: readonly NameEntry[] = IN_TWO_LANGUAGES.map((each) => ({
  ...each,
  names: [...each.names, ...(MORE[each.entity] ?? []).map((text) => ({ text }))],
}));
