import type { Literal, Locator } from "../domain/statement.ts";
import type { ExternalId, Language } from "../domain/entity.ts";
import type { BilateralWay } from "../domain/record.ts";
import type { Validity } from "../domain/validity.ts";
import { flag, json, jsonOrNull, number, numberOrNull, text, textOrNull, texts } from "../graph/columns.ts";
import type { Row } from "../graph/graph.ts";
import { toSpans } from "../graph/spans-row.ts";

/** How one field of a record is stored: the properties that it is read from, and how. docs/storage.md */
export type Column = { readonly properties: readonly string[]; readonly read: (row: Row) => unknown };

const as =
  (read: (row: Row, property: string) => unknown) =>
  (property: string): Column => ({
    properties: [property],
    read: (row) => read(row, property),
  });

const aText = as(text);
const aTextOrNull = as(textOrNull);
const aNumber = as(number);
const aNumberOrNull = as(numberOrNull);
const aFlag = as(flag);
const someTexts = as(texts);
const aValidity = as(jsonOrNull<Validity>);

const NAMES: Readonly<Record<Language, string>> = { EN: "name", RU: "nameRu", KK: "nameKk", BE: "nameBe" };

const names: Column = {
  properties: Object.values(NAMES),
  read: (row) => ({ EN: text(row, "name"), RU: text(row, "nameRu"), KK: text(row, "nameKk"), BE: text(row, "nameBe") }),
};

const spans: Column = {
  properties: ["dating", "knownFrom", "knownTo", "knownWhole", "possibleFrom", "possibleTo"],
  read: toSpans,
};

/** Each field of each record as it is stored. */
export const RECORDS = {
  Entity: {
    id: aText("id"),
    kind: aText("kind"),
    code: aTextOrNull("code"),
    form: aTextOrNull("form"),
    eventKind: aTextOrNull("eventKind"),
    placeKind: aTextOrNull("placeKind"),
    externalIds: as(json<readonly ExternalId[]>)("externalIdsJson"),
    descriptions: as(json<Partial<Record<Language, string>>>)("descriptionsJson"),
    name: names,
    nameEn: aText("name"),
    nameRu: aText("nameRu"),
    nameKk: aText("nameKk"),
    nameBe: aText("nameBe"),
    validity: aValidity("validityJson"),
    spans,
    status: aTextOrNull("status"),
    disputed: aFlag("disputed"),
    url: aTextOrNull("url"),
    signedOn: aValidity("signedOnJson"),
    inForceFrom: aValidity("inForceFromJson"),
    degree: aNumber("degree"),
    day: aText("day"),
    aliases: someTexts("aliases"),
  },
  Relation: {
    id: aText("id"),
    type: aText("type"),
    from: aText("a"),
    to: aText("b"),
    role: aTextOrNull("role"),
    office: aTextOrNull("office"),
    context: aTextOrNull("context"),
    validity: aValidity("validityJson"),
    terms: as(json<readonly Validity[]>)("termsJson"),
    spans,
    status: aTextOrNull("status"),
    sourceCount: aNumber("sourceCount"),
    disputed: aFlag("disputed"),
    day: aText("day"),
  },
  Statement: {
    id: aText("id"),
    claim: aText("claim"),
    subject: aText("subject"),
    property: aText("property"),
    object: aTextOrNull("object"),
    literal: as(jsonOrNull<Literal>)("literalJson"),
    role: aTextOrNull("role"),
    validity: aValidity("validityJson"),
    status: aTextOrNull("status"),
    statusWord: aTextOrNull("statusWord"),
    source: aText("source"),
    saidBy: aTextOrNull("saidBy"),
    locators: as(json<readonly Locator[]>)("locatorsJson"),
    dataset: aText("dataset"),
    recordedFrom: aText("recordedFrom"),
    recordedUntil: aTextOrNull("recordedUntil"),
    publishedTo: aTextOrNull("publishedTo"),
  },
  Source: {
    id: aText("id"),
    title: aText("title"),
    publisher: aTextOrNull("publisher"),
    publishedOn: aValidity("publishedOnJson"),
    language: aTextOrNull("language"),
    url: aTextOrNull("url"),
    licence: aTextOrNull("licence"),
    fileName: aTextOrNull("fileName"),
    dataset: aText("dataset"),
  },
  Figure: {
    id: aText("id"),
    claim: aText("claim"),
    subject: aText("subject"),
    property: aText("property"),
    value: aNumberOrNull("value"),
    text: aText("text"),
    unit: aTextOrNull("unit"),
    qualifier: aText("qualifier"),
    validity: aValidity("validityJson"),
    status: aTextOrNull("status"),
    sourceCount: aNumber("sourceCount"),
    disputed: aFlag("disputed"),
  },
  Conflict: {
    id: aText("id"),
    subject: aText("subject"),
    property: aText("property"),
    kind: aTextOrNull("kind"),
    shown: aText("shown"),
    rule: aText("rule"),
    suspicion: aTextOrNull("suspicion"),
    claims: someTexts("claims"),
  },
  Pair: {
    id: aText("id"),
    entity: aText("entity"),
    kind: aText("kind"),
    year: aNumberOrNull("year"),
    day: aText("day"),
    status: aTextOrNull("status"),
    because: as(json<readonly BilateralWay[]>)("becauseJson"),
  },
  Audit: {
    id: aText("id"),
    at: aText("at"),
    action: aText("action"),
    targets: someTexts("targets"),
    by: aText("by"),
    reason: aTextOrNull("reason"),
    key: aTextOrNull("idempotencyKey"),
  },
  Judgement: {
    id: aText("id"),
    a: aText("a"),
    b: aText("b"),
    verdict: aText("verdict"),
    by: aText("by"),
    reason: aText("reason"),
    recordedFrom: aText("recordedFrom"),
    recordedUntil: aTextOrNull("recordedUntil"),
    retractedBy: aTextOrNull("retractedBy"),
    retractedBecause: aTextOrNull("retractedBecause"),
  },
  Proposal: {
    id: aText("id"),
    state: aText("state"),
    records: someTexts("records"),
    by: aText("by"),
    reason: aText("reason"),
    at: aText("at"),
    reviewedBy: aTextOrNull("reviewedBy"),
    reviewReason: aTextOrNull("reviewReason"),
    reviewedAt: aTextOrNull("reviewedAt"),
  },
  Meta: { id: aText("key"), version: aNumber("version") },
  Change: { id: aText("id"), at: aText("at") },
  /** Not stored, but made by a fragment: two countries; an entity and those around it. */
  BilateralRelation: { id: aText("id") },
  Subgraph: { id: aText("id"), ids: someTexts("ids"), found: aNumber("found"), last: aNumber("last") },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Column>>>>;

export type RecordName = keyof typeof RECORDS;
