import { EDITORIAL } from "../../domain/statement.ts";
import type { Outcome } from "../build.ts";
import { countryRecords } from "../country-records.ts";
import { countryOfId } from "../countries.ts";
import type { Problem } from "../problem.ts";
import { readRecord } from "../read-record.ts";
import type { ImportRecord, Place } from "../records.ts";
import type { EntityMapping, Mapping, StatementMapping } from "./mapping.ts";
import { entityRaw, literalOf, nameLiteral, type Raw, sourceRaw } from "./raw.ts";
import type { Cells } from "./template.ts";
import { meets, optional, required, Unfit, validityIn } from "./values.ts";

/** A record as the import reads it, and the place in the mapping that it comes from. */
type Made = { readonly path: string; readonly raw: Raw };
type Attempt = Made | { readonly problem: Problem };

type Row = {
  readonly mapping: Mapping;
  readonly cells: Cells;
  /** The ids that the row gives to what the mapping defines; an entity may be several, or none. */
  readonly entities: ReadonlyMap<string, readonly string[]>;
  readonly sources: ReadonlyMap<string, string>;
};

const attempt = (path: string, make: () => Raw): Attempt => {
  try {
    return { path, raw: make() };
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    return { problem: error.problem };
  }
};

/** The cells of a row, once for each item of the list that `each` names; `item` is then the item. */
const repeated = (each: EntityMapping["each"], cells: Cells): readonly Cells[] => {
  if (each === undefined) return [cells];
  const items = (cells.get(each.column) ?? "").split(each.separator).map((item) => item.trim());
  return [...new Set(items)].filter((item) => item !== "").map((item) => new Map([...cells, ["item", item]]));
};

const sourceIdOf = (source: string | undefined, { sources }: Row): string =>
  source === undefined
    ? ([...sources.values()][0] ?? "")
    : source.startsWith("@")
      ? (sources.get(source.slice(1)) ?? "")
      : source;

/** An entity's names are said by its source; the first also by us, so that it has a name under every clock. */
const nameRaws = (given: EntityMapping, id: string, cells: Cells, row: Row, path: string): readonly Attempt[] =>
  given.names.flatMap(({ when, ...name }, index) => {
    if (!meets(when, cells)) return [];
    const at = `${path}.names[${index}]`;
    const by = (source: string): Attempt =>
      attempt(at, () => ({
        type: "statement",
        subject: id,
        property: "NAME",
        literal: nameLiteral(name, cells, at),
        source,
        dataset: row.mapping.dataset,
      }));
    return [...(index === 0 ? [by(EDITORIAL)] : []), by(sourceIdOf(given.source, row))];
  });

const entityAttempts = (key: string, given: EntityMapping, row: Row): readonly Attempt[] => {
  const path = `entities.${key}`;
  if (!meets(given.when, row.cells)) return [];
  return repeated(given.each, row.cells).flatMap((cells) => {
    const made = attempt(path, () => entityRaw(given, cells, path));
    return "problem" in made ? [made] : [made, ...nameRaws(given, String(made.raw.id), cells, row, path)];
  });
};

/** The ids that a subject or object stands for: `@visitor` for those of the row, else one. */
const idsOf = (value: StatementMapping["subject"], cells: Cells, { entities }: Row, path: string): readonly string[] =>
  typeof value === "string" && value.startsWith("@")
    ? (entities.get(value.slice(1)) ?? [])
    : [required(value, cells, path)];

const statementRaws = (given: StatementMapping, cells: Cells, row: Row, path: string): readonly Raw[] => {
  const subjects = idsOf(given.subject, cells, row, `${path}.subject`);
  const objects = given.object === undefined ? [null] : idsOf(given.object, cells, row, `${path}.object`);
  if (subjects.length === 0 || objects.length === 0) return [];
  const [saidBy = null] = given.saidBy === undefined ? [null] : idsOf(given.saidBy, cells, row, `${path}.saidBy`);
  const rest = {
    type: "statement",
    property: given.property,
    literal: literalOf(given, cells, row.mapping, path),
    role: optional(given.role, cells, `${path}.role`),
    validity: validityIn(given.validity, cells, `${path}.validity`),
    status: optional(given.status, cells, `${path}.status`),
    statusWord: optional(given.statusWord, cells, `${path}.statusWord`),
    saidBy,
    source: sourceIdOf(given.source, row),
    dataset: row.mapping.dataset,
  };
  return subjects.flatMap((subject) => objects.map((object) => ({ ...rest, subject, object })));
};

const statementAttempts = (given: StatementMapping, index: number, row: Row): readonly Attempt[] => {
  const path = `statements[${index}]`;
  if (!meets(given.when, row.cells)) return [];
  return repeated(given.each, row.cells).flatMap((cells): readonly Attempt[] => {
    try {
      return statementRaws(given, cells, row, path).map((raw) => ({ path, raw }));
    } catch (error) {
      if (!(error instanceof Unfit)) throw error;
      return [{ problem: error.problem }];
    }
  });
};

const COUNTRY = /^country:[A-Z]{2}$/;

/** A country is told alike by everybody; what a mapping says of one are only statements. */
const countriesIn = (records: readonly ImportRecord[], dataset: string): readonly ImportRecord[] => {
  const ids = records.flatMap(({ type, value }) =>
    type === "statement" ? [value.subject, value.object ?? ""] : type === "entity" ? [value.id] : [],
  );
  return [...new Set(ids.filter((id) => COUNTRY.test(id)))].flatMap((id) => {
    const country = countryOfId(id);
    return country === null ? [] : countryRecords({ source: EDITORIAL, dataset }, country);
  });
};

const isOwnCountry = ({ type, value }: ImportRecord): boolean => type === "entity" && countryOfId(value.id) !== null;

const outcomeOf = (attempts: readonly Attempt[], dataset: string, place: Place): Outcome => {
  const records: ImportRecord[] = [];
  const problems: Problem[] = [];
  for (const one of attempts) {
    if ("problem" in one) {
      problems.push(one.problem);
      continue;
    }
    const read = readRecord(one.raw, place);
    if ("record" in read) records.push(read.record);
    else
      problems.push({ ...read.refusal, path: [one.path, read.refusal.path].filter((part) => part !== null).join(".") });
  }
  return {
    records: [...countriesIn(records, dataset), ...records.filter((record) => !isOwnCountry(record))],
    problems,
  };
};

/** What a row says by the mapping: each record that is well made, and what of it is not. */
export const rowToOutcome = (mapping: Mapping, given: Cells, place: Place): Outcome => {
  const cells: Cells = new Map([...Object.entries(mapping.constants), ...given]);
  const bare: Row = { mapping, cells, entities: new Map(), sources: new Map() };
  const sources = Object.entries(mapping.sources).map(([key, source]) => {
    const path = `sources.${key}`;
    return { key, made: attempt(path, () => sourceRaw(source, cells, mapping.dataset, path)) };
  });
  const row: Row = {
    ...bare,
    sources: new Map(sources.flatMap(({ key, made }) => ("raw" in made ? [[key, String(made.raw.id)]] : []))),
  };
  const entities = Object.entries(mapping.entities).map(([key, entity]) => ({
    key,
    all: entityAttempts(key, entity, row),
  }));
  const ids = entities.map(({ key, all }): [string, readonly string[]] => [
    key,
    all.flatMap((made) => ("raw" in made && made.raw.type === "entity" ? [String(made.raw.id)] : [])),
  ]);
  const known: Row = { ...row, entities: new Map(ids) };
  const statements = mapping.statements.flatMap((statement, index) => statementAttempts(statement, index, known));
  return outcomeOf(
    [...sources.map(({ made }) => made), ...entities.flatMap(({ all }) => all), ...statements],
    mapping.dataset,
    place,
  );
};
