import { z } from "zod";
import { VERDICTS } from "../domain/identity.ts";
import { STATUSES } from "../domain/status.ts";
import { PROPERTIES } from "../domain/vocabulary.ts";
import {
  EntityId,
  EntitySchema,
  FigureSchema,
  LocatorSchema,
  NameSchema,
  SourceSchema,
  StatementSchema,
  TextSchema,
  UrlSchema,
  usualScript,
} from "./schemas.ts";
import { ValiditySchema } from "./validity-schema.ts";

/*
 * The shapes of the seed folder's files, which people write: shorter than those of JSON lines, the same in what they mean.
 */

const LOCATOR = /^(\d+|-)\s+(\d+)-(\d+)\s+([0-9a-f]{64})$/;

const fromShort = (text: string): unknown => {
  const [, paragraph, start, end, sha256] = LOCATOR.exec(text) ?? [];
  return sha256 === undefined
    ? text
    : { paragraph: paragraph === "-" ? null : Number(paragraph), start: Number(start), end: Number(end), sha256 };
};

const ShortLocator = z.preprocess((given) => (typeof given === "string" ? fromShort(given) : given), LocatorSchema);

const ShortName = NameSchema.transform(({ script, ...name }) => ({
  ...name,
  script: script ?? usualScript(name.language),
}));
const ShortText = z.preprocess((given) => (typeof given === "string" ? { text: given } : given), TextSchema);
const short = z.string().min(1, "give words").max(2_000, "give at most 2,000 characters");

/** A source in `sources.yaml`. */
export const SeedSourceSchema = z.preprocess(
  (given) => (typeof given === "object" && given !== null ? { dataset: "seed", ...given } : given),
  SourceSchema,
);

/** An entity in `entities.yaml`, with the names that we give it. */
export const SeedEntitySchema = EntitySchema.omit({ descriptions: true }).extend({
  names: z.array(ShortName).min(1, "give at least one name").max(100, "give at most 100 names"),
  description: z.strictObject({ en: short, ru: short, kk: short, be: short }).partial().default({}),
});

/** A statement under `statements:` of a file; its source is the file's unless it names another. */
export const SeedStatementSchema = StatementSchema.pick({
  subject: true,
  object: true,
  role: true,
  statusWord: true,
  saidBy: true,
}).extend({
  property: z.enum(PROPERTIES),
  source: StatementSchema.shape.source.optional(),
  validity: ValiditySchema.nullable().default(null),
  status: z.enum(STATUSES).nullable().default(null),
  locators: z.array(ShortLocator).default([]),
  name: ShortName.optional(),
  figure: FigureSchema.optional(),
  text: ShortText.optional(),
  url: UrlSchema.optional(),
  dataset: StatementSchema.shape.dataset.optional(),
});

/** A judgement in `judgements.yaml`. */
export const SeedJudgementSchema = z.strictObject({
  a: EntityId,
  b: EntityId,
  verdict: z.enum(VERDICTS),
  by: short,
  reason: short,
});
