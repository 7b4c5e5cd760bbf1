import type { Validity } from "../../domain/validity.ts";
import type { ImportRecord } from "../records.ts";
import { entity, link, name, ours, slugOf, type Voice } from "../build.ts";
import { countryRecords, englishNameAfter } from "../country-records.ts";
import type { Named } from "./people-in-text.ts";
import type { Territory } from "./territories.ts";
import type { Title } from "./titles.ts";

/** Someone or something that takes part, with the records that tell who it is. `label`: how a sentence of ours names it. */
export type Actor = { readonly id: string; readonly label: string; readonly records: readonly ImportRecord[] };

/** `Acting President` and `President-elect` become `president`: the same man before and after. */
const postOf = (title: string): string =>
  slugOf(
    title
      .replace(/^(Acting|Interim|Provisional|Caretaker|Transitional|former) /, "")
      .replace(/-(elect|designate)$/, ""),
  );

/** Words of a name that make no two words of one: "de Gaulle", "al-Sabah". */
const PARTICLES: ReadonlySet<string> = new Set(
  "al el as ad de del la da dos das do di bin ibn ben von van der den".split(" "),
);

const isOneWord = (slug: string): boolean => slug.split("-").filter((word) => !PARTICLES.has(word)).length < 2;

/**
 * Men of one state with one name, seen by eye among all ids that lie 18 years apart or more: the id, and the day from which it is
 * the later man.
 */
const HOMONYMS: ReadonlyMap<string, string> = new Map([
  ["person:greece-konstantinos-karamanlis", "1996-01-01"],
  ["person:iceland-bjarni-benediktsson", "1971-01-01"],
  ["person:philippines-ferdinand-marcos", "1990-01-01"],
]);

const apart = (id: string, day: string): string => (day >= (HOMONYMS.get(id) ?? "9999") ? `${id}-later` : id);

/**
 * The id of someone whom only free text names. Two or more words of a name and the state make it: the same spelling of the same
 * state is one candidate, but for known homonyms. A single word is too little to tell two men apart (there were three Presidents Kim), so that the post
 * and the year are part of the id as well. Ids say nothing of identity: whether two of them are one man is judged, never assumed.
 */
export const personIdOf = ({ titles, name }: Named, state: Territory, day: string): string | null => {
  const words = slugOf(name ?? "");
  if (words === "") return null;
  if (!isOneWord(words)) return apart(`person:${state.slug}-${words}`, day);
  const post = titles[0] === undefined ? "" : `${postOf(titles[0].text)}-`;
  return `person:${state.slug}-${post}${words}-${day.slice(0, 4)}`;
};

/** A post of a state, e.g. `office:president-of-kazakhstan`, with what it is a post of. */
export const officeRecords = (voice: Voice, title: string, state: Territory): Actor => {
  const id = `office:${slugOf(title)}-of-${state.slug}`;
  const label = `${title} of ${englishNameAfter(state)}`;
  return {
    id,
    label,
    records: [
      entity(id, "OFFICE"),
      name(ours(voice), id, label, "COMMON"),
      ...countryRecords(voice, state),
      link(voice, id, "OFFICE_OF", state.id),
    ],
  };
};

const heldBy = (titles: readonly Title[]): readonly string[] =>
  titles.filter(({ kind }) => kind === "OFFICE").map(({ text }) => text);

export type Setting = {
  readonly voice: Voice;
  /** The state that the text, or what stands around it, gives the person. */
  readonly state: Territory;
  /** The first day, for the id. */
  readonly day: string;
  /** When the posts were held; `null`: what the text says is not enough to tell of which state the post is. */
  readonly held: Validity | null;
};

/** The posts that someone held, each with its office. */
const postsOf = (id: string, { titles }: Named, { voice, state, held }: Setting): readonly ImportRecord[] =>
  held === null
    ? []
    : heldBy(titles).flatMap((title) => {
        const office = officeRecords(voice, title, state);
        return [...office.records, link(voice, id, "HOLDS_OFFICE", office.id, held)];
      });

/** Whom a text names: a person with spelling and posts, or the post alone; `null` when it names neither. */
export const actorOf = (named: Named, setting: Setting): Actor | null => {
  const { voice, state, day } = setting;
  const id = personIdOf(named, state, day);
  if (id === null) {
    const [title] = heldBy(named.titles);
    return title === undefined ? null : officeRecords(voice, title, state);
  }
  const label = [named.titles.map(({ text }) => text).join(" and "), named.name]
    .filter((part) => part !== "")
    .join(" ");
  const records = [entity(id, "PERSON"), name(voice, id, named.name ?? "", "SPELLING")];
  return { id, label, records: [...records, ...postsOf(id, named, setting)] };
};
