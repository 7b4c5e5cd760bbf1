import type { EventKind } from "../../domain/entity.ts";
import type { Validity } from "../../domain/validity.ts";
import { parseValidity } from "../../domain/validity-of.ts";
import { PublicError } from "../../errors.ts";
import type { Problem } from "../problem.ts";
import type { ImportRecord } from "../records.ts";
import { entity, link, name, type Outcome, ours, refusing, saying, slugOf, statement, type Voice } from "../build.ts";
import { countryRecords, englishNameOf } from "../country-records.ts";
import { childOf, elementsIn, textAt, textOf, type XmlElement } from "./element.ts";
import { sourceOf } from "./sources.ts";
import { type Territory, territoryOf, UNITED_STATES } from "./territories.ts";

/** A heading of an article of `rdcr` that tells of something dated. */
export type Heading = {
  readonly text: string;
  /** The attributes of its `<date>`s, in order. */
  readonly dates: readonly { readonly when: string | null; readonly from: string | null; readonly to: string | null }[];
  readonly line: number;
};

export type Article = {
  /** The year that the article's own header gives. */
  readonly year: string | null;
  readonly headings: readonly Heading[];
};

const dateIn = ({ attributes }: XmlElement): Heading["dates"][number] => ({
  when: attributes.when ?? null,
  from: attributes.from ?? null,
  to: attributes.to ?? null,
});

export const readArticle = (element: XmlElement): Article => {
  const header = childOf(element, "teiHeader");
  const published = header === undefined ? null : textAt(header, "fileDesc", "publicationStmt");
  const body = childOf(element, "text");
  const heads = body === undefined ? [] : elementsIn(body, ({ name: tag }) => tag === "head");
  return {
    year: published?.match(/\b\d{4}\b/)?.[0] ?? null,
    headings: heads.flatMap((head) => {
      const dates = elementsIn(head, ({ name: tag }) => tag === "date").map(dateIn);
      return dates.length === 0 ? [] : [{ text: textOf(head), dates, line: head.line }];
    }),
  };
};

type Days = { readonly validity: Validity } | { readonly problem: Problem };

const refused = (text: string, reason: string, mend: string): Days => ({
  problem: { path: "head", reason: `"${text.slice(0, 120)}": ${reason}`, mend },
});

/** The days that the markup states, never those of the words; several dates in one heading are from the first to the last. */
const daysIn = ({ text, dates }: Heading): Days => {
  const first = dates[0]?.when ?? dates[0]?.from ?? null;
  const last = dates.at(-1)?.to ?? dates.at(-1)?.when ?? null;
  if (first === null || last === null)
    return refused(text, "the markup states no date.", "Give its <date> the attribute when, or from and to.");
  const inText = text.match(/\b1[6-9]\d\d\b|\b20\d\d\b/g) ?? [];
  if (inText.length > 0 && !inText.some((year) => first.startsWith(year) || last.startsWith(year)))
    return refused(text, `the markup says ${first}, the words another year.`, "Mend the markup or the words.");
  try {
    return { validity: parseValidity(first === last ? first : `${first}/${last}`) };
  } catch (error) {
    if (!(error instanceof PublicError)) throw error;
    return refused(text, error.message, "Mend the attributes of its <date>.");
  }
};

/** The first establishment of diplomatic relations; not that of consular ones, nor of a legation, nor what came again. */
const ESTABLISHED = /^Establishment of (?:U\.S\. )?Diplomatic Relations\b(?! (?:at|between) )/i;

const kindOf = (text: string): EventKind => (ESTABLISHED.test(text) ? "RELATIONS_ESTABLISHED" : "OTHER");

const withoutDate = (text: string): string =>
  text.replace(/[,;:]?\s*\d{4}(?:\s*[-–]\s*\d{4})?\.?$/, "").replace(/\.$/, "");

type Told = { readonly voice: Voice; readonly file: string; readonly other: Territory };

const eventRecords = (
  { text }: Heading,
  key: string,
  validity: Validity,
  { voice, other }: Told,
): readonly ImportRecord[] => {
  const id = `event:historian-rdcr-${key}`;
  const label = `${withoutDate(text)} (United States and ${englishNameOf(other)})`;
  return [
    entity(id, "EVENT", { eventKind: kindOf(text) }),
    name(ours(voice), id, label, "COMMON"),
    name(voice, id, withoutDate(text), "SPELLING"),
    statement(voice, id, "OCCURRED", { validity, status: "HELD" }),
    link(voice, id, "ABOUT", UNITED_STATES.id),
    link(voice, id, "ABOUT", other.id),
  ];
};

/** Two headings of an article may have the same words: the day tells them apart. */
const keyOf = (heading: Heading, validity: Validity, file: string): string =>
  `${file}-${slugOf(withoutDate(heading.text)).slice(0, 80)}-${slugOf(validity.edtf)}`;

/** What the dated headings of an article tell of the United States and another state. `file`: the bare name of its file. */
export const toRecords = ({ year, headings }: Article, file: string): Outcome => {
  if (headings.length === 0)
    return refusing("head", "No heading of the article has a <date>.", "Mark up the dates of its headings.");
  const { voice, records } = sourceOf({ dataset: "rdcr", file, page: `/countries/${file}`, day: year });
  const other = territoryOf(file);
  const days = headings.map((heading) => ({ heading, days: daysIn(heading) }));
  return saying(
    [
      ...records,
      ...countryRecords(voice, UNITED_STATES),
      ...countryRecords(voice, other),
      ...days.flatMap(({ heading, days }) =>
        "validity" in days
          ? eventRecords(heading, keyOf(heading, days.validity, file), days.validity, { voice, file, other })
          : [],
      ),
    ],
    days.flatMap(({ days }) => ("problem" in days ? [days.problem] : [])),
  );
};
