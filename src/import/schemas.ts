import { z } from "zod";
import { AGREEMENT_FORMS, ENTITY_KINDS, EVENT_KINDS, LANGUAGES, PLACE_KINDS } from "../domain/entity.ts";
import { VERDICTS } from "../domain/identity.ts";
import { NAME_KINDS, QUALIFIERS } from "../domain/statement.ts";
import { STATUSES } from "../domain/status.ts";
import { PROPERTIES } from "../domain/vocabulary.ts";
import { byText } from "../domain/by-text.ts";
import { ValiditySchema } from "./validity-schema.ts";

/*
 * The shapes of what may be imported, as JSON gives them. A field that is left out is `null`; a field that nobody knows is
 * refused, since it is most often a misspelt one. Messages say what to give; `read-record.ts` adds what came instead.
 */

/** Prefixes that the graph gives to what it makes itself. */
const RESERVED = /^(relation|statement|claim|source|figure|conflict|pair|judgement|change|key|audit|proposal):/;
/** Beyond the basic plane the two engines order texts differently. */
const FORBIDDEN = /[\p{C}\p{Z}|\u{10000}-\u{10FFFF}]/u;

const optional = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);

const text = (most: number) =>
  z
    .string("give a text")
    .min(1, "give a text that is not empty, or leave the field out")
    .max(most, `give at most ${most} characters`)
    .refine((value) => value.isWellFormed(), "give whole characters: half of a surrogate pair is no text");

const id = text(200)
  .regex(/^[a-z][a-z-]*:./, "give an id like person:alexander-lukashenko")
  .refine((value) => !FORBIDDEN.test(value), "give an id without spaces, control characters and |");

/** An entity's id: a prefix of one's own, a colon, and a name that stays. */
export const EntityId = id.refine(
  (value) => !RESERVED.test(value),
  "give an id whose prefix is not one that the graph uses for its own (relation:, statement:, source:, …)",
);
export const SourceId = id.regex(/^source:/, "give a source's id; these begin with source:");

const languageTag = text(35).regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, "give a BCP 47 tag like en, ru, kk or be");
const url = text(2_000).regex(/^https?:\/\/[^\s]+$/, "give an address that begins with https:// or http://");
const dataset = text(100).regex(/^[A-Za-z0-9][\w.-]*$/, "give letters, digits, hyphens, dots and underscores");

/** A source, as `Source` in the domain. */
export const SourceSchema = z.strictObject({
  id: SourceId,
  title: text(1_000),
  publisher: optional(text(500)),
  publishedOn: optional(ValiditySchema),
  language: optional(languageTag),
  url: optional(url),
  licence: optional(text(200)),
  origin: optional(SourceId),
  fileName: optional(text(255).regex(/^(?!\.)[^/\\]+$/, "give the bare name of a file, without folders")),
  dataset,
});

/** An entity, as `Entity` in the domain. */
export const EntitySchema = z.strictObject({
  id: EntityId,
  kind: z.enum(ENTITY_KINDS),
  code: optional(z.string().regex(/^[A-Z]{2}$/, "give an ISO 3166-1 code of two capitals, like BY")),
  form: optional(z.enum(AGREEMENT_FORMS)),
  eventKind: optional(z.enum(EVENT_KINDS)),
  placeKind: optional(z.enum(PLACE_KINDS)),
  externalIds: z
    .array(z.strictObject({ scheme: text(50), value: text(500) }))
    .max(50, "give at most 50")
    .default([])
    .transform((list) => [...list].sort((a, b) => byText(`${a.scheme} ${a.value}`, `${b.scheme} ${b.value}`))),
  descriptions: z.partialRecord(z.enum(LANGUAGES), text(2_000)).default({}),
});

/** A name: `text`, and its language; the rest has defaults (`script` by language, `kind` COMMON). */
export const NameSchema = z.strictObject({
  text: text(500),
  language: languageTag,
  script: z
    .string()
    .regex(/^[A-Z][a-z]{3}$/, "give an ISO 15924 code like Latn or Cyrl")
    .optional(),
  kind: z.enum(NAME_KINDS).default("COMMON"),
});
export const FigureSchema = z.strictObject({
  value: optional(z.number("give a number, or null where the source gives none")),
  text: text(500),
  unit: optional(text(100)),
  qualifier: z.enum(QUALIFIERS).default("EXACTLY"),
});
export const TextSchema = z.strictObject({ text: text(10_000), language: languageTag.default("en") });
export const UrlSchema = url;

const CYRILLIC: ReadonlySet<string> = new Set(["ru", "be", "kk", "uk", "ky", "tg", "bg", "sr", "mk", "mn"]);

/** The script that a language is usually written in, among those that we expect; else Latin. ISO 15924. */
export const usualScript = (language: string): string =>
  CYRILLIC.has(language.split("-")[0]?.toLowerCase() ?? "") ? "Cyrl" : "Latn";

export const LiteralSchema = z.discriminatedUnion("type", [
  // In the order of the canonical text, so that it need not be made for a statement's id.
  NameSchema.extend({ type: z.literal("NAME") }).transform(({ kind, language, script, text: name, type }) => ({
    kind,
    language,
    script: script ?? usualScript(language),
    text: name,
    type,
  })),
  FigureSchema.extend({ type: z.literal("FIGURE") }),
  TextSchema.extend({ type: z.literal("TEXT") }),
  z.strictObject({ type: z.literal("URL"), url }),
]);

/** Where a passage stands, as `Locator` in the domain. */
export const LocatorSchema = z
  .strictObject(
    {
      paragraph: optional(z.int().min(1, "give the paragraph's number, from 1")),
      start: z.int().min(0, "give an offset from 0"),
      end: z.int().min(1, "give the offset after the passage's last unit"),
      sha256: z.string().regex(/^[0-9a-f]{64}$/, "give 64 hexadecimal digits in small letters"),
    },
    "give paragraph, start, end and sha256; in the seed: 1 95-180 <64 hexadecimal digits>",
  )
  .refine(({ start, end }) => start < end, "give an end that lies after the start");

const instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, "give an instant like 2025-01-31T12:00:00.000Z")
  .refine((value) => !Number.isNaN(Date.parse(value)), "give an instant that exists");

const history = {
  recordedFrom: instant.optional(),
  recordedUntil: optional(instant),
  retractedBy: optional(text(200)),
  retractedBecause: optional(text(2_000)),
};

/** Only statements are superseded and restored. */
const lifeOfStatement = {
  supersededBy: z
    .string()
    .regex(/^statement:/, "give a statement's id; these begin with statement:")
    .optional(),
  absences: z
    .array(z.strictObject({ from: instant, until: instant }))
    .min(1, "give at least one, or leave the field out")
    .max(1_000, "give at most 1,000")
    .transform((list) => [...list].sort((a, b) => byText(a.from, b.from)))
    .optional(),
};

/** A statement, as `Statement` in the domain; `id` and `claim` follow from the rest and are checked when given. */
export const StatementSchema = z.strictObject({
  id: z.string().optional(),
  claim: z.string().optional(),
  subject: EntityId,
  property: z.enum(PROPERTIES),
  object: optional(EntityId),
  literal: optional(LiteralSchema),
  role: optional(text(100)),
  validity: optional(ValiditySchema),
  status: optional(z.enum(STATUSES)),
  statusWord: optional(text(200)),
  source: SourceId,
  saidBy: optional(EntityId),
  locators: z.array(LocatorSchema).max(1_000, "give at most 1,000").default([]),
  dataset,
  ...history,
  ...lifeOfStatement,
});

/** A judgement of identity; `id` follows from the rest and is checked when given. */
export const JudgementSchema = z
  .strictObject({
    id: z.string().optional(),
    a: EntityId,
    b: EntityId,
    verdict: z.enum(VERDICTS),
    by: text(200),
    reason: text(2_000),
    ...history,
  })
  .refine(({ a, b }) => a !== b, "give two different ids");
