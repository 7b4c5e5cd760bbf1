/*
 * Terminology
 *
 * Title    the words before a name that say what someone is: "Prime Minister", "Crown Prince".
 * OFFICE   a post, held on that day.
 * COMING   a post not taken up yet, or left: "President-elect", "former President". No post is held.
 * RANK     no post: "General", "Prince", "Sheikh".
 */

export type TitleKind = "OFFICE" | "COMING" | "RANK";
export type Title = { readonly text: string; readonly kind: TitleKind };

const OFFICES = [
  "President of the Council of Ministers",
  "Chairman of the Presidency",
  "Governor General",
  "Secretary of State for Foreign Affairs",
  "Minister of Foreign Affairs",
  "Minister for Foreign Affairs",
  "Minister of External Affairs",
  "Minister of Defense",
  "External Affairs Minister",
  "Foreign Affairs Minister",
  "First Deputy Prime Minister",
  "Deputy Prime Minister",
  "Deputy Foreign Minister",
  "Deputy First Minister",
  "Vice President",
  "Vice Premier",
  "Vice Foreign Minister",
  "Prime Minister",
  "Foreign Minister",
  "Foreign Secretary",
  "Defense Minister",
  "Finance Minister",
  "Interior Minister",
  "First Minister",
  "Federal Chancellor",
  "Chief of State",
  "Head of State",
  "General Secretary",
  "First Secretary",
  "State Councilor",
  "Grand Duchess",
  "Grand Duke",
  "President",
  "Premier",
  "Chancellor",
  "Taoiseach",
  "Chairman",
  "Emperor",
  "Sultan",
  "Regent",
  "Queen",
  "King",
  "Shah",
  "Amir",
  "Emir",
  "Pope",
] as const;

const RANKS = [
  "Lieutenant General",
  "Brigadier General",
  "Field Marshal",
  "Deputy Crown Prince",
  "Crown Prince",
  "Junta Member",
  "Special Envoy",
  "Ambassador",
  "Generalissimo",
  "General",
  "Marshal",
  "Colonel",
  "Cardinal",
  "Archbishop",
  "Princess",
  "Prince",
  "Sheikh",
  "Sheik",
  "Senator",
  "Governor",
  "Lord",
  "Viscount",
  "Mrs.",
  "Mr.",
  "Dr.",
] as const;

const TEMPORARY = "Acting|Interim|Provisional|Caretaker|Transitional";
const spaced = (text: string): string => text.replaceAll(".", "\\.").replaceAll(" ", "\\s+");
const choice = (texts: readonly string[]): string => texts.map(spaced).join("|");

const OFFICE = new RegExp(`^((?:${TEMPORARY})\\s+)?(${choice(OFFICES)})(?![\\p{L}])`, "u");
const RANK = new RegExp(`^(${choice(RANKS)})(?![\\p{L}])`, "u");
/** "President-elect", and as the source also writes it: "President- elect", "President-Elect", "President- designate". */
const COMING = /^-\s*(elect|designate)(?!\p{L})/iu;
const FORMER = /^(?:the )?former\s+/i;

/** The ranks that may stand between a title and a name, or before an untitled name, and are no part of it. */
export const withoutRank = (name: string): string => {
  const found = RANK.exec(name);
  return found === null || name.length === found[0].length
    ? name
    : withoutRank(name.slice(found[0].length).trimStart());
};

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

type Cut = { readonly title: Title; readonly rest: string };

/** The title that a text begins with, and what comes after it; `null` when it begins with none. */
export const cutTitle = (text: string): Cut | null => {
  const former = FORMER.exec(text);
  if (former !== null) {
    const cut = cutTitle(text.slice(former[0].length));
    return cut && { title: { text: `former ${cut.title.text}`, kind: "COMING" }, rest: cut.rest };
  }
  const office = OFFICE.exec(text);
  if (office !== null) {
    const rest = text.slice(office[0].length);
    const coming = COMING.exec(rest);
    if (coming === null) return { title: { text: plain(office[0]), kind: "OFFICE" }, rest: rest.trimStart() };
    const title: Title = { text: `${plain(office[0])}-${(coming[1] ?? "").toLowerCase()}`, kind: "COMING" };
    return { title, rest: rest.slice(coming[0].length).trimStart() };
  }
  const rank = RANK.exec(text);
  return rank && { title: { text: plain(rank[0]), kind: "RANK" }, rest: text.slice(rank[0].length).trimStart() };
};
