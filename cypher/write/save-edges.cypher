// Saves edges of one type by id; counts them, since an edge whose end does not exist is not made.
// params: rows
UNWIND $rows AS row
MATCH (a:Entity {id: row.a})
MATCH (b:Entity {id: row.b})
MERGE (a)-[edge:RELATION_TYPE {id: row.id}]->(b)
SET edge.from = row.from, edge.to = row.to
RETURN count(edge) AS saved
