import type { FigureRecord } from "../domain/record.ts";
import { STATUSES } from "../domain/status.ts";
import type { Validity } from "../domain/validity.ts";
import { flag, jsonOrNull, map, number, numberOrNull, text, texts, textOrNull, toJson, wordOrNull } from "./columns.ts";
import type { Page, Readable } from "./find-rows.ts";
import { allPages, findByKeys, findRows } from "./find-rows.ts";
import type { Row, Transaction } from "./graph.ts";
import { runOverIds, saveRows } from "./save-rows.ts";

/** A figure from the properties of its node. Throws a TypeError that names a wrong one. */
export const toFigureRecord = (row: Row): FigureRecord => ({
  id: text(row, "id"),
  claim: text(row, "claim"),
  rivalClaims: texts(row, "rivalClaims"),
  subject: text(row, "subject"),
  property: text(row, "property"),
  value: numberOrNull(row, "value"),
  text: text(row, "text"),
  unit: textOrNull(row, "unit"),
  qualifier: text(row, "qualifier"),
  validity: jsonOrNull<Validity>(row, "validityJson"),
  status: wordOrNull(row, "status", STATUSES),
  sourceCount: number(row, "sourceCount"),
  disputed: flag(row, "disputed"),
  live: flag(row, "live"),
});

/** The properties of a figure's node. */
export const toFigureRow = ({ validity, ...rest }: FigureRecord): Row => ({ ...rest, validityJson: toJson(validity) });

const toFigures = (rows: readonly Row[]): readonly FigureRecord[] =>
  rows.map((row) => toFigureRecord(map(row, "figure")));

/** Figures about entities, in no order; dead ones too. */
export const findFiguresBySubjects = async (
  from: Readable,
  subjects: readonly string[],
): Promise<readonly FigureRecord[]> =>
  toFigures(await findByKeys(from, "read/figures-by-subjects", "subjects", subjects));

/** All figures, page by page, in the order of ids; dead ones too. */
export const allFigures = (from: Readable, limit?: number): AsyncGenerator<readonly FigureRecord[]> =>
  allPages(async (page: Page) => toFigures(await findRows(from, "read/figures-after-id", page)), limit);

/** Saves figures as they are given, each as a whole. */
export const saveFigures = (transaction: Transaction, figures: readonly FigureRecord[]): Promise<void> =>
  saveRows(transaction, "write/save-figures", figures.map(toFigureRow));

/** Deletes figures that no statement can give any more. */
export const deleteFigures = async (transaction: Transaction, ids: readonly string[]): Promise<void> => {
  await runOverIds(transaction, "write/delete-figures", ids);
};
