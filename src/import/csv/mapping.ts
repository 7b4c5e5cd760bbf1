import { z } from "zod";
import { AGREEMENT_FORMS, ENTITY_KINDS, EVENT_KINDS, LANGUAGES, PLACE_KINDS } from "../../domain/entity.ts";
import { NAME_KINDS, QUALIFIERS } from "../../domain/statement.ts";
import { PROPERTIES } from "../../domain/vocabulary.ts";
import { FILTER_NAMES, partsOf } from "./template.ts";

/*
 * The shape of a mapping file (docs/importers/csv.md): what of a row becomes which source, entities and statements. Messages say
 * what to give.
 */

const unknownFilter = (template: string): string | null =>
  partsOf(template)
    .flatMap((part) => ("filters" in part ? part.filters : []))
    .find((filter) => !FILTER_NAMES.includes(filter)) ?? null;

const template = z
  .union([z.string(), z.number().transform(String)], 'give a text, with columns in braces, like "{name}"')
  .refine((text) => unknownFilter(text) === null, `give filters that are known: ${FILTER_NAMES.join(", ")}`);

/** A template, or a column with a map from what stands there to what it means. */
const value = z.union(
  [
    template,
    z.strictObject({
      column: z.string(),
      map: z.record(z.string(), z.union([z.string(), z.number().transform(String)])),
      /** For what the map lacks; without it such a row is refused. */
      otherwise: z.string().optional(),
    }),
  ],
  "give a text with columns in braces, or { column, map, otherwise }",
);
export type ValueOf = z.output<typeof value>;

const condition = z.union(
  [
    z.string().transform((column) => ({ column, is: undefined, isNot: undefined, isEmpty: undefined })),
    z.strictObject({
      column: z.string(),
      is: z.array(z.string()).optional(),
      isNot: z.array(z.string()).optional(),
      isEmpty: z.boolean().optional(),
    }),
  ],
  "give the name of a column that must not be empty, or { column, is: [...] }, { column, isNot: [...] }, { column, isEmpty: true }",
);
export type Condition = z.output<typeof condition>;
const when = z.union([condition.transform((one) => [one]), z.array(condition)]).default([]);

const each = z.strictObject({ column: z.string(), separator: z.string().min(1, "give the sign between the items") });
const repeated = { when, each: each.optional() };

const literal = <const T extends readonly [string, ...string[]]>(words: T) => z.union([z.enum(words), value]);
const key = z.string().regex(/^[a-z][A-Za-z0-9]*$/, "give a name of letters and digits, like visitor");

const validity = z.union(
  [
    template,
    z
      .strictObject({
        on: value.optional(),
        from: value.optional(),
        to: value.optional(),
        /** How dates are written, such as `DD.MM.YYYY`; without it as EDTF. */
        format: z
          .string()
          .regex(
            /^[^A-Za-z]*(YYYY|MM?|DD?)([^A-Za-z]*(YYYY|MM?|DD?)){0,2}[^A-Za-z]*$/,
            "give a format of YYYY, MM and DD, like DD.MM.YYYY",
          )
          .refine((text) => text.includes("YYYY"), "give a format with the year, YYYY")
          .optional(),
        isOpen: z.boolean().optional(),
        attested: z.boolean().optional(),
        derived: z.boolean().optional(),
        extent: z.enum(["WITHIN", "WHOLE"]).optional(),
      })
      .refine(
        ({ on, from, to }) => (on !== undefined) !== (from !== undefined || to !== undefined),
        "give either on, or from and to",
      ),
  ],
  'give EDTF like "{date}", or { on, from, to, format }',
);
export type ValidityOf = z.output<typeof validity>;

const name = z.strictObject({
  text: value,
  language: value,
  kind: literal(NAME_KINDS).optional(),
  script: value.optional(),
  when,
});

const Source = z.strictObject({
  id: value,
  title: value,
  publisher: value.optional(),
  publishedOn: validity.optional(),
  language: value.optional(),
  url: value.optional(),
  licence: value.optional(),
  origin: value.optional(),
});

const Entity = z.strictObject({
  id: value,
  kind: literal(ENTITY_KINDS),
  code: value.optional(),
  form: literal(AGREEMENT_FORMS).optional(),
  eventKind: literal(EVENT_KINDS).optional(),
  placeKind: literal(PLACE_KINDS).optional(),
  names: z.array(name, "give a list of names").default([]),
  externalIds: z.array(z.strictObject({ scheme: value, value })).default([]),
  descriptions: z.partialRecord(z.enum(LANGUAGES), value).default({}),
  source: z.string().optional(),
  ...repeated,
});

const Statement = z.strictObject({
  subject: value,
  property: z.enum(PROPERTIES),
  object: value.optional(),
  name: z
    .strictObject({ text: value, language: value, kind: literal(NAME_KINDS).optional(), script: value.optional() })
    .optional(),
  figure: z
    .strictObject({
      value: value.optional(),
      text: value,
      unit: value.optional(),
      qualifier: literal(QUALIFIERS).optional(),
    })
    .optional(),
  text: z.strictObject({ text: value, language: value.optional() }).optional(),
  url: value.optional(),
  role: value.optional(),
  validity: validity.optional(),
  status: value.optional(),
  statusWord: value.optional(),
  saidBy: value.optional(),
  source: z.string().optional(),
  ...repeated,
});

const Csv = z.strictObject({
  delimiter: z.string().min(1, "give a sign, like ; or \\t").max(4, "give one sign").optional(),
  quote: z.string().length(1, "give one sign").optional(),
  comment: z.string().min(1).optional(),
  encoding: z
    .string()
    .refine(isEncoding, "give the name of an encoding, like utf-8, windows-1251 or utf-16le")
    .default("utf-8"),
  /** `true`: the first row names the columns. A list: these are their names, and the first row is data. */
  header: z.union([z.literal(true), z.array(z.string().min(1), "give true, or a list of names").min(1)]).default(true),
  /** Sign between whole and fraction in figures. */
  decimal: z.enum([".", ","]).default("."),
});

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    return false;
  }
}

export const MappingSchema = z.strictObject({
  dataset: z.string().regex(/^[A-Za-z0-9][\w.-]{0,99}$/, "give letters, digits, hyphens, dots and underscores"),
  csv: Csv.default({ encoding: "utf-8", header: true, decimal: "." }),
  constants: z.record(z.string(), z.union([z.string(), z.number().transform(String)])).default({}),
  sources: z.record(key, Source).refine((sources) => Object.keys(sources).length > 0, "give at least one source"),
  entities: z.record(key, Entity).default({}),
  statements: z.array(Statement, "give a list of statements").default([]),
});
export type Mapping = z.output<typeof MappingSchema>;
export type SourceMapping = Mapping["sources"][string];
export type EntityMapping = Mapping["entities"][string];
export type StatementMapping = Mapping["statements"][number];
export type CsvOptions = Mapping["csv"];
