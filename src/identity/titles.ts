import { foldName } from "../names/fold.ts";

/** Titles that are the same post by another word, each list under its first. */
const ALIKE: readonly string[] = [
  "prime minister|premier|chancellor|federal chancellor|taoiseach|president of the council of ministers|chairman of the council of ministers",
  "monarch|king|queen|emperor|empress|amir|emir|sultan|shah|grand duke|grand duchess|regent",
  "president|chief of state|head of state|chairman of the presidency",
  "foreign minister|minister of foreign affairs|minister for foreign affairs|foreign affairs minister|foreign secretary|secretary of state for foreign affairs|minister of external affairs|external affairs minister",
  "defense minister|minister of defense|minister of defence|defence minister",
];

const FIRST: ReadonlyMap<string, string> = new Map(
  ALIKE.flatMap((line) => {
    const titles = line.split("|");
    return titles.map((title) => [title, titles[0] ?? title] as const);
  }),
);

const TEMPORARY = /^(?:acting|interim|provisional|caretaker|transitional|former) | (?:elect|designate)$/g;

/** What kind of post a title names, so that `Premier` and `Prime Minister` agree. */
export const titleOf = (text: string): string => {
  const folded = foldName(text).replace(TEMPORARY, "");
  return FIRST.get(folded) ?? folded;
};

/** The title in the name of an office: `Prime Minister of Kazakhstan`. Of those sent to somebody, the whole name. */
export const titleOfOffice = (name: string): string =>
  / to /.test(name)
    ? foldName(name)
    : titleOf(name.replace(/ of (?!the Council|Ministers|Foreign|Defense|External|State ).*$/, ""));

/** Posts of which a state has one holder at a time. */
const SINGLE: ReadonlySet<string> = new Set([
  ...[...FIRST.values()],
  "pope",
  "vice president",
  "crown prince",
  "governor general",
]);

export const hasOneHolder = (title: string): boolean => SINGLE.has(title) || title.startsWith("ambassador");

/** What in an occurrence's name may stand before a title. */
const BEFORE = /^.*(?:\band\b|,|\bof\b|\bwith\b)\s+/u;

const IS_POST = new RegExp(
  `^\\p{Lu}.*|(?:${["minister", "president", "chairman", "secretary", "prince", "governor", ...FIRST.keys()].join("|")})$`,
  "iu",
);

/** The title that stands before somebody's name in the name of an occurrence: `Meeting of James Baker and Foreign Minister Genscher`. */
export const titleBefore = (occurrence: string, name: string): string | null => {
  const at = occurrence.indexOf(` ${name}`);
  if (at < 0) return null;
  const words = occurrence
    .slice(0, at + 1)
    .replace(BEFORE, "")
    .trim();
  return words.length > 60 || !IS_POST.test(words) ? null : titleOf(words);
};
