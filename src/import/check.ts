import type { Entity } from "../domain/entity.ts";
import { answersBy } from "../domain/identity.ts";
import { project } from "../domain/project.ts";
import type { StoredStatement } from "../domain/statement.ts";
import { EDITORIAL } from "../domain/statement.ts";
import { asTold } from "../domain/told.ts";
import { allAliases } from "../graph/aliases.ts";
import { allConflicts } from "../graph/conflicts.ts";
import { RELATION_TYPES } from "../graph/cypher.ts";
import { allEdges } from "../graph/edges.ts";
import { allEntities, type StoredEntity } from "../graph/entities.ts";
import { allFigures } from "../graph/figures.ts";
import type { Graph } from "../graph/graph.ts";
import { allJudgements } from "../graph/judgements.ts";
import { allPairs } from "../graph/pairs.ts";
import { allRelations } from "../graph/relations.ts";
import { allSources } from "../graph/sources.ts";
import { allStatements } from "../graph/statements.ts";
import { byText } from "./canonical.ts";
import { differences, type Differing } from "./check-records.ts";
import { identityProblems } from "./check-identity.ts";
import { statementProblems } from "./check-statements.ts";
import { toEntity } from "./entity-shelf.ts";
import { foldedNames } from "./folded-names.ts";

export type CheckReport = {
  readonly counts: Readonly<Record<"sources" | "entities" | "statements" | "relations" | "edges", number>>;
  /** Each a sentence that names what does not agree; empty when all does. */
  readonly problems: readonly string[];
};

const collect = async <T>(pages: AsyncIterable<readonly T[]>): Promise<readonly T[]> => {
  const items: T[] = [];
  for await (const page of pages) items.push(...page);
  return items;
};

const knownIn = (statements: readonly StoredStatement[]): ReadonlySet<string> =>
  new Set(
    statements
      .filter(({ source, recordedUntil }) => source !== EDITORIAL && recordedUntil === null)
      .flatMap(({ subject, object, saidBy }) => [subject, object, saidBy].filter((id) => id !== null)),
  );

const freshEntities = (
  records: ReturnType<typeof project>["entities"],
  statements: readonly StoredStatement[],
): readonly StoredEntity[] => {
  const folded = foldedNames(statements);
  const known = knownIn(statements);
  return records.map((record) => ({ ...record, folded: folded.get(record.id) ?? "", known: known.has(record.id) }));
};

const findEdges = async (graph: Graph): Promise<readonly Differing[]> => {
  const edges: Differing[] = [];
  for (const type of RELATION_TYPES)
    for (const edge of await collect(allEdges(graph, type))) edges.push({ ...edge, type });
  return edges;
};

/**
 * Proves that the graph agrees with itself: that each statement has the id of its content and names only what is there, and
 * that records and edges are what projecting all statements at once gives. Reads all into memory.
 */
export const checkGraph = async (graph: Graph, say: (text: string) => void = () => {}): Promise<CheckReport> => {
  say("Reading sources, entities and statements …");
  const sources = await collect(allSources(graph));
  const held = await collect(allEntities(graph));
  const aliases = await collect(allAliases(graph));
  const judgements = await collect(allJudgements(graph));
  const statements = [...(await collect(allStatements(graph)))].sort((a, b) => byText(a.id, b.id));
  say(`Projecting ${statements.length} statements anew …`);
  const entities: readonly Entity[] = [...held, ...aliases].map(toEntity).sort((a, b) => byText(a.id, b.id));
  const canonical = answersBy(judgements);
  const fresh = project({ entities, statements: statements.map(asTold), canonical });
  const relations = await collect(allRelations(graph));
  const edges = await findEdges(graph);
  say("Comparing records and edges …");
  const expectedEdges = fresh.relations
    .filter(({ live }) => live)
    .map(({ id, type, from, to, validity }) => ({
      id,
      type,
      from,
      to,
      firstDay: validity?.from ?? null,
      lastDay: validity?.to ?? null,
    }));
  return {
    counts: {
      sources: sources.length,
      entities: held.length,
      statements: statements.length,
      relations: relations.length,
      edges: edges.length,
    },
    problems: [
      ...statementProblems(statements, sources, entities),
      ...identityProblems(statements, aliases, canonical),
      ...differences("Entity", held, freshEntities(fresh.entities, statements)),
      ...differences("Relation", relations, fresh.relations),
      ...differences("Figure", await collect(allFigures(graph)), fresh.figures),
      ...differences("Conflict", await collect(allConflicts(graph)), fresh.conflicts),
      ...differences("Pair", await collect(allPairs(graph)), fresh.pairs),
      ...differences("Edge", edges, expectedEdges),
    ],
  };
};
