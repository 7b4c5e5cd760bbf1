import type { EntityKind } from "../../src/domain/entity.ts";
import { EDITORIAL, type Statement } from "../../src/domain/statement.ts";
import type { Validity } from "../../src/domain/validity.ts";
import { createGatherer } from "../../src/identity/gather.ts";
import type { Facts } from "../../src/identity/surroundings.ts";
import { tellFiles } from "../../src/import/historian/tell.ts";
import type { ImportRecord } from "../../src/import/records.ts";

type Told = {
  readonly entities: Map<string, ImportRecord & { readonly type: "entity" }>;
  readonly statements: Map<string, Statement>;
};

const addTo =
  ({ entities, statements }: Told) =>
  (record: ImportRecord): void => {
    if (record.type === "entity") entities.set(record.value.id, record);
    if (record.type === "statement") statements.set(record.value.id, record.value);
  };

const readAll = async (paths: readonly string[]): Promise<Told> => {
  const told: Told = { entities: new Map(), statements: new Map() };
  for (const path of paths) for await (const { outcome } of tellFiles(path)) outcome.records.forEach(addTo(told));
  return told;
};

const RELATIONS = [
  ...["VISITOR_ON", "MET_AT", "HELD_DURING", "SUCCEEDS", "TOOK_PLACE_IN", "VISIT_TO", "LOCATED_IN", "OFFICE_OF"],
] as const;
type Given = (typeof RELATIONS)[number] | "HOLDS_OFFICE";
const isGiven = (property: string): property is Given =>
  property === "HOLDS_OFFICE" || (RELATIONS as readonly string[]).includes(property);

const mapOf = <Value>(statements: readonly Statement[], property: string, ofStatement: (s: Statement) => Value) =>
  new Map(statements.filter((each) => each.property === property).map((each) => [each.subject, ofStatement(each)]));

/** What a graph that holds the historian's files would give the linker, straight from the reader, without a graph. */
export const collectFacts = async (paths: readonly string[], others: readonly ImportRecord[] = []): Promise<Facts> => {
  const told = await readAll(paths);
  others.forEach(addTo(told));
  const statements = [...told.statements.values()];
  const dates = mapOf(statements, "OCCURRED", ({ validity }) => validity);
  const bodies = mapOf(statements, "OFFICE_OF", ({ object }) => object);
  const names = mapOf(
    statements.filter(({ source }) => source === EDITORIAL),
    "NAME",
    ({ literal }) => (literal?.type === "NAME" ? literal.text : ""),
  );
  const gatherer = createGatherer("PERSON");
  for (const { property, subject, object, validity } of statements) {
    if (!isGiven(property) || object === null) continue;
    const isOffice = property === "HOLDS_OFFICE";
    const dated: Validity | null = isOffice ? validity : (dates.get(object) ?? null);
    const ends = isOffice ? { to: bodies.get(object) ?? object, office: object } : { to: object, office: null };
    gatherer.relation({ type: property, from: subject, ...ends, validity: dated, terms: [], live: true });
  }
  const nameOf = (id: string): string => names.get(id) ?? "";
  for (const { value } of told.entities.values())
    gatherer.entity({ id: value.id, kind: value.kind, externalIds: value.externalIds, name: nameOf(value.id) });
  for (const { property, subject, literal } of statements)
    if (property === "NAME" && literal?.type === "NAME") gatherer.name(subject, literal.text);
  const occurrences: readonly EntityKind[] = ["VISIT", "MEETING"];
  for (const { value } of told.entities.values())
    if (occurrences.includes(value.kind)) gatherer.occurrence(value.id, nameOf(value.id));
  return gatherer.finish([]);
};
