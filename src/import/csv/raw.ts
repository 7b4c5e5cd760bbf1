import type { EntityMapping, Mapping, SourceMapping, StatementMapping } from "./mapping.ts";
import type { Cells } from "./template.ts";
import { numberIn, optional, required, validityIn } from "./values.ts";

/** A record as JSON lines have it, before it is checked. Each function throws Unfit where the row does not fill the mapping. */
export type Raw = Readonly<Record<string, unknown>>;

export const sourceRaw = (given: SourceMapping, cells: Cells, dataset: string, path: string): Raw => ({
  type: "source",
  id: required(given.id, cells, `${path}.id`),
  title: required(given.title, cells, `${path}.title`),
  publisher: optional(given.publisher, cells, `${path}.publisher`),
  publishedOn: validityIn(given.publishedOn, cells, `${path}.publishedOn`),
  language: optional(given.language, cells, `${path}.language`),
  url: optional(given.url, cells, `${path}.url`),
  licence: optional(given.licence, cells, `${path}.licence`),
  origin: optional(given.origin, cells, `${path}.origin`),
  dataset,
});

export const entityRaw = (given: EntityMapping, cells: Cells, path: string): Raw => ({
  type: "entity",
  id: required(given.id, cells, `${path}.id`),
  kind: required(given.kind, cells, `${path}.kind`),
  code: optional(given.code, cells, `${path}.code`),
  form: optional(given.form, cells, `${path}.form`),
  eventKind: optional(given.eventKind, cells, `${path}.eventKind`),
  placeKind: optional(given.placeKind, cells, `${path}.placeKind`),
  externalIds: given.externalIds.flatMap(({ scheme, value }, index) => {
    const found = optional(value, cells, `${path}.externalIds[${index}].value`);
    return found === null
      ? []
      : [{ scheme: required(scheme, cells, `${path}.externalIds[${index}].scheme`), value: found }];
  }),
  descriptions: Object.fromEntries(
    Object.entries(given.descriptions).flatMap(([language, value]) => {
      const text = optional(value, cells, `${path}.descriptions.${language}`);
      return text === null ? [] : [[language, text]];
    }),
  ),
});

type NameMapping = NonNullable<StatementMapping["name"]>;

export const nameLiteral = ({ text, language, kind, script }: NameMapping, cells: Cells, path: string): Raw => {
  const given = optional(script, cells, `${path}.script`);
  return {
    type: "NAME",
    text: required(text, cells, `${path}.text`),
    language: required(language, cells, `${path}.language`),
    kind: optional(kind, cells, `${path}.kind`) ?? "COMMON",
    ...(given === null ? {} : { script: given }),
  };
};

export const literalOf = (given: StatementMapping, cells: Cells, mapping: Mapping, path: string): Raw | null => {
  const { name, figure, text, url } = given;
  if (name !== undefined) return nameLiteral(name, cells, `${path}.name`);
  if (url !== undefined) return { type: "URL", url: required(url, cells, `${path}.url`) };
  if (text !== undefined)
    return {
      type: "TEXT",
      text: required(text.text, cells, `${path}.text.text`),
      language: optional(text.language, cells, `${path}.text.language`) ?? "en",
    };
  if (figure === undefined) return null;
  return {
    type: "FIGURE",
    value: numberIn(optional(figure.value, cells, `${path}.figure.value`), mapping.csv.decimal, `${path}.figure.value`),
    text: required(figure.text, cells, `${path}.figure.text`),
    unit: optional(figure.unit, cells, `${path}.figure.unit`),
    qualifier: optional(figure.qualifier, cells, `${path}.figure.qualifier`) ?? "EXACTLY",
  };
};
