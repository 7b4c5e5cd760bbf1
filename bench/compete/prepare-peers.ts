import type { Graph } from "../../src/graph/graph.ts";

/*
 * What the others need beyond what our service stores. Our own statements ask none of it, so it is there for all.
 */

const EDGES = [
  `MATCH (p:Pair) WHERE p.kind = 'VISIT' MATCH (v:Entity {id: p.entity}) CREATE (p)-[:OF_OCCASION]->(v)`,
  `MATCH (r:Relation) WHERE r.type = 'HOLDS_OFFICE' MATCH (a:Entity {id: r.a}) MATCH (b:Entity {id: r.b})
   CREATE (r)-[:BEGINS_AT]->(a) CREATE (r)-[:ENDS_AT]->(b)`,
  `MATCH (v:Visit) CALL (v) { MATCH (s:Statement) WHERE s.subject = v.id RETURN s UNION MATCH (s:Statement) WHERE s.object = v.id RETURN s }
   CREATE (v)-[:NAMED_BY]->(s)`,
  `MATCH (v:Visit)-[:NAMED_BY]->(s:Statement) WITH DISTINCT s MATCH (source:Source {id: s.source}) CREATE (s)-[:TOLD_BY]->(source)`,
  ...["HOLDS_OFFICE", "MET_AT", "VISITOR_ON"].map(
    (type) => `MATCH ()-[edge:${type}]->() SET edge.day = coalesce(edge.from, '')`,
  ),
] as const;

const INDEXES = [
  "CREATE INDEX entity_name_alone IF NOT EXISTS FOR (node:Entity) ON (node.name)",
  "CREATE FULLTEXT INDEX person_text IF NOT EXISTS FOR (node:Person) ON EACH [node.name]",
  "CALL db.awaitIndexes(600)",
] as const;

/** Adds edges that the library walks, and the index of texts. */
export const preparePeers = async (graph: Graph): Promise<void> => {
  for (const statement of EDGES)
    await graph.write((transaction) => transaction.run(statement, {}), { timeout: 900_000 });
  for (const statement of INDEXES)
    await graph.write((transaction) => transaction.run(statement, {}), { timeout: 900_000 });
};
