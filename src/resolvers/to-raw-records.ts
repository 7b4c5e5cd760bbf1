import type {
  DescriptionInput,
  EntityInput,
  LiteralInput,
  RegisterSourceInput,
  StatementInput,
} from "../generated/schema.ts";

type Raw = Readonly<Record<string, unknown>>;

/** GraphQL's "not given" is what readers of records call left out. */
const given = (fields: Raw): Raw =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));

const toDescriptions = (list: readonly DescriptionInput[]): Raw =>
  Object.fromEntries(list.map(({ language, text }) => [language, text]));

const toLiteral = ({ type, text, language, script, nameKind, value, unit, qualifier }: LiteralInput): Raw => {
  if (type === "NAME") return given({ type, text, language, script, kind: nameKind });
  if (type === "FIGURE") return given({ type, text, value, unit, qualifier });
  return type === "URL" ? { type, url: text } : given({ type, text, language });
};

/** An entity as readers of records take it (`src/import/schemas.ts`). */
export const toRawEntity = ({ descriptions, ...entity }: EntityInput): Raw => ({
  ...given(entity),
  type: "entity",
  ...(descriptions ? { descriptions: toDescriptions(descriptions) } : {}),
});

/** A statement as readers of records take it. Of an unknown source's set of data nothing is known; writing refuses it. */
export const toRawStatement = ({ literal, validity, ...statement }: StatementInput, dataset = "default"): Raw => ({
  ...given(statement),
  dataset,
  type: "statement",
  ...(literal ? { literal: toLiteral(literal) } : {}),
  ...(validity ? { validity: given({ ...validity }) } : {}),
});

const slugOf = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80);

/** A source as readers of records take it; its id, if it has none, is made of its title and date. */
export const toRawSource = ({ idempotencyKey: _, id, ...source }: RegisterSourceInput): Raw => ({
  ...given(source),
  type: "source",
  id: id ?? `source:${slugOf([source.title, source.publishedOn ?? ""].join(" "))}`,
});
