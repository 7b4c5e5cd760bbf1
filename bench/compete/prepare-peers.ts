import { connect } from "./contestants/connect.ts";

/*
 * What the others need beyond what our service stores. Our own statements ask none of it, so it is there for all.
 */

const BATCH = "IN TRANSACTIONS OF 20000 ROWS";

/** Each commits by and by, so that memory does not grow with the graph; what was broken off can be done again. */
const EDGES = [
  `MATCH (p:Pair) WHERE p.kind = 'VISIT'
   CALL (p) { MATCH (v:Entity {id: p.entity}) MERGE (p)-[:OF_OCCASION]->(v) } ${BATCH}`,
  `MATCH (r:Relation) WHERE r.type = 'HOLDS_OFFICE'
   CALL (r) { MATCH (a:Entity {id: r.a}) MATCH (b:Entity {id: r.b}) MERGE (r)-[:BEGINS_AT]->(a) MERGE (r)-[:ENDS_AT]->(b) } ${BATCH}`,
  `MATCH (v:Visit)
   CALL (v) {
     CALL (v) { MATCH (s:Statement) WHERE s.subject = v.id AND s.property IS NOT NULL RETURN s UNION MATCH (s:Statement) WHERE s.object = v.id AND s.property IS NOT NULL RETURN s }
     MERGE (v)-[:NAMED_BY]->(s)
   } ${BATCH}`,
  `MATCH (s:Statement) WHERE EXISTS { (:Visit)-[:NAMED_BY]->(s) }
   CALL (s) { MATCH (source:Source {id: s.source}) MERGE (s)-[:TOLD_BY]->(source) } ${BATCH}`,
  ...["HOLDS_OFFICE", "MET_AT", "VISITOR_ON"].map(
    (type) => `MATCH ()-[edge:${type}]->() CALL (edge) { SET edge.day = coalesce(edge.from, '') } ${BATCH}`,
  ),
] as const;

const INDEXES = [
  "CREATE INDEX entity_name_alone IF NOT EXISTS FOR (node:Entity) ON (node.name)",
  "CREATE FULLTEXT INDEX person_text IF NOT EXISTS FOR (node:Person) ON EACH [node.name]",
  "CALL db.awaitIndexes(600)",
] as const;

/** Adds edges that the library walks, and the index of texts; the end of loading. */
export const preparePeers = async (uri: string): Promise<void> => {
  const driver = connect({ uri, isProfiling: false });
  const session = driver.session({ database: "neo4j" });
  for (const statement of [...EDGES, ...INDEXES]) await session.run(statement);
  await driver.close();
};
