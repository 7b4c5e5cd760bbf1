import type { Clocked } from "../domain/marks.ts";
import type { Absence, Literal, Locator, StoredStatement } from "../domain/statement.ts";
import { STATUSES } from "../domain/status.ts";
import type { Validity } from "../domain/validity.ts";
import { PROPERTIES } from "../domain/vocabulary.ts";
import { json, jsonOrNull, map, text, textOrNull, texts, toJson, word, wordOrNull } from "./columns.ts";
import type { Page, Readable } from "./find-rows.ts";
import { allPages, findItemsByKeys, findRows } from "./find-rows.ts";
import type { Row } from "./graph.ts";

/** Two parallel lists in the graph, so that both engines can ask them. */
const toAbsences = (row: Row): { readonly absences?: readonly Absence[] } => {
  if (row.absentFrom === null || row.absentFrom === undefined) return {};
  const until = texts(row, "absentUntil");
  return { absences: texts(row, "absentFrom").map((from, i) => ({ from, until: until[i] ?? from })) };
};

/** What clocks ask of a statement, from the properties of its node. */
export const toClocks = (row: Row): Clocked => ({
  dataset: text(row, "dataset"),
  publishedFrom: textOrNull(row, "publishedFrom"),
  publishedTo: textOrNull(row, "publishedTo"),
  recordedFrom: text(row, "recordedFrom"),
  recordedUntil: textOrNull(row, "recordedUntil"),
  ...toAbsences(row),
});

const TOLD = ["toldSubject", "toldObject", "toldSaidBy"] as const;

const toTold = (row: Row): Pick<StoredStatement, (typeof TOLD)[number]> =>
  Object.fromEntries(TOLD.flatMap((name) => (typeof row[name] === "string" ? [[name, row[name]]] : [])));

/** Whether a statement has what few have: absences, or other ids that it was told with. */
const isRare = (row: Row): boolean =>
  typeof row.toldSubject === "string" ||
  typeof row.toldObject === "string" ||
  typeof row.toldSaidBy === "string" ||
  (row.absentFrom !== null && row.absentFrom !== undefined);

/** A statement from the properties of its node, with places in documents and a validity that have been read. Throws a TypeError that names a wrong one. */
export const toStatementWith = (row: Row, locators: readonly Locator[], validity: Validity | null): StoredStatement => {
  const statement: StoredStatement = {
    id: text(row, "id"),
    claim: text(row, "claim"),
    subject: text(row, "subject"),
    property: word(row, "property", PROPERTIES),
    object: textOrNull(row, "object"),
    literal: jsonOrNull<Literal>(row, "literalJson"),
    role: textOrNull(row, "role"),
    validity,
    status: wordOrNull(row, "status", STATUSES),
    statusWord: textOrNull(row, "statusWord"),
    source: text(row, "source"),
    saidBy: textOrNull(row, "saidBy"),
    locators,
    root: text(row, "root"),
    dataset: text(row, "dataset"),
    publishedFrom: textOrNull(row, "publishedFrom"),
    publishedTo: textOrNull(row, "publishedTo"),
    recordedFrom: text(row, "recordedFrom"),
    recordedUntil: textOrNull(row, "recordedUntil"),
  };
  return isRare(row) ? { ...statement, ...toAbsences(row), ...toTold(row) } : statement;
};

/** A statement from the properties of its node. Throws a TypeError that names a wrong one. */
export const toStoredStatement = (row: Row): StoredStatement =>
  toStatementWith(row, json<readonly Locator[]>(row, "locatorsJson"), jsonOrNull<Validity>(row, "validityJson"));

const textOf = (literal: Literal | null): string | null =>
  literal === null ? null : literal.type === "URL" ? literal.url : literal.text;

/** What stands for a day that no source tells, behind all days. */
const UNDATED = "9999-12-31";

/**
 * The place of a statement that stands among others by publication: the latest day that its source's date allows, then the earliest; null
 * once it is retracted or superseded. Stored, so that an index tells both what stands and in which order.
 */
export const standingOf = ({
  recordedUntil,
  publishedFrom,
  publishedTo,
}: Pick<Clocked, "recordedUntil" | "publishedFrom" | "publishedTo">): string | null =>
  recordedUntil === null ? `${publishedTo ?? UNDATED} ${publishedFrom ?? UNDATED}` : null;

/** The properties of a statement's node. */
export const toStatementRow = (statement: StoredStatement): Row => {
  const { literal, validity, locators, absences, ...rest } = statement;
  return {
    standing: standingOf(statement),
    literalJson: toJson(literal),
    text: textOf(literal),
    validityJson: toJson(validity),
    from: validity?.from ?? null,
    to: validity?.to ?? null,
    locatorsJson: JSON.stringify(locators),
    absentFrom: absences?.map(({ from }) => from) ?? null,
    absentUntil: absences?.map(({ until }) => until) ?? null,
    // Last: to add fields to a spread copy takes twenty times as long.
    ...rest,
  };
};

const toStatements = (rows: readonly Row[]): readonly StoredStatement[] =>
  rows.map((row) => toStoredStatement(map(row, "statement")));

/** Statements by their ids, in no order; retracted ones too. */
export const findStatementsByIds = (from: Readable, ids: readonly string[]): Promise<readonly StoredStatement[]> =>
  findItemsByKeys(toStatements, from, "read/statements-by-ids", "ids", ids);

/** Statements of sources, in no order; retracted ones too. */
export const findStatementsBySources = (
  from: Readable,
  sources: readonly string[],
): Promise<readonly StoredStatement[]> =>
  findItemsByKeys(toStatements, from, "read/statements-by-sources", "sources", sources);

/** A page of all statements, in the order of ids. */
export const findStatementsAfter = async (from: Readable, page: Page): Promise<readonly StoredStatement[]> =>
  toStatements(await findRows(from, "read/statements-after-id", page));

/** All statements, page by page, in the order of ids; retracted ones too. */
export const allStatements = (from: Readable, limit?: number): AsyncGenerator<readonly StoredStatement[]> =>
  allPages((page) => findStatementsAfter(from, page), limit);
