import type { Language } from "../../domain/entity.ts";
import { statementSentence } from "../../domain/sentence.ts";
import type { Literal, Statement } from "../../domain/statement.ts";
import { column, entityIn, link, linkedOf, namesOf, need, placeOf, sourceIn, statementIn, value } from "../field.ts";
import { fragment } from "../fragment.ts";
import { type Ask, list } from "../list-field.ts";
import { BY_ID } from "../orders.ts";
import type { Field } from "../plan-record.ts";
import type { Fields } from "./fields.ts";
import { relationsOfStatement } from "./relations-asked.ts";

/** A literal with its fields under the schema's names. */
const literalOf = (literal: Literal | null): object | null => {
  if (literal === null) return null;
  if (literal.type === "NAME") return { ...literal, nameKind: literal.kind };
  return literal.type === "URL" ? { type: literal.type, text: literal.url } : literal;
};

const sentence: Field = (site) => {
  need(site, ["property", "literal", "role", "validity", "status", "statusWord"]);
  const subject = namesOf(site, "subject");
  const object = namesOf(site, "object");
  const saidBy = namesOf(site, "saidBy");
  return (found, frame) => {
    const language = site.call.read(frame).language as Language;
    const { property, literal, role, validity, status, statusWord } = found.record as Statement;
    const named = (names: typeof subject): string | null => names(found, frame)?.[language] ?? null;
    return statementSentence(language, {
      property,
      literal,
      role,
      validity,
      status,
      statusWord,
      subject: named(subject) ?? "",
      object: named(object),
      saidBy: named(saidBy),
    });
  };
};

/** The passage, cut from the document when the service holds it. */
const quote: Field = (site) => {
  need(site, ["locators"]);
  const source = link(placeOf(site), site.draft, "source-of-property", "source", "Source");
  source.place.needs.add("fileName");
  return (found, frame) => {
    const fileName = linkedOf(source, found, frame)?.record.fileName;
    return typeof fileName === "string" ? frame.context.quoteOf(fileName, (found.record as Statement).locators) : null;
  };
};

const supersededBy: Ask = (site) => ({
  record: "Statement",
  matches: (it) => [{ text: fragment("statements-superseded-by", { it, parent: placeOf(site).variable }) }],
  conditions: [],
  order: BY_ID,
  evenDead: true,
});

export const statement: Fields = {
  id: column("id"),
  subject: entityIn("subject"),
  property: column("property"),
  object: entityIn("object"),
  literal: value<Statement>(["literal"], ({ literal }) => literalOf(literal)),
  role: column("role"),
  validity: value<Statement>(["validity"], ({ validity }) => validity),
  status: column("status"),
  statusWord: column("statusWord"),
  source: sourceIn("source"),
  saidBy: entityIn("saidBy"),
  locators: value<Statement>(["locators"], ({ locators }) => locators),
  quote,
  sentence,
  relations: list(relationsOfStatement),
  recordedFrom: column("recordedFrom"),
  recordedUntil: column("recordedUntil"),
  supersededBy: statementIn("supersededBy"),
  supersedes: list(supersededBy),
  dataset: column("dataset"),
};
