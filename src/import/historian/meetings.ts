import { CODES_BY_NAME } from "../country-records.ts";
import { stateNamed } from "./nationalities.ts";
import { type Named, readPerson } from "./people-in-text.ts";
import { cutTitle } from "./titles.ts";

/** Whom a remark says the traveller met: someone, a post, or several whom it doesn't name. */
export type Met = {
  readonly who: Named | null;
  /** Words for those not named one by one: "senior Chinese officials". */
  readonly group: string | null;
  /** Month and day, where the sentence gives one: `02-19`. */
  readonly monthDay: string | null;
  /** Whether the remark tells of a conference, where people of other states are met too. */
  readonly isAmongMany: boolean;
};

const SENTENCE_END = /(?<!\b(?:\p{Lu}|U\.S|U\.N|Gen|St|Dr|Mr|Mrs|Gov|Adm|Lt|Col|Sen|Jr))\.\s+|;\s*/u;
const MET = /\b(?:met|conferred)(?: (?:informally|privately|separately|again|jointly|briefly))? with\s+/i;
const AMONG_MANY =
  /summit|conference|attended|session|ministerial|assembly|council|funeral|en route|NATO|Quartet|plenary/i;

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAY = new RegExp(`\\bon (${MONTHS.join("|")}) (\\d{1,2})\\b`);

const monthDayIn = (sentence: string): string | null => {
  const found = DAY.exec(sentence);
  if (found === null) return null;
  const month = MONTHS.indexOf(found[1] ?? "") + 1;
  return `${String(month).padStart(2, "0")}-${(found[2] ?? "").padStart(2, "0")}`;
};

/** Where what is said of the meeting begins, or another deed. */
const AFTERWARDS =
  /\s(?:to|regarding|during|on|at|while|before|after|about|concerning|following|who|which|with whom|en route|returning|prior)\s.*$|,?\s+(?:and\s+)?(?:(?!Red\b)\p{Ll}+ed|met|led|spoke|laid|took|held|made|gave|began)\s.*$/u;

const UNNAMED =
  /\b(officials|leaders|ministers|representatives|members|personnel|heads|chiefs|counterparts|parliamentarians|troops|figures|groups|students|activists|executives|families|commanders|delegates|politicians|dissidents|presidents|ambassadors)\b/i;

const POSTS: readonly (readonly [plural: string, title: string])[] = [
  ["Presidents", "President"],
  ["Prime Ministers", "Prime Minister"],
  ["Foreign Ministers", "Foreign Minister"],
  ["Defense Ministers", "Defense Minister"],
];

/** "the Foreign Ministers of France, Germany, and Italy": the posts, since nobody is named. */
const postsIn = (text: string): { readonly posts: readonly Named[]; readonly rest: string } => {
  for (const [plural, title] of POSTS) {
    const found = new RegExp(
      `\\b(?:the )?${plural} of ((?:(?:the )?\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)*(?:, and |, | and )?)+)`,
      "u",
    ).exec(text);
    if (found === null) continue;
    const states = (found[1] ?? "")
      .split(/, and |, | and /)
      .map(stateNamed)
      .filter((state) => state !== null);
    if (states.length === 0) continue;
    const inner = postsIn(text.replace(found[0], ""));
    const titles = [{ text: title, kind: "OFFICE" as const }];
    return { posts: [...states.map((state) => ({ titles, name: null, state })), ...inner.posts], rest: inner.rest };
  }
  return { posts: [], rest: text };
};

const isTitleAlone = (piece: string): boolean => {
  const person = readPerson(piece);
  return person !== null && person.name === null && person.state === null;
};

/** The pieces of a list; a title alone belongs to the piece after it: "Deputy Prime Minister and Foreign Minister Namhong". */
const piecesOf = (text: string): readonly string[] => {
  const pieces: string[] = [];
  for (const part of text.split(/(?:,\s*and|,|\s+and|\s*&)\s+(?:also with |with )?/)) {
    const piece = part.trim();
    const last = pieces.at(-1);
    if (last !== undefined && isTitleAlone(last) && cutTitle(piece) !== null)
      pieces[pieces.length - 1] = `${last} and ${piece}`;
    else if (piece !== "") pieces.push(piece);
  }
  return pieces;
};

/** The name of a state alone is what is left of "… and the Presidents of Chad and Mali"; it is nobody. */
const isState = (piece: string): boolean => CODES_BY_NAME.has(piece.toLowerCase().replace(/^the /, ""));

const toMet = (piece: string, rest: Pick<Met, "monthDay" | "isAmongMany">): readonly Met[] => {
  const who = readPerson(piece);
  if (who !== null && (who.name !== null || who.titles.some(({ kind }) => kind === "OFFICE")))
    return [{ who, group: null, ...rest }];
  const words = piece.replace(/^(?:the|a|an|other)\s+/i, "").replace(/[.\s]+$/, "");
  return UNNAMED.test(words) && words.length <= 80 && !isState(words) && !/^(?:for|in|of)\b/.test(words)
    ? [{ who: null, group: words, ...rest }]
    : [];
};

const readClause = (clause: string, isAmongMany: boolean): readonly Met[] => {
  const said = { monthDay: monthDayIn(clause), isAmongMany };
  const { posts, rest } = postsIn(clause.replace(AFTERWARDS, "").replace(/[.\s]+$/, ""));
  return [
    ...piecesOf(rest).flatMap((piece) => toMet(piece, said)),
    ...posts.map((who) => ({ who, group: null, ...said })),
  ];
};

/** All whom a remark says were met, in its order. Remarks that say it otherwise ("Discussed … with") are left alone. */
export const readMet = (remarks: string): readonly Met[] =>
  remarks.split(SENTENCE_END).flatMap((sentence) => {
    const [, ...clauses] = sentence.split(MET);
    return clauses.flatMap((clause) => readClause(clause, AMONG_MANY.test(remarks)));
  });
