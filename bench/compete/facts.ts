import { project } from "../../src/domain/project.ts";
import type { Projection } from "../../src/domain/record.ts";
import type { StoredStatement } from "../../src/domain/statement.ts";
import { RELATION_TYPES } from "../../src/graph/cypher.ts";
import type { StoredEntity } from "../../src/graph/entities.ts";
import type { RecordedStatement } from "../../src/graph/recorded-statements.ts";
import type { StoredSource } from "../../src/graph/sources.ts";
import { entitiesAsStored } from "../../src/import/entities-as-stored.ts";
import { toEntity } from "../../src/import/entity-shelf.ts";
import { judgeRecord } from "../../src/import/judge-record.ts";
import { readRecord } from "../../src/import/read-record.ts";
import { startSlimming } from "../../src/import/slim-statements.ts";
import { openWorkbench } from "../../src/import/workbench.ts";
import type { Entity } from "../../src/domain/entity.ts";
import { makeRecords } from "../generate/stories.ts";

/** When the made graph says that it learned of everything, so that it is the same each time it is made. */
const NOW = "2025-01-01T00:00:00.000Z";
/** So many records are read at a time, and the rest of the last one's story. */
const SLICE = 20_000;

/** A part of what the stories say, as the graph holds it. */
export type Slice = {
  readonly sources: readonly StoredSource[];
  readonly statements: readonly RecordedStatement[];
};

/** Everything that has been read; statements without their places in documents. */
export type Facts = {
  readonly entities: readonly Entity[];
  readonly statements: readonly StoredStatement[];
};

const isRelation = new Set<string>(RELATION_TYPES);

/**
 * The raw records of the first stories that make so many relations, in slices. No story is in two of them: a source may say the same
 * twice of one story, which is one statement.
 */
export function* slicesOf(relations: number, seed: number): Generator<readonly unknown[]> {
  const claims = new Set<string>();
  let slice: unknown[] = [];
  let last = "";
  for (const record of makeRecords(Number.MAX_SAFE_INTEGER, seed)) {
    if (slice.length >= SLICE && record.type === "source" && last === "statement") {
      yield slice;
      slice = [];
    }
    last = record.type;
    slice.push(record);
    if (record.type === "statement" && isRelation.has(String(record.property)))
      claims.add(`${record.property} ${record.subject} ${record.object} ${record.role}`);
    if (claims.size >= relations) break;
  }
  yield slice;
}

const startReading = () => {
  const sources = new Map<string, StoredSource>();
  const entities = new Map<string, Entity>();
  const known = { sources, entities, statements: new Map(), judgements: new Map(), marked: [] };
  return {
    entities,
    read: (raw: readonly unknown[]): Slice => {
      const bench = openWorkbench(known);
      for (const [line, given] of raw.entries()) {
        const read = readRecord(given, { file: "made", line });
        if ("refusal" in read) throw new Error(`${JSON.stringify(given)}: ${read.refusal.reason}`);
        const verdict = judgeRecord(read.record, bench, NOW);
        if (verdict.is !== "changed" && verdict.is !== "held")
          throw new Error(`${JSON.stringify(given)}: ${JSON.stringify(verdict)}`);
      }
      for (const source of bench.sources.changed()) sources.set(source.id, source);
      for (const entity of bench.entities.changed()) entities.set(entity.id, entity);
      return { sources: bench.sources.changed(), statements: bench.statements.changed() };
    },
  };
};

/**
 * Reads the stories that make so many relations; gives each slice to `take`, and at the end all facts. No statement is in two
 * slices, because no story is, and each has sources of its own.
 */
export const readFacts = async (
  relations: number,
  seed: number,
  take: (slice: Slice) => Promise<void>,
): Promise<Facts> => {
  const { entities, read } = startReading();
  const slim = startSlimming();
  const statements: StoredStatement[] = [];
  for (const raw of slicesOf(relations, seed)) {
    const slice = read(raw);
    await take(slice);
    for (const statement of slice.statements) statements.push(slim(statement));
  }
  return { entities: [...entities.values()].map(toEntity), statements };
};

/** The records that follow from all facts, folded at once, as the graph stores them. */
export const foldFacts = (
  facts: Facts,
): Omit<Projection, "entities"> & { readonly entities: readonly StoredEntity[] } => {
  const { entities, ...records } = project(facts);
  return { ...records, entities: entitiesAsStored(entities, facts.statements) };
};
