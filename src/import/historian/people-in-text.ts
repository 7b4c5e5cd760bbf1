import { cutNationality, stateNamed } from "./nationalities.ts";
import type { Territory } from "./territories.ts";
import { cutTitle, type Title, withoutRank } from "./titles.ts";

/** Someone whom a text names, or a post without a name. */
export type Named = {
  /** What stands before the name; of "Premier and Prince Sihanouk" both. */
  readonly titles: readonly Title[];
  /** As the text spells it, without titles; `null`: the post alone is named. */
  readonly name: string | null;
  /** The state that the text gives him or her; `null`: none. */
  readonly state: Territory | null;
};

type Parsed = { readonly titles: readonly Title[]; readonly state: Territory | null; readonly rest: string };

const JOINT = /^(?:and|&|-)\s*/;

const cutTitles = (text: string): Parsed => {
  const nationality = cutNationality(text);
  const start = nationality?.rest ?? text.replace(/^(?:the|His Majesty|Her Majesty)\s+/i, "");
  const cut = cutTitle(start);
  if (cut === null) return { titles: [], state: null, rest: text };
  const joined = cut.rest.replace(JOINT, "");
  const more = joined === cut.rest && cut.rest !== "" ? rankOf(joined) : cutTitles(joined);
  return {
    titles: [cut.title, ...(more?.titles ?? [])],
    state: nationality?.territory ?? more?.state ?? null,
    rest: more !== null && more.titles.length > 0 ? more.rest : cut.rest,
  };
};

/** A rank right after a title is no part of the name: "Amir Sheikh Sabah". */
const rankOf = (text: string): Parsed | null => {
  const bare = withoutRank(text);
  return bare === text
    ? null
    : { titles: [{ text: text.slice(0, text.length - bare.length).trim(), kind: "RANK" }], state: null, rest: bare };
};

const PARTICLE = "de|del|de la|la|da|dos|das|do|di|el|al|bin|bint|ibn|ben|bon|von|van|der|den|y|e|ul|ad|U";
/** "President Bush April 21": a month is no name, but for May with a name after it. */
const NO_MONTH = "(?!(?:January|February|March|April|June|July|August|September|October|November|December)\\b)";
const WORD = NO_MONTH + "(?:(?:al|el|as|ad|ul|d|O|D)[-'’‘ʻ])?\\p{Lu}[\\p{L}\\p{M}.'’‘ʻ-]*";
const NAME = new RegExp(
  `^(?:(?:${PARTICLE})\\s+)*${WORD}(?:\\s+(?:(?:${PARTICLE})\\s+)*${WORD}|\\s+\\(\\p{L}+\\))*`,
  "u",
);

const STATE_AFTER = /^\s*(?:of|from)\s+((?:the\s+)?\p{Lu}[\p{L}’']+(?:\s+(?:and\s+)?\p{Lu}[\p{L}’']+)*)/u;

const clean = (name: string): string =>
  name.replace(/[\s,.]+$/, (end) => (/\b(?:Jr|Sr|\p{Lu})\.$/u.test(name) ? "." : end.replace(/[\s,.]+/, "")));

/** The name at the beginning of a text, and the state after it: "Abdullah II of Jordan and …". */
const cutName = (text: string): { readonly name: string | null; readonly state: Territory | null } => {
  const found = NAME.exec(text);
  if (found === null) return { name: null, state: stateAfter(text) };
  const bare = clean(withoutRank(found[0]));
  return { name: bare === "" ? null : bare, state: stateAfter(text.slice(found[0].length)) };
};

const stateAfter = (text: string): Territory | null => {
  const found = STATE_AFTER.exec(text);
  return found === null ? null : stateNamed(found[1] ?? "");
};

/** The pieces of a list; one that does not begin with a title belongs to the piece before it. */
const piecesOf = (text: string): readonly string[] => {
  const pieces: string[] = [];
  for (const piece of text.split(/(?:,\s*and|,|\s+and|\s*&)\s+/)) {
    const last = pieces.length - 1;
    const isNew = cutTitles(piece).titles.length > 0 || last < 0;
    const isTitleAlone = last >= 0 && cutTitles(pieces[last] ?? "").rest === "";
    if (isNew && !isTitleAlone) pieces.push(piece);
    else if (isTitleAlone) pieces[last] = `${pieces[last]} and ${piece}`;
    else pieces[last] = `${pieces[last]}, ${piece}`;
  }
  return pieces;
};

/** Slips of the source: "Prime Minster", "Prime Ministere", "Prime MinisterHaidar". */
const mended = (text: string): string =>
  text.replace(/\bPrime Mini?stere?\s*(?=[\p{Lu} ])/gu, "Prime Minister ").trim();

/**
 * The visitors of a string of `visits`: "King Abdullah and Crown Prince Hussein" are two, "Prime Minister" alone is a post.
 * A string without a title is a name.
 */
export const readVisitors = (text: string): readonly Named[] =>
  piecesOf(mended(text)).map((piece): Named => {
    const { titles, state, rest } = cutTitles(piece);
    const name = withoutRank(rest).trim();
    return { titles, name: name === "" ? null : name, state };
  });

/** Someone at the beginning of a piece of a remark; `null` when it begins with no title. */
export const readPerson = (text: string): Named | null => {
  const { titles, state, rest } = cutTitles(mended(text));
  if (titles.length === 0) return null;
  const named = cutName(rest);
  return { titles, name: named.name, state: state ?? named.state };
};
