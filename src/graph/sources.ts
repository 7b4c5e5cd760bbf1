import type { Source } from "../domain/source.ts";
import type { Validity } from "../domain/validity.ts";
import { jsonOrNull, map, text, textOrNull, toJson } from "./columns.ts";
import type { Page, Readable } from "./find-rows.ts";
import { allPages, findByKeys, findRows } from "./find-rows.ts";
import type { Row, Transaction } from "./graph.ts";
import { saveRows } from "./save-rows.ts";

/** A source as the graph holds it. */
export type StoredSource = Source & {
  /** Earliest and latest day that its date allows; both `null` for an undated one. */
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  /** The id of the source at the end of the chain of origins; its own, when it repeats nobody. */
  readonly root: string;
};

/** A source from the properties of its node. Throws a TypeError that names a wrong one. */
export const toStoredSource = (row: Row): StoredSource => ({
  id: text(row, "id"),
  title: text(row, "title"),
  publisher: textOrNull(row, "publisher"),
  publishedOn: jsonOrNull<Validity>(row, "publishedOnJson"),
  language: textOrNull(row, "language"),
  url: textOrNull(row, "url"),
  licence: textOrNull(row, "licence"),
  origin: textOrNull(row, "origin"),
  fileName: textOrNull(row, "fileName"),
  dataset: text(row, "dataset"),
  publishedFrom: textOrNull(row, "publishedFrom"),
  publishedTo: textOrNull(row, "publishedTo"),
  root: text(row, "root"),
});

/** The properties of a source's node. */
export const toSourceRow = ({ publishedOn, ...rest }: StoredSource): Row => ({
  ...rest,
  publishedOnJson: toJson(publishedOn),
});

const toSources = (rows: readonly Row[]): readonly StoredSource[] =>
  rows.map((row) => toStoredSource(map(row, "source")));

/** Sources by their ids, in no order. */
export const findSourcesByIds = async (from: Readable, ids: readonly string[]): Promise<readonly StoredSource[]> =>
  toSources(await findByKeys(from, "read/sources-by-ids", "ids", ids));

/** Sources that repeat one of some sources, in no order. */
export const findSourcesByOrigins = async (
  from: Readable,
  origins: readonly string[],
): Promise<readonly StoredSource[]> => toSources(await findByKeys(from, "read/sources-by-origins", "origins", origins));

/** All sources, page by page, in the order of ids. */
export const allSources = (from: Readable, limit?: number): AsyncGenerator<readonly StoredSource[]> =>
  allPages(async (page: Page) => toSources(await findRows(from, "read/sources-after-id", page)), limit);

/** Saves sources that are not there yet. */
export const saveSources = (transaction: Transaction, sources: readonly StoredSource[]): Promise<void> =>
  saveRows(transaction, "write/create-sources", sources.map(toSourceRow));
