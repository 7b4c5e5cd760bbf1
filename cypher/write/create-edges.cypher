// Makes edges of one type, which must not be there yet; counts them, since an edge whose end does not exist is not made.
// params: rows
UNWIND $rows AS row
MATCH (a:Entity {id: row.a})
MATCH (b:Entity {id: row.b})
CREATE (a)-[edge:RELATION_TYPE]->(b)
SET edge = row.properties
RETURN count(edge) AS saved
