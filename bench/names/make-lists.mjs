import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/*
 * Makes lists/*.tsv from two packages of PyPI, unpacked (see lists/README.md):
 *
 *   pip download --no-deps rigour==1.3.13 mimesis==22.2.0 && unzip -d <folder> <each wheel>
 *   node bench/names/make-lists.mjs <folder>
 *
 * A row is one name: its spellings in Cyrillic, those in Latin, as Wikidata has them. Which spellings belong together is theirs to
 * say; nothing here asks the search.
 */

const [folder = "."] = process.argv.slice(2);
const persons = readFileSync(join(folder, "rigour/data/names/persons.txt"), "utf8");
const person = (language) =>
  JSON.parse(readFileSync(join(folder, `mimesis/datasets/${language}/person.json`), "utf8"));

const CYRILLIC = /^[а-яёіўәғқңөұүһ'’]{3,}$/u;
const LATIN = /^[a-zà-žǵıŭəşğýúóćńļķ'’ʹ]{3,}$/u;

const rows = persons.split("\n").map((line) => {
  const words = line.replace(/=>.*/, "").split(",").map((word) => word.trim().normalize("NFC"));
  return { cyrillic: words.filter((word) => CYRILLIC.test(word)), latin: words.filter((word) => LATIN.test(word)) };
});

/* A rough romanisation, only to throw out translations and nicknames: Wikidata has `stalina` beside `аллилуева`. */
const ROUGH = Object.fromEntries(
  "аa бb вv гg дd еe ёe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya іi ўu әa ғg қk ңn өo ұu үu һh"
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);
const rough = (word) =>
  [...word.normalize("NFC")]
    .map((letter) => ROUGH[letter] ?? letter)
    .join("")
    .normalize("NFD")
    .replace(/[^a-z]/g, "");

const edits = (a, b) => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min(row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1), row[j] + 1, next[j - 1] + 1));
    row = next;
  }
  return row[b.length];
};
const isNear = (a, b, share) => edits(rough(a), rough(b)) <= share * Math.max(rough(a).length, rough(b).length);

const order = (text) => createHash("sha256").update(text).digest("hex");
const sample = (list, size) =>
  list
    .map((item) => ({ item, key: order(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, size)
    .map(({ item }) => item)
    .sort();

const isRussian = (word) => /^[а-яё]+$/u.test(word);
const isBelarusian = (word) => !/[иъщ]/u.test(word) && (/ў/u.test(word) || (/[ыэ]/u.test(word) && /і/u.test(word)) || /(?:цкі|скі|віч|энка|анка|ончык)$/u.test(word));
const isKazakh = (word) => /[әғқңөұүһ]/u.test(word) && !/ў/u.test(word);

const given = new Map();
for (const language of ["ru", "kk"]) {
  for (const [gender, names] of Object.entries(person(language).names))
    for (const name of names) given.set(name.toLowerCase(), { gender: gender === "male" ? "m" : "f", language });
}

/* Surnames: Russian, Belarusian and Kazakh forms by their letters and endings. */
const ENDING = /(?:ов|ев|ёв|ин|ын|ский|цкий|ко|ук|юк|ич|ец|як|аў|еў|скі|цкі|віч|ка|чык|бай|бек|хан)$/u;
const patronymics = new Set(person("ru").patronymic.male.map((name) => name.toLowerCase()));
const surnames = rows.flatMap(({ cyrillic, latin }) => {
  const russian = cyrillic.filter((word) => isRussian(word) && ENDING.test(word) && !isBelarusian(word));
  const belarusian = cyrillic.filter((word) => isBelarusian(word) && ENDING.test(word));
  const kazakh = cyrillic.filter((word) => isKazakh(word) && ENDING.test(word));
  const [name] = russian.length > 0 ? russian : kazakh.length > 0 ? kazakh : belarusian;
  if (name === undefined || given.has(name) || patronymics.has(name)) return [];
  const fit = latin.filter((word) => isNear(name, word, 0.5) && !/a$/.test(rough(word)));
  const kept = fit.length > 0 ? fit : latin.filter((word) => /(?:ko|ka|ki)$/.test(rough(word)) && isNear(name, word, 0.5));
  if (kept.length === 0) return [];
  return [[russian, belarusian, kazakh, kept].map((list) => list.slice(0, 6).join(",")).join("\t")];
});
const two = surnames.filter((row) => row.split("\t").slice(0, 3).filter((part) => part !== "").length > 1);
const kazakhOnly = surnames.filter((row) => row.split("\t")[2] !== "");
const plain = surnames.filter((row) => row.split("\t")[0] !== "");
const kept = new Set([...kazakhOnly, ...sample(two, 900), ...sample(plain, 3000)]);

/* Given names that mimesis has for Russia and Kazakhstan, with what Wikidata has beside them. */
const givenRows = [...given].flatMap(([name, { gender, language }]) => {
  const found = rows.filter(({ cyrillic }) => cyrillic.includes(name));
  const latin = [...new Set(found.flatMap((row) => row.latin))].filter((word) => isNear(name, word, 0.4));
  if (latin.length === 0 || !CYRILLIC.test(name)) return [];
  const others = [...new Set(found.flatMap((row) => row.cyrillic))];
  const belarusian = others.filter((word) => word !== name && isBelarusian(word) && isNear(name, word, 0.34));
  const kazakh = others.filter((word) => word !== name && isKazakh(word) && isNear(name, word, 0.4));
  const own = language === "kk" && isKazakh(name);
  const russian = own ? others.filter((word) => isRussian(word) && isNear(name, word, 0.3)) : [name];
  return [
    [gender, language, russian.slice(0, 2).join(","), belarusian.slice(0, 2).join(","), (own ? [name] : kazakh).slice(0, 2).join(","), latin.slice(0, 10).join(",")].join("\t"),
  ];
});
const kazakhGiven = [...given].flatMap(([name, { gender, language }]) => (language === "kk" ? [`${gender}\t${name}`] : []));
const kazakhSurnames = person("kk").surnames.male.map((name) => name.toLowerCase());

const write = (name, lines) => writeFileSync(join(import.meta.dirname, "lists", name), `${lines.join("\n")}\n`);
write("surnames.tsv", [...kept].sort());
write("given.tsv", [...new Set(givenRows)].sort());
write("kazakh-given.tsv", [...new Set(kazakhGiven)].sort());
write("kazakh-surnames.tsv", [...new Set(kazakhSurnames)].sort());
write("patronymics.tsv", [...person("ru").patronymic.male, ...person("ru").patronymic.female].sort());
