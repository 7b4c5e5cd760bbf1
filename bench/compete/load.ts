import { slicesOf } from "../../src/domain/slices.ts";
import { openGrafeo } from "../../src/graph/grafeo.ts";
import { openNeo4j, type Neo4jPlace } from "../../src/graph/neo4j.ts";
import { toConflictRow } from "../../src/graph/conflicts.ts";
import { RELATION_TYPES, labelOf } from "../../src/graph/cypher.ts";
import { toEntityRow } from "../../src/graph/entities.ts";
import { toFigureRow } from "../../src/graph/figures.ts";
import type { Graph, Row } from "../../src/graph/graph.ts";
import { raiseDataVersion } from "../../src/graph/meta.ts";
import { toPairRow } from "../../src/graph/pairs.ts";
import { toRelationRow } from "../../src/graph/relations.ts";
import { present } from "../../src/graph/save-rows.ts";
import { toSourceRow } from "../../src/graph/sources.ts";
import { toStatementRow } from "../../src/graph/statements.ts";
import { foldFacts, readFacts } from "./facts.ts";

/** So many rows go into one transaction. */
const ROWS = 5_000;

/**
 * Runs a statement over rows, by thousands. The rows are the ones that an import saves; but they are created, not merged,
 * since the graph is empty.
 */
const runOver = async (graph: Graph, statement: string, rows: readonly Row[]): Promise<void> => {
  for (const slice of slicesOf(rows, ROWS))
    await graph.write((transaction) => transaction.run(statement, { rows: slice }));
};

const create = (graph: Graph, labels: string, rows: readonly Row[]): Promise<void> =>
  runOver(graph, `UNWIND $rows AS row CREATE (node:${labels}) SET node = row`, rows.map(present));

const createEdges = async (graph: Graph, relations: ReturnType<typeof foldFacts>["relations"]): Promise<void> => {
  for (const type of RELATION_TYPES)
    await runOver(
      graph,
      `UNWIND $rows AS row MATCH (a:Entity {id: row.a}) MATCH (b:Entity {id: row.b}) CREATE (a)-[edge:${type}]->(b) SET edge = row.edge`,
      relations
        .filter((relation) => relation.type === type && relation.live)
        .map(({ id, from, to, validity }) => ({
          a: from,
          b: to,
          edge: present({ id, from: validity?.from ?? null, to: validity?.to ?? null }),
        })),
    );
};

const createRecords = async (graph: Graph, records: ReturnType<typeof foldFacts>, say: Say): Promise<void> => {
  const kinds = new Set(records.entities.map(({ kind }) => kind));
  for (const kind of kinds) {
    const rows = records.entities.filter((entity) => entity.kind === kind).map(toEntityRow);
    await create(graph, `Entity:${labelOf(kind)}`, rows);
  }
  say(`${records.entities.length} entities`);
  await create(graph, "Relation", records.relations.map(toRelationRow));
  await create(graph, "Figure", records.figures.map(toFigureRow));
  await create(graph, "Conflict", records.conflicts.map(toConflictRow));
  await create(graph, "Pair", records.pairs.map(toPairRow));
  say(`${records.relations.length} relations, ${records.pairs.length} entries of pairs of countries`);
};

type Say = (text: string) => void;

/** An empty graph: Neo4j without the indexes yet, since making them afterwards is faster, or the embedded engine. */
export type Target = { readonly neo4j: Neo4jPlace } | { readonly folder: string };

const openEmpty = async (target: Target): Promise<Graph> => {
  if ("neo4j" in target) return openNeo4j(target.neo4j);
  const graph = await openGrafeo(target.folder);
  await graph.prepare();
  return graph;
};

/**
 * Loads the made graph of so many relations into an empty graph without an import: the records that follow from all statements
 * at once are saved as an import would have saved them. test/bench/made-graph.test.ts proves that they are the same.
 */
export const loadMade = async (target: Target, relations: number, seed: number, say: Say): Promise<void> => {
  const graph = await openEmpty(target);
  try {
    let statements = 0;
    const facts = await readFacts(relations, seed, async (slice) => {
      await create(graph, "Source", slice.sources.map(toSourceRow));
      await create(graph, "Statement", slice.statements.map(toStatementRow));
      statements += slice.statements.length;
      if (statements % 500_000 < slice.statements.length) say(`${statements} statements …`);
    });
    say(`${statements} statements`);
    const records = foldFacts(facts);
    await createRecords(graph, records, say);
    await graph.prepare();
    await createEdges(graph, records.relations);
    await graph.write(raiseDataVersion);
    say("ready");
  } finally {
    await graph.close();
  }
};
