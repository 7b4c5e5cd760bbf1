// Deletes edges of one type by id and ends.
// params: rows
UNWIND $rows AS row
MATCH (a:Entity {id: row.a})
MATCH (b:Entity {id: row.b})
MATCH (a)-[edge:RELATION_TYPE {id: row.id}]->(b)
DELETE edge
