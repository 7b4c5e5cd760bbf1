import type { z } from "zod";
import { makeStatement } from "../domain/make-statement.ts";
import type { Statement } from "../domain/statement.ts";
import { PublicError } from "../errors.ts";
import { canonicalJson, sha256 } from "./canonical.ts";
import { mergeLocators } from "./locators.ts";
import { checked, type Problem } from "./problem.ts";
import type { History, ImportRecord, Judgement, Place, Read, RecordType } from "./records.ts";
import { EntitySchema, JudgementSchema, SourceSchema, StatementSchema } from "./schemas.ts";

const RECORD_TYPES: readonly RecordType[] = ["source", "entity", "statement", "judgement"];

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The type of this name; `null` when there is none. */
export const typeNamed = (name: unknown): RecordType | null => RECORD_TYPES.find((type) => type === name) ?? null;

/** The type that a raw record says it has; `null` when it has none that we know. */
export const typeOf = (raw: unknown): RecordType | null => (isMap(raw) ? typeNamed(raw.type) : null);

const idOf = (raw: unknown): string | null => (isMap(raw) && typeof raw.id === "string" ? raw.id : null);

type Clocked = { [K in keyof History]?: History[K] | undefined };

const historyOf = (clocked: Clocked): History | null => {
  const { recordedFrom, recordedUntil, retractedBy, retractedBecause, supersededBy, absences } = clocked;
  if (recordedFrom === undefined) return null;
  return {
    recordedFrom,
    recordedUntil: recordedUntil ?? null,
    retractedBy: retractedBy ?? null,
    retractedBecause: retractedBecause ?? null,
    ...(supersededBy === undefined ? {} : { supersededBy }),
    ...(absences === undefined ? {} : { absences }),
  };
};

/** An absence ends after it has begun, and begins after the statement came in. */
const arePossible = ({ recordedFrom, absences = [] }: History): boolean =>
  absences.every(({ from, until }) => recordedFrom <= from && from <= until);

const clockProblem = (given: Clocked): Problem | null => {
  const history = historyOf(given);
  const { recordedUntil, retractedBy, retractedBecause, supersededBy, absences } = given;
  const others = [recordedUntil, retractedBy, retractedBecause, supersededBy, absences];
  if (history === null && others.some((other) => other !== null && other !== undefined))
    return {
      path: "recordedFrom",
      reason: "It is missing.",
      mend: "Give it with the other fields of the record's clock.",
    };
  if (history?.recordedUntil != null && history.recordedUntil < history.recordedFrom)
    return { path: "recordedUntil", reason: "It lies before recordedFrom.", mend: "Give a later instant." };
  if (history !== null && !arePossible(history))
    return {
      path: "absences",
      reason: "One of them ends before it begins, or begins before recordedFrom.",
      mend: "Give instants in order.",
    };
  return null;
};

const idProblem = (field: "id" | "claim", given: string | undefined, computed: string): Problem | null =>
  given === undefined || given === computed
    ? null
    : {
        path: field,
        reason: `It does not fit the content: expected ${computed}, but got: ${given.slice(0, 80)}.`,
        mend: "Leave it out, or give the content that it was made from.",
      };

/** Of what is given `makeStatement` takes what a statement says; most have one locator. */
const toStatement = (given: z.output<typeof StatementSchema>): Statement => {
  const statement = makeStatement(given);
  return given.locators.length < 2 ? statement : { ...statement, locators: mergeLocators(given.locators) };
};

type Outcome = { readonly record: ImportRecord } | { readonly problem: Problem };

const orRecord = (problems: readonly (Problem | null)[], record: ImportRecord): Outcome => {
  const problem = problems.find((candidate) => candidate !== null);
  return problem == null ? { record } : { problem };
};

const readStatement = (fields: unknown): Outcome => {
  const result = checked(StatementSchema, fields);
  if ("problem" in result) return result;
  const given = result.value;
  const value = toStatement(given);
  return orRecord(
    [clockProblem(given), idProblem("id", given.id, value.id), idProblem("claim", given.claim, value.claim)],
    {
      type: "statement",
      value,
      history: historyOf(given),
    },
  );
};

/** A judgement with the id that follows from its content; its two ids in text order, since it says the same both ways. */
export const makeJudgement = ({ a, b, verdict, by, reason }: Omit<Judgement, "id">): Judgement => {
  const [first, second] = a < b ? [a, b] : [b, a];
  const content = { a: first, b: second, verdict, by, reason };
  return { id: `judgement:${sha256(canonicalJson(content)).slice(0, 24)}`, ...content };
};

const readJudgement = (fields: unknown): Outcome => {
  const result = checked(JudgementSchema, fields);
  if ("problem" in result) return result;
  const given = result.value;
  const value = makeJudgement(given);
  const record: ImportRecord = { type: "judgement", value, history: historyOf(given) };
  return orRecord([clockProblem(given), idProblem("id", given.id, value.id)], record);
};

const readFields = (type: RecordType, fields: unknown): Outcome => {
  if (type === "statement") return readStatement(fields);
  if (type === "judgement") return readJudgement(fields);
  if (type === "source") {
    const result = checked(SourceSchema, fields);
    return "problem" in result ? result : { record: { type, value: result.value } };
  }
  const result = checked(EntitySchema, fields);
  return "problem" in result ? result : { record: { type, value: result.value } };
};

const withoutType = (raw: unknown): unknown => {
  if (!isMap(raw)) return raw;
  const { type, ...fields } = raw;
  return fields;
};

const typeProblem = (raw: unknown): Problem =>
  isMap(raw)
    ? {
        path: "type",
        reason: `It is ${raw.type === undefined ? "missing" : `${JSON.stringify(raw.type)?.slice(0, 80)}, which nobody knows`}.`,
        mend: `Give one of ${RECORD_TYPES.join(", ")}.`,
      }
    : { path: null, reason: "It is no JSON object.", mend: 'Give an object in braces with "type" and its fields.' };

/** One raw record of our own format, checked: the record with its content id, or why it is refused. */
export const readRecord = (raw: unknown, place: Place): Read => {
  const type = typeOf(raw);
  try {
    const outcome = type === null ? { problem: typeProblem(raw) } : readFields(type, withoutType(raw));
    if ("record" in outcome) return { place, record: outcome.record };
    return { refusal: { place, id: idOf(raw), ...outcome.problem, given: raw } };
  } catch (error) {
    if (!(error instanceof PublicError)) throw error;
    return { refusal: { place, id: idOf(raw), path: null, reason: error.message, mend: "", given: raw } };
  }
};
