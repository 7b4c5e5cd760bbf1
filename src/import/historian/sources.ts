import type { Source } from "../../domain/source.ts";
import type { ImportRecord } from "../records.ts";
import { dated, type Voice } from "../build.ts";

export type Dataset = "visits" | "travels" | "pocom" | "gsh" | "rdcr";

const SITE = "https://history.state.gov";
const TITLES: Readonly<Record<Dataset, readonly [title: string, url: string]>> = {
  visits: ["Visits by Foreign Leaders", `${SITE}/departmenthistory/visits`],
  travels: ["Travels Abroad of the President and of the Secretary of State", `${SITE}/departmenthistory/travels`],
  pocom: ["Principal Officers and Chiefs of Mission", `${SITE}/departmenthistory/people`],
  gsh: ["Gazetteer of States and History", "https://github.com/HistoryAtState/gsh"],
  rdcr: [
    "A Guide to the United States' History of Recognition, Diplomatic, and Consular Relations",
    `${SITE}/countries`,
  ],
};

const LICENCE = "CC0-1.0";
const PUBLISHER = "Office of the Historian, US Department of State";

/** All of a dataset as one source: what its files go back to, so that ten of them count once. */
const sourceOfDataset = (dataset: Dataset): Source => ({
  id: `source:historian-${dataset}`,
  title: TITLES[dataset][0],
  publisher: PUBLISHER,
  publishedOn: null,
  language: "en",
  url: TITLES[dataset][1],
  licence: LICENCE,
  origin: null,
  fileName: null,
  dataset: `historian-${dataset}`,
});

/** What is known of where a record stands. `page`: its address under the site; `day`: when it was last put there. */
export type Origin = {
  readonly dataset: Dataset;
  /** Bare name of the file, without `.xml`. */
  readonly file: string;
  readonly page: string | null;
  /** A day or year; `null`: nothing tells. */
  readonly day: string | null;
};

const publicationOf = (day: string | null): Source["publishedOn"] =>
  day === null ? null : dated(day, { derived: true });

const titleOf = ({ dataset, file }: Origin): string => `${TITLES[dataset][0]}: ${file}`;

/**
 * The source of a record: its file, as it stood on the day when the record was last changed, since from then on it could be read.
 * With it the source of the whole dataset, which it goes back to.
 */
export const sourceOf = (origin: Origin): { readonly voice: Voice; readonly records: readonly ImportRecord[] } => {
  const { dataset, file, page, day } = origin;
  const whole = sourceOfDataset(dataset);
  const id = `${whole.id}-${file}${day === null ? "" : `-${day}`}`;
  const value: Source = {
    ...whole,
    id,
    title: titleOf(origin),
    publishedOn: publicationOf(day),
    url: page === null ? whole.url : `${SITE}${page}`,
    origin: whole.id,
    fileName: `${file}.xml`,
  };
  return {
    voice: { source: id, dataset: whole.dataset },
    records: [
      { type: "source", value: whole },
      { type: "source", value },
    ],
  };
};
