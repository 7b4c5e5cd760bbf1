// Edges of one type in the order of ids, after an id.
// params: after, limit
MATCH (a:Entity)-[edge:RELATION_TYPE]->(b:Entity)
WHERE edge.id > $after
WITH a, edge, b
ORDER BY edge.id
LIMIT $limit
RETURN edge.id AS id, a.id AS a, b.id AS b, edge.from AS from, edge.to AS to
