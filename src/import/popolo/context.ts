import type { ExternalId } from "../../domain/entity.ts";
import type { Source } from "../../domain/source.ts";
import type { NameKind } from "../../domain/statement.ts";
import type { Validity } from "../../domain/validity.ts";
import type { Property } from "../../domain/vocabulary.ts";
import { dated, ours, slugOf, statement, type Voice } from "../build.ts";
import { byText } from "../../domain/by-text.ts";
import { canonicalJson, sha256 } from "../canonical.ts";
import { oneDate, partialDate, termOf, wrongDate } from "../partial-dates.ts";
import { PublicError } from "../../errors.ts";
import type { ImportRecord } from "../records.ts";
import { spelled } from "../spelled.ts";
import type { Common, Term } from "./shapes.ts";

/** What the records of one file, or of one folder with a file a class, have in common: their ids mean something only there. */
export type Space = { readonly name: string; readonly dataset: string; readonly source: Source };

/** The space of a file or folder of this name. */
export const spaceOf = (name: string): Space => {
  const slug = slugOf(name.replace(/(\.(json|jsonl|ndjson|popolo|gz))+$/, "")) || "data";
  const dataset = `popolo-${slug}`;
  const source: Source = {
    id: `source:${dataset}`,
    title: `Popolo: ${name}`,
    publisher: null,
    publishedOn: null,
    language: null,
    url: null,
    licence: null,
    origin: null,
    fileName: null,
    dataset,
  };
  return { name: slug, dataset, source };
};

const PREFIX = {
  PERSON: "person",
  INSTITUTION: "institution",
  OFFICE: "office",
  EVENT: "event",
  PLACE: "place",
} as const;

/** The id in the graph of a record of this space. */
export const idIn = ({ name }: Space, kind: keyof typeof PREFIX, id: string): string =>
  `${PREFIX[kind]}:popolo-${name}-${id}`;

/** Who says what a record says: each of its sources, or the file where it has none. */
export type Voices = { readonly all: readonly [Voice, ...Voice[]]; readonly records: readonly ImportRecord[] };

const isAddress = (url: string): boolean => /^https?:\/\/[^\s]+$/.test(url) && url.length <= 2_000;

/** A source of Popolo is an address with a note. It could be read, as told, on the day when the record was last changed. */
export const voicesOf = ({ dataset, source }: Space, { sources, updated_at, created_at }: Common): Voices => {
  const day = partialDate(updated_at ?? created_at ?? "");
  const publishedOn = day === null ? null : dated(day, { derived: true });
  const pages = sources
    .filter(({ url }) => isAddress(url))
    .map(
      ({ url, note }): Source => ({
        ...source,
        id: `source:popolo-${sha256(canonicalJson([dataset, url, note, day])).slice(0, 24)}`,
        title: (note ?? new URL(url).hostname).slice(0, 1_000),
        url,
        publishedOn,
      }),
    );
  const whole = day === null ? source : { ...source, id: `${source.id}-${day}`, publishedOn, origin: source.id };
  const [first = whole, ...others] = pages;
  const voice = ({ id }: Source): Voice => ({ source: id, dataset });
  const told = [...(pages.length === 0 && day !== null ? [source] : []), first, ...others];
  return {
    all: [voice(first), ...others.map(voice)],
    records: told.map((value) => ({ type: "source", value })),
  };
};

type Parts = { readonly object?: string; readonly validity?: Validity | null };

export const say = ({ all }: Voices, subject: string, property: Property, parts: Parts): readonly ImportRecord[] =>
  all.map((voice) => statement(voice, subject, property, parts));

/** When a term was, from its two dates. Errors: BAD_USER_INPUT for what is no date. */
export const validityOf = ({ start_date, end_date }: Term): Validity | null => {
  const given = [start_date, end_date].filter((date) => date !== null);
  const wrong = wrongDate(given);
  if (wrong !== null)
    throw new PublicError("BAD_USER_INPUT", `"${wrong.slice(0, 40)}" is no date. Write 2019, 2019-05 or 2019-05-31.`);
  return termOf(
    oneDate(given.slice(0, start_date === null ? 0 : 1), "earliest"),
    oneDate(end_date === null ? [] : [end_date], "latest"),
  );
};

/** The name to show as ours; as each source gives it; and the other names, with their days. */
export const namesOf = (
  subject: string,
  shown: string,
  { other_names }: Common,
  voices: Voices,
): readonly ImportRecord[] => [
  spelled(ours(voices.all[0]), subject, shown, "COMMON"),
  ...voices.all.flatMap((voice) => [
    spelled(voice, subject, shown, "COMMON"),
    ...other_names
      .filter(({ name }) => name !== "")
      .map((other) => {
        const kind: NameKind = other.end_date === null ? "SPELLING" : "FORMER";
        const language = other.lang !== null && /^[A-Za-z]{2,3}$/.test(other.lang) ? other.lang : undefined;
        return spelled(voice, subject, other.name, kind, { language, validity: validityOf(other) });
      }),
  ]),
];

/** Its own id in this space, and those of other registers. */
export const externalIdsOf = ({ name }: Space, id: string, { identifiers }: Common): readonly ExternalId[] =>
  [
    { scheme: `popolo-${name}`.slice(0, 50), value: id },
    ...identifiers
      .filter(({ identifier }) => identifier !== "")
      .map(({ scheme, identifier }) => ({ scheme: (scheme ?? "unnamed").slice(0, 50), value: identifier })),
  ]
    .slice(0, 50)
    .toSorted((a, b) => byText(`${a.scheme} ${a.value}`, `${b.scheme} ${b.value}`));
