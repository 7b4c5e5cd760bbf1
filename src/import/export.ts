import { createHash } from "node:crypto";
import { CONCLUDED, isOfConclusions } from "../domain/concluded.ts";
import type { Entity } from "../domain/entity.ts";
import { asTold } from "../domain/told.ts";
import { PublicError } from "../errors.ts";
import { allAliases } from "../graph/aliases.ts";
import { allEntities } from "../graph/entities.ts";
import type { Graph } from "../graph/graph.ts";
import { allJudgements } from "../graph/judgements.ts";
import { findDataVersion } from "../graph/meta.ts";
import { allRecordedStatements, type RecordedStatement } from "../graph/recorded-statements.ts";
import { allSources } from "../graph/sources.ts";
import { findStatementsBySources } from "../graph/statements.ts";
import { canonicalJson } from "./canonical.ts";
import { toEntity } from "./entity-shelf.ts";
import type { RecordType } from "./records.ts";
import { type Line, waitingLines } from "./waiting-lines.ts";

export type ExportOptions = {
  /** With the record's clock and what was retracted, by whom and why; without, only what is live. */
  readonly withHistory?: boolean;
};

const CLOCK = ["recordedFrom", "recordedUntil", "retractedBy", "retractedBecause", "supersededBy", "absences"] as const;
/** What follows from the source, and would be stale in another graph. */
const FOLLOWING = ["publishedFrom", "publishedTo", "root"] as const;

const without = (value: object, keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));

const isIn = ({ recordedUntil }: { readonly recordedUntil: string | null }, withHistory: boolean): boolean =>
  withHistory || recordedUntil === null;

const clocked = (value: RecordedStatement | object, withHistory: boolean): object =>
  without(value, withHistory ? FOLLOWING : [...FOLLOWING, ...CLOCK]);

async function* flat<T>(pages: AsyncIterable<readonly T[]>): AsyncGenerator<T> {
  for await (const page of pages) yield* page;
}

/** The lines that the graph holds, in the order of ids, with those that wait put in their places. */
async function* merged(lines: AsyncIterable<Line>, waiting: AsyncGenerator<Line>): AsyncGenerator<Line> {
  let next = await waiting.next();
  for await (const line of lines) {
    for (; !next.done && next.value.id < line.id; next = await waiting.next()) yield next.value;
    if (!next.done && next.value.id === line.id) next = await waiting.next();
    yield line;
  }
  for (; !next.done; next = await waiting.next()) yield next.value;
}

/** Entities and their aliases alike: what was told of, in the order of ids. */
async function* entityLines(graph: Graph): AsyncGenerator<Line> {
  const aliases = flat(allAliases(graph));
  let alias = await aliases.next();
  const toLine = (entity: Entity): Line => ({ id: entity.id, fields: toEntity(entity) });
  for await (const entity of flat(allEntities(graph))) {
    for (; !alias.done && alias.value.id < entity.id; alias = await aliases.next()) yield toLine(alias.value);
    yield toLine(entity);
  }
  for (; !alias.done; alias = await aliases.next()) yield toLine(alias.value);
}

/** Sources of what is concluded are there for the sake of their statements: those without one that is live are left out. */
const findLeftAlone = async (graph: Graph): Promise<ReadonlySet<string>> => {
  const ids: string[] = [];
  for await (const source of flat(allSources(graph))) if (isOfConclusions(source.id)) ids.push(source.id);
  const live = new Set<string>();
  for (const { source, recordedUntil } of await findStatementsBySources(graph, ids))
    if (recordedUntil === null) live.add(source).add(CONCLUDED);
  return new Set(ids.filter((id) => !live.has(id)));
};

async function* sourceLines(graph: Graph, withHistory: boolean): AsyncGenerator<Line> {
  const leftAlone = withHistory ? new Set<string>() : await findLeftAlone(graph);
  for await (const source of flat(allSources(graph)))
    if (!leftAlone.has(source.id)) yield { id: source.id, fields: without(source, FOLLOWING) };
}

async function* linesOf(graph: Graph, type: RecordType, withHistory: boolean): AsyncGenerator<Line> {
  if (type === "entity") yield* entityLines(graph);
  if (type === "source") yield* sourceLines(graph, withHistory);
  if (type === "judgement")
    for await (const judgement of flat(allJudgements(graph)))
      if (isIn(judgement, withHistory)) yield { id: judgement.id, fields: clocked(judgement, withHistory) };
  if (type === "statement")
    for await (const statement of flat(allRecordedStatements(graph)))
      if (isIn(statement, withHistory)) yield { id: statement.id, fields: clocked(asTold(statement), withHistory) };
}

const TYPES: readonly RecordType[] = ["entity", "judgement", "source", "statement"];

/**
 * The graph as canonical JSON lines, each with its line feed: by type, then id; the keys of each object in order; nothing
 * that depends on when or in which order it was imported. Two graphs are equal if these texts are.
 * Errors: CONFLICT when the graph is written to meanwhile.
 */
export async function* exportLines(graph: Graph, { withHistory = false }: ExportOptions = {}): AsyncGenerator<string> {
  const version = await findDataVersion(graph);
  for (const type of TYPES) {
    for await (const { fields } of merged(linesOf(graph, type, withHistory), waitingLines(graph, type, withHistory)))
      yield `${canonicalJson({ type, ...fields })}\n`;
  }
  if ((await findDataVersion(graph)) !== version)
    throw new PublicError("CONFLICT", "The graph was written to while it was exported. Export it again.");
}

/** The SHA-256 of the canonical export. */
export const exportHash = async (graph: Graph, options: ExportOptions = {}): Promise<string> => {
  const hash = createHash("sha256");
  for await (const line of exportLines(graph, options)) hash.update(line);
  return hash.digest("hex");
};
