import { remembered } from "../domain/remembered.ts";
import type { StoredStatement } from "../domain/statement.ts";
import type { Validity } from "../domain/validity.ts";
import type { Property } from "../domain/vocabulary.ts";
import { textOrNull } from "./columns.ts";
import { cypherForColumns } from "./cypher.ts";
import type { Readable } from "./find-rows.ts";
import { findItemsByKeys } from "./find-rows.ts";
import type { Parameters, Row } from "./graph.ts";
import { toStatementWith } from "./statements.ts";

/*
 * Facts: statements as folds ask for them, by the hundred thousand. They come without their places in documents (`locators` is
 * empty), which no fold looks at.
 */

/** The properties of a statement's node that make a fact, in the order of the list that a query gives. */
export const FACT_COLUMNS = [
  "id",
  "claim",
  "subject",
  "property",
  "object",
  "literalJson",
  "role",
  "validityJson",
  "status",
  "statusWord",
  "source",
  "saidBy",
  "root",
  "dataset",
  "publishedFrom",
  "publishedTo",
  "recordedFrom",
  "recordedUntil",
  "absentFrom",
  "absentUntil",
  "toldSubject",
  "toldObject",
  "toldSaidBy",
] as const;

const textFor = remembered((name) => cypherForColumns(name, FACT_COLUMNS));

const toRow = (facts: unknown): Row => {
  if (!Array.isArray(facts))
    throw new TypeError(`Expected a list in column "facts", but got: ${JSON.stringify(facts)}.`);
  // As one literal: to add fields one by one takes many times as long.
  return {
    id: facts[0],
    claim: facts[1],
    subject: facts[2],
    property: facts[3],
    object: facts[4],
    literalJson: facts[5],
    role: facts[6],
    validityJson: facts[7],
    status: facts[8],
    statusWord: facts[9],
    source: facts[10],
    saidBy: facts[11],
    root: facts[12],
    dataset: facts[13],
    publishedFrom: facts[14],
    publishedTo: facts[15],
    recordedFrom: facts[16],
    recordedUntil: facts[17],
    absentFrom: facts[18],
    absentUntil: facts[19],
    toldSubject: facts[20],
    toldObject: facts[21],
    toldSaidBy: facts[22],
  } satisfies Record<(typeof FACT_COLUMNS)[number], unknown>;
};

/** Statements of one occurrence have one date, and share it here. */
const toFacts = (rows: readonly Row[]): readonly StoredStatement[] => {
  const validityOf = remembered((text) => JSON.parse(text) as Validity);
  return rows.map(({ facts }) => {
    const row = toRow(facts);
    const text = textOrNull(row, "validityJson");
    return toStatementWith(row, [], text === null ? null : validityOf(text));
  });
};

type Facts = Promise<readonly StoredStatement[]>;

const find = (from: Readable, by: string, parameter: string, keys: readonly string[], others: Parameters = {}): Facts =>
  findItemsByKeys(toFacts, from, `read/statements-by-${by}`, parameter, keys, others, textFor);

/** Facts by their claims, in no order; retracted ones too. */
export const findFactsByClaims = (from: Readable, claims: readonly string[]): Facts =>
  find(from, "claims", "claims", claims);

/** Facts about entities, in no order; retracted ones too. */
export const findFactsBySubjects = (from: Readable, subjects: readonly string[]): Facts =>
  find(from, "subjects", "subjects", subjects);

/** Facts whose object is one of the entities, in no order; retracted ones too. */
export const findFactsByObjects = (from: Readable, objects: readonly string[]): Facts =>
  find(from, "objects", "objects", objects);

/** Facts of some properties about entities, in no order; retracted ones too. */
export const findFactsByPropertiesAndSubjects = (
  from: Readable,
  properties: readonly Property[],
  subjects: readonly string[],
): Facts => find(from, "properties-and-subjects", "subjects", subjects, { properties });

/** Facts of some properties whose object is one of the entities, in no order; retracted ones too. */
export const findFactsByPropertiesAndObjects = (
  from: Readable,
  properties: readonly Property[],
  objects: readonly string[],
): Facts => find(from, "properties-and-objects", "objects", objects, { properties });
