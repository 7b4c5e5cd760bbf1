// Entities in the order of ids, after an id, each with the names that it is told to have now.
// params: after, limit
MATCH (entity:Entity)
WHERE entity.id > $after
WITH entity
ORDER BY entity.id
LIMIT $limit
CALL (entity) {
  MATCH (statement:Statement)
  WHERE statement.subject = entity.id AND statement.property = 'NAME' AND statement.recordedUntil IS NULL
  RETURN collect(statement.literalJson) AS names
}
RETURN entity.id AS id, entity.kind AS kind, entity.degree AS degree, names
ORDER BY id
