import type { Entity } from "../domain/entity.ts";
import { answersBy } from "../domain/identity.ts";
import { groupBy } from "../domain/group-by.ts";
import { project } from "../domain/project.ts";
import type { RelationRecord } from "../domain/record.ts";
import type { StoredStatement } from "../domain/statement.ts";
import { asTold } from "../domain/told.ts";
import { allAliases } from "../graph/aliases.ts";
import { allConflicts } from "../graph/conflicts.ts";
import { RELATION_TYPES } from "../graph/cypher.ts";
import { allEdges, type Edge } from "../graph/edges.ts";
import { allEntities } from "../graph/entities.ts";
import { allFigures } from "../graph/figures.ts";
import type { Graph } from "../graph/graph.ts";
import { misplacedStatements } from "../graph/layout.ts";
import { allJudgements } from "../graph/judgements.ts";
import { allPairs } from "../graph/pairs.ts";
import { allRelations } from "../graph/relations.ts";
import { allSources } from "../graph/sources.ts";
import { allStatements } from "../graph/statements.ts";
import { byText } from "../domain/by-text.ts";
import { compareRecords, type Compared } from "./check-records.ts";
import { aliasProblems, holdingProblems } from "./check-identity.ts";
import { type Known, knownOf, sourceProblems, statementProblems } from "./check-statements.ts";
import { entitiesAsStored } from "./entities-as-stored.ts";
import { toEntity } from "./entity-shelf.ts";
import { startSlimming } from "./slim-statements.ts";

export type CheckReport = {
  readonly counts: Readonly<Record<"sources" | "entities" | "statements" | "relations" | "edges", number>>;
  /** Each a sentence that names what does not agree; empty when all does. */
  readonly problems: readonly string[];
};

async function* pagesOf<T>(items: readonly T[]): AsyncGenerator<readonly T[]> {
  yield items;
}

/** A relation as its edge in the database has it; of which type, the database says itself. */
const toEdge = ({ id, from, to, validity }: RelationRecord): Edge => ({
  id,
  from,
  to,
  firstDay: validity?.from ?? null,
  lastDay: validity?.to ?? null,
});

const collect = async <T>(pages: AsyncIterable<readonly T[]>): Promise<readonly T[]> => {
  const items: T[] = [];
  for await (const page of pages) items.push(...page);
  return items;
};

const compareEdges = async (graph: Graph, relations: readonly RelationRecord[]): Promise<Compared> => {
  const expected = groupBy(
    relations.filter(({ live }) => live),
    ({ type }) => type,
  );
  const compared: Compared[] = [];
  for (const type of RELATION_TYPES)
    compared.push(await compareRecords("Edge", allEdges(graph, type), (expected.get(type) ?? []).map(toEdge)));
  return {
    count: compared.reduce((sum, { count }) => sum + count, 0),
    problems: compared.flatMap(({ problems }) => problems),
  };
};

type Told = { readonly statements: readonly StoredStatement[]; readonly problems: readonly string[] };

/** All statements, small, in the order of their ids; each page is checked by itself as it comes. */
const readStatements = async (graph: Graph, known: Known, answers: ReadonlyMap<string, string>): Promise<Told> => {
  const slim = startSlimming();
  const statements: StoredStatement[] = [];
  const problems: string[] = [];
  for await (const page of allStatements(graph)) {
    problems.push(...statementProblems(page, known), ...holdingProblems(page, answers));
    for (const statement of page) statements.push(slim(statement));
  }
  for await (const ids of misplacedStatements(graph))
    problems.push(
      ...ids.map((id) => `Statement ${id} does not stand where its days of publication and its end put it.`),
    );
  return { statements: statements.sort((a, b) => byText(a.id, b.id)), problems };
};

/**
 * Proves that the graph agrees with itself: that each statement has the id of its content and names only what is there, and
 * that records and edges are what projecting all statements at once gives. That is another way than the one by which they came
 * about, and needs all statements and their records in memory; what the graph holds is compared page by page.
 */
export const checkGraph = async (graph: Graph, say: (text: string) => void = () => {}): Promise<CheckReport> => {
  say("Reading sources, entities and statements …");
  const held = await collect(allEntities(graph));
  const aliases = await collect(allAliases(graph));
  const entities: readonly Entity[] = [...held, ...aliases].map(toEntity).sort((a, b) => byText(a.id, b.id));
  const canonical = answersBy(await collect(allJudgements(graph)));
  const known = knownOf(await collect(allSources(graph)), entities);
  const { statements, problems } = await readStatements(graph, known, canonical);
  say(`Projecting ${statements.length} statements anew …`);
  const fresh = project({ entities, statements: statements.map(asTold), canonical });
  say("Comparing records and edges …");
  const entitiesCompared = await compareRecords("Entity", pagesOf(held), entitiesAsStored(fresh.entities, statements));
  const relations = await compareRecords("Relation", allRelations(graph), fresh.relations);
  const figures = await compareRecords("Figure", allFigures(graph), fresh.figures);
  const conflicts = await compareRecords("Conflict", allConflicts(graph), fresh.conflicts);
  const pairs = await compareRecords("Pair", allPairs(graph), fresh.pairs);
  const edges = await compareEdges(graph, fresh.relations);
  return {
    counts: {
      sources: known.sources.size,
      entities: held.length,
      statements: statements.length,
      relations: relations.count,
      edges: edges.count,
    },
    problems: [
      ...sourceProblems(known),
      ...problems,
      ...aliasProblems(aliases, canonical),
      ...[entitiesCompared, relations, figures, conflicts, pairs, edges].flatMap((compared) => compared.problems),
    ],
  };
};
