import type { Source } from "../../domain/source.ts";
import { dated, type Voice } from "../build.ts";
import { canonicalJson, sha256 } from "../canonical.ts";
import { partialDate } from "../partial-dates.ts";
import type { ImportRecord } from "../records.ts";
import type { FtmEntity } from "./entity.ts";

const LONGEST_DATASET = 90;
const slug = (name: string): string =>
  name
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase();

/**
 * The dataset of an entity. One that was merged from several does not tell which of them says what, so together they are one voice
 * of their own.
 */
const datasetOf = (names: readonly string[]): string => {
  const joined = [
    "ftm",
    ...names
      .map(slug)
      .filter((name) => name !== "")
      .sort(),
  ].join("-");
  return joined.length > LONGEST_DATASET ? `ftm-${names.length}-datasets-${sha256(joined).slice(0, 16)}` : joined;
};

const source = (id: string, title: string, dataset: string, parts: Partial<Source> = {}): Source => ({
  id,
  title: title.slice(0, 1_000),
  publisher: null,
  publishedOn: null,
  language: null,
  url: null,
  licence: null,
  origin: null,
  fileName: null,
  dataset,
  ...parts,
});

const isAddress = (text: string): boolean => /^https?:\/\/[^\s]+$/.test(text) && text.length <= 2_000;
const dayIn = (texts: readonly string[]): string | null =>
  texts.map(partialDate).findLast((date) => date !== null) ?? null;

/** When the page could be read as it is told: the day on which it was changed, else fetched, else the data changed. */
const dayOf = ({ all, changed }: FtmEntity): string | null =>
  dayIn(all("modifiedAt")) ?? dayIn(all("retrievedAt")) ?? dayIn(changed === null ? [] : [changed]);

const titleOf = (names: readonly string[]): string =>
  names.length === 0 ? "FollowTheMoney" : `FollowTheMoney: ${[...names].sort().join(", ")}`;

/** Who says what an entity says, the page and its day, and the documents that it names as proof. */
export type Voices = {
  readonly voice: Voice;
  /** The day of the page, ISO, in part; `null` when nothing tells. */
  readonly day: string | null;
  readonly proofs: readonly Voice[];
  readonly records: readonly ImportRecord[];
};

export const documentId = (ftmId: string): string => `source:ftm-document-${ftmId}`;

/** The sources of an entity: its dataset, and the page where it stands there, which goes back to the dataset. */
export const voicesOf = (entity: FtmEntity): Voices => {
  const { all, datasets } = entity;
  const dataset = datasetOf(datasets);
  const whole = source(`source:${dataset}`, titleOf(datasets), dataset);
  const proofs = all("proof").map((id) => ({ source: documentId(id), dataset }));
  const day = dayOf(entity);
  const url = [...all("sourceUrl"), ...all("publisherUrl")].find(isAddress) ?? null;
  const publisher = all("publisher")[0]?.slice(0, 500) ?? null;
  const record = (value: Source): ImportRecord => ({ type: "source", value });
  if (day === null && url === null && publisher === null)
    return { voice: { source: whole.id, dataset }, day, proofs, records: [record(whole)] };
  const page = source(
    `${whole.id}-page-${sha256(canonicalJson([day, url, publisher])).slice(0, 16)}`,
    [whole.title, publisher ?? (url === null ? null : new URL(url).hostname)]
      .filter((part) => part !== null)
      .join(", "),
    dataset,
    { publisher, url, publishedOn: day === null ? null : dated(day, { derived: true }), origin: whole.id },
  );
  return { voice: { source: page.id, dataset }, day, proofs, records: [record(whole), record(page)] };
};

/** A document as a source of its own: what other entities may name as proof. */
export const documentRecords = ({ id, all, caption, datasets }: FtmEntity): readonly ImportRecord[] => {
  const day = dayIn(all("publishedAt")) ?? dayIn(all("date")) ?? dayIn(all("authoredAt"));
  const title = all("title")[0] ?? all("name")[0] ?? all("fileName")[0] ?? caption ?? id;
  const language = all("language")[0];
  const value = source(documentId(id), title, datasetOf(datasets), {
    publisher: all("publisher")[0] ?? null,
    publishedOn: day === null ? null : dated(day),
    language: language !== undefined && /^[a-z]{2,3}$/.test(language) ? language : null,
    url: [...all("sourceUrl"), ...all("publisherUrl")].find(isAddress) ?? null,
  });
  return [{ type: "source", value }];
};
