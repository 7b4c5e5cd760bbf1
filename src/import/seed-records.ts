import type { Language } from "../domain/entity.ts";
import { makeStatement } from "../domain/make-statement.ts";
import { EDITORIAL, type Literal, type Statement } from "../domain/statement.ts";
import { PublicError } from "../errors.ts";
import { mergeLocators } from "./locators.ts";
import { checked, type Problem } from "./problem.ts";
import { makeJudgement } from "./read-record.ts";
import type { ImportRecord, Place, Read } from "./records.ts";
import { SeedEntitySchema, SeedJudgementSchema, SeedSourceSchema, SeedStatementSchema } from "./seed-schemas.ts";
import type { z } from "zod";

const DATASET = "seed";

const idOf = (raw: unknown): string | null => {
  const map = (raw ?? {}) as Readonly<Record<string, unknown>>;
  return typeof map.id === "string" ? map.id : typeof map.subject === "string" ? map.subject : null;
};

const refuse = (raw: unknown, place: Place, problem: Problem): readonly Read[] => [
  { refusal: { place, id: idOf(raw), ...problem, given: raw } },
];

/** Runs what makes records; a mistake that only making them shows becomes a refusal. */
const orRefusal = (raw: unknown, place: Place, make: () => readonly ImportRecord[]): readonly Read[] => {
  try {
    return make().map((record) => ({ place, record }));
  } catch (error) {
    if (!(error instanceof PublicError)) throw error;
    return refuse(raw, place, { path: null, reason: error.message, mend: "" });
  }
};

const statementRecord = (value: Statement): ImportRecord => ({ type: "statement", value, history: null });

/** A source of `sources.yaml`. */
export const readSeedSource = (raw: unknown, place: Place): readonly Read[] => {
  const result = checked(SeedSourceSchema, raw);
  if ("problem" in result) return refuse(raw, place, result.problem);
  return [{ place, record: { type: "source", value: result.value } }];
};

const nameStatement = (subject: string, literal: Literal): Statement =>
  makeStatement({
    subject,
    property: "NAME",
    object: null,
    literal,
    role: null,
    validity: null,
    status: null,
    statusWord: null,
    source: EDITORIAL,
    saidBy: null,
    locators: [],
    dataset: DATASET,
  });

type Descriptions = z.output<typeof SeedEntitySchema>["description"];

const byLanguage = (description: Descriptions): Readonly<Partial<Record<Language, string>>> =>
  Object.fromEntries(
    Object.entries(description).flatMap(([language, text]) =>
      text === undefined ? [] : [[language.toUpperCase(), text]],
    ),
  );

/** An entity of `entities.yaml`, and a statement for each name that we give it. */
export const readSeedEntity = (raw: unknown, place: Place): readonly Read[] => {
  const result = checked(SeedEntitySchema, raw);
  if ("problem" in result) return refuse(raw, place, result.problem);
  const { names, description, ...entity } = result.value;
  return orRefusal(raw, place, () => [
    { type: "entity", value: { ...entity, descriptions: byLanguage(description) } },
    ...names.map((name) => statementRecord(nameStatement(entity.id, { type: "NAME", ...name }))),
  ]);
};

type SeedStatement = z.output<typeof SeedStatementSchema>;

const literalsOf = ({ name, figure, text, url }: SeedStatement): readonly Literal[] => [
  ...(name === undefined ? [] : [{ type: "NAME" as const, ...name }]),
  ...(figure === undefined ? [] : [{ type: "FIGURE" as const, ...figure }]),
  ...(text === undefined ? [] : [{ type: "TEXT" as const, ...text }]),
  ...(url === undefined ? [] : [{ type: "URL" as const, url }]),
];

const toStatement = (given: SeedStatement, source: string, dataset: string, literal: Literal | null): Statement =>
  makeStatement({
    subject: given.subject,
    property: given.property,
    object: given.object,
    literal,
    role: given.role,
    validity: given.validity,
    status: given.status,
    statusWord: given.statusWord,
    source,
    saidBy: given.saidBy,
    locators: mergeLocators(given.locators),
    dataset,
  });

/** A statement of `statements/<document>.yaml` or `editorial.yaml`; `head` holds the file's own `source` and `dataset`. */
export const readSeedStatement = (
  raw: unknown,
  head: Readonly<Record<string, unknown>>,
  place: Place,
): readonly Read[] => {
  const whole = typeof raw === "object" && raw !== null ? { ...head, ...raw } : raw;
  const result = checked(SeedStatementSchema, whole);
  if ("problem" in result) return refuse(raw, place, result.problem);
  const given = result.value;
  const literals = literalsOf(given);
  if (given.source === undefined)
    return refuse(raw, place, { path: "source", reason: "It is missing.", mend: "Give it here or at the file's top." });
  if (literals.length > 1)
    return refuse(raw, place, {
      path: null,
      reason: "It has more than one of name, figure, text and url.",
      mend: "Give one statement for each.",
    });
  const { source, dataset = DATASET } = given;
  return orRefusal(raw, place, () => [statementRecord(toStatement(given, source, dataset, literals[0] ?? null))]);
};

/** A judgement of `judgements.yaml`. */
export const readSeedJudgement = (raw: unknown, place: Place): readonly Read[] => {
  const result = checked(SeedJudgementSchema, raw);
  if ("problem" in result) return refuse(raw, place, result.problem);
  return [{ place, record: { type: "judgement", value: makeJudgement(result.value), history: null } }];
};
